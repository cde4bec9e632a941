# Regular expressions. The engine is in C (wasm/guest/modre*.c); this module adds the exception.

import _re
from _re import *

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
]

_FLAGS = ("ASCII", "IGNORECASE", "LOCALE", "UNICODE", "MULTILINE", "DOTALL", "VERBOSE", "TEMPLATE", "DEBUG")


class RegexFlag(int):
    """What enum.RegexFlag is in CPython, without the time that it takes to make an enumeration."""

    __slots__ = ()

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(511 ^ int(self))

    def __contains__(self, other):
        return int(self) & other == other

    def __iter__(self):
        return iter([flag for flag in map(globals().get, _FLAGS) if flag & self])

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return "|".join([name for name in _FLAGS if globals()[name] & self]) or ("NOFLAG" if not self else None)

    def __repr__(self):
        names = ["re." + name for name in _FLAGS if globals()[name] & self]
        rest = int(self) & ~511
        if rest or not names:
            names.append("re.NOFLAG" if not rest else hex(rest))
        return "|".join(names)

    __str__ = __repr__

    def __format__(self, spec):
        return format(str(self), spec)

    def __reduce__(self):
        return RegexFlag, (int(self),)


def _make_flags():
    names = globals()
    values = {name: RegexFlag(names.get(name, 128)) for name in _FLAGS}
    names.update(values)
    for short, name in zip("AILUMSXT", _FLAGS):
        names[short] = values[name]
    names["NOFLAG"] = RegexFlag(0)


_make_flags()


class error(Exception):
    """A regular expression that is not valid: msg, pattern, pos, lineno and colno say what and where."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = "%s at position %d" % (msg, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        super().__init__(msg)


_re._set_error(error)


class Scanner:
    """Splits a string into tokens: lexicon is a list of pairs of a pattern and what to do with its matches."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = compile("|".join("(?P<_%d>%s)" % (i, phrase) for i, (phrase, action) in enumerate(lexicon)), flags)
        self.match = None

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        i = 0
        while True:
            m = match()
            if not m or m.end() == i:
                break
            named = [n for n in m.groupdict() if m[n] is not None]
            action = self.lexicon[int(named[0][1:])][1]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = m.end()
        return result, string[i:]
