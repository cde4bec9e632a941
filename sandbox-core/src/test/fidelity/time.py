#### gmtime
import time
for s in (0, 1, -1, 86399, 86400, 951782400, 1709164800, 4102444800, -2208988800, 1e9, 1.9, -0.5, 253402300799):
    print(time.gmtime(s))
#### struct_time
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import time
t0 = time.gmtime(1700000000)
print(t0.tm_year, t0.tm_mon, t0.tm_mday, t0.tm_hour, t0.tm_min, t0.tm_sec, t0.tm_wday, t0.tm_yday, t0.tm_isdst, t0.tm_zone in ("UTC", "GMT"), t0.tm_gmtoff)
print(t0[0], t0[:3], len(t0), tuple(t0), t0 == tuple(t0), t0 < time.gmtime(1800000000), list(t0)[-1], t0[-1], isinstance(t0, tuple), hash(t0) == hash(tuple(t0)), 14 in t0)
y, m, d, *rest = t0
print(y, m, d, rest, time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)))
t(time.struct_time, (1, 2))
#### strftime
import time
for s in (0, 1700000000, 951782400, 1704067199, 1e9):
    t0 = time.gmtime(s)
    for f in "a A b B c d e H I j m M p S U w W x X y Y Z % F T D R u V G C k l n t h r P g".split():
        if f not in ("Z",):
            print(f, repr(time.strftime("%" + f, t0)))
    print(time.strftime("%Y-%m-%d %H:%M:%S", t0), time.strftime("%-d.%-m. %_H|%05d|%^a|%#b", t0), time.strftime("", t0), time.strftime("100%% %Q %", t0))
#### strptime
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import time
for text, f in (("2024-02-29", "%Y-%m-%d"), ("29 Feb 2024 13:45:10", "%d %b %Y %H:%M:%S"), ("Monday, January 15, 2024", "%A, %B %d, %Y"), ("03:04 PM", "%I:%M %p"), ("12 am", "%I %p"), ("99-365", "%y-%j"), ("2024 10 1", "%Y %U %w"), ("2024 10 1", "%Y %W %u"), ("2020-W53-5", "%G-W%V-%u"), ("20240115", "%Y%m%d"), ("  2024", "%Y"), ("2024  5", "%Y %m"), ("Feb 29", "%b %d"), ("Thu Jan  1 00:00:00 1970", "%c"), ("01/02/03", "%x"), ("23:59:61", "%X"), ("100%", "100%%"), ("12:30 UTC", "%H:%M %Z"), ("12.5.2024", "%d.%m.%Y")):
    t(time.strptime, text, f)
#### strptime_errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import time
for text, f in (("2024-13-01", "%Y-%m-%d"), ("2024-02-30", "%Y-%m-%d"), ("abc", "%Y"), ("2024x", "%Y"), ("2024", "%Q"), ("2024", "%"), ("24:00", "%H:%M"), ("", "%Y"), ("2020 53", "%Y %V"), ("5 2020", "%V %G")):
    t(time.strptime, text, f)
t(time.strptime, 5, "%Y"); t(time.strptime, "x", 5)
#### mktime_and_text
import time
t0 = time.gmtime(1700000000)
print(time.asctime(t0), time.ctime(0) if time.timezone == 0 else "Thu Jan  1 00:00:00 1970", time.asctime((2024, 2, 29, 1, 2, 3, 3, 60, 0)))
if time.timezone == 0:
    print(time.mktime(t0), time.mktime((2024, 14, 1, 0, 0, 0, 0, 0, 0)))
else:
    print(1700000000.0, 1738368000.0)
#### errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import time
t(time.strftime, "%Y", (1, 2)); t(time.strftime, "%Y", "x"); t(time.gmtime, "x"); t(time.sleep, -1); t(time.sleep, "x"); t(time.asctime, (2024, 13, 1, 0, 0, 0, 0, 0, 0)); t(time.strftime, "%Y", (2024, 1, 40, 0, 0, 0, 0, 0, 0)); t(time.gmtime, float("nan")); t(time.mktime, (1, 2)); t(time.strftime, "%d", (2024, 1, 1, 25, 0, 0, 0, 1, 0))
#### clocks
import time
a, b = time.perf_counter(), time.monotonic()
time.sleep(0.01)
print(time.perf_counter() - a >= 0.01, time.monotonic() - b >= 0.01, time.time() > 1.6e9, type(time.time()).__name__, type(time.time_ns()).__name__, time.perf_counter_ns() > 0, time.process_time() >= 0, time.monotonic_ns() > 0, abs(time.time() - time.time_ns() / 1e9) < 1)
