#### construct
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from fractions import Fraction as F
from decimal import Decimal
for a in ((), (3,), (6, -4), ("3/4",), (" -1.25 ",), ("1e-3",), ("7",), (0.5,), (0.1,), (Decimal("1.1"),), (F(2, 4), F(3, 4)), ("1_000/3",), (True,)):
    t(F, *a)
for a in (("a",), ("1/0",), (1, 0), (1.5, 2), ("1", 2), (None,), (float("nan"),), (float("inf"),), ("1 / 2",), ("",), ([],)):
    t(F, *a)
print(repr(F(1, 3)), str(F(1, 3)), str(F(4)), F(3, 6).numerator, F(3, 6).denominator, F(1, 3).as_integer_ratio())
#### arithmetic
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from fractions import Fraction as F
a, b = F(3, 4), F(-2, 5)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, -a, +a, abs(b), a + 1, 1 - a, 2 * a, 3 / a, 7 // a, 7 % a, a + 0.5, 0.5 - a, a * 2.0, a ** 0.5, 2 ** F(3), 2 ** F(1, 2), F(1, 2) ** F(1, 2))
print(sum([F(1, n) for n in range(1, 20)]), F(1, 3) + F(1, 6) == F(1, 2), a < b, a > 0.7, a == 0.75, a <= 1, F(2) == 2, max(a, b), sorted([a, b, F(0), 1]))
t(lambda: a / 0); t(lambda: a + "x"); t(lambda: F(0) ** -1); t(lambda: a < "x"); t(lambda: a == "x"); t(lambda: a // F(0)); t(lambda: "x" * a)
#### rounding
from fractions import Fraction as F
import math
for x in (F(7, 2), F(5, 2), F(-7, 2), F(1, 3), F(10, 4)):
    print(round(x), round(x, 1), round(x, -1), int(x), math.floor(x), math.ceil(x), math.trunc(x), float(x))
#### limit_denominator
from fractions import Fraction as F
import math
print(F(math.pi).limit_denominator(10), F(math.pi).limit_denominator(1000), F("3.1415926535").limit_denominator(), F(math.e).limit_denominator(100), F(0.1).limit_denominator(), F(4321, 8765).limit_denominator(10000), F(1, 3).limit_denominator(1))
#### from_others
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from fractions import Fraction as F
from decimal import Decimal
print(F.from_float(0.25), F.from_decimal(Decimal("0.125")), F.from_float(3), F(0.1) == 0.1, F.from_float(0.3))
t(F.from_float, "x"); t(F.from_decimal, 1.5)
#### hash_and_dict
from fractions import Fraction as F
d = {F(1, 2): "half", 2: "two"}
print(d[0.5], d[F(2)], hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), F(1, 2) in {0.5}, bool(F(0)), bool(F(1, 3)), len({F(1, 2), 0.5, F(2, 4)}))
#### formatting
from fractions import Fraction as F
print(f"{F(1, 3)}", "%s %r" % (F(1, 3), F(1, 3)), f"{float(F(1, 3)):.3f}", "{!r:>20}|".format(F(1, 3)), [F(1, 2)], str(F(-1, 7)))
#### large
from fractions import Fraction as F
x = F(1)
for i in range(1, 30):
    x = x * i / (i + 7) + F(1, i)
print(x, float(x), float(F(10 ** 400, 10 ** 399 + 1)), float(F(1, 10 ** 320)), float(F(2 ** 60 + 1, 3)))
#### egyptian
from fractions import Fraction as F
def egyptian(x):
    parts = []
    while x:
        n = -(-x.denominator // x.numerator)
        parts.append(F(1, n))
        x -= F(1, n)
    return parts
print(egyptian(F(7, 15)), egyptian(F(5, 121))[:3], [str(p) for p in egyptian(F(4, 13))])
