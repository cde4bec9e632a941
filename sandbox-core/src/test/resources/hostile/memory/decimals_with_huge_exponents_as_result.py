# OK | PYTHON_ERROR
from decimal import Decimal
[Decimal("1e99999"), Decimal("1e-99999"), Decimal("1e999999999")]
