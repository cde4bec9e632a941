#### constants
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
#### sqrt
import math
for x in (0, 2, 1e300, 0.25, 10**40, True):
    print(math.sqrt(x))
#### exp
import math
for x in (0, 1, -1, 0.5, 700, -745):
    print(math.exp(x))
#### log
import math
for x in (1, 2, 10, 0.5, 1e-300, 10**400):
    print(math.log(x))
#### log2
import math
for x in (1, 2, 8, 10, 1e300, 2**2000):
    print(math.log2(x))
#### log10
import math
for x in (1, 10, 1000, 2, 1e-5, 10**500):
    print(math.log10(x))
#### sin
import math
for x in (0, 1, -2, 3.14159, 1e6, 0.5):
    print(math.sin(x))
#### cos
import math
for x in (0, 1, -2, 3.14159, 1e6, 0.5):
    print(math.cos(x))
#### tan
import math
for x in (0, 1, -2, 1.5707, 100, 0.5):
    print(math.tan(x))
#### asin
import math
for x in (0, 1, -1, 0.5, 0.1):
    print(math.asin(x))
#### acos
import math
for x in (0, 1, -1, 0.5, 0.1):
    print(math.acos(x))
#### atan
import math
for x in (0, 1, -1, 100, 1e300, 0.1):
    print(math.atan(x))
#### sinh
import math
for x in (0, 1, -2, 0.1, 20, 30):
    print(math.sinh(x))
#### cosh
import math
for x in (0, 1, -2, 0.1, 20):
    print(math.cosh(x))
#### tanh
import math
for x in (0, 1, -2, 0.1, 30):
    print(math.tanh(x))
#### asinh
import math
for x in (0, 1, -2, 1e10, 0.1):
    print(math.asinh(x))
#### acosh
import math
for x in (1, 2, 1.5, 1e10):
    print(math.acosh(x))
#### atanh
import math
for x in (0, 0.5, -0.5, 0.9):
    print(math.atanh(x))
#### expm1
import math
for x in (0, 1, 1e-10, -1):
    print(math.expm1(x))
#### log1p
import math
for x in (0, 1, 1e-10, -0.5):
    print(math.log1p(x))
#### exp2
import math
for x in (0, 1, -1, 0.5, 10):
    print(math.exp2(x))
#### erf
import math
for x in (0, 0.5, 1, 2, -1, 7):
    print(math.erf(x))
#### erfc
import math
for x in (0, 0.5, 1, 2, -1, 7):
    print(math.erfc(x))
#### gamma
import math
for x in (1, 2, 5, 0.5, 5.5, -1.5, 20, 170):
    print(math.gamma(x))
#### lgamma
import math
for x in (1, 2, 5, 0.5, 5.5, -1.5, 200, 1e300):
    print(math.lgamma(x))
#### degrees
import math
for x in (0, 1, 3.14159, -2):
    print(math.degrees(x))
#### radians
import math
for x in (0, 180, 90, -45):
    print(math.radians(x))
#### floor
import math
for x in (2.7, -2.7, 3, 1e20):
    print(math.floor(x))
#### ceil
import math
for x in (2.2, -2.7, 3, 1e20):
    print(math.ceil(x))
#### trunc
import math
for x in (2.7, -2.7, 3, 1e20):
    print(math.trunc(x))
#### fabs
import math
for x in (-2, 3.5, 0):
    print(math.fabs(x))
#### ulp
import math
for x in (1, 0, 1e300, -5):
    print(math.ulp(x))
#### isqrt
import math
for x in (0, 1, 15, 16, 10**30, 2**200-1):
    print(math.isqrt(x))
#### factorial
import math
for x in (0, 1, 5, 20, 52):
    print(math.factorial(x))
#### modf
import math
for x in (3.75, -3.75, 0, 1e20):
    print(math.modf(x))
#### frexp
import math
for x in (3.75, -8, 0, 1e-310):
    print(math.frexp(x))
#### sin_generated
import math
for i in range(150):
    x = i * 0.43 - 20
    print(math.sin(x), math.cos(x), math.tan(x), math.atan(x), math.sinh(x / 10), math.tanh(x / 10))
