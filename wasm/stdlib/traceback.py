# traceback. The interpreter prints exceptions by itself, with chain and source lines; this module takes its text apart.

import io
import sys

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb",
    "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames", "FrameSummary",
    "StackSummary", "TracebackException", "walk_stack", "walk_tb",
]

_sentinel = object()


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, **more):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.locals = locals

    def _tuple(self):
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        return self._tuple() == (other._tuple() if isinstance(other, FrameSummary) else other)

    __hash__ = None

    def __getitem__(self, pos):
        return self._tuple()[pos]

    def __iter__(self):
        return iter(self._tuple())

    def __len__(self):
        return 4

    def __repr__(self):
        return "<FrameSummary file %s, line %s in %s>" % (self.filename, self.lineno, self.name)


class StackSummary(list):
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        result = cls()
        for f, lineno in frame_gen:
            code = f.f_code
            result.append(FrameSummary(code.co_filename, lineno, code.co_name, line=getattr(f, "_line", "")))
        return _limited(result, limit)

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame):
        text = '  File "%s", line %s, in %s\n' % (frame.filename, frame.lineno, frame.name)
        return text + "    %s\n" % frame.line.strip() if frame.line else text

    def format(self):
        return [self.format_frame_summary(frame) for frame in self]


def _limited(stack, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is None or limit >= 1000:
            return stack
    return StackSummary(stack[:limit] if limit >= 0 else stack[limit:])


def _text(exc):
    out = io.StringIO()
    sys.print_exception(exc, out)
    return out.getvalue()


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    stack = StackSummary()
    if tb is None:
        return stack
    # the interpreter knows the source lines
    lines = _text(Exception().with_traceback(tb)).split("\n")
    sources = {}
    for i, line in enumerate(lines):
        if line.startswith('  File "') and lines[i + 1].startswith("    "):
            sources[line] = lines[i + 1].strip()
    for frame, lineno in walk_tb(tb):
        code = frame.f_code
        head = '  File "%s", line %s, in %s' % (code.co_filename, lineno, code.co_name)
        stack.append(FrameSummary(code.co_filename, lineno, code.co_name, line=sources.get(head, "")))
    return _limited(stack, limit)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    for item in format_list(extracted_list):
        print(item, file=file or sys.stderr, end="")


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file)


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe()
        own = f.f_code.co_filename
        while f is not None and f.f_code.co_filename == own:
            f = f.f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f, limit), file)


def clear_frames(tb):
    pass


def _str(exc):
    try:
        return str(exc)
    except Exception:
        return "<exception str() failed>"


# Without naming the class, which is made when a program does.
def _is_group(exc):
    return any(c.__name__ == "BaseExceptionGroup" and c.__module__ == "builtins" for c in type(exc).__mro__)


def _value(exc, value):
    return exc if value is _sentinel else value


class _Tree:
    depth = 0
    closed = False  # the last group has its last line

    def indented(self, text, margin="|"):
        if self.depth == 0:
            return text
        prefix = "  " * self.depth + margin + " "
        return "".join([prefix + line for line in text.splitlines(True)])


