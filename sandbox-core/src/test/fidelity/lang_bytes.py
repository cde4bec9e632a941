#### literals
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: b"abc")
t(lambda: b"\x00\xff")
t(lambda: b"a'b")
t(lambda: bytes([1,2,255]))
t(lambda: bytes(3))
t(lambda: bytes("é","utf-8"))
t(lambda: bytes(b"x"))
t(lambda: bytes())
t(lambda: bytes([256]))
t(lambda: bytes("a"))
t(lambda: bytes(-1))
t(lambda: bytes(["a"]))
t(lambda: bytes((65,66)))
t(lambda: bytes(range(3)))
t(lambda: bytes(1.5))
t(lambda: bytes(None))
#### methods
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: b"Hello".upper())
t(lambda: b"Hello".lower())
t(lambda: b" a ".strip())
t(lambda: b"a,b".split(b","))
t(lambda: b",".join([b"a",b"b"]))
t(lambda: b"abc".find(b"c"))
t(lambda: b"abc".replace(b"b",b"x"))
t(lambda: b"abc".startswith(b"a"))
t(lambda: b"abc".endswith((b"x",b"c")))
t(lambda: b"abc".index(b"b"))
t(lambda: b"aXb".partition(b"X"))
t(lambda: b"abab".count(b"a"))
t(lambda: b"abc".center(5))
t(lambda: b"a".rjust(3,b"*"))
t(lambda: b"5".zfill(3))
t(lambda: b"abc".isalpha())
t(lambda: b"12".isdigit())
t(lambda: b"a\nb".splitlines())
t(lambda: b"abc".title())
t(lambda: b"aBc".swapcase())
t(lambda: b"abc".capitalize())
#### hex
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: b"\x01\xab".hex())
t(lambda: bytes.fromhex("01ab"))
t(lambda: bytes.fromhex("01 AB"))
t(lambda: bytes.fromhex("0"))
t(lambda: bytes.fromhex("zz"))
t(lambda: b"\x01\x02\x03".hex(":"))
t(lambda: b"\x01\x02\x03\x04".hex("-",2))
t(lambda: bytearray.fromhex("ff"))
#### decode
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: b"abc".decode())
t(lambda: b"\xc3\xa9".decode("utf-8"))
t(lambda: b"\xff".decode())
t(lambda: b"\xff".decode("utf-8","ignore"))
t(lambda: b"a\xffb".decode("utf-8","replace"))
t(lambda: b"\xe9".decode("latin-1"))
t(lambda: b"\xe9".decode("ascii"))
t(lambda: b"\xe9".decode("ascii","backslashreplace"))
t(lambda: b"a\x00b\x00".decode("utf-16-le"))
t(lambda: b"\xff\xfea\x00".decode("utf-16"))
t(lambda: b"a".decode("nope"))
t(lambda: b"\x80".decode("cp1252"))
t(lambda: b"\xe2\x82".decode())
t(lambda: b"ab\xc3".decode())
#### index
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: b"abc"[0])
t(lambda: b"abc"[-1])
t(lambda: b"abc"[1:])
t(lambda: b"abc"[::-1])
t(lambda: b"abc"[5])
t(lambda: list(b"ab"))
t(lambda: 97 in b"abc")
t(lambda: b"b" in b"abc")
t(lambda: 300 in b"a")
t(lambda: "a" in b"abc")
#### operators
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: b"a"+b"b")
t(lambda: b"a"*3)
t(lambda: b"a"+"b")
t(lambda: b"a"==b"a")
t(lambda: b"a"=="a")
t(lambda: b"a"<b"b")
t(lambda: b"%d-%s" % (1,b"x"))
t(lambda: b"a"+bytearray(b"b"))
t(lambda: hash(b"a")==hash(b"a"))
t(lambda: b"a"*-1)
t(lambda: b"%x" % 255)
t(lambda: b"%5d|" % 3)
#### translate
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: b"abc".translate(bytes.maketrans(b"ab",b"xy")))
t(lambda: b"abc".translate(None,b"b"))
t(lambda: b"hello".translate(None, delete=b"l"))
#### prefix
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: b"abc".removeprefix(b"a"))
t(lambda: b"abc".removesuffix(b"c"))
t(lambda: b"abc".rpartition(b"b"))
t(lambda: b"a b".rsplit(None,1))
t(lambda: b"xax".lstrip(b"x"))
t(lambda: b"xax".rstrip(b"x"))
t(lambda: b"a\tb".expandtabs(4))
t(lambda: b"abc".isascii())
t(lambda: b"Ab".istitle())
t(lambda: b" ".isspace())
t(lambda: b"ab".isalnum())
t(lambda: b"AB".isupper())
t(lambda: b"ab".islower())
t(lambda: b"banana".rfind(b"a"))
t(lambda: b"banana".rindex(b"a"))
t(lambda: b"abc".ljust(4)+b"|")
#### bytearray
b = bytearray(b"abc")
b[0] = 65
b.append(100)
b.extend(b"ef")
b += b"g"
print(b, len(b), b[1:3], bytes(b))
b[1:3] = b"XYZ"
del b[0]
print(b, b.pop(), b.pop(0), b)
b.insert(1, 33)
b.remove(33)
b.reverse()
print(b, b.find(b"Y"), b.upper(), b == bytearray(bytes(b)), b == bytes(b))
b.clear()
print(b, bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), bytearray(b"x") * 2)
for f in (lambda: bytearray(b"a").append(256), lambda: bytearray(b"a").append("x"), lambda: bytearray().pop(), lambda: bytearray(b"a").remove(5), lambda: bytearray("a"), lambda: hash(bytearray())):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### bytearray_slices
b = bytearray(range(10))
del b[::2]
print(list(b))
b[::2] = b"abc"
print(b, b[-1], b.copy(), b.index(98))
try:
    b[::2] = b"x"
