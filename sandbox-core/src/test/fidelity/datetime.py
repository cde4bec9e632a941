#### dates
from datetime import *
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), date.fromordinal(738945), d.replace(year=2023, day=1), d.ctime(), d.timetuple(), d.isoformat(), date.min, date.max, date.resolution)
#### date_errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from datetime import *
t(date, 2023, 2, 29); t(date, 2023, 13, 1); t(date, 0, 1, 1); t(date, 10000, 1, 1); t(date, "2023", 1, 1); t(date, 2023.5, 1, 1); t(date.fromisoformat, "2023-1-1"); t(date.fromisoformat, "x"); t(date.fromordinal, 0); t(date, 2023); t(lambda: date(2024, 1, 1) + 1); t(lambda: date(2024, 1, 1) < 5); t(date.fromisocalendar, 2024, 54, 1)
#### date_arithmetic
from datetime import *
a, b = date(2024, 3, 1), date(2023, 12, 25)
print(a - b, (a - b).days, b + timedelta(days=10), a - timedelta(weeks=2), a > b, a == date(2024, 3, 1), max(a, b), sorted([a, b]), hash(a) == hash(date(2024, 3, 1)), {a: 1}[date(2024, 3, 1)])
print([str(a + timedelta(days=i)) for i in range(-2, 3)])
#### iso_dates
from datetime import *
for s in ("2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W01"):
    try:
        print(date.fromisoformat(s))
    except ValueError as e:
        print(e)
print(date.fromisocalendar(2020, 53, 5), [date(y, 12, 31).isocalendar()[:] for y in range(2015, 2026)])
#### times
from datetime import *
x = time(12, 30, 45, 123456)
print(x, repr(x), time(), time(1), time(1, 2, tzinfo=timezone.utc), x.replace(hour=1), x.isoformat("minutes"), x.isoformat("milliseconds"), time.fromisoformat("04:05:06.5"), time.fromisoformat("T0405"), x < time(13), time.min, time.max, bool(time(0)), time(1, tzinfo=timezone(timedelta(hours=5, minutes=30))))
#### datetimes
from datetime import *
d = datetime(2024, 1, 2, 3, 4, 5, 678901)
print(d, repr(d), d.date(), d.time(), d.timestamp() if d.tzinfo else 0, d.replace(tzinfo=timezone.utc).timestamp(), d.isoformat(), d.isoformat(" ", "seconds"), d.ctime(), d.timetuple(), d.toordinal(), datetime.combine(date(2024, 1, 1), time(5)), datetime.min, datetime.max)
print(datetime.fromtimestamp(0, timezone.utc), datetime.utcfromtimestamp(1e9), datetime.fromtimestamp(1.5, tz=timezone.utc), datetime.fromordinal(1), repr(datetime(2024, 1, 1)))
#### datetime_errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from datetime import *
t(datetime, 2024, 1, 1, 25); t(datetime, 2024, 1, 1, 0, 60); t(datetime, 2024, 2, 30); t(datetime.fromisoformat, "2024-01-01T25:00"); t(datetime.fromisoformat, ""); t(datetime, 2024); t(lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc)); t(lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc)); t(lambda: datetime(2024, 1, 1) == date(2024, 1, 1)); t(lambda: datetime(2024, 1, 1) < date(2024, 1, 1)); t(lambda: datetime.max + timedelta(days=1)); t(datetime, 2024, 1, 1, tzinfo=5)
#### iso_datetimes
from datetime import *
for s in ("2024-01-02", "2024-01-02T03:04", "2024-01-02 03:04:05", "2024-01-02T03:04:05.123", "2024-01-02T03:04:05.123456+05:30", "20240102T030405Z", "2024-01-02T03:04:05-08:00", "2024-W01-2T10", "2024-01-02T03:04:05,5"):
    try:
        d = datetime.fromisoformat(s)
        print(d, repr(d), d.utcoffset())
    except ValueError as e:
        print(e)
