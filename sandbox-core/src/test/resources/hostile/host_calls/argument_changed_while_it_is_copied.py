# OK
import host
from datetime import datetime, timedelta, tzinfo
items = []
class Zone(tzinfo):
    def utcoffset(self, dt):
        items.clear()
        items.extend([[]] * 5)
        return timedelta(hours=1)
    def dst(self, dt):
        return None
    def tzname(self, dt):
        return "x"
for _ in range(10):
    items[:] = [datetime(2024, 1, 1, tzinfo=Zone())] * 100
    try:
        host.count(items)
    except (TypeError, ValueError, RuntimeError):
        pass
d = {}
class Other(Zone):
    def utcoffset(self, dt):
        d.clear()
        d.update({i: [i] * 10 for i in range(200)})
        return timedelta(hours=1)
for _ in range(10):
    d.clear()
    d.update({i: datetime(2024, 1, 1, tzinfo=Other()) for i in range(50)})
    try:
        host.echo(d)
    except (TypeError, ValueError, RuntimeError):
        pass
