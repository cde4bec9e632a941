# Functions of complex numbers.

import math
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LN_2 = math.log(2)
_LN_10 = math.log(10)
# a frozen constant must be in the range of 32-bit floats
_LARGE = math.ldexp(1.0, 1022)
_LARGE_ROOT = math.ldexp(1.0, 511)


def _complex(z):
    if isinstance(z, complex):
        return z
    if hasattr(z, "__complex__"):
        return z.__complex__()
    if isinstance(z, (int, float)) or hasattr(z, "__float__") or hasattr(z, "__index__"):
        return complex(float(z), 0.0)
    raise TypeError("must be real number, not " + type(z).__name__)


def _is_special(z):
    return not (math.isfinite(z.real) and math.isfinite(z.imag))


def isnan(z):
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isfinite(z):
    return not _is_special(_complex(z))


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _complex(a), _complex(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


def phase(z):
    z = _complex(z)
    return math.atan2(z.imag, z.real)


def polar(z):
    z = _complex(z)
    return math.hypot(z.real, z.imag), math.atan2(z.imag, z.real)


def rect(r, phi):
    if not math.isfinite(phi):
        if r == 0:
            return 0j
        if math.isinf(phi) and not math.isnan(r):
            _domain()
        return complex(inf if math.isinf(r) else nan, nan)
    if phi == 0 and not math.isfinite(r):
        return complex(r, 0.0 if math.isnan(r) else math.copysign(1.0, r) * phi)
    if not math.isfinite(r) and math.isfinite(phi) and phi:
        return complex(r * math.cos(phi), r * math.sin(phi))
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def exp(z):
    z = _complex(z)
    x, y = z.real, z.imag
    if _is_special(z):
        if math.isinf(y) and (math.isfinite(x) or x > 0):
            _domain()
        if math.isinf(x) and x < 0:
            return complex(0.0, 0.0) if not math.isfinite(y) else complex(0.0 * math.cos(y), 0.0 * math.sin(y))
        if math.isinf(x):
            return complex(inf, y) if not math.isfinite(y) or y == 0 else complex(inf * math.cos(y), inf * math.sin(y))
        return complex(nan, y if y == 0 else nan)
    if x > 708.0:
        scale = math.exp(x - 1.0)
        result = complex(scale * math.cos(y) * e, scale * math.sin(y) * e)
    else:
        scale = math.exp(x)
        result = complex(scale * math.cos(y), scale * math.sin(y))
    if isinf(result):
        raise OverflowError("math range error")
    return result


def _domain():
    raise ValueError("math domain error")


def log(z, base=None):
    z = _complex(z)
    result = _log(z)
    if base is not None:
        under = _log(_complex(base))
        if under == 0:
            _domain()
        result = result / under
    return result


def _log(z):
    if _is_special(z):
        r = math.hypot(z.real, z.imag)
        return complex(inf if math.isinf(r) else nan, math.atan2(z.imag, z.real))
    ax, ay = abs(z.real), abs(z.imag)
    if ax == 0 and ay == 0:
        _domain()
    h = math.hypot(ax, ay)
    if ax > _LARGE or ay > _LARGE:
        real = math.log(math.hypot(ax / 2.0, ay / 2.0)) + _LN_2
    elif ax < 2.3e-308 and ay < 2.3e-308:
        real = math.log(math.hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * _LN_2
    elif 0.71 <= h <= 1.73:
        larger, smaller = max(ax, ay), min(ax, ay)
        real = math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2.0
    else:
        real = math.log(h)
    return complex(real, math.atan2(z.imag, z.real))


def log10(z):
    z = log(z)
    return complex(z.real / _LN_10, z.imag / _LN_10)


def sqrt(z):
    z = _complex(z)
    x, y = z.real, z.imag
    if _is_special(z):
        if math.isinf(y):
            return complex(inf, y)
        if math.isinf(x):
            if x > 0:
                return complex(inf, nan if math.isnan(y) else math.copysign(0.0, y))
            return complex(nan if math.isnan(y) else 0.0, math.copysign(inf, y))
        return complex(nan, nan)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < 2.3e-308 and ay < 2.3e-308 and (ax > 0.0 or ay > 0.0):
        ax = math.ldexp(ax, 54)
        s = math.ldexp(math.sqrt(ax + math.hypot(ax, math.ldexp(ay, 54))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, math.copysign(d, y)) if x >= 0.0 else complex(d, math.copysign(s, y))


def cosh(z):
    z = _complex(z)
    x, y = z.real, z.imag
    if _is_special(z):
        if math.isinf(y) and not math.isnan(x):
            _domain()
        if math.isinf(x):
            return complex(inf, y * math.copysign(1.0, x) if y == 0 else nan) if y == 0 or math.isnan(y) else \
                complex(math.copysign(inf, math.cos(y)), math.copysign(inf, math.sin(y) * math.copysign(1.0, x)))
        return complex(nan, 0.0 if y == 0 or x == 0 else nan)
    if abs(x) > 708.0:
        shift = x - math.copysign(1.0, x)
        result = complex(math.cos(y) * math.cosh(shift) * e, math.sin(y) * math.sinh(shift) * e)
    else:
        result = complex(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x))
    if isinf(result):
        raise OverflowError("math range error")
    return result


def sinh(z):
    z = _complex(z)
    x, y = z.real, z.imag
    if _is_special(z):
        if math.isinf(y) and not math.isnan(x):
            _domain()
        if math.isinf(x):
            return complex(x if y == 0 else inf, y) if y == 0 or math.isnan(y) else \
                complex(math.copysign(inf, math.cos(y) * math.copysign(1.0, x)), math.copysign(inf, math.sin(y)))
        return complex(0.0 if x == 0 else nan, y if y == 0 else nan)
    if abs(x) > 708.0:
        shift = x - math.copysign(1.0, x)
        result = complex(math.cos(y) * math.sinh(shift) * e, math.sin(y) * math.cosh(shift) * e)
    else:
        result = complex(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x))
    if isinf(result):
        raise OverflowError("math range error")
    return result


def tanh(z):
    z = _complex(z)
    x, y = z.real, z.imag
    if _is_special(z):
        if math.isinf(y) and math.isfinite(x):
            _domain()
        if math.isinf(x):
            sign = 2.0 * math.sin(y) * math.cos(y) if math.isfinite(y) else 0.0
            return complex(math.copysign(1.0, x), math.copysign(0.0, sign))
        return complex(nan, y if y == 0 else nan)
    if abs(x) > 354.0:
        return complex(math.copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * abs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1.0 / math.cosh(x)
    txty = tx * ty
    under = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / under, ((ty / under) * cx) * cx)


def cos(z):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z):
    z = _complex(z)
    s = sinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def tan(z):
    z = _complex(z)
    s = tanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def acos(z):
    z = _complex(z)
    if math.isnan(z.imag) and not math.isfinite(z.real) or math.isnan(z.real):
        return complex(nan, nan if not isinf(z) else inf if math.isnan(z.imag) else -z.imag)
    if math.isnan(z.imag):
        return complex(pi / 2.0 if z.real == 0 else nan, nan)
    if abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        real = math.atan2(abs(z.imag), z.real)
        if z.real < 0.0:
            imag = -math.copysign(math.log(math.hypot(z.real / 2.0, z.imag / 2.0)) + _LN_2 * 2.0, z.imag)
        else:
            imag = math.copysign(math.log(math.hypot(z.real / 2.0, z.imag / 2.0)) + _LN_2 * 2.0, -z.imag)
        return complex(real, imag)
    s1 = sqrt(complex(1.0 - z.real, -z.imag))
    s2 = sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * math.atan2(s1.real, s2.real), math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z):
    z = _complex(z)
    if abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        return complex(math.log(math.hypot(z.real / 2.0, z.imag / 2.0)) + _LN_2 * 2.0, math.atan2(z.imag, z.real))
    s1 = sqrt(complex(z.real - 1.0, z.imag))
    s2 = sqrt(complex(z.real + 1.0, z.imag))
    return complex(math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * math.atan2(s1.imag, s2.real))


