"""Dates, times and durations, as CPython's datetime has them."""

import _time
from collections import namedtuple
from math import frexp

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999

_DAY = 86400000000  # in microseconds, the unit of all that is calculated here
_HOUR = 3600000000
_MINUTE = 60000000
_SECOND = 1000000

_MAX_ORDINAL = 3652059

_MONTH_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_length(year, month):
    return 29 if month == 2 and _leap(year) else _MONTH_LENGTHS[month]


def _ordinal(year, month, day):
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400 + _DAYS_BEFORE_MONTH[month] + day
    return days + 1 if month > 2 and _leap(year) else days


def _from_ordinal(ordinal):
    # Counted in years that begin in March, the leap day is the last of its year.
    days = ordinal + 305
    era, day = divmod(days, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= year * 365 + year // 4 - year // 100
    shifted = (5 * day + 2) // 153
    day -= (153 * shifted + 2) // 5
    month = shifted + 3 if shifted < 10 else shifted - 9
    return era * 400 + year + (1 if month <= 2 else 0), month, day + 1


_MISSING = object()


def _integer(value):
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__) from None


# CPython's fields are ints of C.
def _check_size(*values):
    for value in values:
        if not -1 << 31 <= value < 1 << 31:
            raise OverflowError("signed integer is %s" % ("less than minimum" if value < 0 else "greater than maximum")
                                if -1 << 63 <= value < 1 << 63 else "Python int too large to convert to C long")


