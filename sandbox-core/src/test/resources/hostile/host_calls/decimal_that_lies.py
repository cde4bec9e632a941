# OK
import host
from decimal import Decimal
from uuid import UUID
class D(Decimal):
    def __str__(self):
        return "1e999999999"
    __repr__ = __str__
for value in (D(5), Decimal("NaN"), Decimal("-Infinity"), Decimal("1e10000"), Decimal("1e-10000"), Decimal("1e999999"), Decimal("9" * 5000)):
    try:
        host.echo(value)
    except (ValueError, TypeError, OverflowError):
        pass
class U(UUID):
    @property
    def bytes(self):
        return b"x" * 1000
try:
    host.echo(U(int=5))
except (ValueError, TypeError):
    pass
