import token as _token
from codecs import BOM_UTF8, lookup
from collections import namedtuple
from token import *
import re

__all__ = _token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "TokenError", "open"]

EXACT_TOKEN_TYPES = _token.EXACT_TOKEN_TYPES


class TokenError(Exception):
    pass


class StopTokenizing(Exception):
    pass


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    def __repr__(self):
        return "TokenInfo(type=%d (%s), string=%r, start=%r, end=%r, line=%r)" % (self.type, tok_name[self.type], *self[1:])

    @property
    def exact_type(self):
        if self.type == OP:
            return EXACT_TOKEN_TYPES.get(self.string, OP)
        return self.type


# One token after blanks.  Groups: a comment, the head of a string with three quotes, a string of one line (or its part before a
# backslash at the end of the line), a number, a name, an operator, the end of a line, a backslash before it.
_pattern = re.compile(
    r"""[ \f\t]*(?:(\#[^\r\n]*)"""
    r"""|((?:[rR][fFbB]?|[fFbB][rR]?|[uU])?(?:'''|\"\"\"))"""
    r"""|((?:[rR][fFbB]?|[fFbB][rR]?|[uU])?(?:'[^\n'\\]*(?:\\.[^\n'\\]*)*(?:'|\\\r?\n)|"[^\n"\\]*(?:\\.[^\n"\\]*)*(?:"|\\\r?\n)))"""
    r"""|(0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"""
    r"""|(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"""
    r"""|[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?)"""
    r"""|(\w+)"""
    r"""|(\*\*=?|>>=?|<<=?|//=?|->|\.\.\.|:=|[-+*/%&@|^=!<>]=|[][(){}:;.,~@%&|^=<>+*/-])"""
    r"""|(\r?\n)|(\\\r?\n))"""
)
_ends = {
    "'": re.compile(r"[^'\\]*(?:\\.[^'\\]*)*'", re.DOTALL),
    '"': re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL),
    "'''": re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''", re.DOTALL),
    '"""': re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""', re.DOTALL),
}


def generate_tokens(readline):
    return _generate(readline, None)


def tokenize(readline):
    encoding, consumed = detect_encoding(readline)
    consumed = iter(consumed)

    def decoded():
        line = next(consumed, None)
        if line is None:
            line = readline()
        return line.decode(encoding)

    return _generate(decoded, "utf-8" if encoding == "utf-8-sig" else encoding)


