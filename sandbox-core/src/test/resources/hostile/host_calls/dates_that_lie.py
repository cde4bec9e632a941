# PYTHON_ERROR ValueError
import host
from datetime import date, datetime, timedelta
class D(datetime):
    def isoformat(self, *args):
        return "tomorrow"
class E(date):
    def isoformat(self):
        return "2024-13-45"
class T(timedelta):
    _microseconds = lambda self: "many"
for value in (D(2024, 1, 1), E(2024, 1, 1), T(1)):
    try:
        host.echo(value)
    except (TypeError, ValueError):
        pass
D(2024, 1, 1)