#### exp_generated
import math
for i in range(150):
    x = i * 0.53 - 40
    print(math.exp(x), math.log(abs(x) + 1), math.log2(abs(x) + 1), math.log10(abs(x) + 1), math.sqrt(abs(x)))
#### pow_generated
import math
for i in range(1, 100):
    x = i * 0.37
    print(x ** 1.5, x ** -2.25, math.pow(x, 0.1), (i / 10) ** 7, 1.07 ** i, i ** 0.5)
#### inverse_generated
import math
for i in range(-20, 21):
    x = i / 20
    print(math.asin(x), math.acos(x), math.asinh(x * 9), math.atan2(x, 0.3), math.atan2(0.3, x), math.erf(x))
#### gamma_generated
import math
for i in range(1, 120):
    x = i * 0.29
    print(math.gamma(x), math.lgamma(x), math.gamma(-x - 0.1), math.lgamma(-x - 0.1))
#### hypot_and_dist
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.hypot(), math.hypot(3), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(1e200, 1e200), math.hypot(-5e-324, 0), math.hypot(math.inf, math.nan), math.hypot(1, math.nan))
print(math.dist((1, 2), (4, 6)), math.dist([1, 2, 3], [4, 5, 6]), math.dist((), ()))
t(math.dist, (1, 2), (1,)); t(math.hypot, "a")
for i in range(50):
    print(math.hypot(i * 0.3, i * 0.7), math.hypot(i, i + 1, i * 0.1), math.dist((i, 0.5), (0.1, i)))
#### fsum
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.fsum(range(10)), math.fsum([1e-16, 1, 1e16]), math.fsum(1 / n for n in range(1, 200)))
print(math.fsum([math.inf, 1]), math.fsum([math.nan, 1]))
t(math.fsum, [math.inf, -math.inf]); t(math.fsum, [1e308, 1e308]); t(math.fsum, ["a"]); t(math.fsum, 5)
#### prod
import math
from fractions import Fraction
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2.5, 4]), math.prod(range(1, 25)), math.prod([1, 2], start=10), math.prod([Fraction(1, 2), 4]))
#### gcd_and_lcm
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(-12, 18, 27), math.gcd(0, 0), math.gcd(2 ** 100, 6 ** 40), math.lcm(), math.lcm(4, 6), math.lcm(-4, 6, 10), math.lcm(0, 5), math.lcm(10 ** 20, 15))
t(math.gcd, 1.5, 2); t(math.lcm, "a", 1)
#### comb_and_perm
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
print([math.comb(10, k) for k in range(11)], math.comb(100, 50), math.comb(5, 7), math.comb(0, 0), [math.perm(6, k) for k in range(8)], math.perm(5), math.perm(20, 10), math.perm(5, None))
t(math.comb, -1, 2); t(math.comb, 2, -1); t(math.comb, 2.5, 1); t(math.perm, -1, 2); t(math.perm, 3, -1); t(math.perm, -3)
#### isclose
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-9), math.isclose(0, 1e-9, abs_tol=1e-8), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan), math.isclose(math.inf, 1e308))
t(math.isclose, 1, 2, rel_tol=-1)
#### nextafter
import math
print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0, 1), math.nextafter(0, -1), math.nextafter(math.inf, 0), math.nextafter(1, 1), math.nextafter(math.nan, 1), math.nextafter(5e-324, 0))
#### remainder_and_fmod
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5.5, 2.25), math.fmod(1, math.inf), math.remainder(7, 3), math.remainder(-7, 3), math.remainder(5, 2), math.remainder(7, 2), math.remainder(1, math.inf))
t(math.fmod, 1, 0); t(math.fmod, math.inf, 1); t(math.remainder, 1, 0); t(math.remainder, math.inf, 1)
#### copysign_and_signs
import math
print(math.copysign(3, -0.0), math.copysign(-3, 1), math.atan2(0.0, -0.0), math.atan2(-0.0, -1), math.atan2(-0.0, 1), math.sqrt(-0.0), math.sin(-0.0), math.floor(-0.0), math.ldexp(-0.0, 5))
#### ldexp
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.ldexp(0.5, 3), math.ldexp(1, -1074), math.ldexp(1, -2000), math.ldexp(math.inf, 3), math.ldexp(3, 0))
t(math.ldexp, 1, 5000); t(math.ldexp, 1, 1.5); t(math.ldexp, 1, 10 ** 30); t(math.ldexp, 1, -10 ** 30)
#### domain_errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
for f, x in ((math.sqrt, -1), (math.log, 0), (math.log, -1), (math.log2, 0), (math.log10, -5), (math.acos, 2), (math.asin, -2), (math.acosh, 0.5), (math.atanh, 1), (math.log1p, -1), (math.gamma, 0), (math.gamma, -3), (math.lgamma, 0), (math.sin, math.inf), (math.cos, -math.inf), (math.gamma, -math.inf), (math.log, -10 ** 400)):
    t(f, x)