except ValueError as e:
    print(e)
b[2:2] = b"insert"
print(b)
b *= 2
print(b, b.count(b"a"), b.decode("latin-1") == b.decode("latin-1"))
#### memoryview
m = memoryview(b"abcdef")
print(m[0], m[1:3], bytes(m[1:3]), len(m), m.tolist(), m.tobytes(), m.readonly, m.format, m.itemsize, m.nbytes) if False else print(m[0], bytes(m[1:3]), len(m), m.tobytes(), m.tolist(), m.itemsize, m.nbytes, m.readonly, m.format)
b = bytearray(b"abc")
v = memoryview(b)
v[0] = 120
v[1:3] = b"YZ"
print(b, v == b"xYZ", v.hex(), bytes(reversed(v)))
with memoryview(b"x") as w:
    print(w[0])
m.release()
try:
    memoryview(b"a")[0] = 1
except TypeError as e:
    print(e)
try:
    memoryview("a")
except TypeError as e:
    print(e)
#### int_bytes
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1024).to_bytes(2,"big"))
t(lambda: (1024).to_bytes(4,"little"))
t(lambda: int.from_bytes(b"\x04\x00","big"))
t(lambda: int.from_bytes(b"\xff","big",signed=True))
t(lambda: (-1).to_bytes(2,"big",signed=True))
t(lambda: (256).to_bytes(1,"big"))
t(lambda: (-1).to_bytes(1,"big"))
t(lambda: int.from_bytes([1,2],"little"))
t(lambda: (5).to_bytes())
t(lambda: int.from_bytes(b"\x05"))
t(lambda: (2**70).to_bytes(10,"big").hex())
t(lambda: int.from_bytes(b"\x01"*10,byteorder="little"))
t(lambda: (0).to_bytes(0,"big"))
t(lambda: (1).to_bytes(2,"middle"))
t(lambda: (-129).to_bytes(1,"little",signed=True))
