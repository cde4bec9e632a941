import sys

__all__ = ["shlex", "split", "quote", "join"]

_SAFE = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            instream = sys.stdin
        self._chars = list(instream if isinstance(instream, str) else instream.read())
        self._at = 0
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd8\xd9\xda\xdb\xdc\xdd\xde"
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if self.punctuation_chars:
            self.wordchars += "~-./*?="
            self.wordchars = "".join([char for char in self.wordchars if char not in self.punctuation_chars])
        self.lineno = 1
        self.token = ""
        self._pushed = []

    def push_token(self, tok):
        self._pushed.insert(0, tok)

    def get_token(self):
        if self._pushed:
            return self._pushed.pop(0)
        self.token = self.read_token()
        return self.token

    def _next(self):
        if self._at >= len(self._chars):
            return ""
        char = self._chars[self._at]
        self._at += 1
        if char == "\n":
            self.lineno += 1
        return char

    def _is_word(self, char):
        return char in self.wordchars or char in self.quotes or self.whitespace_split and char not in self.punctuation_chars

    def read_token(self):
        posix = self.posix
        quoted = False
        token = []
        state = " "  # between words; "a" in a word, "c" in punctuation, a quote or the escape within these
        before = ""
        while True:
            char = self._next()
            if not char:
                if state in self.quotes and state != " " and state:
                    raise ValueError("No closing quotation")
                if state in self.escape:
                    raise ValueError("No escaped character")
                break
            if state == " ":
                if char in self.whitespace:
                    continue
                if char in self.commenters:
                    self._comment()
                elif posix and char in self.escape:
                    before, state = "a", char
                elif char in self.wordchars:
                    token.append(char)
                    state = "a"
                elif char in self.punctuation_chars:
                    token.append(char)
                    state = "c"
                elif char in self.quotes:
                    if not posix:
                        token.append(char)
                    state = char
                elif self.whitespace_split:
                    token.append(char)
                    state = "a"
                else:
                    token.append(char)
                    break
            elif state in self.quotes:
                quoted = True
                if char == state:
                    if not posix:
                        token.append(char)
                        break
                    state = "a"
                elif posix and char in self.escape and state in self.escapedquotes:
                    before, state = state, char
                else:
                    token.append(char)
            elif state in self.escape:
                if before in self.quotes and char != state and char != before:
                    token.append(state)
                token.append(char)
                state = before
            elif char in self.whitespace:
                break
            elif char in self.commenters:
                self._comment()
                if posix:
                    break
                if token or quoted:
                    break
                state = " "
            elif state == "c":
                if char in self.punctuation_chars:
                    token.append(char)
                else:
                    if char not in self.whitespace:
                        self._at -= 1
                    break
            elif posix and char in self.quotes:
                state = char
            elif posix and char in self.escape:
                before, state = "a", char
            elif self._is_word(char):
                token.append(char)
            else:
                self._at -= 1
                break
        if posix and not token and not quoted:
            return None
        text = "".join(token)
        return text if text or posix else self.eof

    def _comment(self):
        while self._next() not in ("", "\n"):
            pass

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, None, posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    return " ".join([quote(arg) for arg in split_command])


def quote(s):
    if not s:
        return "''"
    if all([char in _SAFE for char in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
