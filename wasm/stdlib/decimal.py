"""Decimal numbers, as CPython's decimal has them: exact, with a precision and a rounding that a context says.

A finite number is sign * coefficient * 10 ** exponent.  The functions follow the General Decimal Arithmetic Specification
(Mike Cowlishaw, version 1.70), as CPython does.

The signals have one base each, because the guest's exceptions cannot have two built-in ones: DivisionByZero is a
ZeroDivisionError and no DecimalException.
"""

import sys
from collections import namedtuple
from math import frexp

__all__ = ("Decimal", "Context", "getcontext", "setcontext", "localcontext", "DefaultContext", "BasicContext", "ExtendedContext",
           "DecimalTuple", "DecimalException", "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal",
           "Overflow", "Underflow", "FloatOperation", "ConversionSyntax", "DivisionImpossible", "DivisionUndefined", "ROUND_UP", "ROUND_DOWN",
           "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP", "MAX_PREC",
           "MAX_EMAX", "MIN_EMIN", "MIN_ETINY")

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"

_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)

MAX_PREC = 425000000
MAX_EMAX = 425000000
MIN_EMIN = -425000000
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)

_FINITE = 0
_INFINITE = 1
_NAN = 2
_SNAN = 3


_PRIME = sys.hash_info.modulus


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation):
    pass


class DivisionByZero(ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact):
    pass


class Underflow(Inexact):
    pass


class FloatOperation(TypeError):
    pass


DecimalTuple = namedtuple("DecimalTuple", ("sign", "digits", "exponent"))


def _signals(wanted):
    signals = {}
    for signal in (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow, Rounded, Inexact, Clamped):
        signals[signal] = signal in wanted
    return signals


