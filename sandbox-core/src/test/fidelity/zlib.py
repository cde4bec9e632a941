#### levels
import zlib
datas=[b'',b'a',b'hello world'*100,bytes(range(256))*20,bytes((i*i*7+i//3)&255 for i in range(5000)),b'abc'*20000]
x=1
L=bytearray()
for i in range(60000):
    x=(x*1103515245+12345)&0x7fffffff
    L.append(x>>20&15 if i%5 else x>>16&255)
datas.append(bytes(L))
for d in datas:
    for l in range(-1, 10):
        c = zlib.compress(d, l)
        print(l, len(c), zlib.crc32(c), zlib.decompress(c) == d)
#### windows_and_strategies
import zlib
datas=[b'',b'a',b'hello world'*100,bytes(range(256))*20,bytes((i*i*7+i//3)&255 for i in range(5000)),b'abc'*20000]
x=1
L=bytearray()
for i in range(60000):
    x=(x*1103515245+12345)&0x7fffffff
    L.append(x>>20&15 if i%5 else x>>16&255)
datas.append(bytes(L))
for d in datas:
    for wb in (-15, -9, 9, 12, 25, 31):
        o = zlib.compressobj(6, 8, wb)
        c = o.compress(d) + o.flush()
        print(wb, len(c), zlib.crc32(c), zlib.decompress(c, wb) == d)
    for st in (1, 2, 3, 4):
        o = zlib.compressobj(9, 8, 15, 9, st)
        c = o.compress(d) + o.flush()
        print(st, len(c), zlib.crc32(c), zlib.decompress(c) == d)
#### streams
import zlib
datas=[b'',b'a',b'hello world'*100,bytes(range(256))*20,bytes((i*i*7+i//3)&255 for i in range(5000)),b'abc'*20000]
x=1
L=bytearray()
for i in range(60000):
    x=(x*1103515245+12345)&0x7fffffff
    L.append(x>>20&15 if i%5 else x>>16&255)
datas.append(bytes(L))
for d in datas:
    o=zlib.compressobj(); c=b''.join(o.compress(d[i:i+100])+(o.flush(2) if i%1000==0 else b'') for i in range(0,min(len(d),5000),100))+o.flush(); print(len(c),zlib.crc32(c))
    q=zlib.decompressobj(); out=b''
    for i in range(0,len(c),7): out+=q.decompress(c[i:i+7])
    print(out==d[:5000] if len(d)>5000 else out==d, q.eof, q.unused_data, q.flush())
    q=zlib.decompressobj(); out=b''; buf=c+b'extra'; n=0
    while not q.eof:
        p=q.decompress(buf,50); out+=p; buf=q.unconsumed_tail; n+=1
        if n>10000: break
    print(len(out), n>0, q.unused_data)
#### errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import zlib
c=zlib.compress(b'hello world'*10)
for bad in (c[:-1],c[:5],b'',b'xx',b'x\x9c'+b'\xff'*5,c[:-4]+b'abcd',b'\x78\x9d',b'\x77\x85',b'\x79\x9c'):
    t(zlib.decompress,bad)
t(zlib.decompress,b'abc',31);t(zlib.decompress,b'\x1f\x8b\x08\xff',31);t(zlib.compress,b'a',10);t(zlib.compress,'a');t(zlib.decompress,'a')
t(zlib.decompressobj().decompress,c,-1); t(zlib.compressobj,99)
#### dictionaries_and_copies
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import zlib
d1=zlib.compressobj(zdict=b'hello world'); z=d1.compress(b'hello world hello')+d1.flush(); print(z, zlib.decompressobj(zdict=b'hello world').decompress(z)); t(zlib.decompress,z); t(zlib.decompressobj(zdict=b'hell').decompress,z)
o=zlib.compressobj(); a=o.compress(b'abc'); p=o.copy(); print(o.compress(b'def')+o.flush(), p.compress(b'xyz')+p.flush())
#### checksums
import zlib
print(zlib.adler32(b'abc'), zlib.adler32(b'def', zlib.adler32(b'abc')), zlib.crc32(b'x'*100000), zlib.adler32(b'\xff'*100000), zlib.crc32(b'abc', 5))
print(zlib.crc32(b""), zlib.adler32(b""), zlib.crc32(bytearray(b"ab")), hex(zlib.crc32(b"123456789")))
#### gzip
import gzip, io
print(gzip.decompress(gzip.compress(b'hello' * 10, mtime=1)), gzip.compress(b'hello' * 10, mtime=1), gzip.compress(b'x', 1, mtime=5))
b = io.BytesIO()
with gzip.GzipFile('a.txt.gz', 'wb', fileobj=b, mtime=7) as f:
    f.write(b'line1\n')
    f.write(b'line2\n')
print(b.getvalue())
b.seek(0)
with gzip.GzipFile(fileobj=b) as f:
    print(f.readline(), f.read(), f.readable())
for bad in (b'abc', gzip.compress(b'abc', mtime=1)[:-2], gzip.compress(b'abc', mtime=1)[:-8] + bytes(8), b''):
    try:
        print(gzip.decompress(bad))
    except Exception as e:
        print(type(e).__name__, e)
#### gzip_text
import gzip, io
b = io.BytesIO()
with gzip.GzipFile(fileobj=b, mode="wb", mtime=0) as f:
    f.write("grüße\n".encode())
    print(f.tell())
print(gzip.decompress(b.getvalue()).decode(), len(gzip.compress(b"x" * 1000, 9, mtime=0)))
b.seek(0)
f = gzip.open(b)
print(f.read(3), f.seek(0), list(f), f.read())
