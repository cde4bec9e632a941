#### pack_ranges
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import struct
P = struct.pack
for m in '@<':
  for c,v in [('b',200),('B',-1),('h',40000),('H',-1),('i',2**31),('I',2**32),('I',-1),('l',2**63),('L',2**64),('L',-1),('l',2**31),('q',2**63),('Q',-1),('Q',2**64),('b','x'),('q','x'),('Q',1.0),('b',1.0),('f','x'),('f',1e300),('e',1e6),('d',10**400),('d','a'),('s','x'),('s',1),('p','x'),('c',b'ab'),('c','a'),('c',1),('n',2**63),('N',-1),('P',-1),('P',2**64),('n',1),('P','x'),('?',[]),('b',2**100),('i',2**100)]:
    t(P,m+c,v)
#### pack_counts
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import struct
P, U = struct.pack, struct.unpack
for a in [('i',),('i',1,2),('3',),('3i',1),('k',1),('<n',1),('',1),('99999999999999999999i',1),('5x',1),('2s',b'abc'),('0s',b'abc'),('p',b'abc'),('4p',b'abcdef'),('0p',b'a'),('i'*3,1,2),(b'i',1),(1,2),('i s',1,b'a'),('i 2',1),('2 i',1,2), ('<i>',1), ('9223372036854775807i',1), ('0i',), ('bi0q',1,2)]: t(P,*a)
#### unpack
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import struct
U = struct.unpack
for a in [('i',b'abc'),('i',b'abcde'),('<hh',b'abcd'),('3s',b'abc'),('p',b'\5'),('4p',b'\2abc'),('3p',b'\xffab'),('?',b'\2'),('c',b'a'),('i','abcd'),('e',b'\0\x7c'),('<d',b'\0'*8), ('x',b'a'), ('2?',b'ab')]: t(U,*a)
#### unpack_from_and_pack_into
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import struct
t(struct.unpack_from,'i',b'abcdef',3);t(struct.unpack_from,'i',b'abcdef',-3);t(struct.unpack_from,'i',b'abcdef',-10);t(struct.unpack_from,'i',b'abcdef',10);t(struct.unpack_from,'h',b'abcdef',-3)
b=bytearray(8)
for a in [('i',b,0,1),('i',b,5,1),('i',b,-3,1),('i',b,-10,1),('i',b,-8,7),('i',b),('i',),('i',b,0),('i',b,0,1,2),('i',b'abcd',0,1),('i',b,'x',1)]: t(struct.pack_into,*a)
#### iter_unpack
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import struct
t(struct.iter_unpack,'i',b'abc'); t(struct.iter_unpack,'',b'abc'); print(list(struct.iter_unpack('<h',b'abcd')))
#### struct_objects
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import struct
b = bytearray(8)
s=struct.Struct('<ih'); print(s.size, s.format, s.pack(1,2)); t(s.pack,1); t(s.unpack,b'a'); t(struct.Struct,'k'); t(struct.Struct,1); t(s.pack_into,b); t(s.unpack_from,b'')
print(struct.calcsize('@bi'),struct.calcsize('bq'),struct.calcsize('iq0q'),struct.calcsize('b0i'), struct.calcsize('=bq'), struct.calcsize('l'), struct.calcsize('P'), struct.error.__name__, struct.error.__module__,repr(struct.error('x')))
#### half_floats
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import struct
P, U = struct.pack, struct.unpack
for h in [0.0,-0.0,1.0,-2.5,65504.0,65519.0,65520.0,6e-8,2.9e-8,1e-8,0.1,6.1e-5,float('inf'),float('nan'),1/3,2047.5,2049.0,2051.0]: t(lambda h: (P('<e',h), U('<e',P('<e',h))), h)
#### byte_orders
import struct
for o in "@=<>!":
    for c in "bBhHiIqQfd?":
        print(o + c, struct.pack(o + c, 1), struct.calcsize(o + c + "i"), struct.unpack(o + c, struct.pack(o + c, 1)))
#### records
import struct
record = struct.Struct("<10sHfb?")
rows = [(b"alice", 30, 1.5, -1, True), (b"bob", 41, 2.25, 7, False)]
data = b"".join(record.pack(*r) for r in rows)
print(len(data), data, [(n.rstrip(b"\0").decode(), *rest) for n, *rest in record.iter_unpack(data)])
magic, version, size = struct.unpack_from(">4sHI", b"\x89PNG\x00\x01\x00\x00\x01\x00rest")
print(magic, version, size)
#### floats
import struct
for x in (0.1, -2.5, 1e30, float("inf"), 3.4028235e38):
    print(struct.pack(">f", x), struct.pack(">d", x), struct.unpack("<f", struct.pack("<f", x)))
print(struct.unpack(">I", struct.pack(">f", 1.0)), struct.unpack("<q", struct.pack("<d", -0.0)), struct.pack("<3d", 1, 2, 3).hex())
