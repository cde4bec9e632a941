#### zipfile
import zipfile, io
buf = io.BytesIO()
with zipfile.ZipFile(buf, 'w', zipfile.ZIP_DEFLATED) as z:
    i = zipfile.ZipInfo('a.txt', (2024, 1, 2, 3, 4, 6)); i.compress_type = zipfile.ZIP_DEFLATED
    z.writestr(i, 'hello ' * 50)
    z.writestr(zipfile.ZipInfo('dir/é.bin', (2024, 1, 2, 3, 4, 5)), b'\x00\x01')
    j = zipfile.ZipInfo('dir/', (2024, 1, 2, 3, 4, 5)); z.writestr(j, b'')
    z.comment = b'note'
    print(z.namelist(), z.mode)
data = buf.getvalue()
print(len(data), data.hex())
z = zipfile.ZipFile(io.BytesIO(data))
print(z.namelist(), z.read('a.txt')[:12], z.getinfo('a.txt'), z.infolist(), z.comment, z.testzip(), zipfile.is_zipfile(io.BytesIO(data)), zipfile.is_zipfile(io.BytesIO(b'no')))
print(z.getinfo('dir/').is_dir(), z.getinfo('a.txt').date_time, z.getinfo('a.txt').compress_size < z.getinfo('a.txt').file_size, hex(z.getinfo('a.txt').CRC))
with z.open('a.txt') as f: print(f.read(5), f.readline()[:3], f.name)
z.printdir()
for g in (lambda: z.read('nope'), lambda: z.writestr('x', 'y'), lambda: zipfile.ZipFile(io.BytesIO(b'junk')), lambda: zipfile.ZipFile(io.BytesIO(), 'q'), lambda: zipfile.ZipFile(io.BytesIO(data[:-30])), lambda: zipfile.ZipFile(io.BytesIO(), 'w', 99), lambda: zipfile.ZipInfo('a', (1970, 1, 1, 0, 0, 0)), lambda: z.open('a.txt', 'z')):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
z.close(); print(z)
try: z.read('a.txt')
except ValueError as e: print(e)
bad = bytearray(data); bad[40] ^= 255
try: print(zipfile.ZipFile(io.BytesIO(bad)).read('a.txt')[:3])
except Exception as e: print(type(e).__name__)
b2 = io.BytesIO(data)
with zipfile.ZipFile(b2, 'a') as z: z.writestr(zipfile.ZipInfo('new', (2020, 1, 1, 0, 0, 0)), 'n')
print(zipfile.ZipFile(b2).namelist(), zipfile.ZipFile(b2).read('new'), zipfile.ZipFile(b2).testzip())
b2 = io.BytesIO()
with zipfile.ZipFile(b2, 'w') as z:
    with z.open(zipfile.ZipInfo('w', (2020, 1, 1, 0, 0, 0)), 'w') as f: f.write(b'abc'); f.write(b'def')
    try: z.writestr('w', 'again')
    except Exception as e: print(e)
print(zipfile.ZipFile(b2).read('w'))
print({n: zipfile.ZipFile(b2).read(n) for n in zipfile.ZipFile(b2).namelist()})
#### mimetypes
import mimetypes
mimetypes.knownfiles.clear(); mimetypes.init()
for n in ('a.txt', 'b.HTML', 'c.tar.gz', 'd.tgz', 'x.json', 'x.py', 'x.png', 'x.jpg', 'x.jpeg', 'x.unknown', 'noext', 'http://h/p/a.pdf?x=1', 'x.csv', 'x.mp4', 'x.mp3', 'x.zip', 'x.svg', 'x.js', 'x.css', 'x.xml', 'x.gz', 'x.webm', 'x.wav', 'x.ico', 'x.doc', 'data:text/plain;base64,AAA', 'data:,A', 'x.md', '.txt', 'x.rtf', 'x.webp'):
    print(n, mimetypes.guess_type(n), mimetypes.guess_type(n, strict=False))
for t in ('text/html', 'image/jpeg', 'text/plain', 'application/json', 'nope/x', 'audio/mpeg', 'image/webp', 'application/xml', 'video/mpeg'):
    print(t, mimetypes.guess_extension(t), sorted(mimetypes.guess_all_extensions(t)))
mimetypes.add_type('text/x-mine', '.mine'); print(mimetypes.guess_type('a.mine'), mimetypes.guess_extension('text/x-mine'), mimetypes.types_map['.html'])
print(mimetypes.MimeTypes().guess_type('a.b.csv'))
