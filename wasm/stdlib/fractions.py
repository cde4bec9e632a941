# Rational numbers.

import math
import sys
import re

__all__ = ["Fraction"]

_format = None


def _parse(text):
    """The numerator and denominator that a text is, or None."""
    global _format
    if _format is None:
        _format = re.compile(r"\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:/(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:E([-+]?\d+(?:_\d+)*))?)\s*",
                             re.IGNORECASE)
    m = _format.fullmatch(text)
    if m is None:
        return None
    sign, num, denom, decimals, exponent = m.groups()
    numerator = int(num or "0")
    denominator = 1
    if denom:
        denominator = int(denom)
    else:
        if decimals:
            decimals = decimals.replace("_", "")
            scale = 10 ** len(decimals)
            numerator = numerator * scale + int(decimals)
            denominator = scale
        if exponent:
            exponent = int(exponent)
            if exponent >= 0:
                numerator *= 10 ** exponent
            else:
                denominator *= 10 ** -exponent
    return (-numerator if sign == "-" else numerator), denominator


def _float_ratio(x):
    if x != x:
        raise ValueError("cannot convert NaN to integer ratio")
    if x in (math.inf, -math.inf):
        raise OverflowError("cannot convert Infinity to integer ratio")
    m, e = math.frexp(x)
    n = int(m * 9007199254740992)
    e -= 53
    return (n << e, 1) if e >= 0 else (n, 1 << -e)


def _ratio(x):
    """The numerator and denominator of a rational number, or None."""
    if isinstance(x, int):
        return int(x), 1
    if isinstance(x, Fraction):
        return x._numerator, x._denominator
    if not isinstance(x, (float, complex)) and hasattr(x, "numerator") and hasattr(x, "denominator"):
        return x.numerator, x.denominator
    return None


_PRIME = sys.hash_info.modulus


