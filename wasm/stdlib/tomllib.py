# tomllib: a reader of TOML 1.0.

import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ["TOMLDecodeError", "load", "loads"]


class TOMLDecodeError(ValueError):
    pass


_BARE = re.compile(r"[A-Za-z0-9_-]+")
_NUMBER = re.compile(
    r"(0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)|"
    r"[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)"
)
_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6})\d*)?(?:([Zz])|([+-])(\d\d):(\d\d))?)?"
)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6})\d*)?")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def load(fp, /, *, parse_float=float):
    data = fp.read()
    if not isinstance(data, bytes):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(data.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    if not isinstance(s, str):
        raise TypeError("Expected str object, not '%s'" % type(s).__name__)
    return _Reader(s.replace("\r\n", "\n"), parse_float).document()


class _Reader:
    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float
        self.closed = set()  # the ids of tables that may not be added to
        self.named = set()  # of those that a header or a key has named
        self.arrays = set()  # of arrays made by [[...]]
        self.keep = []  # so that no id comes twice

    def error(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            where = "end of document"
        else:
            line = self.text.count("\n", 0, at) + 1
            where = "line %d, column %d" % (line, at - self.text.rfind("\n", 0, at))
        return TOMLDecodeError("%s (at %s)" % (message, where))

    def peek(self):
        return self.text[self.at : self.at + 1]

    def spaces(self):
        while self.peek() in (" ", "\t"):
            self.at += 1

    def comment(self):
        if self.peek() == "#":
            end = self.text.find("\n", self.at)
            end = len(self.text) if end < 0 else end
            bad = _CONTROL.search(self.text, self.at, end)
            if bad:
                raise self.error("Found invalid character %r" % bad.group(), bad.start())
            self.at = end

    def lines(self):
        while True:
            self.spaces()
            self.comment()
            if self.peek() != "\n":
                return
            self.at += 1

    def document(self):
        root = here = {}
        while True:
            self.lines()
            char = self.peek()
            if not char:
                return root
            if char == "[":
                here = self.header(root)
            else:
                self.pair(here)
            self.spaces()
            self.comment()
            if self.peek() not in ("\n", ""):
                raise self.error("Expected newline or end of document after a statement")

    def header(self, root):
        start = self.at
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        self.spaces()
        key = self.key()
        if not self.text.startswith("]]" if many else "]", self.at):
            raise self.error("Expected %r at the end of %s declaration" % (("]]", "an array") if many else ("]", "a table")))
        self.at += 2 if many else 1
        table = root
        for part in key[:-1]:
            table = table.setdefault(part, {})
            if isinstance(table, list) and id(table) in self.arrays:
                table = table[-1]
            if not isinstance(table, dict) or id(table) in self.closed:
                raise self.error("Cannot overwrite a value")
        last = key[-1]
        if many:
            array = table.setdefault(last, [])
            if not array and isinstance(array, list) and id(array) not in self.closed:
                self.arrays.add(id(array))
            if not isinstance(array, list) or id(array) not in self.arrays:
                raise self.error("Cannot overwrite a value")
            array.append({})
            return array[-1]
        table = table.setdefault(last, {})
        if not isinstance(table, dict):
            raise self.error("Cannot overwrite a value")
        if id(table) in self.closed or id(table) in self.named:
            raise self.error("Cannot declare %r twice" % (key,))
        self.named.add(id(table))
        return table

    def pair(self, table):
        key = self.key()
        if self.peek() != "=":
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.spaces()
        value = self.value()
        for part in key[:-1]:
            fresh = part not in table
            table = table.setdefault(part, {})
            if not isinstance(table, dict) or id(table) in self.closed:
                raise self.error("Cannot overwrite a value")
            if fresh:
                self.named.add(id(table))
        if key[-1] in table:
            raise self.error("Cannot overwrite a value")
        table[key[-1]] = value
        if isinstance(value, (dict, list)):
            self.closed.add(id(value))
            self.keep.append(value)

    def key(self):
        parts = []
        while True:
            char = self.peek()
            if char in ('"', "'") and char:
                parts.append(self.string(False))
            else:
                match = _BARE.match(self.text, self.at)
                if not match:
                    raise self.error("Invalid initial character for a key part")
                parts.append(match.group())
                self.at = match.end()
            self.spaces()
            if self.peek() != ".":
                return tuple(parts)
            self.at += 1
            self.spaces()

    def value(self):
        char = self.peek()
        text = self.text
        if char and char in "\"'":
            return self.string(True)
        if char == "[":
            return self.array()
        if char == "{":
            return self.inline()
        for word, value in (("true", True), ("false", False)):
            if text.startswith(word, self.at):
                self.at += len(word)
                return value
        match = _DATE.match(text, self.at)
        if match:
            return self.date(match)
        match = _TIME.match(text, self.at)
        if match:
            self.at = match.end()
            hour, minute, second, micro = match.groups()
            return self.made(time, match.start(), int(hour), int(minute), int(second), int((micro or "").ljust(6, "0")))
        match = _NUMBER.match(text, self.at)
        if match:
            self.at = match.end()
            if match.group(1):
                return int(match.group().replace("_", ""), 0)
            if match.group(2):
                return self.parse_float(match.group().replace("_", "") if "_" in match.group() else match.group())
            return int(match.group().replace("_", ""))
        for word in ("inf", "nan", "+inf", "-inf", "+nan", "-nan"):
            if text.startswith(word, self.at):
                self.at += len(word)
                return self.parse_float(word)
        raise self.error("Invalid value")

    def made(self, kind, at, *args):
        try:
            return kind(*args)
        except ValueError:
            raise self.error("Invalid date or datetime", at) from None

    def date(self, match):
        self.at = match.end()
        year, month, day, hour, minute, second, micro, zulu, sign, zone_hours, zone_minutes = match.groups()
        if hour is None:
            return self.made(date, match.start(), int(year), int(month), int(day))
        zone = None
        if zulu:
            zone = timezone.utc
        elif sign:
            zone = timedelta(hours=int(zone_hours), minutes=int(zone_minutes))
            zone = timezone(zone if sign == "+" else -zone)
        micro = int((micro or "").ljust(6, "0"))
        return self.made(datetime, match.start(), int(year), int(month), int(day), int(hour), int(minute), int(second), micro, zone)

    def string(self, multiline):
        quote = self.text[self.at]
        if multiline and self.text.startswith(quote * 3, self.at):
            self.at += 3
            if self.peek() == "\n":
                self.at += 1
            return self.until(quote, 3)
        self.at += 1
        return self.until(quote, 1)

    def until(self, quote, count):
        end = quote * count
        parts = []
        while True:
            char = self.peek()
            if not char:
                raise self.error("Unterminated string" if count == 1 else "Expected %r" % end)
            if self.text.startswith(end, self.at):
                self.at += count
                # of five quotes the first two are text
                while count == 3 and self.peek() == quote and len(parts) < len(self.text) and self.text[self.at - 3] == quote:
                    if self.extra(quote) == 0:
                        break
                    parts.append(quote)
                    self.at += 1
                return "".join(parts)
            if char == "\n" and count == 1 or char != "\n" and _CONTROL.match(char):
                raise self.error("Illegal character %r" % char)
            self.at += 1
            if char == "\\" and quote == '"':
                char = self.escape(count == 3)
            parts.append(char)

    def extra(self, quote):
        run = 0
        while run < 2 and self.text[self.at + run : self.at + run + 1] == quote:
            run += 1
        return run

    def escape(self, multiline):
        char = self.peek()
        self.at += 1
        if char in _ESCAPES and char:
            return _ESCAPES[char]
        if char in ("u", "U"):
            size = 4 if char == "u" else 8
            digits = self.text[self.at : self.at + size]
            if not re.fullmatch("[0-9A-Fa-f]{%d}" % size, digits):
                raise self.error("Invalid hex value")
            self.at += size
            code = int(digits, 16)
            if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
                raise self.error("Escaped character is not a Unicode scalar value")
            return chr(code)
        if multiline and char in (" ", "\t", "\n"):
            self.at -= 1
            self.spaces()
            if self.peek() == "\n":
                while self.peek() in (" ", "\t", "\n") and self.peek():
                    self.at += 1
                return ""
        raise self.error("Unescaped '\\' in a string")

    def array(self):
        self.at += 1
        values = []
        while True:
            self.lines()
            if self.peek() == "]":
                break
            value = self.value()
            values.append(value)
            if isinstance(value, (dict, list)):
                self.closed.add(id(value))
                self.keep.append(value)
            self.lines()
            if self.peek() != ",":
                if self.peek() != "]":
                    raise self.error("Unclosed array")
                break
            self.at += 1
        self.at += 1
        return values

    def inline(self):
        self.at += 1
        table = {}
        self.spaces()
        if self.peek() != "}":
            while True:
                self.pair(table)
                self.spaces()
                char = self.peek()
                if char == "}":
                    break
                if char != ",":
                    raise self.error("Unclosed inline table")
                self.at += 1
                self.spaces()
        self.at += 1
        self.keep.append(table)
        return table