class TracebackException:
    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
        max_group_width=15, max_group_depth=10, _seen=None
    ):
        seen = _seen or set()
        seen.add(id(exc_value))
        self._exc = exc_value
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__cause__ = self._link(exc_value, "__cause__", limit, seen)
        self.__context__ = self._link(exc_value, "__context__", limit, seen)
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.exceptions = None
        if _is_group(exc_value):
            self.exceptions = [
                TracebackException(type(e), e, e.__traceback__, limit=limit, max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)
                for e in exc_value.exceptions
            ]
        self._str = "" if exc_value is None else _str(exc_value)
        if isinstance(exc_value, SyntaxError):
            for name in ("filename", "lineno", "text", "offset", "msg"):
                setattr(self, name, getattr(exc_value, name, None))

    def _link(self, exc, name, limit, seen):
        other = getattr(exc, name, None)
        if other is None or id(other) in seen:
            return None
        return TracebackException(type(other), other, other.__traceback__, limit=limit, _seen=seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __str__(self):
        return self._str

    def format_exception_only(self):
        if self.exc_type is None:
            return iter(["NoneType: None\n"])
        if self._exc is None:
            return iter([_name(self.exc_type) + ": None\n"])
        return iter(_only(self._exc))

    # The parts of the text. Exceptions in a group are indented by their depth, which is 0 outside of groups.
    def format(self, *, chain=True, _ctx=None):
        tree = _ctx or _Tree()
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format(_ctx=tree)
                yield tree.indented("\nThe above exception was the direct cause of the following exception:\n\n")
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format(_ctx=tree)
                yield tree.indented("\nDuring handling of the above exception, another exception occurred:\n\n")
        if self.exceptions is not None and tree.depth > self.max_group_depth:
            yield tree.indented("... (max_group_depth is %d)\n" % self.max_group_depth)
            return
        outermost = self.exceptions is not None and tree.depth == 0
        if outermost:
            tree.depth = 1
        if self.stack:
            title = "Traceback (most recent call last):\n"
            yield tree.indented(title if self.exceptions is None else "Exception Group " + title, "+" if outermost else "|")
            for part in self.stack.format():
                yield tree.indented(part)
        for part in self.format_exception_only():
            yield tree.indented(part)
        if self.exceptions is not None:
            yield from self._format_group(tree, chain)
        if outermost:
            tree.depth = 0

    def _format_group(self, tree, chain):
        shown = self.exceptions[: self.max_group_width]
        more = len(self.exceptions) - len(shown)
        titles = [str(i + 1) for i in range(len(shown))] + ["..."] * (more > 0)
        for i, title in enumerate(titles):
            tree.closed = False
            yield "%s%s+---------------- %s ----------------\n" % ("  " * tree.depth, "  " if i else "+-", title)
            tree.depth += 1
            if i < len(shown):
                yield from shown[i].format(chain=chain, _ctx=tree)
            else:
                yield tree.indented("and %d more exception%s\n" % (more, "s" if more > 1 else ""))
            if i + 1 == len(titles) and not tree.closed:
                yield "  " * tree.depth + "+------------------------------------\n"
                tree.closed = True
            tree.depth -= 1

    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=file or sys.stderr, end="")


def _name(cls):
    module = cls.__module__
    return cls.__qualname__ if module in ("__main__", "builtins", None) else "%s.%s" % (module, cls.__qualname__)


# The lines of an exception without its traceback.
def _only(exc):
    if isinstance(exc, SyntaxError):
        return _syntax_error(exc)
    text = _str(exc)
    name = _name(type(exc))
    lines = ["%s: %s\n" % (name, text) if text else name + "\n"]
    for note in getattr(exc, "__notes__", None) or ():
        lines += [line + "\n" for line in str(note).split("\n")]
    return lines


def _syntax_error(exc):
    lines = []
    if exc.lineno is not None:
        lines.append('  File "%s", line %s\n' % (exc.filename or "<string>", exc.lineno))
        text = getattr(exc, "text", None)
        if text:
            stripped = text.strip()
            lines.append("    %s\n" % stripped)
            if exc.offset:
                lines.append("    %s^\n" % (" " * max(exc.offset - 1 - (len(text) - len(text.lstrip())), 0)))
    lines.append("%s: %s\n" % (_name(type(exc)), exc.msg or "<no detail available>"))
    return lines


def format_exception_only(exc, /, value=_sentinel):
    value = _value(exc, value)
    if value is None:
        return ["NoneType: None\n"] if exc is None else [_name(exc) + "\n"]
    return _only(value)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    value = _value(exc, value)
    if value is None:
        return ["NoneType: None\n"]
    if tb is _sentinel:
        tb = value.__traceback__
    return list(TracebackException(type(value), value, tb, limit=limit).format(chain=chain))


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    (file or sys.stderr).write("".join(format_exception(exc, value, tb, limit, chain)))


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")
