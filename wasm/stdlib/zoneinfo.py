# Time zones. Their data are the host's, who grants them by name; UTC is always there.

from bisect import bisect_right
from datetime import date, datetime, timedelta, tzinfo
from _sandbox import time_zone

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

TZPATH = ()
_UTC = ("UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu")
_DAY = 86400
_EPOCH = date(1970, 1, 1).toordinal()
_YEARS = 28


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


# What holds at a time: (seconds from UTC, utcoffset(), dst(), tzname()).
def _state(offset, saving, name):
    return offset, timedelta(seconds=offset), timedelta(seconds=saving), name


def _seconds(dt):
    return (dt.toordinal() - _EPOCH) * _DAY + dt.hour * 3600 + dt.minute * 60 + dt.second


# Changes of what holds: at times[i], in seconds since 1970, states[i] ends and states[i + 1] begins.
class _Changes:
    def __init__(self, first):
        self.times = []
        self.states = [first]

    def add(self, time, state):
        self.times.append(time)
        self.states.append(state)

    # By what a clock shows: one that is set forward goes on by the old offset, seen with fold=1 by the new one; one that is
    # set back shows times twice, the second time with fold=1.
    def at_local(self, seconds, fold):
        pick = min if fold else max
        states = self.states
        low, high = 0, len(self.times)
        while low < high:
            middle = (low + high) // 2
            if seconds < self.times[middle] + pick(states[middle][0], states[middle + 1][0]):
                high = middle
            else:
                low = middle + 1
        return states[low]

    # By UTC: what holds, and whether the clock shows a time for the second time.
    def at_utc(self, seconds):
        i = bisect_right(self.times, seconds)
        back = self.states[i - 1][0] - self.states[i][0] if i else 0
        return self.states[i], back > 0 and seconds - self.times[i - 1] < back


# The change of a year that a rule of the host's makes: in which month, on which day, on or after (before, from the month's
# end) which day of the week, how many seconds after the day's midnight, in UTC.
def _moment(year, month, day, weekday, seconds):
    if day < 0:
        at = (date(year, 12, 31).toordinal() + 1 if month == 12 else date(year, month + 1, 1).toordinal()) + day
        if weekday:
            at -= (at - weekday) % 7
    else:
        at = date(year, month, day).toordinal()
        if weekday:
            at += (weekday - at) % 7
    return (at - _EPOCH) * _DAY + seconds


def _checked(key):
    if not isinstance(key, str):
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(key).__name__)
    if key.startswith("/"):
        raise ValueError("ZoneInfo keys may not be absolute paths, got: " + key)
    parts = key.split("/")
    if "" in parts or "." in parts or ".." in parts[1:]:
        raise ValueError("ZoneInfo keys must be normalized relative paths, got: " + key)
    if parts[0] == "..":
        raise ValueError("ZoneInfo keys must refer to subdirectories of TZPATH, got: " + key)
    return key


def _ask(key):
    if key in _UTC:
        return (0, 0, "UTC"), (), ()
    try:
        found = time_zone(key)
    except ValueError:  # no text that can be a name
        found = None
    if not found:
        reason = "" if found is None else ": the policy does not grant it; use UTC, or datetime.timezone for a fixed offset"
        raise ZoneInfoNotFoundError("No time zone found with key %s%s" % (key, reason))
    return found


class ZoneInfo(tzinfo):
    _known = {}

    def __init_subclass__(cls):
        cls._known = {}

    def __new__(cls, key):
        zone = cls._known.get(key) if isinstance(key, str) else None
        if zone is None:
            zone = cls._known[key] = cls.no_cache(key)
        return zone

    @classmethod
    def no_cache(cls, key):
        first, changes, rules = _ask(_checked(key))
        self = tzinfo.__new__(cls)
        self._key = key
        self._past = past = _Changes(_state(*first))
        for i in range(0, len(changes), 4):
            past.add(changes[i], _state(*changes[i + 1:i + 4]))
        self._rules = [(rules[i:i + 4], _state(*rules[i + 4:i + 7])) for i in range(0, len(rules), 7)]
        self._last_year = date.fromordinal(past.times[-1] // _DAY + _EPOCH).year if past.times else 0
        self._years = {}
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        if only_keys is None:
            cls._known.clear()
        else:
            for key in only_keys:
                cls._known.pop(key, None)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        raise NotImplementedError("ZoneInfo.from_file() is not supported in this sandbox; use ZoneInfo(key) for a zone that is granted")

    @property
    def key(self):
        return self._key

    # The changes in which a time of a year is looked up: after the last of the past, those that the rules make of the year.
    def _changes(self, year):
        if not self._rules or year <= self._last_year:
            return self._past
        changes = self._years.get(year)
        if changes is None:
            if len(self._years) >= _YEARS:
                self._years.clear()
            changes = _Changes(self._rules[-1][1])
            for rule, state in self._rules:
                changes.add(_moment(year, *rule), state)
            self._years[year] = changes
        return changes

    def _at(self, dt):
        if dt is None:
            return None if self._rules or self._past.times else self._past.states[0]
        seconds = _seconds(dt)
        return self._changes(dt.year).at_local(seconds, dt.fold)

    def utcoffset(self, dt, /):
        state = self._at(dt)
        return state and state[1]

    def dst(self, dt, /):
        state = self._at(dt)
        return state and state[2]

    def tzname(self, dt, /):
        state = self._at(dt)
        return state and state[3]

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        seconds = _seconds(dt)
        state, again = self._changes(dt.year).at_utc(seconds)
        dt += state[1]
        return dt.replace(fold=1) if again else dt

    def __str__(self):
        return self._key

    def __repr__(self):
        cls = type(self)
        return "%s(key=%r)" % ("zoneinfo.ZoneInfo" if cls is ZoneInfo else cls.__name__, self._key)

    def __reduce__(self):
        return type(self)._unpickle, (self._key, type(self)._known.get(self._key) is self)

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        return cls(key) if from_cache else cls.no_cache(key)


def available_timezones():
    return {*_UTC, *time_zone(None)}


def reset_tzpath(to=None):
    pass
