#### construct
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from decimal import *
for x in (1, "1.50", "-0", "1e5", "  3.14 ", "NaN", "Infinity", "-inf", 0.1, (1, (1, 2, 3), -2), "1_000.5", True, "sNaN", "1E+400", 10 ** 30):
    t(lambda: (Decimal(x), repr(Decimal(x))))
for x in ("abc", "", "1.2.3", None, [], "1e"):
    t(Decimal, x)
#### arithmetic
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from decimal import *
a, b = Decimal("10.25"), Decimal("3")
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, -a, abs(-a), divmod(a, b), a + 1, 2 * a, 1 / b, b ** -2, Decimal("0.1") + Decimal("0.2"), sum([a, b, 1]), Decimal(2) ** Decimal("0.5"), Decimal(2).sqrt(), Decimal(10).ln(), Decimal(1).exp(), Decimal(1000).log10())
t(lambda: a + 0.5); t(lambda: a / 0); t(lambda: Decimal(0) / 0); t(lambda: Decimal(-1).sqrt()); t(lambda: a + "x"); t(lambda: a == 10.25); t(lambda: a < 11.5)
#### quantize
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from decimal import *
for x in ("2.665", "2.675", "-2.5", "1.005", "7.325", "0.5", "1.5"):
    print([str(Decimal(x).quantize(Decimal("0.01"), rounding=r)) for r in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP)], Decimal(x).quantize(Decimal(1)), round(Decimal(x), 1), round(Decimal(x)), Decimal(x).to_integral_value(), int(Decimal(x)))
t(lambda: Decimal("1e30").quantize(Decimal("0.01")))
#### formats
from decimal import *
for x in ("1234.5678", "-0.000012", "1E+10", "100", "0"):
    d = Decimal(x)
    print(f"{d}", f"{d:.2f}", f"{d:,.2f}", f"{d:e}", f"{d:10.1f}|", f"{d:g}", f"{d:.3%}", d.to_eng_string(), d.normalize(), d.as_tuple(), d.adjusted(), float(d), "%.3f" % d, f"{d:+.1f}", f"{d:>12}")
#### comparisons
from decimal import *
a = Decimal("1.0")
print(a == 1, a == Decimal("1.00"), a < 2, a > 0.5, hash(a) == hash(1), max(a, Decimal(3)), sorted([Decimal(3), Decimal("-1"), 2]), a.compare(Decimal(2)), a.is_nan(), Decimal("nan") == Decimal("nan"), a.is_zero(), a.is_signed(), Decimal("inf") > 10 ** 100, {a: 1}[1], a in (1, 2), bool(Decimal("0.0")), a.max(Decimal(5)), a.copy_sign(Decimal(-1)), a.same_quantum(Decimal("2.5")))
#### contexts
from decimal import *
print(getcontext().prec, getcontext().rounding)
with localcontext() as c:
    c.prec = 5
    print(Decimal(1) / 3, Decimal("123456789") + 0, +Decimal("1.2345678"))
print(Decimal(1) / 3)
getcontext().prec = 50
print(Decimal(2).sqrt())
c = Context(prec=3, rounding=ROUND_DOWN)
print(c.divide(Decimal(2), Decimal(3)), c.create_decimal("3.14159"), Decimal("2.71828").quantize(Decimal("0.1"), context=c))
#### money
from decimal import *
price, rate = Decimal("19.99"), Decimal("0.0825")
tax = (price * rate).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
print(tax, price + tax, sum(Decimal(str(x)) for x in (0.1, 0.2, 0.3)), (Decimal(100) / 3).quantize(Decimal(".01")) * 3, [str(p) for p in (Decimal("10") / 4, Decimal("1.10") * 2, Decimal("100") * Decimal("0.15"))])
balance = Decimal("1000")
for year in range(3):
    balance = (balance * Decimal("1.05")).quantize(Decimal("0.01"))
    print(year, balance)
#### ratios
from decimal import *
from fractions import Fraction
print(Decimal("0.25").as_integer_ratio(), Fraction(Decimal("0.125")), Decimal(0.1), Decimal.from_float(0.5), Decimal("1.1") % 1, Decimal("7.5").remainder_near(2), Decimal(5).fma(2, 3), Decimal("1e-7"), Decimal("0.0000001"), Decimal("1E+3"), Decimal("12.30").normalize(), Decimal("1.20").scaleb(3), Decimal(3).next_plus(), Decimal("123.456").shift(1), str(Decimal("1e-400")))