#### timedelta
from datetime import *
for k in (dict(days=1), dict(hours=25, minutes=61), dict(seconds=-1), dict(weeks=2, milliseconds=1500), dict(days=1.5), dict(microseconds=-1), {}):
    x = timedelta(**k)
    print(x, repr(x), x.days, x.seconds, x.microseconds, x.total_seconds(), -x, abs(x), x * 2, x / 2, x // 3, bool(x))
print(timedelta(hours=5) / timedelta(hours=2), timedelta(hours=5) // timedelta(hours=2), timedelta(hours=5) % timedelta(hours=2), divmod(timedelta(hours=5), timedelta(hours=2)), timedelta(1) * 0.1, sum([timedelta(1), timedelta(2)], timedelta()), timedelta.max, timedelta.min, timedelta(days=1) == timedelta(hours=24))
#### timedelta_errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from datetime import *
t(timedelta, "x"); t(timedelta, days=10 ** 10); t(lambda: timedelta(1) + 1); t(lambda: timedelta(1) / 0); t(lambda: timedelta(1) < 1); t(lambda: timedelta(1) * "x"); t(lambda: timedelta(1) // timedelta(0)); t(timedelta, foo=1)
#### timezones
from datetime import *
tz = timezone(timedelta(hours=2), "X")
d = datetime(2024, 6, 1, 12, tzinfo=tz)
print(d, repr(d), d.astimezone(timezone.utc), d.tzname(), d.utcoffset(), d.dst(), timezone.utc, repr(timezone.utc), timezone(timedelta(hours=-3, minutes=-30)), repr(tz), d == d.astimezone(timezone.utc), d.strftime("%z %Z"), d - datetime(2024, 6, 1, 10, tzinfo=timezone.utc), UTC is timezone.utc, d.timestamp(), d.utctimetuple()[:4], hash(d) == hash(d.astimezone(UTC)))
for f in (lambda: timezone(timedelta(hours=24)), lambda: timezone(5)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#### strftime
from datetime import *
for d in (datetime(2024, 2, 29, 15, 4, 5, 6), datetime(1999, 12, 31), datetime(2023, 1, 1, 0, 0, 1, tzinfo=timezone(timedelta(hours=-5)))):
    for f in "a A b B c d e f H I j m M p S u U w W x X y Y z Z % G V D F T R".split():
        print(f, repr(d.strftime("%" + f)))
    print(f"{d:%Y/%m/%d}", d.strftime("%B %-d, %Y at %I:%M%p"), format(d), f"{d.date():%d.%m.%y}", f"{d.time():%H.%M}", d.strftime("ü%Y"))
#### strptime
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
from datetime import *
for s, f in (("2024-02-29 13:14:15.000123", "%Y-%m-%d %H:%M:%S.%f"), ("29/Feb/2024:10:11:12 +0530", "%d/%b/%Y:%H:%M:%S %z"), ("Jan 5 24", "%b %d %y"), ("Thursday 3 PM", "%A %I %p"), ("2024-060", "%Y-%j"), ("2024-01-01T00:00:00Z", "%Y-%m-%dT%H:%M:%S%z"), ("1.5", "%H.%f"), ("12:00 -03:30", "%H:%M %z"), ("2024", "%Y"), ("x", "%Y"), ("2024-1", "%Y"), ("32", "%d"), ("2024-02-30", "%Y-%m-%d"), ("5", "%k"), ("12:30", "%H:%M:%S")):
    t(datetime.strptime, s, f)
#### subclasses
from datetime import *
class D(datetime):
    def label(self): return "D" + self.isoformat()
d = D(2024, 1, 2)
print(d.label(), type(d + timedelta(1)).__name__, type(d.replace(year=2023)).__name__, isinstance(d, date), D.fromisoformat("2024-01-01").label(), type(D.strptime("2024", "%Y")).__name__)
#### typical_uses
from datetime import *
start = datetime(2024, 1, 31, 9, 30)
print((start + timedelta(hours=36)).strftime("%a %d %b %H:%M"), (datetime(2024, 12, 25) - start).days, [(start + timedelta(days=7 * i)).date().isoformat() for i in range(4)])
age = lambda born, today: today.year - born.year - ((today.month, today.day) < (born.month, born.day))
print(age(date(1990, 5, 17), date(2024, 5, 16)), age(date(1990, 5, 17), date(2024, 5, 17)), sum(1 for i in range(366) if (date(2024, 1, 1) + timedelta(i)).weekday() == 4 and (date(2024, 1, 1) + timedelta(i)).day == 13))
print(str(timedelta(seconds=3725)), divmod(3725, 3600), datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), min(date(2024, 1, 1), date(2023, 1, 1)))
#### classes_derived_by_way_of_new
from datetime import *
from decimal import Decimal
from fractions import Fraction
import uuid, pathlib, copy, pickle, ipaddress
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class D(date):
    def __new__(cls, text):
        return super().__new__(cls, *map(int, text.split("-")))
class DT(datetime):
    def __new__(cls, text, extra=None):
        self = super().__new__(cls, *map(int, text.split("-")))
        self.extra = extra
        return self
class T(time):
    def __new__(cls, text):
        return super().__new__(cls, *map(int, text.split(":")))
class TD(timedelta):
    def __new__(cls, hours):
        return super().__new__(cls, hours=hours)
class I(date):
    def __init__(self, *args): self.n = len(args)
t(lambda: D("2024-01-02")); t(lambda: repr(D("2024-01-02"))); t(lambda: DT("2024-01-02", 5).extra); t(lambda: T("1:2")); t(lambda: TD(5)); t(lambda: type(TD(5) + timedelta(1))); t(lambda: I(2024, 1, 2).n)
t(lambda: date.__new__(date, 2024, 1, 2)); t(lambda: datetime.__new__(datetime, 2024, 1, 2)); t(lambda: time.__new__(time, 1)); t(lambda: timedelta.__new__(timedelta, 1))
t(lambda: type(D("2024-01-02").replace(day=3)))
class D2(date):
    pass
t(lambda: repr(D2(2024, 1, 2) + timedelta(1))); t(lambda: type(D2.today())); t(lambda: type(D2.fromisoformat("2024-01-02"))); t(lambda: type(D2(2024, 1, 2).replace(day=3))); t(lambda: D2(2024, 1, 2) - date(2024, 1, 1))
class F(Fraction):
    def __new__(cls, a): return super().__new__(cls, a, 3)
t(lambda: F(1)); t(lambda: repr(F(2) + 1))
class De(Decimal):
    def __new__(cls, v, places=2):
        self = super().__new__(cls, v)
        self.places = places
        return self
t(lambda: De("1.5", 3).places); t(lambda: repr(De("1.5") + 1))
t(lambda: date(2023)); t(lambda: datetime(2023, 1)); t(lambda: date()); t(lambda: datetime()); t(lambda: timedelta(foo=1)); t(lambda: timedelta(days=10**10)); t(lambda: timedelta(days=10**9)); t(lambda: date(10**10, 1, 1)); t(lambda: date(1, 10**20, 1))
t(lambda: copy.copy(D2(2024, 1, 2))); t(lambda: pickle.loads(pickle.dumps(datetime(2024, 1, 2, tzinfo=timezone.utc))))
d = date(2024, 1, 2)
t(lambda: d.__init__(2025, 1, 1)); t(lambda: d); t(lambda: hash(d) == hash(date(2024, 1, 2)))