class Context:
    """Precision, rounding, range of exponents, and which signals are raised."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        self.prec = 28 if prec is None else prec
        self.rounding = ROUND_HALF_EVEN if rounding is None else rounding
        self.Emin = -999999 if Emin is None else Emin
        self.Emax = 999999 if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = 0 if clamp is None else clamp
        self.flags = flags if isinstance(flags, dict) else _signals(flags or ())
        if traps is None:
            traps = (InvalidOperation, DivisionByZero, Overflow)
        self.traps = traps if isinstance(traps, dict) else _signals(traps)

    def __setattr__(self, name, value):
        if name == "prec" and not 1 <= value <= MAX_PREC:
            raise ValueError("valid range for prec is [1, MAX_PREC]")
        if name == "rounding" and value not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        super().__setattr__(name, value)

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags), dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        for signal in self.flags:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in self.traps:
            self.traps[signal] = False

    def _signal(self, signal, kind=None):
        """Note a signal, and raise it if it is trapped."""
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([kind or signal])

    def create_decimal(self, value=0):
        return Decimal(value)._rounded(self)

    def create_decimal_from_float(self, value):
        return Decimal.from_float(value)._rounded(self)

    def add(self, a, b):
        return _operand(a)._add(_operand(b), self)

    def subtract(self, a, b):
        return _operand(a)._add(-_copied(_operand(b)), self)

    def multiply(self, a, b):
        return _operand(a)._multiply(_operand(b), self)

    def divide(self, a, b):
        return _operand(a)._divide(_operand(b), self)

    def plus(self, a):
        return _operand(a)._rounded(self)

    def minus(self, a):
        return _operand(a).copy_negate()._rounded(self)

    def abs(self, a):
        return _operand(a).copy_abs()._rounded(self)

    def sqrt(self, a):
        return _operand(a).sqrt(self)

    def exp(self, a):
        return _operand(a).exp(self)

    def ln(self, a):
        return _operand(a).ln(self)

    def power(self, a, b, modulo=None):
        return _operand(a)._power(_operand(b), self)

    def quantize(self, a, b):
        return _operand(a).quantize(_operand(b), None, self)

    def normalize(self, a):
        return _operand(a).normalize(self)

    def compare(self, a, b):
        return _operand(a).compare(_operand(b), self)

    def to_sci_string(self, a):
        return str(_operand(a))

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def __repr__(self):
        return ("Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, flags=[%s], traps=[%s])"
                % (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                   ", ".join([signal.__name__ for signal in self.flags if self.flags[signal]]),
                   ", ".join([signal.__name__ for signal in self.traps if self.traps[signal]])))


    def __getattr__(self, name):
        # all others are methods of numbers that take the context last
        if name[0] == "_" or name not in _OF_NUMBERS:
            raise AttributeError("'decimal.Context' object has no attribute %r" % name)
        method = getattr(Decimal, name)
        if name in _WITHOUT_CONTEXT:
            return lambda a: method(_operand(a))
        return lambda a, *others: method(_operand(a), *[_operand(other) for other in others], context=self)

    def divide_int(self, a, b):
        return self._whole(a, b)[0]

    def remainder(self, a, b):
        return self._whole(a, b)[1]

    def divmod(self, a, b):
        return self._whole(a, b)

    def _whole(self, a, b):
        with localcontext(self):
            a, b = _operand(a), _operand(b)
            return a // b, a % b

    def canonical(self, a):
        if not isinstance(a, Decimal):
            raise TypeError("canonical requires a Decimal as an argument.")
        return a

    def copy_decimal(self, a):
        return Decimal(a)

    def radix(self):
        return Decimal(10)

    def to_eng_string(self, a):
        return _operand(a).to_eng_string()


_WITHOUT_CONTEXT = (
    "is_nan", "is_qnan", "is_snan", "is_infinite", "is_finite", "is_signed", "is_zero", "is_canonical", "copy_abs", "copy_negate",
)
_OF_NUMBERS = _WITHOUT_CONTEXT + (
    "is_normal", "is_subnormal", "compare_signal", "compare_total", "compare_total_mag", "copy_sign", "fma", "log10", "logb", "logical_and",
    "logical_invert", "logical_or", "logical_xor", "max", "max_mag", "min", "min_mag", "next_minus", "next_plus", "next_toward", "number_class",
    "remainder_near", "rotate", "same_quantum", "scaleb", "shift", "to_integral_exact", "to_integral_value",
)

DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP, traps=(InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped))
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=())

_context = Context()


def getcontext():
    return _context


def setcontext(context):
    global _context
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _context = context


class _Localcontext:

    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, *problem):
        setcontext(self.saved)


def localcontext(ctx=None, **settings):
    context = (getcontext() if ctx is None else ctx).copy()
    for name, value in settings.items():
        setattr(context, name, value)
    return _Localcontext(context)


def _new(sign, coefficient, exponent, kind=_FINITE):
    number = object.__new__(Decimal)
    number._sign = sign
    number._int = coefficient
    number._exp = exponent
    number._kind = kind
    return number


def _copied(number):
    return _new(number._sign, number._int, number._exp, number._kind)


def _ratio(value):
    """A finite float as a fraction, whose divisor is a power of two."""
    mantissa, exponent = frexp(value)
    dividend = int(mantissa * 9007199254740992)
    exponent -= 53
    while exponent < 0 and dividend & 1 == 0 and dividend:
        dividend >>= 1
        exponent += 1
    if not dividend:
        return 0, 1
    return (dividend << exponent, 1) if exponent >= 0 else (dividend, 1 << -exponent)


def _bits(value):
    return len(bin(value)) - 2


def _digit_count(coefficient):
    return len(str(coefficient))


def _operand(value):
    number = _convert(value)
    if number is NotImplemented:
        raise TypeError("Unable to convert %s to Decimal" % repr(value))
    return number


def _convert(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _new(1 if value < 0 else 0, abs(value), 0)
    return NotImplemented


def _round_up(sign, quotient, rest, divisor, rounding):
    """Whether a quotient with a rest that is not zero goes up, away from zero."""
    if rounding == ROUND_HALF_EVEN:
        return 2 * rest > divisor or (2 * rest == divisor and quotient & 1 == 1)
    if rounding == ROUND_HALF_UP:
        return 2 * rest >= divisor
    if rounding == ROUND_HALF_DOWN:
        return 2 * rest > divisor
    if rounding == ROUND_DOWN:
        return False
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_CEILING:
        return sign == 0
    if rounding == ROUND_FLOOR:
        return sign == 1
    return quotient % 5 == 0


def _shortened(sign, coefficient, places, rounding):
    """The coefficient without that many places at its end, and whether something was lost."""
    divisor = 10 ** places
    quotient, rest = divmod(coefficient, divisor)
    if rest and _round_up(sign, quotient, rest, divisor, rounding):
        quotient += 1
    return quotient, rest != 0


def _parse(text):
    """Sign, coefficient, exponent and kind of a number in text, or None."""
    text = text.strip().replace("_", "").lower()
    sign = 0
    if text[:1] in ("+", "-"):
        sign = 1 if text[0] == "-" else 0
        text = text[1:]
    if text == "inf" or text == "infinity":
        return sign, 0, 0, _INFINITE
    if text[:3] == "nan" or text[:4] == "snan":
        payload = text[text.index("n", 1 if text[0] == "s" else 2) + (3 if text[0] == "s" else 1):]
        if payload and not payload.isdigit():
            return None
        return sign, int(payload or 0), 0, _NAN if text[0] == "n" else _SNAN
    exponent = 0
    at = text.find("e")
    if at >= 0:
        digits = text[at + 1:]
        if not (digits[1:] if digits[:1] in ("+", "-") else digits).isdigit():
            return None
        exponent = int(digits)
        text = text[:at]
    at = text.find(".")
    if at >= 0:
        exponent -= len(text) - at - 1
        text = text[:at] + text[at + 1:]
    if not text.isdigit():
        return None
    return sign, int(text), exponent, _FINITE


class Decimal:
    """A decimal number."""

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                (context or getcontext())._signal(InvalidOperation, ConversionSyntax)
                parts = (0, 0, 0, _NAN)
        elif isinstance(value, int):
            parts = (1 if value < 0 else 0, abs(int(value)), 0, _FINITE)
        elif isinstance(value, Decimal):
            parts = (value._sign, value._int, value._exp, value._kind)
        elif isinstance(value, float):
            parts = cls._float_parts(value)
        elif isinstance(value, (tuple, list)):
            parts = cls._tuple_parts(value)
        else:
            raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)
        number = object.__new__(cls)
        number._sign, number._int, number._exp, number._kind = parts
        return number

    @staticmethod
    def _float_parts(value):
        if value != value:
            return 0, 0, 0, _NAN
        sign = 1 if str(value)[0] == "-" else 0
        if value in (float("inf"), float("-inf")):
            return sign, 0, 0, _INFINITE
        dividend, divisor = _ratio(abs(value))
        # The divisor is a power of two: k times a half is k times five in the k-th place.
        places = _bits(divisor) - 1
        return sign, dividend * 5 ** places, -places, _FINITE

    @staticmethod
    def _tuple_parts(value):
        if len(value) != 3:
            raise ValueError("argument must be a sequence of length 3")
        sign, digits, exponent = value
        if sign not in (0, 1):
            raise ValueError("sign must be an integer with the value 0 or 1")
        coefficient = 0
        for digit in digits:
            if not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ValueError("coefficient must be a tuple of digits")
            coefficient = coefficient * 10 + digit
        if exponent == "F":
            return sign, 0, 0, _INFINITE
        if exponent in ("n", "N"):
            return sign, coefficient, 0, _NAN if exponent == "n" else _SNAN
        return sign, coefficient, exponent, _FINITE

    @classmethod
    def from_float(cls, value):
        if not isinstance(value, (int, float)):
            raise TypeError("argument must be int or float")
        return cls(value)

    # What kind of number it is

    def is_nan(self):
        return self._kind >= _NAN

    def is_qnan(self):
        return self._kind == _NAN

    def is_snan(self):
        return self._kind == _SNAN

    def is_infinite(self):
        return self._kind == _INFINITE

    def is_finite(self):
        return self._kind == _FINITE

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return self._kind == _FINITE and self._int == 0

    def is_normal(self, context=None):
        return self._kind == _FINITE and self._int != 0 and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return self._kind == _FINITE and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def adjusted(self):
        return self._exp + _digit_count(self._int) - 1 if self._kind == _FINITE else 0

    def as_tuple(self):
        if self._kind == _INFINITE:
            return DecimalTuple(self._sign, (0,), "F")
        if self._kind != _FINITE:
            digits = tuple([int(c) for c in str(self._int)]) if self._int else ()
            return DecimalTuple(self._sign, digits, "n" if self._kind == _NAN else "N")
        return DecimalTuple(self._sign, tuple([int(c) for c in str(self._int)]), self._exp)

    def as_integer_ratio(self):
        self._not_special("integer ratio")
        if self._exp >= 0:
            return (-1 if self._sign else 1) * self._int * 10 ** self._exp, 1
        dividend, divisor = self._int, 10 ** -self._exp
        a, b = dividend, divisor
        while b:
            a, b = b, a % b
        a = a or 1
        return (-1 if self._sign else 1) * (dividend // a), divisor // a

    def _not_special(self, wanted):
        if self._kind >= _NAN:
            raise ValueError("cannot convert NaN to " + wanted)
        if self._kind == _INFINITE:
            raise OverflowError("cannot convert Infinity to " + wanted)

    # Text

    def _special_text(self):
        if self._kind == _INFINITE:
            return "Infinity"
        return ("NaN" if self._kind == _NAN else "sNaN") + (str(self._int) if self._int else "")

    def __str__(self):
        return self._text(False)

    def to_eng_string(self, context=None):
        return self._text(True)

    def _text(self, engineering):
        sign = "-" if self._sign else ""
        if self._kind != _FINITE:
            return sign + self._special_text()
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif self._int == 0:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            text = "0." + "0" * -point + digits
        elif point >= len(digits):
            text = digits + "0" * (point - len(digits))
        else:
            text = digits[:point] + "." + digits[point:]
        if left != point:
            text += ("E" if getcontext().capitals else "e") + "%+d" % (left - point)
        return sign + text

    def __repr__(self):
        return "Decimal('%s')" % str(self)

    def __format__(self, spec, context=None):
        return _formatted(self, spec, context or getcontext())

    # Conversion

    def __int__(self):
        self._not_special("integer")
        whole = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -whole if self._sign else whole

    __trunc__ = __int__

    def __float__(self):
        if self._kind == _SNAN:
            raise ValueError("cannot convert signaling NaN to float")
        return float(("-" if self._sign else "") + ("nan" if self._kind == _NAN else str(self.copy_abs())))

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return self._kind != _FINITE or self._int != 0

    def __hash__(self):
        if self._kind == _SNAN:
            raise TypeError("Cannot hash a signaling NaN value")
        if self._kind == _NAN:
            return id(self)
        if self._kind == _INFINITE:
            return hash(float("-inf" if self._sign else "inf"))
        # as for all numbers (Python's reference, "Hashing of numeric types"); no power of ten is a multiple of the prime
        dividend, divisor = self.as_integer_ratio()
        result = pow(divisor, -1, _PRIME) * (abs(dividend) % _PRIME) % _PRIME
        result = result if dividend >= 0 else -result
        return -2 if result == -1 else result

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    # Rounding

    def _rounded(self, context):
        """This number with no more digits than the context allows."""
        if self._kind == _FINITE:
            return _finish(self._sign, self._int, self._exp, context)
        if self._kind == _INFINITE:
            return _copied(self)
        return self._quiet(None, context)

    def _quiet(self, other, context):
        """The result of an operation on NaN."""
        for number in (self, other):
            if number is not None and number._kind == _SNAN:
                context._signal(InvalidOperation)
                return _new(number._sign, number._int, 0, _NAN)
        return _copied(self if self._kind >= _NAN else other)

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = _operand(exp)
        if self._kind >= _NAN or exp._kind >= _NAN:
            return self._quiet(exp, context)
        if self._kind == _INFINITE or exp._kind == _INFINITE:
            if self._kind == exp._kind:
                return _copied(self)
            context._signal(InvalidOperation)
            return _new(0, 0, 0, _NAN)
        number = self._rescaled(exp._exp, rounding or context.rounding)
        if _digit_count(number._int) > context.prec or number.adjusted() > context.Emax:
            context._signal(InvalidOperation)
            return _new(0, 0, 0, _NAN)
        if self._exp < exp._exp:
            context._signal(Rounded)
            if number != self:
                context._signal(Inexact)
        return number

    def _rescaled(self, exponent, rounding):
        if self._exp >= exponent:
            return _new(self._sign, self._int * 10 ** (self._exp - exponent) if self._int else 0, exponent)
        places = exponent - self._exp
        if places > _digit_count(self._int) + 1:
            # Nothing is left but whether it was zero.
            coefficient = 1 if self._int and _round_up(self._sign, 0, 1, 10, rounding) else 0
        else:
            coefficient, _ = _shortened(self._sign, self._int, places, rounding)
        return _new(self._sign, coefficient, exponent)

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        if self._kind >= _NAN:
            return self._quiet(None, context)
        if self._kind == _INFINITE or self._exp >= 0:
            return _copied(self)
        return self._rescaled(0, rounding or context.rounding)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        number = self.to_integral_value(rounding, context)
        if self._kind == _FINITE and self._exp < 0:
            context._signal(Rounded)
            if number != self:
                context._signal(Inexact)
        return number

    def __round__(self, digits=None):
        if digits is not None:
            return self.quantize(_new(0, 1, -digits))
        self._not_special("integer")
        return int(self._rescaled(0, ROUND_HALF_EVEN))

    def __floor__(self):
        self._not_special("integer")
        return int(self._rescaled(0, ROUND_FLOOR))

    def __ceil__(self):
        self._not_special("integer")
        return int(self._rescaled(0, ROUND_CEILING))

    def normalize(self, context=None):
        context = context or getcontext()
        number = self._rounded(context)
        if number._kind != _FINITE:
            return number
        if number._int == 0:
            return _new(number._sign, 0, 0)
        coefficient, exponent = number._int, number._exp
        while coefficient % 10 == 0 and exponent < context.Emax:
            coefficient //= 10
            exponent += 1
        return _new(number._sign, coefficient, exponent)

    # Signs

    def copy_abs(self):
        return _new(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _new(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        return _new(_operand(other)._sign, self._int, self._exp, self._kind)

    def __neg__(self):
        number = self.copy_negate()._rounded(getcontext())
        if number._kind == _FINITE and number._int == 0 and getcontext().rounding != ROUND_FLOOR:
            number._sign = 0
        return number

    def __pos__(self):
        number = self._rounded(getcontext())
        if number._kind == _FINITE and number._int == 0 and getcontext().rounding != ROUND_FLOOR:
            number._sign = 0
        return number

    def __abs__(self):
        return self.copy_abs()._rounded(getcontext())

    # Comparison

    def _order(self, other):
        """Negative, zero or positive; both are numbers."""
        mine = self._infinite_sign()
        others = other._infinite_sign()
        if mine or others:
            return mine - others
        if not self._int or not other._int:
            return (-1 if self._sign else 1) * (self._int != 0) - (-1 if other._sign else 1) * (other._int != 0)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        difference = self.adjusted() - other.adjusted()
        if difference == 0:
            scale = self._exp - other._exp
            a = self._int * 10 ** scale if scale > 0 else self._int
            b = other._int * 10 ** -scale if scale < 0 else other._int
            difference = (a > b) - (a < b)
        return -difference if self._sign else difference

    def _infinite_sign(self):
        if self._kind != _INFINITE:
            return 0
        return -1 if self._sign else 1

    def _comparable(self, other):
        if isinstance(other, float):
            return Decimal(other)
        return _convert(other)

    def __eq__(self, other):
        other = self._comparable(other)
        if other is NotImplemented:
            return NotImplemented
        if self._kind >= _NAN or other._kind >= _NAN:
            if self._kind == _SNAN or other._kind == _SNAN:
                getcontext()._signal(InvalidOperation)
            return False
        return self._order(other) == 0

    def _ordered(self, other):
        """The order, or None where there is none."""
        if self._kind >= _NAN or other._kind >= _NAN:
            getcontext()._signal(InvalidOperation)
            return None
        return self._order(other)

    def __lt__(self, other):
        other = self._comparable(other)
        if other is NotImplemented:
            return NotImplemented
        order = self._ordered(other)
        return order is not None and order < 0

    def __le__(self, other):
        other = self._comparable(other)
        if other is NotImplemented:
            return NotImplemented
        order = self._ordered(other)
        return order is not None and order <= 0

    def __gt__(self, other):
        other = self._comparable(other)
        if other is NotImplemented:
            return NotImplemented
        order = self._ordered(other)
        return order is not None and order > 0

    def __ge__(self, other):
        other = self._comparable(other)
        if other is NotImplemented:
            return NotImplemented
        order = self._ordered(other)
        return order is not None and order >= 0

    def compare(self, other, context=None):
        other = _operand(other)
        if self._kind >= _NAN or other._kind >= _NAN:
            return self._quiet(other, context or getcontext())
        order = self._order(other)
        return Decimal((order > 0) - (order < 0))

    def compare_total(self, other, context=None):
        other = _operand(other)
        order = 0
        if self._kind == _FINITE and other._kind == _FINITE:
            order = self._order(other)
            if order == 0 and self._sign == other._sign:
                order = (self._exp - other._exp) * (-1 if self._sign else 1)
            elif order == 0:
                order = other._sign - self._sign
        return Decimal((order > 0) - (order < 0))

    def max(self, other, context=None):
        return self._chosen(_operand(other), context or getcontext(), 1)

    def min(self, other, context=None):
        return self._chosen(_operand(other), context or getcontext(), -1)

    def _chosen(self, other, context, direction):
        if self._kind == _NAN and other._kind < _NAN:
            return other._rounded(context)
        if other._kind == _NAN and self._kind < _NAN:
            return self._rounded(context)
        if self._kind >= _NAN or other._kind >= _NAN:
            return self._quiet(other, context)
        order = self._order(other) or int(self.compare_total(other))
        return (self if order * direction >= 0 else other)._rounded(context)

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if self._kind != _FINITE or other._kind != _FINITE:
            return min(self._kind, _NAN) == min(other._kind, _NAN)
        return self._exp == other._exp

    # Arithmetic

    def _add(self, other, context):
        if self._kind >= _NAN or other._kind >= _NAN:
            return self._quiet(other, context)
        if self._kind == _INFINITE or other._kind == _INFINITE:
            if self._kind == other._kind and self._sign != other._sign:
                context._signal(InvalidOperation)
                return _new(0, 0, 0, _NAN)
            return _copied(self if self._kind == _INFINITE else other)
        a, b = self, other
        exponent = min(a._exp, b._exp)
        far = abs(a._exp - b._exp)
        if far > 2 * context.prec + 10 and a._int and b._int:
            a, b, exponent = _near(a, b, context.prec)
        first = a._int * 10 ** (a._exp - exponent) if a._int else 0
        second = b._int * 10 ** (b._exp - exponent) if b._int else 0
        total = (-first if a._sign else first) + (-second if b._sign else second)
        if total == 0:
            sign = 1 if (a._sign and b._sign) or (a._sign != b._sign and context.rounding == ROUND_FLOOR) else 0
        else:
            sign = 1 if total < 0 else 0
        return _finish(sign, abs(total), exponent, context)

    def _multiply(self, other, context):
        if self._kind >= _NAN or other._kind >= _NAN:
            return self._quiet(other, context)
        sign = self._sign ^ other._sign
        if self._kind == _INFINITE or other._kind == _INFINITE:
            if not self or not other:
                context._signal(InvalidOperation)
                return _new(0, 0, 0, _NAN)
            return _new(sign, 0, 0, _INFINITE)
        return _finish(sign, self._int * other._int, self._exp + other._exp, context)

    def _divide(self, other, context):
        if self._kind >= _NAN or other._kind >= _NAN:
            return self._quiet(other, context)
        sign = self._sign ^ other._sign
        if self._kind == _INFINITE:
            if other._kind == _INFINITE:
                context._signal(InvalidOperation)
                return _new(0, 0, 0, _NAN)
            return _new(sign, 0, 0, _INFINITE)
        if other._kind == _INFINITE:
            return _finish(sign, 0, context.Etiny(), context)
        if not other._int:
            if not self._int:
                context._signal(InvalidOperation, DivisionUndefined)
                return _new(0, 0, 0, _NAN)
            context._signal(DivisionByZero)
            return _new(sign, 0, 0, _INFINITE)
        ideal = self._exp - other._exp
        if not self._int:
            return _finish(sign, 0, ideal, context)
        places = _digit_count(other._int) - _digit_count(self._int) + context.prec + 1
        exponent = ideal - places
        if places >= 0:
            quotient, rest = divmod(self._int * 10 ** places, other._int)
        else:
            quotient, rest = divmod(self._int, other._int * 10 ** -places)
        if rest:
            # A digit that says that there is more; it decides no rounding by itself.
            if quotient % 5 == 0:
                quotient += 1
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return _finish(sign, quotient, exponent, context)

    def _divmod(self, other, context):
        """The whole quotient, towards zero, and what remains; both are finite and the divisor is not zero."""
        exponent = min(self._exp, other._exp)
        if self._int and self.adjusted() - other.adjusted() > context.prec:
            context._signal(InvalidOperation, DivisionImpossible)
            return _new(0, 0, 0, _NAN), _new(0, 0, 0, _NAN)
        if not self._int or self.adjusted() < other.adjusted() - 1:
            return _new(self._sign ^ other._sign, 0, 0), self._rescaled(exponent, context.rounding)._rounded(context)
        quotient, rest = divmod(self._int * 10 ** (self._exp - exponent), other._int * 10 ** (other._exp - exponent))
        if quotient >= 10 ** context.prec:
            context._signal(InvalidOperation, DivisionImpossible)
            return _new(0, 0, 0, _NAN), _new(0, 0, 0, _NAN)
        return _new(self._sign ^ other._sign, quotient, 0), _finish(self._sign, rest, exponent, context)

    def _whole(self, other):
        context = getcontext()
        nan = _new(0, 0, 0, _NAN)
        if self._kind >= _NAN or other._kind >= _NAN:
            result = self._quiet(other, context)
            return result, result
        sign = self._sign ^ other._sign
        if self._kind == _INFINITE:
            context._signal(InvalidOperation)
            return (nan if other._kind == _INFINITE else _new(sign, 0, 0, _INFINITE)), nan
        if other._kind == _INFINITE:
            return _new(sign, 0, 0), self._rounded(context)
        if not other._int:
            if not self._int:
                context._signal(InvalidOperation, DivisionUndefined)
                return nan, nan
            context._signal(DivisionByZero)
            return _new(sign, 0, 0, _INFINITE), nan
        return self._divmod(other, context)

    def __add__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else self._add(other, _context)

    __radd__ = __add__

    def __sub__(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return NotImplemented
        return self._add(other if other._kind >= _NAN else other.copy_negate(), _context)

    def __rsub__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else other._add(self.copy_negate(), _context)

    def __mul__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else self._multiply(other, _context)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else self._divide(other, _context)

    def __rtruediv__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else other._divide(self, _context)

    def __floordiv__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else self._quotient(other)

    def __rfloordiv__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else other._quotient(self)

    def _quotient(self, other):
        if self._kind == _INFINITE and other._kind == _FINITE:
            return _new(self._sign ^ other._sign, 0, 0, _INFINITE)
        return self._whole(other)[0]

    def __mod__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else self._remainder(other)

    def __rmod__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else other._remainder(self)

    def _remainder(self, other):
        if self._kind < _NAN and other._kind == _FINITE and not other._int and self._int:
            getcontext()._signal(InvalidOperation)
            return _new(0, 0, 0, _NAN)
        return self._whole(other)[1]

    def __divmod__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else self._whole(other)

    def __rdivmod__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else other._whole(self)

    def __pow__(self, other, modulo=None):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else self._power(other, _context)

    def __rpow__(self, other):
        other = _convert(other)
        return NotImplemented if other is NotImplemented else other._power(self, _context)

    def _power(self, other, context):
        if self._kind >= _NAN or other._kind >= _NAN:
            return self._quiet(other, context)
        if not other:
            if not self:
                context._signal(InvalidOperation)
                return _new(0, 0, 0, _NAN)
            return Decimal(1)
        whole = other._kind == _FINITE and other == other.to_integral_value(ROUND_DOWN)
        odd = whole and other.adjusted() < 20 and int(other) & 1
        if self._sign and not whole and self:
            context._signal(InvalidOperation)
            return _new(0, 0, 0, _NAN)
        sign = 1 if self._sign and odd else 0
        if not self or self._kind == _INFINITE or other._kind == _INFINITE:
            one = self._kind == _FINITE and self.copy_abs()._order(Decimal(1))
            if other._kind == _INFINITE and self and one == 0:
                return Decimal(1)
            grows = (self._kind == _INFINITE or (other._kind == _INFINITE and one > 0)) != (other._sign == 1)
            return _new(sign, 0, 0, _INFINITE if grows else _FINITE)
        if whole and other.adjusted() < 9:
            return self._whole_power(int(other), sign, context)
        wide = Context(context.prec + 10 + max(0, other.adjusted()) + abs(self.adjusted()) // 10, traps=())
        result = other._multiply(self.copy_abs().ln(wide), wide).exp(wide)
        if result._kind == _INFINITE:
            context._signal(Overflow)
            return _new(sign, 0, 0, _INFINITE)
        return result._rounded(context)

    def _whole_power(self, exponent, sign, context):
        """By squaring: exact as long as that is not too long, with some digits to spare then."""
        wide = Context(context.prec + 10 + len(str(abs(exponent))), Emin=MIN_EMIN, Emax=MAX_EMAX, traps=())
        result = _new(0, 1, 0)
        square = self.copy_abs()
        count = abs(exponent)
        while count:
            if count & 1:
                result = result._multiply(square, wide)
            count >>= 1
            if count:
                square = square._multiply(square, wide)
        if exponent < 0:
            result = _new(0, 1, 0)._divide(result, wide)
            if result._kind == _FINITE:
                result = result._rounded(context)
        result = _copied(result)
        result._sign = sign
        return result._rounded(context)

    def sqrt(self, context=None):
        context = context or getcontext()
        if self._kind >= _NAN:
            return self._quiet(None, context)
        if self._sign and self:
            context._signal(InvalidOperation)
            return _new(0, 0, 0, _NAN)
        if self._kind == _INFINITE:
            return _copied(self)
        ideal = self._exp >> 1
        if not self._int:
            return _new(self._sign, 0, ideal)
        coefficient, exponent = self._int, self._exp
        if exponent & 1:
            coefficient *= 10
            exponent -= 1
        places = context.prec + 2 - (_digit_count(coefficient) + 1) // 2
        if places > 0:
            coefficient *= 100 ** places
            exponent -= 2 * places
        root = _integer_root(coefficient)
        exponent >>= 1
        if root * root == coefficient:
            while exponent < ideal and root % 10 == 0:
                root //= 10
                exponent += 1
        elif root % 5 == 0:
            root += 1
        half_even = context.copy()
        half_even.rounding = ROUND_HALF_EVEN
        return _finish(0, root, exponent, half_even)

    def exp(self, context=None):
        context = context or getcontext()
        if self._kind >= _NAN:
            return self._quiet(None, context)
        if self._kind == _INFINITE:
            return Decimal(0) if self._sign else _copied(self)
        if not self:
            return Decimal(1)
        if self.adjusted() > 10:
            if self._sign:
                return _finish(0, 1, context.Etiny() - 1, context)
            context._signal(Overflow)
            return _new(0, 0, 0, _INFINITE)
        # Halved until it is small, summed up as a series of integers, squared again.
        digits = context.prec + 15 + max(0, self.adjusted()) * 2
        one = 10 ** digits
        places = digits + self._exp
        value = self._int * 10 ** places if places >= 0 else self._int // 10 ** -places
        halvings = max(0, _bits(value) - _bits(one) + 8)
        value >>= halvings
        total = term = one
        n = 0
        while term:
            n += 1
            term = term * value // (n * one)
            total += term
        if self._sign:
            total = one * one // total
        wide = Context(digits, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=())
        result = _finish(0, total, -digits, wide)
        for _ in range(halvings):
            result = result._multiply(result, wide)
        if result._kind == _INFINITE:
            context._signal(Overflow)
            return result
        half_even = context.copy()
        half_even.rounding = ROUND_HALF_EVEN
        return _finish(0, result._int, result._exp, half_even)

    def ln(self, context=None):
        context = context or getcontext()
        if self._kind >= _NAN:
            return self._quiet(None, context)
        if not self:
            return _new(1, 0, 0, _INFINITE)
        if self._sign:
            context._signal(InvalidOperation)
            return _new(0, 0, 0, _NAN)
        if self._kind == _INFINITE:
            return _copied(self)
        if self._order(Decimal(1)) == 0:
            return Decimal(0)
        half_even = context.copy()
        half_even.rounding = ROUND_HALF_EVEN
        digits = context.prec + 15 + len(str(abs(self.adjusted())))
        # Close to one the first digits cancel each other out.
        near = self._add(Decimal(-1), Context(digits, traps=()))
        digits += max(0, -near.adjusted())
        return _finish_signed(_ln_scaled(self, digits), -digits, half_even)

    def log10(self, context=None):
        context = context or getcontext()
        if self._kind != _FINITE or not self or self._sign:
            return self.ln(context)
        coefficient, exponent = self._int, self._exp
        while coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
        if coefficient == 1:
            return Decimal(exponent)._rounded(context)
        wide = Context(context.prec + 15, traps=())
        return self.ln(wide)._divide(Decimal(10).ln(wide), wide)._rounded(context)

    def fma(self, other, third, context=None):
        wide = Context(MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)
        return self._multiply(_operand(other), wide)._add(_operand(third), context or getcontext())

    def remainder_near(self, other, context=None):
        other = _operand(other)
        rest = self._remainder(other)
        if rest._kind == _FINITE and other._kind == _FINITE:
            doubled = rest.copy_abs()._multiply(Decimal(2), _context)._order(other.copy_abs())
            if doubled > 0 or (doubled == 0 and int(self._whole(other)[0]) & 1):
                step = other.copy_abs()
                rest = rest._add(step if rest._sign else step.copy_negate(), _context)
        return rest

    def scaleb(self, other, context=None):
        if self._kind != _FINITE:
            return self._rounded(context or getcontext())
        return _finish(self._sign, self._int, self._exp + int(_operand(other)), context or getcontext())

    def logb(self, context=None):
        return Decimal(self.adjusted())

    def shift(self, other, context=None):
        places = int(_operand(other))
        coefficient = self._int * 10 ** places if places >= 0 else self._int // 10 ** -places
        return _new(self._sign, coefficient % 10 ** (context or getcontext()).prec, self._exp)

    def next_plus(self, context=None):
        return self._neighbour(ROUND_CEILING, context or getcontext())

    def next_minus(self, context=None):
        return self._neighbour(ROUND_FLOOR, context or getcontext())

    def next_toward(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        if self._kind >= _NAN or other._kind >= _NAN:
            return self._quiet(other, context)
        order = self._order(other)
        if order == 0:
            return self.copy_sign(other)
        return self._neighbour(ROUND_CEILING if order < 0 else ROUND_FLOOR, context)

    def _neighbour(self, rounding, context):
        """The nearest number of the context's precision above this one, or below it."""
        if self._kind >= _NAN:
            return self._quiet(None, context)
        down = rounding == ROUND_FLOOR
        if self._kind == _INFINITE:
            if self._sign == down:
                return _copied(self)
            return _new(self._sign, 10 ** context.prec - 1, context.Etop())
        quiet = Context(context.prec, rounding, context.Emin, context.Emax, context.capitals, context.clamp, traps=())
        number = self._rounded(quiet)
        if number._order(self) == 0:
            number = self._add(_new(1 if down else 0, 1, context.Etiny() - 1), quiet)
        return number

    def rotate(self, other, context=None):
        prec = (context or getcontext()).prec
        places = int(_operand(other))
        if not -prec <= places <= prec:
            (context or getcontext())._signal(InvalidOperation)
            return _new(0, 0, 0, _NAN)
        digits = ("0" * prec + str(self._int))[-prec:]
        places %= prec
        return _new(self._sign, int(digits[places:] + digits[:places]), self._exp)

    def compare_signal(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        if self._kind >= _NAN or other._kind >= _NAN:
            context._signal(InvalidOperation)
            return _new(0, 0, 0, _NAN)
        return self.compare(other, context)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_operand(other).copy_abs())

    def max_mag(self, other, context=None):
        return self._by_size(_operand(other), context or getcontext(), 1)

    def min_mag(self, other, context=None):
        return self._by_size(_operand(other), context or getcontext(), -1)

    def _by_size(self, other, context, direction):
        if self._kind < _NAN and other._kind < _NAN:
            order = self.copy_abs()._order(other.copy_abs())
            if order:
                return (self if order * direction > 0 else other)._rounded(context)
        return self._chosen(other, context, direction)

    # Digits as bits

    def _bits(self, context):
        text = str(self._int)
        if self._kind != _FINITE or self._sign or self._exp or text.strip("01"):
            context._signal(InvalidOperation)
            return None
        return int(text[-context.prec:], 2)

    def _logical(self, other, context, operation):
        context = context or getcontext()
        a, b = self._bits(context), _operand(other)._bits(context)
        if a is None or b is None:
            return _new(0, 0, 0, _NAN)
        return Decimal(bin(operation(a, b))[2:])

    def logical_and(self, other, context=None):
        return self._logical(other, context, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        return self._logical(other, context, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        return self._logical(other, context, lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        context = context or getcontext()
        return self._logical(Decimal("1" * context.prec), context, lambda a, b: a ^ b)

    def radix(self):
        return Decimal(10)

    def number_class(self, context=None):
        if self._kind >= _NAN:
            return "NaN" if self._kind == _NAN else "sNaN"
        name = "Infinity" if self._kind == _INFINITE else "Zero" if not self else \
            "Subnormal" if self.is_subnormal(context) else "Normal"
        return ("-" if self._sign else "+") + name


def _near(a, b, prec):
    """Two numbers of very different size, the smaller one as a single unit where it decides the rounding at most."""
    large, small = (a, b) if a.adjusted() >= b.adjusted() else (b, a)
    least = large.adjusted() - 2 * prec - 5
    if small.adjusted() < least and large._exp > least:
        small = _new(small._sign, 1, least)
    return large, small, min(large._exp, small._exp)


def _finish(sign, coefficient, exponent, context):
    """A finite result, rounded and with its exponent in range."""
    digits = _digit_count(coefficient)
    if digits > context.prec:
        places = digits - context.prec
        coefficient, inexact = _shortened(sign, coefficient, places, context.rounding)
        exponent += places
        if coefficient >= 10 ** context.prec:
            coefficient //= 10
            exponent += 1
        context._signal(Rounded)
        if inexact:
            context._signal(Inexact)
        digits = context.prec
    adjusted = exponent + digits - 1
    if adjusted > context.Emax and coefficient:
        context._signal(Overflow)
        context._signal(Inexact)
        context._signal(Rounded)
        if context.rounding in (ROUND_DOWN, ROUND_05UP) or (context.rounding == ROUND_CEILING and sign) or (
                context.rounding == ROUND_FLOOR and not sign):
            return _new(sign, 10 ** context.prec - 1, context.Etop())
        return _new(sign, 0, 0, _INFINITE)
    if exponent < context.Etiny():
        return _tiny(sign, coefficient, exponent, context)
    if not coefficient and exponent > context.Emax:
        context._signal(Clamped)
        exponent = context.Emax
    return _new(sign, coefficient, exponent)


def _tiny(sign, coefficient, exponent, context):
    least = context.Etiny()
    if not coefficient:
        context._signal(Clamped)
        return _new(sign, 0, least)
    number = _new(sign, coefficient, exponent)._rescaled(least, context.rounding)
    context._signal(Subnormal)
    if number._order(_new(sign, coefficient, exponent)) != 0:
        context._signal(Underflow)
        context._signal(Inexact)
        context._signal(Rounded)
    return number


def _finish_signed(value, exponent, context):
    return _finish(1 if value < 0 else 0, abs(value), exponent, context)


def _integer_root(value):
    """The whole part of a square root, by Newton's method."""
    guess = 1 << (_bits(value) + 1) // 2
    while True:
        better = (guess + value // guess) >> 1
        if better >= guess:
            return guess
        guess = better


def _atanh_reciprocal(n, one):
    """The inverse hyperbolic tangent of 1/n, scaled by one."""
    power = one // n
    total = power
    square = n * n
    k = 1
    while power:
        power //= square
        k += 2
        total += power // k
    return total


def _ln_scaled(number, digits):
    """The natural logarithm in units of 10 ** -digits."""
    guard = digits + 12
    one = 10 ** guard
    # The number is a mantissa near one, a power of two and a power of ten.
    places = guard - _digit_count(number._int) + 1
    mantissa = number._int * 10 ** places if places >= 0 else number._int // 10 ** -places
    tens = number.adjusted()
    twos = 0
    while mantissa * 3 > one * 4:
        mantissa >>= 1
        twos += 1
    ratio = (mantissa - one) * one // (mantissa + one)
    square = ratio * ratio // one
    total = power = ratio
    k = 1
    while power:
        power = power * square // one if power >= 0 else -(-power * square // one)
        k += 2
        total += power // k if power >= 0 else -(-power // k)
    ln2 = 18 * _atanh_reciprocal(26, one) - 2 * _atanh_reciprocal(4801, one) + 8 * _atanh_reciprocal(8749, one)
    ln10 = 3 * ln2 + 2 * _atanh_reciprocal(9, one)
    return (2 * total + twos * ln2 + tens * ln10) // 10 ** 12


def _spec_parts(spec):
    """Fill, alignment, sign, no negative zero, zero padding, width, grouping, precision and type of a format."""
    fill, align, sign, zero, width, group, precision = " ", "", "-", False, "", "", None
    i = 0
    if spec[1:2] in ("<", ">", "=", "^"):
        fill, align = spec[0], spec[1]
        i = 2
    elif spec[:1] in ("<", ">", "=", "^"):
        align = spec[0]
        i = 1
    if spec[i:i + 1] in ("+", "-", " "):
        sign = spec[i]
        i += 1
    positive_zero = spec[i:i + 1] == "z"
    if positive_zero:
        i += 1
    if spec[i:i + 1] == "0":
        zero = True
        i += 1
    while spec[i:i + 1].isdigit():
        width += spec[i]
        i += 1
    if spec[i:i + 1] == ",":
        group = ","
        i += 1
    if spec[i:i + 1] == ".":
        start = i = i + 1
        while spec[i:i + 1].isdigit():
            i += 1
        if i == start:
            raise ValueError("invalid format string")
        precision = int(spec[start:i])
    kind = spec[i:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
        raise ValueError("invalid format string")
    if zero:
        if not align:
            fill, align = "0", "="
    return fill, align or ">", sign, positive_zero, int(width or 0), group, precision, kind


def _formatted(number, spec, context):
    fill, align, sign, positive_zero, width, group, precision, kind = _spec_parts(spec)
    if number._kind != _FINITE:
        if fill == "0":
            fill = " "
        body = number._special_text()
        if kind == "%":
            body += "%"
        negative = number._sign
    else:
        number, body = _formatted_digits(number, precision, kind, context, group, width if fill == "0" and align == "=" else 0,
                                         sign)
        negative = number._sign and not (positive_zero and number._int == 0)
    lead = "-" if negative else "" if sign == "-" else sign
    pad = max(0, width - len(lead) - len(body))
    if align == "<":
        return lead + body + fill * pad
    if align == "=":
        return lead + fill * pad + body
    if align == "^":
        return fill * (pad // 2) + lead + body + fill * (pad - pad // 2)
    return fill * pad + lead + body


def _formatted_digits(number, precision, kind, context, group, zeros, sign):
    rounding = context.rounding
    if kind == "%":
        number = _new(number._sign, number._int, number._exp + 2)
    lower = kind.lower()
    if precision is not None:
        if lower == "e":
            number = _to_digits(number, precision + 1, rounding)
        elif lower in ("f", "%"):
            number = number._rescaled(-precision, rounding)
        elif _digit_count(number._int) > (precision or 1):
            number = _to_digits(number, precision or 1, rounding)
    if number._int == 0 and number._exp > 0 and lower in ("f", "%"):
        number = number._rescaled(0, rounding)
    digits = str(number._int)
    left = number._exp + len(digits)
    if lower == "e":
        point = 1 - precision if number._int == 0 and precision is not None else 1
        if number._int == 0 and precision is not None:
            digits = "0" * (precision + 1)
            point = 1
            left = number._exp + precision + 1
    elif lower in ("f", "%"):
        point = left
    elif number._exp <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point < 0:
        whole, fraction = "0", "0" * -point + digits
    elif point > len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point] or "0", digits[point:]
    tail = "." + fraction if fraction else ""
    if left != point or lower == "e":
        tail += ("E" if kind in ("E", "G") or (kind == "" and context.capitals) else "e") + "%+d" % (left - point)
    if kind == "%":
        tail += "%"
    if group:
        whole = _grouped(whole, group, zeros - len(tail) - (1 if number._sign or sign != "-" else 0))
    return number, whole + tail


def _to_digits(number, count, rounding):
    digits = _digit_count(number._int)
    if not number._int:
        return _new(number._sign, 0, number._exp)
    if digits <= count:
        return _new(number._sign, number._int * 10 ** (count - digits), number._exp - (count - digits))
    coefficient, _ = _shortened(number._sign, number._int, digits - count, rounding)
    exponent = number._exp + digits - count
    if coefficient == 10 ** count:
        coefficient //= 10
        exponent += 1
    return _new(number._sign, coefficient, exponent)


def _grouped(whole, group, least):
    """Groups of three digits, with zeros in front up to a width."""
    parts = []
    while len(whole) > 3:
        parts.insert(0, whole[-3:])
        whole = whole[:-3]
    parts.insert(0, whole)
    text = group.join(parts)
    while len(text) < least:
        if len(parts[0]) == 3:
            parts.insert(0, "")
        parts[0] = "0" + parts[0]
        text = group.join(parts)
    return text


if "numbers" in sys.modules:
    sys.modules["numbers"].Number.register(Decimal)
