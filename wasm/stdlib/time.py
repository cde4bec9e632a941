# Clocks and calendar times. The zone is UTC: the host tells no other.

from _time import clock as _clock, sleep_ns as _sleep_ns, struct_time

timezone = altzone = daylight = 0
tzname = ("UTC", "UTC")
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_MONOTONIC_RAW = 4
CLOCK_BOOTTIME = 7
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def time():
    return _clock(0) / 1e9


def time_ns():
    return _clock(0)


def monotonic():
    return _clock(1) / 1e9


def monotonic_ns():
    return _clock(1)


_start = _clock(1)


def process_time():
    return (_clock(1) - _start) / 1e9


def process_time_ns():
    return _clock(1) - _start


perf_counter = monotonic
perf_counter_ns = monotonic_ns
thread_time = process_time
thread_time_ns = process_time_ns


def clock_gettime(clk_id):
    return clock_gettime_ns(clk_id) / 1e9


def clock_gettime_ns(clk_id):
    if clk_id not in (0, 1, 2, 3, 4, 7):
        raise OSError(22, "Invalid argument")
    return _clock(0) if clk_id == 0 else _clock(1)


def clock_getres(clk_id):
    clock_gettime_ns(clk_id)
    return 1e-09


def get_clock_info(name):
    from types import SimpleNamespace
    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    return SimpleNamespace(adjustable=name == "time", implementation="the host's clock", monotonic=name != "time", resolution=1e-09)


def sleep(seconds):
    if not isinstance(seconds, (int, float)):
        if not hasattr(seconds, "__index__") and not hasattr(seconds, "__float__"):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(seconds).__name__)
        seconds = float(seconds)
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _sleep_ns(seconds * 1e9)


def tzset():
    pass


def _days(year, month, day):
    """The days from 1970-01-01 to a date of the proleptic Gregorian calendar."""
    if month <= 2:
        year -= 1
        month += 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + day - 719469


def _date(days):
    days += 719468
    era, days = divmod(days, 146097)
    year = (days - days // 1460 + days // 36524 - days // 146096) // 365
    days -= 365 * year + year // 4 - year // 100
    month = (5 * days + 2) // 153
    day = days - (153 * month + 2) // 5 + 1
    return 400 * era + year + (month >= 10), month + 3 if month < 10 else month - 9, day


def gmtime(seconds=None):
    if seconds is None:
        seconds = _clock(0) // 1000000000
    elif isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        seconds = int(seconds // 1)
    elif not isinstance(seconds, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(seconds).__name__)
    days, rest = divmod(seconds, 86400)
    if not -67768040609740800 <= seconds < 67768036191676800:
        raise OverflowError("timestamp out of range for platform time_t" if abs(seconds) >= 2 ** 63 else
                            "Value too large for defined data type")
    year, month, day = _date(days)
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7,
                        days - _days(year, 1, 1) + 1, 0))


localtime = gmtime


def _fields(t, who):
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) != 9:
        raise TypeError(who + "(): illegal time tuple argument")
    return tuple(t)


def mktime(t):
    year, month, day, hour, minute, second, _, _, _ = _fields(t, "mktime")
    year += (month - 1) // 12
    return float(_days(year, (month - 1) % 12 + 1, day) * 86400 + hour * 3600 + minute * 60 + second)


def _checked(t, who):
    """The fields of a time to be written, where 0 stands for the first month, day and day of the year."""
    year, month, day, hour, minute, second, weekday, yearday, _ = _fields(gmtime() if t is None else t, who)
    month, day, yearday = month or 1, day or 1, yearday or 1
    for value, low, high, name in ((month, 1, 12, "month"), (day, 1, 31, "day of month"), (hour, 0, 23, "hour"),
                                   (minute, 0, 59, "minute"), (second, 0, 61, "seconds"), (yearday, 1, 366, "day of year")):
        if not low <= value <= high:
            raise ValueError(name + " out of range")
    if weekday < -1:
        raise ValueError("day of week out of range")
    return year, month, day, hour, minute, second, weekday % 7, yearday


def asctime(t=None):
    year, month, day, hour, minute, second, weekday, _ = _checked(t, "asctime")
    return "%s %s %2d %02d:%02d:%02d %d" % (_DAYS[weekday], _MONTHS[month - 1], day, hour, minute, second, year)


def ctime(seconds=None):
    return asctime(gmtime(seconds))


def strftime(format, t=None):
    from _timetext import write
    return write(format, *_checked(t, "strftime"), "+0000", "UTC")


def strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    from _timetext import read
    return struct_time(read(data_string, format)[0])
