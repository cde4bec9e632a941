# Times as text in the C locale: what strftime() and strptime() of time and datetime share.

import re

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")

_COMPOUND = {"c": "%a %b %e %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "D": "%m/%d/%y", "F": "%Y-%m-%d", "T": "%H:%M:%S",
             "R": "%H:%M", "r": "%I:%M:%S %p", "+": "%a %b %e %H:%M:%S %Z %Y"}


def write(pattern, year, month, day, hour, minute, second, weekday, yearday, offset, zone):
    """Return what the GNU library's strftime() makes of these fields; offset and zone stand for %z and %Z."""

    def iso_week():
        week = (yearday - 1 - weekday + 10) // 7
        if week < 1:
            return year - 1, _iso_weeks(year - 1)
        if week > _iso_weeks(year):
            return year + 1, 1
        return year, week

    def number(c):
        """The value of a numeric directive, its width and what fills it."""
        if c == "Y":
            return year, 0, "0"
        if c == "m":
            return month, 2, "0"
        if c == "d":
            return day, 2, "0"
        if c == "H":
            return hour, 2, "0"
        if c == "M":
            return minute, 2, "0"
        if c == "S":
            return second, 2, "0"
        if c == "y":
            return year % 100, 2, "0"
        if c == "e":
            return day, 2, " "
        if c == "I":
            return (hour + 11) % 12 + 1, 2, "0"
        if c == "k":
            return hour, 2, " "
        if c == "l":
            return (hour + 11) % 12 + 1, 2, " "
        if c == "j":
            return yearday, 3, "0"
        if c == "w":
            return (weekday + 1) % 7, 1, "0"
        if c == "u":
            return weekday + 1, 1, "0"
        if c == "U":
            return (yearday + 6 - (weekday + 1) % 7) // 7, 2, "0"
        if c == "W":
            return (yearday + 6 - weekday) // 7, 2, "0"
        if c == "G":
            return iso_week()[0], 0, "0"
        if c == "g":
            return iso_week()[0] % 100, 2, "0"
        if c == "V":
            return iso_week()[1], 2, "0"
        if c == "C":
            return year // 100, 2, "0"
        if c == "s":
            from time import mktime
            return int(mktime((year, month, day, hour, minute, second, 0, 0, 0))), 1, "0"

    def text(c):
        if c == "a":
            return DAYS[weekday][:3]
        if c == "A":
            return DAYS[weekday]
        if c in "bh":
            return MONTHS[month - 1][:3]
        if c == "B":
            return MONTHS[month - 1]
        if c == "p":
            return "AM" if hour < 12 else "PM"
        if c == "P":
            return "am" if hour < 12 else "pm"
        if c == "z":
            return offset
        if c == "Z":
            return zone
        if c in _COMPOUND:
            return expand(_COMPOUND[c])
        return {"n": "\n", "t": "\t", "%": "%"}.get(c)

    def expand(pattern):
        out = []
        i = 0
        while i < len(pattern):
            c = pattern[i]
            i += 1
            if c != "%" or i == len(pattern):
                out.append(c)
                continue
            start = i - 1
            flag = upper = swap = ""
            while i < len(pattern) and pattern[i] in "-_0^#":
                if pattern[i] == "^":
                    upper = True
                elif pattern[i] == "#":
                    swap = True
                else:
                    flag = pattern[i]
                i += 1
            width = ""
            while i < len(pattern) and pattern[i].isdigit():
                width += pattern[i]
                i += 1
            if i < len(pattern) and pattern[i] in "EO":
                i += 1
            c = pattern[i:i + 1]
            i += 1
            value = number(c) if c else None
            if value:
                n, size, fill = value
                fill = {"_": " ", "0": "0", "-": ""}.get(flag, fill)
                size = int(width or size)
                digits = str(abs(n))
                if fill:
                    digits = fill * (size - len(digits) - (n < 0)) + digits
                out.append("-" + digits if n < 0 else digits)
                continue
            s = text(c) if c else None
            if s is None:
                out.append(pattern[start:i])
                continue
            if upper or (swap and c in "aAbBh"):
                s = s.upper()
            elif swap:
                s = s.lower()
            out.append(("0" if flag == "0" else " ") * (int(width or 0) - len(s)) + s)
        return "".join(out)

    return expand(pattern)