def asinh(z):
    z = _complex(z)
    if math.isnan(z.real):
        return complex(inf if math.isinf(z.imag) else nan, z.imag if z.imag == 0 else nan)
    if math.isnan(z.imag):
        return complex(z.real if math.isinf(z.real) else nan, nan)
    if abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        size = math.log(math.hypot(z.real / 2.0, z.imag / 2.0)) + _LN_2 * 2.0
        return complex(math.copysign(size, z.real), math.atan2(z.imag, abs(z.real)))
    s1 = sqrt(complex(1.0 + z.imag, -z.real))
    s2 = sqrt(complex(1.0 - z.imag, z.real))
    return complex(math.asinh(s1.real * s2.imag - s2.real * s1.imag), math.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag))


def asin(z):
    z = _complex(z)
    s = asinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def atanh(z):
    z = _complex(z)
    if _is_special(z):
        x, y = z.real, z.imag
        zero = math.copysign(0.0, x) if not math.isnan(x) else 0.0
        if math.isinf(y) or math.isinf(x) and not math.isnan(y):
            return complex(zero, math.copysign(pi / 2.0, y))
        return complex(zero if x == 0 or math.isinf(x) else nan, nan)
    if z.real < 0.0 or (z.real == 0.0 and math.copysign(1.0, z.real) < 0.0):
        z = atanh(-z)
        return -z
    ay = abs(z.imag)
    if z.real > _LARGE_ROOT or ay > _LARGE_ROOT:
        h = math.hypot(z.real / 2.0, z.imag / 2.0)
        real = z.real / 4.0 / h / h
        return complex(real, -math.copysign(pi / 2.0, -z.imag))
    if z.real == 1.0 and ay < 1.5e-154:
        if ay == 0.0:
            _domain()
        return complex(-math.log(math.sqrt(ay) / math.sqrt(math.hypot(ay, 2.0))), math.copysign(math.atan2(2.0, -ay) / 2.0, z.imag))
    real = math.log1p(4.0 * z.real / ((1 - z.real) * (1 - z.real) + ay * ay)) / 4.0
    return complex(real, -math.atan2(-2.0 * z.imag, (1 - z.real) * (1 + z.real) - ay * ay) / 2.0)


def atan(z):
    z = _complex(z)
    s = atanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)
