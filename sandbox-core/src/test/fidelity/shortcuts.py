#### text that grows in place
import gc
s = ""
for i in range(2000):
    s += str(i)
whole = "".join(map(str, range(2000)))
print(s == whole)
a = s + "A"; b = s + "B"; c = a + "C"; d = a + "D"
print(a == whole + "A", b == whole + "B", c == whole + "AC", d == whole + "AD", s == whole)
x = s
for i in range(50):
    x += x[:7]
    if i % 10 == 0:
        gc.collect()
print(len(x) - len(s), x[-14:])
s = "a" * 100
for i in range(10):
    s += s
print(s == "a" * (100 * 1024))
left = right = ""
for i in range(1000):
    left += "l%d" % i
    right += "r%d" % i
print(left == "".join("l%d" % i for i in range(1000)), right == "".join("r%d" % i for i in range(1000)))
#### text that grows keeps what it was
t = "é" * 40
parts = []
for i in range(300):
    t = t + "ü%d" % i
    parts.append(t)
r = "é" * 40
for i, p in enumerate(parts):
    r = r + "ü%d" % i
    assert p == r and len(p) == len(r) and p[-1] == str(i)[-1], i
print(len(parts), parts[7][-8:], parts[7].index("ü3"), hash(parts[9]) == hash(parts[9][:]))
#### what reads text to its end, of text that was added to
digits = "7" * 70
one = digits + "1"; two = one + "2"; three = two + "3"
print(int(one), float(two), int(three, 16) == int(three[:], 16))
name = "n" * 80
a = name + "_a"; b = a + "_b"; c = b + "_c"
class C:
    pass
o = C()
setattr(o, b, 1); setattr(o, c, 2); setattr(o, a, 3)
print(getattr(o, b), vars(o) == {b: 1, c: 2, a: 3}, "%s|%.85s" % (b, c))
for wrong in (lambda: o.__getattribute__(b + "x"), lambda: __import__(b), lambda: int(b), lambda: {}[b]):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, str(e)[-60:] if type(e) is not AttributeError else e)
#### bytes that grow in place
b = b"x" * 70
for i in range(200):
    b += b"y%d" % i
    b = b + bytearray(b"z")
print(b == b"x" * 70 + b"".join(b"y%dz" % i for i in range(200)))
m = memoryview(b)
c = b + b"tail"
print(bytes(m) == b, c[-6:], len(m), b.decode() + "é" == c[:-4].decode() + "é")
#### instances of a subclass of str that are added to
class S(str):
    pass
z = S("k" * 100) + "l"
z = z + "m"
z += S("n")
y = z
z += "o"
print(len(z), type(z).__name__, y[-3:], z[-3:])
