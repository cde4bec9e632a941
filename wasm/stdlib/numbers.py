import sys
from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


@abstractmethod
def _abstract(self, *args):
    raise NotImplementedError


class Number(metaclass=ABCMeta):
    __slots__ = ()
    __hash__ = None


class Complex(Number):
    __slots__ = ()
    __complex__ = __add__ = __radd__ = __neg__ = __pos__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _abstract
    __pow__ = __rpow__ = __abs__ = conjugate = __eq__ = _abstract

    @property
    @abstractmethod
    def real(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        raise NotImplementedError

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    __slots__ = ()
    __float__ = __trunc__ = __floor__ = __ceil__ = __round__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = _abstract
    __lt__ = __le__ = _abstract

    def __divmod__(self, other):
        return (self // other, self % other)

    def __rdivmod__(self, other):
        return (other // self, other % self)

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    __slots__ = ()
    __int__ = __pow__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = __and__ = __rand__ = __xor__ = _abstract
    __rxor__ = __or__ = __ror__ = __invert__ = _abstract

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Complex.register(complex)
Real.register(float)
Integral.register(int)
Integral.register(bool)

# These two register themselves when they are imported after this module, which many programs do without.
if hasattr(sys.modules.get("fractions"), "Fraction"):
    Rational.register(sys.modules["fractions"].Fraction)
if hasattr(sys.modules.get("decimal"), "Decimal"):
    Number.register(sys.modules["decimal"].Decimal)