def _check_date(year, month, day):
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= 31):
        _check_size(year, month, day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("year %d is out of range" % year)
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _month_length(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")


def _set_time(self, hour, minute, second, microsecond, tzinfo, fold):
    hour = _integer(hour)
    minute = _integer(minute)
    second = _integer(second)
    microsecond = _integer(microsecond)
    _check_time(hour, minute, second, microsecond, fold)
    _check_tzinfo(tzinfo)
    self._hour = hour
    self._minute = minute
    self._second = second
    self._microsecond = microsecond
    self._tzinfo = tzinfo
    self._fold = fold


# Made again from its fields, whatever the __new__() of its class takes.
def _restored(base, cls, *fields):
    return base.__new__(cls, *fields)


def _missing(*arguments):
    for i, (name, value) in enumerate(arguments):
        if value is _MISSING:
            raise TypeError("function missing required argument '%s' (pos %d)" % (name, i + 1))


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type %r" % type(tz).__name__)


def _digits(text, start, count):
    part = text[start:start + count]
    if len(part) != count or not part.isdigit():
        raise ValueError
    return int(part)


def _parse_date(text):
    """The year, month and day of ISO 8601 text, and how many characters they take."""
    year = _digits(text, 0, 4)
    if text[4:5] == "-":
        if text[5:6] == "W":
            week = _digits(text, 6, 2)
            if text[8:9] == "-":
                return _iso_calendar_date(year, week, _digits(text, 9, 1)) + (10,)
            return _iso_calendar_date(year, week, 1) + (8,)
        month = _digits(text, 5, 2)
        if text[7:8] != "-":
            raise ValueError
        return year, month, _digits(text, 8, 2), 10
    if text[4:5] == "W":
        week = _digits(text, 5, 2)
        if text[7:8].isdigit():
            return _iso_calendar_date(year, week, _digits(text, 7, 1)) + (8,)
        return _iso_calendar_date(year, week, 1) + (7,)
    return year, _digits(text, 4, 2), _digits(text, 6, 2), 8


def _parse_clock(text):
    """Hour, minute, second and microsecond of ISO 8601 text without an offset."""
    hour = _digits(text, 0, 2)
    rest = text[2:]
    separated = rest[:1] == ":"
    fields = [hour, 0, 0, 0]
    for field in (1, 2):
        if not rest:
            return fields
        if separated:
            if rest[0] != ":":
                raise ValueError
            rest = rest[1:]
        fields[field] = _digits(rest, 0, 2)
        rest = rest[2:]
    if rest:
        if rest[0] not in ".," or not rest[1:].isdigit():
            raise ValueError
        fields[3] = int((rest[1:] + "00000")[:6])
    return fields


def _parse_time(text):
    """Hour, minute, second, microsecond and time zone of ISO 8601 text."""
    if text[-1:] == "Z":
        return _parse_clock(text[:-1]) + [timezone.utc]
    sign = text.find("+")
    if sign < 0:
        sign = text.find("-")
    if sign < 0:
        return _parse_clock(text) + [None]
    hour, minute, second, microsecond = _parse_clock(text[sign + 1:])
    offset = hour * _HOUR + minute * _MINUTE + second * _SECOND + microsecond
    if text[sign] == "-":
        offset = -offset
    return _parse_clock(text[:sign]) + [timezone.utc if offset == 0 else timezone(_delta(offset))]


def _iso_week_1(year):
    """The ordinal of the Monday that begins the first week of an ISO year."""
    fourth = _ordinal(year, 1, 4)
    return fourth - (fourth + 6) % 7


def _iso_calendar_date(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("Year is out of range: %d" % year)
    if not 1 <= week <= 53 or (week == 53 and _iso_week_1(year) + 364 >= _iso_week_1(year + 1)):
        raise ValueError("Invalid week: %d" % week)
    if not 1 <= day <= 7:
        raise ValueError("Invalid weekday: %d (range is [1, 7])" % day)
    return _from_ordinal(_iso_week_1(year) + (week - 1) * 7 + day - 1)


def _offset_text(offset, separator=":"):
    if offset is None:
        return ""
    us = offset._us
    sign = "+"
    if us < 0:
        sign = "-"
        us = -us
    hours, us = divmod(us, _HOUR)
    minutes, us = divmod(us, _MINUTE)
    text = "%s%02d%s%02d" % (sign, hours, separator, minutes)
    if us:
        seconds, us = divmod(us, _SECOND)
        text += "%s%02d" % (separator, seconds)
        if us:
            text += ".%06d" % us
    return text


def _clock_text(hour, minute, second, microsecond, timespec):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return "%02d" % hour
    if timespec == "minutes":
        return "%02d:%02d" % (hour, minute)
    text = "%02d:%02d:%02d" % (hour, minute, second)
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return text + ".%03d" % (microsecond // 1000)
    if timespec == "microseconds":
        return text + ".%06d" % microsecond
    raise ValueError("Unknown timespec value")


def _format(value, pattern):
    """strftime, in the C locale."""
    from _timetext import write
    day = value if isinstance(value, date) else date(1900, 1, 1)
    clock = value if isinstance(value, (datetime, time)) else time()
    if isinstance(value, datetime):
        value.dst()  # a zone that answers wrongly shows even where the pattern does not ask
    out = []
    i = 0
    while i < len(pattern):
        c = pattern[i:i + 2]
        i += 2
        if c == "%f":
            c = "%06d" % clock.microsecond
        elif c == "%z":
            c = _offset_text(clock.utcoffset(), "")
        elif c == "%Z":
            c = (clock.tzname() or "").replace("%", "%%")
        elif c[0] != "%":
            i -= 1
            c = c[0]
        out.append(c)
    return write("".join(out), day.year, day.month, day.day, clock.hour, clock.minute, clock.second, day.weekday(),
                 day.toordinal() - _ordinal(day.year, 1, 1) + 1, "+0000", "UTC")


def _struct_time(day, hour, minute, second, dst):
    return _time.struct_time((day.year, day.month, day.day, hour, minute, second, day.weekday(),
                              day.toordinal() - _ordinal(day.year, 1, 1) + 1, dst))


def _rounded(value):
    """The quotient of two integers in a pair, rounded to the nearest, halves to even."""
    dividend, divisor = value
    if divisor < 0:
        dividend, divisor = -dividend, -divisor
    quotient, rest = divmod(dividend, divisor)
    if 2 * rest > divisor or (2 * rest == divisor and quotient & 1):
        quotient += 1
    return quotient


def _ratio(value):
    """A finite float as a fraction, whose divisor is a power of two."""
    mantissa, exponent = frexp(value)
    dividend = int(mantissa * 9007199254740992)
    exponent -= 53
    while exponent < 0 and dividend & 1 == 0 and dividend:
        dividend >>= 1
        exponent += 1
    if not dividend:
        return 0, 1
    return (dividend << exponent, 1) if exponent >= 0 else (dividend, 1 << -exponent)


def _delta(us):
    """A timedelta of that many microseconds."""
    return timedelta(microseconds=us)


def _shown_name(value):
    cls = type(value)
    return "datetime." + cls.__name__ if cls.__module__ == "datetime" else cls.__name__


class timedelta:
    """The time between two dates or times."""

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0, **others):
        if others:
            raise TypeError("'%s' is an invalid keyword argument for __new__()" % next(iter(others)))
        us = 0
        parts = 0.0
        for name, value, unit in (("days", days, _DAY), ("seconds", seconds, _SECOND), ("microseconds", microseconds, 1),
                                  ("milliseconds", milliseconds, 1000), ("minutes", minutes, _MINUTE),
                                  ("hours", hours, _HOUR), ("weeks", weeks, 7 * _DAY)):
            if isinstance(value, int):
                us += value * unit
            elif isinstance(value, float):
                whole = int(value)
                us += whole * unit
                parts += (value - whole) * unit
            else:
                raise TypeError("unsupported type for timedelta %s component: %s" % (name, type(value).__name__))
        if parts:
            whole = int(parts // 1)
            us += whole
            parts -= whole
            if parts > 0.5 or (parts == 0.5 and us & 1):
                us += 1
        if not -999999999 * _DAY <= us < 1000000000 * _DAY:
            if not -1 << 31 <= us // _DAY < 1 << 31:
                raise OverflowError("Python int too large to convert to C int")
            raise OverflowError("days=%d; must have magnitude <= 999999999" % (us // _DAY))
        self = object.__new__(cls)
        self._us = us
        return self

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)

    def _microseconds(self):
        return self._us

    @property
    def days(self):
        return self._us // _DAY

    @property
    def seconds(self):
        return self._us % _DAY // _SECOND

    @property
    def microseconds(self):
        return self._us % _SECOND

    def total_seconds(self):
        return self._us / _SECOND

    def __repr__(self):
        parts = []
        if self.days:
            parts.append("days=%d" % self.days)
        if self.seconds:
            parts.append("seconds=%d" % self.seconds)
        if self.microseconds:
            parts.append("microseconds=%d" % self.microseconds)
        return _shown_name(self) + "(" + (", ".join(parts) or "0") + ")"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = "%d:%02d:%02d" % (hours, minutes, seconds)
        days = self.days
        if days:
            text = "%d day%s, %s" % (days, "" if abs(days) == 1 else "s", text)
        if self.microseconds:
            text += ".%06d" % self.microseconds
        return text

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _delta(self._us + other._us)

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _delta(self._us - other._us)

    def __rsub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _delta(other._us - self._us)

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return self

    def __abs__(self):
        return _delta(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            dividend, divisor = _ratio(other)
            return _delta(_rounded((self._us * dividend, divisor)))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError("integer division or modulo by zero")
            return _delta(_rounded((self._us, other)))
        if isinstance(other, float):
            dividend, divisor = _ratio(other)
            return _delta(_rounded((self._us * divisor, dividend)))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if isinstance(other, int):
            return _delta(self._us // other)
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _delta(self._us % other._us)

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        quotient, rest = divmod(self._us, other._us)
        return quotient, _delta(rest)

    def __eq__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us == other._us

    def __lt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us < other._us

    def __le__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us <= other._us

    def __gt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us > other._us

    def __ge__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us >= other._us

    def __hash__(self):
        return hash(self._us)

    def __bool__(self):
        return self._us != 0


timedelta.min = _delta(-999999999 * _DAY)
timedelta.max = _delta(1000000000 * _DAY - 1)
timedelta.resolution = _delta(1)


class tzinfo:
    """The base of time zones."""

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    # As if the standard offset held first: what it gives says whether more is to be added.
    def fromutc(self, dt):
        _to_convert(self, dt)
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: non-None dst() result required")
        if offset != saving:
            dt += offset - saving
            saving = dt.dst()
            if saving is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + saving


def _to_convert(zone, dt):
    if not isinstance(dt, datetime):
        raise TypeError("fromutc: argument must be a datetime")
    if dt.tzinfo is not zone:
        raise ValueError("fromutc: dt.tzinfo is not self")


def _asked_of(dt, method):
    if dt is not None and not isinstance(dt, datetime):
        raise TypeError(method + "(dt) argument must be a datetime instance or None, not " + type(dt).__name__)


# What a zone that anybody may have written says of its offset.
def _checked_offset(offset, method):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError("tzinfo." + method + "() must return None or timedelta, not '" + type(offset).__name__ + "'")
    if not -_DAY < offset._us < _DAY:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
    return offset


def _checked_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError("tzinfo.tzname() must return None or a string, not '" + type(name).__name__ + "'")
    return name


class timezone(tzinfo):
    """A time zone of a fixed offset."""

    def __new__(cls, offset, name=None):
        # UTC without a name of its own is one object
        if name is None and cls is timezone and type(offset) is timedelta and not offset._us and hasattr(cls, "utc"):
            return cls.utc
        return object.__new__(cls)

    def __reduce__(self):
        return type(self), (self._offset,) if self._name is None else (self._offset, self._name)

    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError("timezone() argument 1 must be datetime.timedelta, not " + type(offset).__name__)
        if not -_DAY < offset._us < _DAY:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                             + repr(offset) + ".")
        self._offset = offset
        self._name = name

    def fromutc(self, dt):
        _to_convert(self, dt)
        return dt + self._offset

    def utcoffset(self, dt):
        _asked_of(dt, "utcoffset")
        return self._offset

    def dst(self, dt):
        _asked_of(dt, "dst")
        return None

    def tzname(self, dt):
        _asked_of(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset._us else "UTC"

    def __eq__(self, other):
        if not isinstance(other, timezone):
            return NotImplemented
        return self._offset == other._offset

    def __hash__(self):
        return hash(self._offset)

    def __str__(self):
        return self.tzname(None)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else ", " + repr(self._name)
        return "datetime.timezone(" + repr(self._offset) + name + ")"


timezone.utc = timezone(_delta(0))
timezone.min = timezone(_delta(-_DAY + _MINUTE))
timezone.max = timezone(_delta(_DAY - _MINUTE))
UTC = timezone.utc


class date:
    """A day of the Gregorian calendar, without a time zone."""

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING):
        self = object.__new__(cls)
        self._set_date(year, month, day)
        return self

    def _set_date(self, year, month, day):
        if year is _MISSING or month is _MISSING or day is _MISSING:
            _missing(("year", year), ("month", month), ("day", day))
        year = _integer(year)
        month = _integer(month)
        day = _integer(day)
        _check_date(year, month, day)
        self._year = year
        self._month = month
        self._day = day

    def __reduce__(self):
        return _restored, (date, type(self), self._year, self._month, self._day)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.clock(0) / 1000000000)

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls(*_from_ordinal(int(timestamp // 86400) + 719163))

    @classmethod
    def fromordinal(cls, ordinal):
        if not 1 <= ordinal <= _MAX_ORDINAL:
            raise ValueError("ordinal must be >= 1" if ordinal < 1 else "year is out of range")
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            year, month, day, length = _parse_date(text)
            if length != len(text):
                raise ValueError
        except ValueError:
            raise ValueError("Invalid isoformat string: " + repr(text)) from None
        return cls(year, month, day)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_iso_calendar_date(year, week, day))

    def replace(self, year=None, month=None, day=None):
        return date.__new__(type(self), self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return (self.toordinal() + 6) % 7 + 1

    def isocalendar(self):
        ordinal = self.toordinal()
        year = self._year
        first = _iso_week_1(year)
        if ordinal < first:
            year -= 1
            first = _iso_week_1(year)
        elif year < MAXYEAR and ordinal >= _iso_week_1(year + 1):
            year += 1
            first = _iso_week_1(year)
        week, day = divmod(ordinal - first, 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def timetuple(self):
        return _struct_time(self, 0, 0, 0, -1)

    def isoformat(self):
        return "%04d-%02d-%02d" % (self._year, self._month, self._day)

    __str__ = isoformat

    def __repr__(self):
        return "%s(%d, %d, %d)" % (_shown_name(self), self._year, self._month, self._day)

    def ctime(self):
        return _format(self, "%c")

    def strftime(self, pattern):
        return _format(self, pattern)

    def __format__(self, pattern):
        return self.strftime(pattern) if pattern else str(self)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._shifted(other.days)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _shifted(self, days):
        ordinal = self.toordinal() + days
        if not 1 <= ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self)(*_from_ordinal(ordinal))

    def _key(self):
        return (self._year * 16 + self._month) * 32 + self._day

    def __eq__(self, other):
        if not isinstance(other, date) or isinstance(other, datetime):
            return NotImplemented
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, date) or isinstance(other, datetime):
            return NotImplemented
        return self._key() < other._key()

    def __le__(self, other):
        if not isinstance(other, date) or isinstance(other, datetime):
            return NotImplemented
        return self._key() <= other._key()

    def __gt__(self, other):
        if not isinstance(other, date) or isinstance(other, datetime):
            return NotImplemented
        return self._key() > other._key()

    def __ge__(self, other):
        if not isinstance(other, date) or isinstance(other, datetime):
            return NotImplemented
        return self._key() >= other._key()

    def __hash__(self):
        return hash(self._key())


class IsoCalendarDate(namedtuple("IsoCalendarDate", ("year", "week", "weekday"))):
    __slots__ = ()

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % self


class time:
    """A time of day."""

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        _set_time(self, hour, minute, second, microsecond, tzinfo, fold)
        return self

    def __reduce__(self):
        return _restored, (time, type(self), self._hour, self._minute, self._second, self._microsecond, self._tzinfo), {"_fold": self._fold}

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            fields = _parse_time(text[1:] if text[:1] == "T" else text)
        except ValueError:
            raise ValueError("Invalid isoformat string: " + repr(text)) from None
        return cls(*fields)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return time.__new__(type(self), self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def utcoffset(self):
        return None if self._tzinfo is None else _checked_offset(self._tzinfo.utcoffset(None), "utcoffset")

    def dst(self):
        return None if self._tzinfo is None else _checked_offset(self._tzinfo.dst(None), "dst")

    def tzname(self):
        return None if self._tzinfo is None else _checked_name(self._tzinfo.tzname(None))

    def isoformat(self, timespec="auto"):
        return (_clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        fields = [self._hour, self._minute]
        if self._second or self._microsecond:
            fields.append(self._second)
        if self._microsecond:
            fields.append(self._microsecond)
        text = ", ".join(map(str, fields))
        if self._tzinfo is not None:
            text += ", tzinfo=" + repr(self._tzinfo)
        if self._fold:
            text += ", fold=1"
        return _shown_name(self) + "(" + text + ")"

    def strftime(self, pattern):
        return _format(self, pattern)

    def __format__(self, pattern):
        return self.strftime(pattern) if pattern else str(self)

    def _us(self):
        return self._hour * _HOUR + self._minute * _MINUTE + self._second * _SECOND + self._microsecond

    def _compared(self, other):
        if self._tzinfo is other._tzinfo:
            return self._us() - other._us()
        mine = self.utcoffset()
        others = other.utcoffset()
        if mine == others:
            return self._us() - other._us()
        if mine is None or others is None:
            return None
        return self._us() - mine._us - other._us() + others._us

    def _ordered(self, other):
        difference = self._compared(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return difference

    def __eq__(self, other):
        return self._compared(other) == 0 if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._ordered(other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._ordered(other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._ordered(other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._ordered(other) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._us() - (0 if offset is None else offset._us))


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = _delta(1)


class datetime(date):
    """A day and a time of it."""

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._set_date(year, month, day)
        _set_time(self, hour, minute, second, microsecond, tzinfo, fold)
        return self

    def __reduce__(self):
        return (_restored, (datetime, type(self), self._year, self._month, self._day, self._hour, self._minute, self._second,
                            self._microsecond, self._tzinfo), {"_fold": self._fold})

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def _of(cls, us, tz, fold=0):
        """That many microseconds after the beginning of the day before the first."""
        days, us = divmod(us, _DAY)
        if not 1 <= days <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        year, month, day = _from_ordinal(days)
        hour, us = divmod(us, _HOUR)
        minute, us = divmod(us, _MINUTE)
        second, us = divmod(us, _SECOND)
        return cls(year, month, day, hour, minute, second, us, tz, fold=fold)

    @classmethod
    def now(cls, tz=None):
        return cls._from_epoch(_time.clock(0) // 1000, tz)

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def _from_epoch(cls, us, tz):
        _check_tzinfo(tz)
        result = cls._of(us + 719163 * _DAY, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        # Local time here is UTC.
        return cls._from_epoch(round(timestamp * 1000000) if isinstance(timestamp, float) else timestamp * _SECOND, tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            year, month, day, length = _parse_date(text)
            if length == len(text):
                fields = ()
            elif length + 1 == len(text):
                raise ValueError
            else:
                fields = _parse_time(text[length + 1:])
        except ValueError:
            raise ValueError("Invalid isoformat string: " + repr(text)) from None
        return cls(year, month, day, *fields)

    @classmethod
    def strptime(cls, text, pattern):
        from _timetext import read
        fields, microsecond, zone, offset = read(text, pattern)
        tz = None
        if offset is not None:
            offset = timedelta(seconds=offset[0], microseconds=offset[1])
            tz = timezone(offset, zone) if zone else timezone(offset)
        return cls(*fields[:6], microsecond, tz)

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        return datetime.__new__(type(self), self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day, self._hour if hour is None else hour,
                          self._minute if minute is None else minute, self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def utcoffset(self):
        return None if self._tzinfo is None else _checked_offset(self._tzinfo.utcoffset(self), "utcoffset")

    def dst(self):
        return None if self._tzinfo is None else _checked_offset(self._tzinfo.dst(self), "dst")

    def tzname(self):
        return None if self._tzinfo is None else _checked_name(self._tzinfo.tzname(self))

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        elif not isinstance(tz, tzinfo):
            raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + type(tz).__name__ + "'")
        if tz is self._tzinfo:
            return self
        offset = self.utcoffset()
        naive = self._local() - (0 if offset is None else offset._us)
        return tz.fromutc(type(self)._of(naive, tz))

    def timestamp(self):
        offset = self.utcoffset()
        if offset is None and self._tzinfo is not None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return (self._local() - (0 if offset is None else offset._us) - 719163 * _DAY) / _SECOND

    def timetuple(self):
        dst = self.dst()
        return _struct_time(self, self._hour, self._minute, self._second, -1 if dst is None else 1 if dst else 0)

    def utctimetuple(self):
        offset = self.utcoffset()
        utc = self - offset if offset else self
        return _struct_time(utc, utc._hour, utc._minute, utc._second, 0)

    def isoformat(self, sep="T", timespec="auto"):
        return ("%04d-%02d-%02d%s" % (self._year, self._month, self._day, sep)
                + _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        fields = [self._year, self._month, self._day, self._hour, self._minute]
        if self._second or self._microsecond:
            fields.append(self._second)
        if self._microsecond:
            fields.append(self._microsecond)
        text = ", ".join(map(str, fields))
        if self._fold:
            text += ", fold=1"
        if self._tzinfo is not None:
            text += ", tzinfo=" + repr(self._tzinfo)
        return _shown_name(self) + "(" + text + ")"

    def ctime(self):
        return _format(self, "%c")

    def _local(self):
        return (self.toordinal() * _DAY + self._hour * _HOUR + self._minute * _MINUTE + self._second * _SECOND
                + self._microsecond)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._of(self._local() + other._us, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._of(self._local() - other._us, self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._compared(other)
        if difference is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(difference)

    # Within a zone the clock counts, not what it is by UTC.
    def _compared(self, other):
        if self._tzinfo is other._tzinfo:
            return self._local() - other._local()
        mine = self.utcoffset()
        others = other.utcoffset()
        if mine == others:
            return self._local() - other._local()
        if mine is None or others is None:
            return None
        return self._local() - mine._us - other._local() + others._us

    def _ordered(self, other):
        difference = self._compared(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return difference

    # PEP 495: a time that the clock shows twice or never equals none of another zone.
    def _is_ambiguous(self):
        return self._tzinfo is not None and self.utcoffset() != self.replace(fold=not self._fold).utcoffset()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return self._compared(other) == 0 and (self._tzinfo is other._tzinfo or not (self._is_ambiguous() or other._is_ambiguous()))

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._ordered(other) < 0
        _not_a_date(self, other)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._ordered(other) <= 0
        _not_a_date(self, other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._ordered(other) > 0
        _not_a_date(self, other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._ordered(other) >= 0
        _not_a_date(self, other)
        return NotImplemented

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        return hash(self._local() - (0 if offset is None else offset._us))


def _not_a_date(value, other):
    if isinstance(other, date):
        raise TypeError("can't compare datetime.datetime to datetime.date")


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = _delta(1)