class Fraction:
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        if denominator is None:
            ratio = _ratio(numerator)
            if ratio is None:
                if isinstance(numerator, float):
                    ratio = _float_ratio(numerator)
                elif isinstance(numerator, str):
                    ratio = _parse(numerator)
                    if ratio is None:
                        raise ValueError("Invalid literal for Fraction: %r" % numerator)
                elif hasattr(numerator, "as_integer_ratio"):
                    ratio = numerator.as_integer_ratio()
                else:
                    raise TypeError("argument should be a string or a Rational instance")
            numerator, denominator = ratio
        else:
            a, b = _ratio(numerator), _ratio(denominator)
            if a is None or b is None:
                raise TypeError("both arguments should be Rational instances")
            numerator, denominator = a[0] * b[1], b[0] * a[1]
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        if _normalize:
            g = math.gcd(numerator, denominator)
            if denominator < 0:
                g = -g
            numerator //= g
            denominator //= g
        self = object.__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return cls(*_float_ratio(f))

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(dec)
        if type(dec).__name__ != "Decimal":
            raise TypeError("%s.from_decimal() only takes Decimals, not %r (%s)" % (cls.__name__, dec, type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return self

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # continued fractions: p0/q0 and p1/q1 are the last two convergents
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        # of the two candidates the nearer, the one with the smaller denominator if they are equally near
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return "%s(%s, %s)" % (type(self).__name__, self._numerator, self._denominator)

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else "%s/%s" % (self._numerator, self._denominator)

    def __format__(self, spec):
        return format(str(self), spec)

    def _arithmetic(self, other, exact, floating):
        ratio = _ratio(other)
        if ratio is not None:
            return exact(self._numerator, self._denominator, *ratio)
        if isinstance(other, (float, complex)):
            return floating(float(self), other)
        return NotImplemented

    def __add__(self, other):
        return self._arithmetic(other, _add, lambda a, b: a + b)

    def __radd__(self, other):
        return self._arithmetic(other, _add, lambda a, b: b + a)

    def __sub__(self, other):
        return self._arithmetic(other, _sub, lambda a, b: a - b)

    def __rsub__(self, other):
        return self._arithmetic(other, lambda n, d, m, e: _sub(m, e, n, d), lambda a, b: b - a)

    def __mul__(self, other):
        return self._arithmetic(other, _mul, lambda a, b: a * b)

    def __rmul__(self, other):
        return self._arithmetic(other, _mul, lambda a, b: b * a)

    def __truediv__(self, other):
        return self._arithmetic(other, _div, lambda a, b: a / b)

    def __rtruediv__(self, other):
        return self._arithmetic(other, lambda n, d, m, e: _div(m, e, n, d), lambda a, b: b / a)

    def __floordiv__(self, other):
        return self._arithmetic(other, _floordiv, lambda a, b: a // b)

    def __rfloordiv__(self, other):
        return self._arithmetic(other, lambda n, d, m, e: _floordiv(m, e, n, d), lambda a, b: b // a)

    def __mod__(self, other):
        return self._arithmetic(other, _mod, lambda a, b: a % b)

    def __rmod__(self, other):
        return self._arithmetic(other, lambda n, d, m, e: _mod(m, e, n, d), lambda a, b: b % a)

    def __divmod__(self, other):
        q = self.__floordiv__(other)
        return q if q is NotImplemented else (q, self.__mod__(other))

    def __rdivmod__(self, other):
        q = self.__rfloordiv__(other)
        return q if q is NotImplemented else (q, self.__rmod__(other))

    def __pow__(self, other):
        ratio = _ratio(other)
        if ratio is None:
            return float(self) ** other if isinstance(other, (float, complex)) else NotImplemented
        power, divisor = ratio
        if divisor != 1:
            return float(self) ** (power / divisor)
        n, d = self._numerator, self._denominator
        if power < 0:
            if n == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % d ** -power)
            n, d, power = (d, n, -power) if n > 0 else (-d, -n, -power)
        return Fraction(n ** power, d ** power, _normalize=False)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        ratio = _ratio(other)
        if ratio is not None:
            return Fraction(*ratio) ** self
        return other ** float(self)

    def __pos__(self):
        return Fraction(self._numerator, self._denominator, _normalize=False)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator, _normalize=False)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator, _normalize=False)

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            floor, rest = divmod(self._numerator, d)
            if rest * 2 < d or (rest * 2 == d and floor % 2 == 0):
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __float__(self):
        return _true_division(self._numerator, self._denominator)

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return self._numerator != 0

    def __hash__(self):
        # as for all numbers (Python's reference, "Hashing of numeric types"): modulo a prime, so that equal ones have the same
        try:
            result = pow(self._denominator, -1, _PRIME) * (abs(self._numerator) % _PRIME) % _PRIME
        except ValueError:
            result = sys.hash_info.inf
        result = result if self._numerator >= 0 else -result
        return -2 if result == -1 else result

    def _compare(self, other, op):
        ratio = _ratio(other)
        if ratio is None:
            if type(other).__name__ == "Decimal" and other.is_finite():
                # a Decimal leaves the comparison to the fraction
                ratio = other.as_integer_ratio()
                return op(self._numerator * ratio[1], self._denominator * ratio[0])
            if not isinstance(other, float):
                return NotImplemented
            if not math.isfinite(other):
                return op(0.0, other)
            ratio = _float_ratio(other)
        return op(self._numerator * ratio[1], self._denominator * ratio[0])

    def __eq__(self, other):
        if isinstance(other, complex):
            return other.imag == 0 and self == other.real
        return self._compare(other, lambda a, b: a == b)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    def __lt__(self, other):
        return self._compare(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compare(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _true_division(n, d):
    """The float next to n / d, for integers of any size."""
    if n == 0:
        return 0.0
    negative = n < 0
    n = abs(n)
    if n < 2 ** 53 and d < 2 ** 53:
        return -(n / d) if negative else n / d
    # as many bits as to have 55 or more in the quotient; the last says whether anything is left
    shift = 56 - (_bits(n) - _bits(d))
    q, rest = divmod(n << shift, d) if shift >= 0 else divmod(n, d << -shift)
    if rest:
        q |= 1
    if _bits(q) - shift > 1024:
        raise OverflowError("integer division result too large for a float")
    drop = shift - 1074
    if drop > _bits(q) - 53:
        # subnormal: rounded once, to the bits that are there
        unit = 1 << drop
        low, q = q % unit, q >> drop
        q += low * 2 > unit or (low * 2 == unit and q & 1)
        shift = 1074
    result = math.ldexp(q, -shift)
    return -result if negative else result


def _bits(n):
    return len(bin(n)) - 2


def _add(n, d, m, e):
    return Fraction(n * e + d * m, d * e)


def _sub(n, d, m, e):
    return Fraction(n * e - d * m, d * e)


def _mul(n, d, m, e):
    return Fraction(n * m, d * e)


def _div(n, d, m, e):
    if m == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % (n // (math.gcd(n, m) or 1) * e // math.gcd(d, e)))
    return Fraction(n * e, d * m)


def _floordiv(n, d, m, e):
    return (n * e) // (d * m)


def _mod(n, d, m, e):
    return Fraction((n * e) % (d * m), d * e)


if "numbers" in sys.modules:
    sys.modules["numbers"].Rational.register(Fraction)
