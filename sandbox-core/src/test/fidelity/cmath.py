#### functions
import cmath
for z in (1 + 2j, -1.5 + 0.5j, 0.3 - 2j, -2 - 3j, 2, -0.5, 3j, 0.1 + 0.1j):
    for f in (cmath.exp, cmath.log, cmath.log10, cmath.sqrt, cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.atanh):
        w = f(z)
        print(f.__name__, "%.13g %.13g" % (w.real, w.imag))
#### polar
import cmath
print(cmath.polar(1 + 1j), cmath.polar(-2), cmath.rect(2, cmath.pi / 2), cmath.rect(1, 0), cmath.phase(-1), cmath.phase(1j), cmath.phase(-1 - 0.0j), abs(3 + 4j), cmath.polar(0))
#### constants
import cmath
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
#### predicates
import cmath
print(cmath.isnan(complex("nan")), cmath.isinf(complex(1, float("inf"))), cmath.isfinite(1 + 1j), cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1, 2))
#### errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import cmath
t(cmath.log, 0); t(cmath.exp, 1000); t(cmath.sqrt, "x"); t(cmath.cosh, 1000); t(cmath.atanh, 1); t(cmath.log, 1, 1); t(cmath.exp, complex(0, float("inf"))); t(cmath.rect, 1, float("inf"))
#### roots
import cmath
def quadratic(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)
print(quadratic(1, 0, 1), quadratic(1, 2, 5), quadratic(1, -3, 2))
print([round(abs(cmath.exp(2j * cmath.pi * k / 5)), 12) for k in range(5)], cmath.sqrt(-1), cmath.sqrt(-4), cmath.log(-1), cmath.exp(1j * cmath.pi).real)
