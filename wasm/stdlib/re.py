# Regular expressions. The engine is in C (wasm/guest/modre*.c); this module adds the exception.

import _re
from _re import *

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
]

RegexFlag = int


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
