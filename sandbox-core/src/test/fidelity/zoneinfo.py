#### offsets_through_the_year
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "Asia/Tokyo", "America/Sao_Paulo", "Africa/Nairobi", "Pacific/Auckland", "Europe/Istanbul", "Etc/GMT+5", "UTC"):
    zone = ZoneInfo(name)
    for month in (1, 4, 7, 10):
        at = datetime(2024, month, 15, 12, tzinfo=zone)
        print(at.isoformat(), at.tzname(), at.dst(), at.utcoffset() // timedelta(minutes=1))
#### changes_of_the_clock
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
for name, start in (("Europe/Berlin", datetime(2024, 3, 31)), ("Europe/Berlin", datetime(2024, 10, 27)), ("America/New_York", datetime(2023, 11, 5, 4)), ("Australia/Lord_Howe", datetime(2024, 4, 6, 14)), ("America/Los_Angeles", datetime(2150, 3, 8, 8)), ("Europe/London", datetime(1972, 3, 19))):
    zone = ZoneInfo(name)
    for i in range(9):
        at = (start + timedelta(minutes=30 * i)).replace(tzinfo=timezone.utc).astimezone(zone)
        print(name, at, at.fold, at.tzname(), at.astimezone(timezone.utc))
#### gaps_and_folds
from datetime import datetime, timezone
from zoneinfo import ZoneInfo
zone = ZoneInfo("Europe/Berlin")
for day in (datetime(2024, 3, 31), datetime(2024, 10, 27), datetime(2050, 3, 27), datetime(2050, 10, 30)):
    for hour, minute in ((1, 59), (2, 0), (2, 30), (2, 59), (3, 0), (3, 1)):
        for fold in (0, 1):
            at = day.replace(hour=hour, minute=minute, tzinfo=zone, fold=fold)
            print(at, at.dst(), at.tzname(), at.timestamp(), at.astimezone(timezone.utc))
#### repr_of_a_time_shown_twice
from datetime import datetime, timezone, time
from zoneinfo import ZoneInfo
zone = ZoneInfo("Europe/Berlin")
print(repr(datetime(2024, 10, 27, 1, 30, tzinfo=timezone.utc).astimezone(zone)), repr(time(1, 2, fold=1, tzinfo=zone)), repr(datetime(2024, 1, 1, fold=1)))
print(time(1, 2, tzinfo=zone), time(1, 2, tzinfo=ZoneInfo("UTC")), time(1, 2, tzinfo=zone).utcoffset())
#### comparing_across_zones
from datetime import datetime, timezone
from zoneinfo import ZoneInfo
zone, utc = ZoneInfo("Europe/Berlin"), timezone.utc
again, gap, plain = datetime(2024, 10, 27, 2, 30, tzinfo=zone), datetime(2024, 3, 31, 2, 30, tzinfo=zone), datetime(2024, 7, 1, 2, tzinfo=zone)
# a time that is there twice or not at all equals none of another zone
print(again == datetime(2024, 10, 27, 0, 30, tzinfo=utc), gap == datetime(2024, 3, 31, 1, 30, tzinfo=utc), plain == datetime(2024, 7, 1, tzinfo=utc))
print(again != datetime(2024, 10, 27, 0, 30, tzinfo=utc), datetime(2024, 10, 27, 0, 30, tzinfo=utc) == again)
print(again == again.replace(fold=1), again - again.replace(fold=1), hash(again) == hash(again.replace(fold=1)))
print(again < datetime(2024, 10, 27, 0, 30, tzinfo=utc), plain < datetime(2024, 7, 1, 1, tzinfo=utc), plain - datetime(2024, 7, 1, tzinfo=utc), hash(plain) == hash(datetime(2024, 7, 1, tzinfo=utc)))
print(sorted([datetime(2024, 1, 1, h, tzinfo=ZoneInfo(n)) for h, n in ((12, "Asia/Tokyo"), (3, "UTC"), (20, "America/New_York"), (12, "Europe/Berlin"))]))
#### years_far_away
from datetime import datetime, timezone
from zoneinfo import ZoneInfo
for name in ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney"):
    zone = ZoneInfo(name)
    for year in (1850, 1900, 1975, 1999, 2037, 2038, 2100, 2399, 9999):
        for month in (1, 7):
            at = datetime(year, month, 1, tzinfo=zone)
            print(at.isoformat(), at.dst(), at.tzname())
def trial(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
trial(lambda: datetime(1, 1, 1, tzinfo=ZoneInfo("Asia/Tokyo")).astimezone(timezone.utc))
trial(lambda: datetime(9999, 12, 31, 23, 59, tzinfo=timezone.utc).astimezone(ZoneInfo("Asia/Tokyo")))
#### arithmetic_is_on_the_clock
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
zone = ZoneInfo("America/New_York")
before = datetime(2024, 3, 9, 12, tzinfo=zone)
after = before + timedelta(days=1)
print(after, after - before, after.timestamp() - before.timestamp(), (before + timedelta(hours=24)).tzname())
print(datetime.fromtimestamp(0, zone), datetime(2024, 7, 1, tzinfo=zone).timestamp(), datetime(2024, 7, 1, tzinfo=zone).strftime("%Y-%m-%d %H:%M %Z %z"))
print(datetime(2024, 7, 1, tzinfo=zone).timetuple().tm_isdst, datetime(2024, 1, 1, tzinfo=zone).timetuple().tm_isdst, datetime(2024, 7, 1, tzinfo=zone).utctimetuple()[:5])
print(datetime.combine(before.date(), before.timetz()), before.replace(tzinfo=None).astimezone(zone).tzinfo is zone)
#### objects
import copy, pickle
from zoneinfo import ZoneInfo
zone = ZoneInfo("Europe/Berlin")
print(zone, repr(zone), zone.key, zone is ZoneInfo("Europe/Berlin"), zone == ZoneInfo.no_cache("Europe/Berlin"), hash(zone) == hash(zone))
print(copy.copy(zone) is zone, copy.deepcopy(zone) is zone, pickle.loads(pickle.dumps(zone)) is zone, pickle.loads(pickle.dumps(ZoneInfo.no_cache("Europe/Berlin"))) is zone)
class Special(ZoneInfo):
    pass
print(Special("UTC") is Special("UTC"), Special("UTC") is ZoneInfo("UTC"), Special("UTC"), repr(Special("UTC")))
ZoneInfo.clear_cache(only_keys=["UTC"])
print(ZoneInfo("Europe/Berlin") is zone)
ZoneInfo.clear_cache()
print(ZoneInfo("Europe/Berlin") is zone)
print(zone.utcoffset(None), zone.dst(None), zone.tzname(None), ZoneInfo("UTC").utcoffset(None), ZoneInfo("Etc/GMT-3").tzname(None))
#### errors
from datetime import datetime, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
import zoneinfo
def trial(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error, isinstance(error, KeyError))
for key in ("/x", "../x", "a//b", "a/../b", "./UTC", "", "Europe", "Nope/Nope", "Europe/Berlin/", "europe/berlin", "a\0b", "\ud800", "UTC ", "a\\b", "ü", "x" * 300):
    trial(ZoneInfo, key)
trial(ZoneInfo, 5)
trial(ZoneInfo, None)
zone = ZoneInfo("Europe/Berlin")
trial(zone.fromutc, datetime(2024, 1, 1))
trial(zone.fromutc, 5)
trial(zone.fromutc, datetime(2024, 1, 1, tzinfo=timezone.utc))
trial(zone.fromutc, datetime(2024, 1, 1, tzinfo=zone))
print(zoneinfo.__all__, {"UTC", "Europe/Berlin", "Asia/Tokyo"} <= zoneinfo.available_timezones(), len(zoneinfo.available_timezones()) > 400)
#### meetings
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
offices = {"Berlin": "Europe/Berlin", "New York": "America/New_York", "Tokyo": "Asia/Tokyo", "Sydney": "Australia/Sydney"}
start = datetime(2024, 10, 25, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
for week in range(4):
    at = start + timedelta(weeks=week)
    print(" | ".join(f"{city}: {at.astimezone(ZoneInfo(zone)):%a %H:%M %Z}" for city, zone in offices.items()))
#### zones_of_ones_own
from datetime import datetime, time, timedelta, timezone, tzinfo
class Summer(tzinfo):
    # an hour later from April to September, by the clock
    def _is_summer(self, dt):
        return dt is not None and 4 <= dt.month <= 9
    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt):
        return timedelta(hours=1 if self._is_summer(dt) else 0)
    def tzname(self, dt):
        return "SUM" if self._is_summer(dt) else "WIN"
zone = Summer()
for at in (datetime(2024, 3, 31, 22), datetime(2024, 3, 31, 23), datetime(2024, 7, 1), datetime(2024, 9, 30, 22), datetime(2024, 12, 31, 23)):
    there = at.replace(tzinfo=timezone.utc).astimezone(zone)
    print(there, there.tzname(), there.dst(), there.astimezone(timezone.utc), there.timetuple().tm_isdst)
a, b = datetime(2024, 3, 31, 12, tzinfo=zone), datetime(2024, 4, 1, 12, tzinfo=zone)
print(b - a, b > a, b.timestamp() - a.timestamp(), b - datetime(2024, 3, 31, 12, tzinfo=Summer()), a == datetime(2024, 3, 31, 12, tzinfo=Summer()))
print(time(1, tzinfo=zone), repr(time(1, tzinfo=timezone.utc)), a.astimezone(zone) is a, a.replace(tzinfo=None).astimezone(zone).tzinfo is zone)
#### zones_that_answer_wrongly
from datetime import datetime, time, timedelta, timezone, tzinfo
def trial(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
class Odd(tzinfo):
    def __init__(self, offset, dst=None, name=None):
        self.answers = offset, dst, name
    def utcoffset(self, dt):
        return self.answers[0]
    def dst(self, dt):
        return self.answers[1]
    def tzname(self, dt):
        return self.answers[2]
for answers in ((5,), (timedelta(days=1),), (timedelta(days=-1),), (None,), (timedelta(0), 5), (timedelta(0), timedelta(days=2)), (timedelta(0), None, 5), (timedelta(hours=1), timedelta(0), "x"), (timedelta(hours=1, microseconds=1), timedelta(0), "x")):
    zone = Odd(*answers)
    at = datetime(2024, 1, 1, tzinfo=zone)
    for function in (at.utcoffset, at.dst, at.tzname, at.isoformat, at.timestamp, at.timetuple, lambda: at.astimezone(timezone.utc), lambda: datetime(2024, 1, 1, tzinfo=timezone.utc).astimezone(zone), lambda: at == datetime(2024, 1, 1, tzinfo=timezone.utc), lambda: at < datetime(2024, 1, 1, tzinfo=timezone.utc), lambda: at - datetime(2024, 1, 1), lambda: hash(at) == hash(at), lambda: time(1, tzinfo=zone), lambda: at.strftime("%z|%Z")):
        trial(function)
bare = tzinfo()
at = datetime(2024, 1, 1, tzinfo=bare)
for function in (at.utcoffset, at.dst, at.tzname, lambda: bare.fromutc(at), lambda: bare.fromutc(5), lambda: at.astimezone(timezone.utc), lambda: str(at)):
    trial(function)
plus = timezone(timedelta(hours=1))
for function in (lambda: plus.fromutc(5), lambda: plus.fromutc(datetime(2024, 1, 1)), lambda: plus.fromutc(datetime(2024, 1, 1, tzinfo=plus)), lambda: plus.utcoffset(5), lambda: plus.dst(5), lambda: plus.tzname(5), lambda: plus.utcoffset(None), lambda: datetime(2024, 1, 1, tzinfo=5), lambda: datetime(2024, 1, 1).astimezone(5), lambda: datetime.now(5), lambda: datetime(2024, 1, 1).replace(tzinfo="x"), lambda: time(1, tzinfo=5)):
    trial(function)
