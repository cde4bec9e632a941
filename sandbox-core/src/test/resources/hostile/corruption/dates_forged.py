# OK
from datetime import datetime, date, time, timedelta, timezone, tzinfo
class Odd(tzinfo):
    def utcoffset(self, dt):
        return 5
    def tzname(self, dt):
        return 5
    def dst(self, dt):
        return "x"
for make in (lambda: datetime.__new__(datetime), lambda: object.__new__(datetime), lambda: date(0, 0, 0), lambda: datetime(1, 1, 1, tzinfo=Odd()), lambda: datetime.fromtimestamp(1e300), lambda: datetime.fromtimestamp(float("nan")), lambda: datetime.max + timedelta(1),
             lambda: timedelta(10 ** 30), lambda: timedelta(float("inf")), lambda: datetime.strptime("x" * 10_000, "%Y" * 1000), lambda: datetime.now().strftime("%" * 1000), lambda: datetime.now().strftime("%Q\ud800"), lambda: datetime.fromisoformat("9" * 1000), lambda: timezone(timedelta(days=5)), lambda: date.fromordinal(2 ** 64)):
    try:
        x = make()
        repr(x), str(x), x == x, hash(x), x.isoformat(), x < x, x.utcoffset(), x.timestamp()
    except Exception:
        pass