def _iso_weeks(year):
    """The weeks of a year by ISO 8601: 53 if it begins on a Thursday, or is a leap year and begins on a Wednesday."""
    def last_day(y):
        return (y + y // 4 - y // 100 + y // 400) % 7
    return 53 if last_day(year) == 4 or last_day(year - 1) == 3 else 52


_PATTERNS = {
    "d": r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])", "f": r"(?P<f>[0-9]{1,6})", "H": r"(?P<H>2[0-3]|[0-1]\d|\d)",
    "I": r"(?P<I>1[0-2]|0[1-9]|[1-9])", "G": r"(?P<G>\d\d\d\d)",
    "j": r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])", "m": r"(?P<m>1[0-2]|0[1-9]|[1-9])",
    "M": r"(?P<M>[0-5]\d|\d)", "S": r"(?P<S>6[0-1]|[0-5]\d|\d)", "U": r"(?P<U>5[0-3]|[0-4]\d|\d)", "w": r"(?P<w>[0-6])",
    "u": r"(?P<u>[1-7])", "V": r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)", "y": r"(?P<y>\d\d)", "Y": r"(?P<Y>\d\d\d\d)",
    "z": r"(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))", "W": r"(?P<W>5[0-3]|[0-4]\d|\d)", "p": r"(?P<p>am|pm)",
    "Z": r"(?P<Z>utc|gmt)", "%": "%",
}
_ALIKE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_compiled = {}


def _regex(format):
    if format in _compiled:
        return _compiled[format]
    if not _PATTERNS.get("A"):
        for c, names, length in ("a", DAYS, 3), ("A", DAYS, 9), ("b", MONTHS, 3), ("B", MONTHS, 9):
            names = sorted((name[:length].lower() for name in names), key=len, reverse=True)
            _PATTERNS[c] = "(?P<%s>%s)" % (c, "|".join(names))
    out = []
    i = 0
    text = re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
    text = re.sub(r"\s+", r"\\s+", text)
    while "%" in text[i:]:
        at = text.index("%", i)
        out.append(text[i:at])
        c = text[at + 1:at + 2]
        if not c:
            raise ValueError("stray %% in format '%s'" % format)
        if c in _ALIKE:
            text = text[:at] + _ALIKE[c].replace(" ", r"\s+") + text[at + 2:]
            i = at
            continue
        if c not in _PATTERNS:
            raise ValueError("'%s' is a bad directive in format '%s'" % ("\\" if c == "\\" else c, format))
        out.append(_PATTERNS[c])
        i = at + 2
    out.append(text[i:])
    if len(_compiled) > 20:
        _compiled.clear()
    try:
        _compiled[format] = regex = re.compile("".join(out), re.IGNORECASE)
    except re.error as e:
        raise e from None
    return regex


def _offset(z):
    """Seconds and microseconds that a %z stands for."""
    if z in ("Z", "z"):
        return 0, 0
    if z[3] == ":":
        z = z[:3] + z[4:]
        if len(z) > 5:
            if z[5] != ":":
                raise ValueError("Inconsistent use of : in " + z[:3] + ":" + z[3:])
            z = z[:5] + z[6:]
    seconds = int(z[1:3]) * 3600 + int(z[3:5]) * 60 + int(z[5:7] or 0)
    micros = int((z[8:] + "000000")[:6])
    return (-seconds, -micros) if z[0] == "-" else (seconds, micros)


