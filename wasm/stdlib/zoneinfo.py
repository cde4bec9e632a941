# Time zones. The sandbox has no data of them, so that only UTC is known; datetime.timezone has fixed offsets.

from datetime import timedelta, tzinfo

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

TZPATH = ()
_UTC = ("UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu")


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


class ZoneInfo(tzinfo):
    def __init__(self, key):
        if not isinstance(key, str):
            raise TypeError("expected str, bytes or os.PathLike object, not " + type(key).__name__)
        if key.startswith("/") or ".." in key.split("/"):
            raise ValueError("ZoneInfo keys may not be absolute paths, got: " + key)
        if key not in _UTC:
            raise ZoneInfoNotFoundError("No time zone found with key %s: the host grants this sandbox no time zones but UTC; use "
                                        "datetime.timezone(datetime.timedelta(hours=...)) for a fixed offset" % key)
        self.key = key

    @classmethod
    def no_cache(cls, key):
        return cls(key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        pass

    def utcoffset(self, dt):
        return timedelta(0)

    def dst(self, dt):
        return timedelta(0)

    def tzname(self, dt):
        return "UTC"

    def fromutc(self, dt):
        return dt

    def __eq__(self, other):
        return isinstance(other, ZoneInfo) and self.key == other.key

    def __hash__(self):
        return hash(self.key)

    def __str__(self):
        return self.key

    def __repr__(self):
        return "zoneinfo.ZoneInfo(key=%r)" % self.key


def available_timezones():
    return set(_UTC)


def reset_tzpath(to=None):
    pass