def _generate(readline, encoding):
    number = depth = 0
    joined = False  # whether the line goes on the one before it, which ended in a backslash
    indents = [0]
    pending = end = start = None  # a string that goes over several lines: its text so far, what ends it, where it begins
    pending_line = line = ""
    if encoding is not None:
        yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    while True:
        last = line
        try:
            line = readline()
        except StopIteration:
            line = ""
        number += 1
        pos = 0
        size = len(line)
        if pending is not None:
            if not line:
                raise TokenError("EOF in multi-line string", start)
            match = end.match(line)
            if match:
                pos = match.end()
                yield TokenInfo(STRING, pending + line[:pos], start, (number, pos), pending_line + line)
                pending = None
                pending_line = ""
            elif len(end.pattern) < 30 and line[-2:] != "\\\n" and line[-3:] != "\\\r\n":
                yield TokenInfo(ERRORTOKEN, pending + line, start, (number, size), pending_line)
                pending = None
                continue
            else:
                pending += line
                pending_line += line
                continue
        elif depth == 0 and not joined:
            if not line:
                break
            column = 0
            while pos < size:
                c = line[pos]
                if c == " ":
                    column += 1
                elif c == "\t":
                    column = (column // 8 + 1) * 8
                elif c == "\f":
                    column = 0
                else:
                    break
                pos += 1
            if pos == size:
                break
            if line[pos] in "#\r\n":
                if line[pos] == "#":
                    comment = line[pos:].rstrip("\r\n")
                    yield TokenInfo(COMMENT, comment, (number, pos), (number, pos + len(comment)), line)
                    pos += len(comment)
                yield TokenInfo(NL, line[pos:], (number, pos), (number, size), line)
                continue
            if column > indents[-1]:
                indents.append(column)
                yield TokenInfo(INDENT, line[:pos], (number, 0), (number, pos), line)
            while column < indents[-1]:
                if column not in indents:
                    raise IndentationError("unindent does not match any outer indentation level", ("<tokenize>", number, pos, line))
                indents.pop()
                yield TokenInfo(DEDENT, "", (number, pos), (number, pos), line)
        else:
            if not line:
                raise TokenError("EOF in multi-line statement", (number, 0))
            joined = False
        while pos < size:
            match = _pattern.match(line, pos)
            if not match:
                yield TokenInfo(ERRORTOKEN, line[pos], (number, pos), (number, pos + 1), line)
                pos += 1
                continue
            group = match.lastindex
            at, pos = match.span(group)
            if at == pos:
                continue
            text = line[at:pos]
            here = (number, at), (number, pos), line
            if group == 5:
                yield TokenInfo(NAME, text, *here)
            elif group == 6:
                if text in "([{":
                    depth += 1
                elif text in ")]}":
                    depth -= 1
                yield TokenInfo(OP, text, *here)
            elif group == 4:
                yield TokenInfo(NUMBER, text, *here)
            elif group == 3:
                if text[-1] == "\n":
                    start = (number, at)
                    end = _ends["'" if "'" in text and ('"' not in text or text.index("'") < text.index('"')) else '"']
                    pending = text
                    pending_line = line
                    break
                yield TokenInfo(STRING, text, *here)
            elif group == 2:
                end = _ends[text[-3:]]
                match = end.match(line, pos)
                if match:
                    pos = match.end()
                    yield TokenInfo(STRING, line[at:pos], (number, at), (number, pos), line)
                else:
                    start = (number, at)
                    pending = line[at:]
                    pending_line = line
                    break
            elif group == 7:
                yield TokenInfo(NL if depth > 0 else NEWLINE, text, *here)
            elif group == 1:
                yield TokenInfo(COMMENT, text, *here)
            else:
                joined = True
    if last and last[-1] not in "\r\n" and not last.strip().startswith("#"):
        yield TokenInfo(NEWLINE, "", (number - 1, len(last)), (number - 1, len(last) + 1), "")
    for _ in indents[1:]:
        yield TokenInfo(DEDENT, "", (number, 0), (number, 0), "")
    yield TokenInfo(ENDMARKER, "", (number, 0), (number, 0), "")


def detect_encoding(readline):
    lines = []
    encoding = default = "utf-8"
    for _ in range(2):
        try:
            line = readline()
        except StopIteration:
            line = b""
        if not lines and line.startswith(BOM_UTF8):
            line = line[3:]
            default = encoding = "utf-8-sig"
        if not line:
            break
        lines.append(line)
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            raise SyntaxError("invalid or missing encoding declaration")
        match = re.match(r"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", text, re.ASCII)
        if match:
            name = match.group(1).lower().replace("_", "-")
            try:
                lookup(name)
            except LookupError:
                raise SyntaxError("unknown encoding: " + match.group(1))
            if name == "utf-8" or name.startswith("utf-8-"):
                encoding = default
            elif default != "utf-8":
                raise SyntaxError("encoding problem: utf-8")
            elif name in ("latin-1", "iso-8859-1", "iso-latin-1"):
                encoding = "iso-8859-1"
            else:
                encoding = match.group(1)
            break
        if not re.match(r"[ \t\f]*(?:[#\r\n]|$)", text):
            break
    return encoding, lines


def open(filename):
    raise PermissionError("no files are granted to this program; use the variables it was given")


def untokenize(iterable):
    parts = []
    row, column = 1, 0
    encoding = None
    iterable = iter(iterable)
    for item in iterable:
        if len(item) == 2:
            encoding = _untokenize_pairs(item, iterable, parts)
            break
        kind, text, start, end, _ = item
        if kind == ENCODING:
            encoding = text
            continue
        if kind == ENDMARKER:
            break
        if start < (row, column):
            raise ValueError("start ({},{}) precedes previous end ({},{})".format(*start, row, column))
        if start[0] > row:
            parts.append("\\\n" * (start[0] - row))
            column = 0
        if kind != INDENT and kind != DEDENT:
            parts.append(" " * (start[1] - column))
            parts.append(text)
        elif kind == INDENT:
            parts.append(text)
        if kind != DEDENT:
            row, column = end
        if kind == NEWLINE or kind == NL:
            row += 1
            column = 0
    text = "".join(parts)
    return text if encoding is None else text.encode(encoding)


def _untokenize_pairs(first, rest, parts):
    indents = []
    line_start = first[0] in (NEWLINE, NL)
    string = False
    encoding = None
    for item in [first, *rest]:
        kind, text = item[:2]
        if kind == ENCODING:
            encoding = text
            continue
        if kind in (NAME, NUMBER):
            text += " "
        if kind == STRING:
            if string:
                text = " " + text
            string = True
        else:
            string = False
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if kind in (NEWLINE, NL):
            line_start = True
        elif line_start and indents:
            parts.append(indents[-1])
            line_start = False
        parts.append(text)
    return encoding