def _check_week(found):
    """The combinations of ISO year and week that say nothing."""
    if "G" in found:
        if "j" in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if "V" not in found or not ("A" in found or "a" in found or "w" in found or "u" in found):
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
    elif "V" in found:
        if "Y" not in found or not ("A" in found or "a" in found or "w" in found or "u" in found):
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


def _weekday_of(found):
    for c, names in ("A", DAYS), ("a", DAYS):
        if c in found:
            name = found[c].lower()
            for i, day in enumerate(names):
                if day[:len(name)].lower() == name:
                    return i
    if "w" in found:
        return (int(found["w"]) + 6) % 7
    if "u" in found:
        return int(found["u"]) - 1


def _month_of(found):
    for c in "Bb":
        if c in found:
            for i, month in enumerate(MONTHS):
                if month[:len(found[c])].lower() == found[c].lower():
                    return i + 1
    return int(found.get("m", 1))


def _hour_of(found):
    if "H" in found:
        return int(found["H"])
    if "I" not in found:
        return 0
    hour = int(found["I"]) % 12
    return hour + 12 if found.get("p", "").lower() == "pm" else hour


def read(text, format):
    """Return the nine fields of a struct_time, the microseconds, and the zone's name and offset (seconds, microseconds) or None."""
    for i, arg in enumerate((text, format)):
        if not isinstance(arg, str):
            raise TypeError("strptime() argument %d must be str, not %s" % (i, "<class '%s'>" % type(arg).__name__))
    match = _regex(format).match(text)
    if not match:
        raise ValueError("time data %r does not match format %r" % (text, format))
    if match.end() != len(text):
        raise ValueError("unconverted data remains: %s" % text[match.end():])
    found = {key: value for key, value in match.groupdict().items() if value is not None}
    _check_week(found)
    from time import _date, _days
    year = None
    if "Y" in found:
        year = int(found["Y"])
    elif "y" in found:
        year = int(found["y"])
        year += 2000 if year <= 68 else 1900
    month, day, weekday = _month_of(found), int(found.get("d", 1)), _weekday_of(found)
    yearday = int(found["j"]) if "j" in found else None
    leap_year = year is None and month == 2 and day == 29
    given = year
    if year is None:
        year = 1904 if leap_year else 1900
    days = None
    if yearday is None and weekday is not None:
        if "G" in found:
            days = _days(int(found["G"]), 1, 4)
            days += int(found["V"]) * 7 - 7 + weekday - (days + 3) % 7
            if int(found["V"]) > _iso_weeks(int(found["G"])):
                raise ValueError("Invalid week: %d" % int(found["V"]))
        elif given is not None and ("U" in found or "W" in found):
            sunday = "U" in found
            week = int(found["U" if sunday else "W"])
            first = (_days(year, 1, 1) + 3) % 7
            at = (weekday + 1) % 7 if sunday else weekday
            first = (first + 1) % 7 if sunday else first
            days = _days(year, 1, 1) + (at - first if week == 0 else (7 - first) % 7 + 7 * (week - 1) + at)
    if yearday is not None:
        days = _days(year, 1, 1) + yearday - 1
    if days is not None:
        year, month, day = _date(days)
    else:
        lengths = (31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
        if day > lengths[month - 1]:
            raise ValueError("day is out of range for month")
        days = _days(year, month, day)
    if weekday is None or "G" in found or "U" in found or "W" in found:
        weekday = (days + 3) % 7
    # with an ISO year that one counts, even if the day is in the next
    yearday = days - _days(int(found.get("G", year)), 1, 1) + 1
    if leap_year:
        year = 1900
    zone = found.get("Z")
    fields = (year, month, day, _hour_of(found), int(found.get("M", 0)), int(found.get("S", 0)), weekday, yearday,
              -1 if zone is None else 0)
    return fields, int((found.get("f", "0") + "000000")[:6]) if "f" in found else 0, zone, _offset(found["z"]) if "z" in found else None
