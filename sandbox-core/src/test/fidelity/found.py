# What MicroPython's own tests found after the groups of the language were written.
#### limited_split_keeps_blanks
print('a   b  c  '.split(None, 1), '  a b  c  '.split(None, 2), b'a   b  c  '.split(None, 1), '  a   b  c'.rsplit(None, 1), b'  a b c '.rsplit(None, 2))
print('  a   b  '.split(), '  '.split(None, 1), ' x '.rsplit(None, 0), ' x '.split(None, 0))
#### bytearray_methods
b = bytearray(b' foo bar ')
for x in (b.strip(), b.lstrip(), b.rstrip(), b.split(), b.split(b'o'), b.rsplit(b'o', 1), b.upper(), b.title(), b.swapcase(), b.capitalize(), b.center(15), b.ljust(12, b'.'), b.rjust(12, b'.'), b.zfill(12), b.partition(b'o'), b.rpartition(b'o'), b.splitlines(), b.expandtabs(), b.removeprefix(b' '), b.removesuffix(b' ')):
    print(x)
print(b.isspace(), b.isalpha(), b.isdigit(), b.islower(), b.isupper(), bytearray(b'abc').translate(bytes(range(256)), b'b'))
#### exact_digits_of_tiny_numbers
for e in range(-5, -324, -9):
    print('%.14e' % float('9e%d' % e), '{:.20g}'.format(float('1.7e%d' % e)), format(float('3e%d' % e), '.3f'))
#### large displays and calls
big = ",".join(map(str, range(70000)))
print(sum(eval("[" + big + "]")), len(eval("(" + big + ")")), len(eval("{" + big + "}")), eval("[" + "1," * 100 + "*[2, 3]," + "4," * 100 + "]")[98:104])
def f(*a, **k): return len(a), k
print(eval("f(" + "1," * 1000 + "*[1, 2], z=3)"), eval("f(" + "1," * 300 + "a=1)"), eval("max(" + "1," * 300 + "2, key=abs)"))

#### ranges of any size
R = range(10 ** 12)
print(len(R), R[5], R[-1], R[1:2], 5 in R, 10 ** 12 in R, bool(R), R, R == range(10 ** 12), hash(range(3)) == hash(range(0, 3, 1)))
print(range(10 ** 30)[10 ** 29], range(10 ** 30)[::-1], list(range(10 ** 20, 10 ** 20 - 10, -3)), list(reversed(range(10 ** 20, 10 ** 20 + 3))), list(range(2 ** 30 - 3, 2 ** 30 + 3)))
print(range(0, 10 ** 20, 3).index(9), range(0, 10 ** 20, 3).count(8), {range(3): 1}[range(0, 3)], slice(10 ** 30).indices(10 ** 31), slice(None, None, -1).indices(5))

#### ints against floats
for f in (lambda: 2 ** 53 + 1 == float(2 ** 53), lambda: float(2 ** 53) < 2 ** 53 + 1, lambda: 10 ** 400 < float("inf"), lambda: -10 ** 400 < float("-inf"), lambda: 10 ** 400 > 1.5,
          lambda: 10 ** 400 * 1.5, lambda: float(10 ** 400), lambda: 10 ** 400 / 10 ** 399, lambda: 10 ** 400 / 3, lambda: (10 ** 17 + 1) / 3, lambda: 1 / 10 ** 400,
          lambda: float(2 ** 64 + 2 ** 11 + 1), lambda: float(2 ** 54 + 6), lambda: 10 ** 23 == 1e23, lambda: sorted([2 ** 53 + 1, float(2 ** 53), 2 ** 53 + 2, 2 ** 53 - 1]),
          lambda: 1 << 10 ** 30, lambda: 1 >> 10 ** 30, lambda: -1 >> 10 ** 30, lambda: 10 ** 30 << -10 ** 30):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)

#### broken utf-8
for data in (b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\xe0\x80\x80x", b"\xf0\x80\x80\x80"):
    for errors in ("strict", "ignore", "replace", "surrogatepass"):
        try:
            print(ascii(data.decode("utf-8", errors)))
        except UnicodeDecodeError as e:
            print(e)

#### objects that pretend and objects that are not made
class M:
    @property
    def __class__(self): return int
class S(str): pass
print(isinstance(M(), int), isinstance(M(), str), isinstance(M(), M), M().__class__, type(M()).__name__)
for f in (lambda: object.__new__(str), lambda: object.__new__(S), lambda: str.__new__(S, "a"), lambda: "%d" % type("C", (), {"__int__": lambda s: ...})()):
    try:
        print(repr(f()))
    except TypeError as e:
        print(e)

#### decimal neighbours
from decimal import Decimal
print(Decimal(3).next_plus(), Decimal(3).next_minus(), Decimal("Infinity").next_minus(), Decimal(1).next_toward(2), Decimal(1).next_toward(1), Decimal("NaN").next_plus())