#### range_errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
for f, x in ((math.exp, 1000), (math.cosh, 1000), (math.sinh, -1000), (math.exp2, 2000), (math.expm1, 1000), (math.gamma, 200), (math.lgamma, 1e308), (math.sqrt, 10 ** 400)):
    t(f, x)
t(math.pow, 10, 400); t(math.pow, 0, -1); t(math.pow, -8, 1 / 3); t(lambda: 10.0 ** 400); t(lambda: 0.0 ** -1)
#### type_errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
for f in (math.sqrt, math.sin, math.log, math.floor, math.ceil, math.trunc, math.isnan, math.factorial, math.isqrt, math.gamma, math.frexp, math.degrees):
    t(f, "1"); t(f, None); t(f, [])
t(math.factorial, 2.0); t(math.factorial, -1); t(math.isqrt, -1); t(math.isqrt, 2.5); t(math.factorial, 10 ** 20)
#### int_conversion_errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
for f in (math.floor, math.ceil, math.trunc):
    t(f, math.inf); t(f, math.nan); t(f, -math.inf)
#### infinities_and_nan
import math
for f in (math.exp, math.sqrt, math.tanh, math.atan, math.erf, math.fabs, math.log, math.cosh, math.gamma, math.lgamma, math.cbrt, math.asinh):
    print(f(math.inf), f(math.nan))
print(math.exp(-math.inf), math.pow(math.nan, 0), math.pow(1, math.nan), math.pow(math.inf, -1), math.pow(-math.inf, 3), math.modf(math.inf), math.frexp(math.nan), math.isfinite(1), math.isinf(-math.inf), math.isnan(math.nan))
#### log_with_base
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.log(8, 2), math.log(100, 10), math.log(2, 8), math.log(0.5, 2), math.log(10 ** 100, 10), math.log(27, 3), math.log(1000, 10), math.log(125, 5))
t(math.log, 10, 1); t(math.log, 10, 0); t(math.log, 0, 10)
#### objects
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import math
from fractions import Fraction
from decimal import Decimal
class A:
    def __float__(self): return 2.25
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
class I:
    def __index__(self): return 12
class F(float): pass
print(math.sqrt(A()), math.floor(A()), math.ceil(A()), math.trunc(A()), math.gcd(I(), 18), math.factorial(I()), math.sqrt(I()), math.sqrt(F(16)), math.floor(F(2.5)))
print(math.floor(Fraction(7, 2)), math.ceil(Fraction(-7, 2)), math.sqrt(Fraction(1, 4)), math.floor(Decimal("2.7")), math.ceil(Decimal("2.1")), math.trunc(Decimal("-2.7")), math.exp(Decimal(1)))
t(math.trunc, "a"); t(math.floor, "a")
#### typical_uses
import math
def primes(n): return [p for p in range(2, n) if all(p % d for d in range(2, math.isqrt(p) + 1))]
print(primes(60), sum(math.comb(10, k) * 0.3 ** k * 0.7 ** (10 - k) for k in range(4)), math.ceil(7 / 2), math.floor(-7 / 2))
print(round(math.degrees(math.acos((3 ** 2 + 4 ** 2 - 5 ** 2) / 24)), 10), math.pi * 5 ** 2, 4 / 3 * math.pi * 3 ** 3, math.sqrt(3) / 4 * 7 ** 2)
print([round(math.sin(math.radians(a)), 12) for a in range(0, 360, 30)], 2 * math.asin(math.sqrt(math.sin(0.1) ** 2 + math.cos(0.5) * math.cos(0.7) * math.sin(0.2) ** 2)) * 6371)
