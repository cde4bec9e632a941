#### stringio write and getvalue
import io
s = io.StringIO()
print(s.write("hello"), s.write(" world"), s.getvalue(), s.tell())
#### stringio initial value is overwritten
import io
s = io.StringIO("abcdef")
s.write("XY")
print(s.getvalue(), s.tell(), s.read())
#### stringio read sizes
import io
s = io.StringIO("hello world")
print(repr(s.read(5)), repr(s.read(0)), repr(s.read(-1)), repr(s.read()), repr(s.read(3)))
#### stringio read none
import io
s = io.StringIO("abc")
print(s.read(None))
#### stringio lines
import io
s = io.StringIO("a\nb\n\nc")
print(s.readline(), s.readline(), repr(s.readline()), s.readline(), repr(s.readline()))
#### stringio readline limit
import io
s = io.StringIO("hello\nworld\n")
print(repr(s.readline(3)), repr(s.readline(10)), repr(s.readline(0)), repr(s.readline(-1)))
#### stringio readlines
import io
print(io.StringIO("a\nb\r\nc").readlines(), io.StringIO("").readlines(), io.StringIO("aa\nbb\ncc\n").readlines(3))
#### stringio iteration
import io
for line in io.StringIO("one\ntwo\nthree"):
    print(repr(line))
print(list(io.StringIO("x\n\ny\n")))
#### stringio next
import io
s = io.StringIO("a\nb")
print(repr(next(s)), repr(next(s)))
try:
    next(s)
except StopIteration:
    print("stop")
#### stringio seek and tell
import io
s = io.StringIO("0123456789")
print(s.seek(3), s.read(2), s.tell(), s.seek(0, 2), s.tell(), s.seek(0, 1), s.seek(0), s.read(1))
#### stringio seek errors
import io
s = io.StringIO("abc")
for args in ((-1,), (1, 1), (-1, 2), (0, 5)):
    try:
        s.seek(*args)
    except Exception as e:
        print(type(e).__name__, e)
#### stringio write past end
import io
s = io.StringIO("ab")
s.seek(5)
s.write("X")
print(repr(s.getvalue()), s.tell())
#### stringio read past end
import io
s = io.StringIO("ab")
s.seek(5)
print(repr(s.read()), s.tell())
#### stringio truncate
import io
s = io.StringIO("hello world")
print(s.truncate(5), s.getvalue(), s.tell())
s.seek(3)
print(s.truncate(), s.getvalue())
s.write("!")
print(s.getvalue())
#### stringio truncate keeps position
import io
s = io.StringIO()
s.write("hello")
s.truncate(2)
s.write("X")
print(repr(s.getvalue()))
#### stringio truncate and rewind
import io
s = io.StringIO()
s.write("something")
s.seek(0)
s.truncate(0)
s.write("new")
print(s.getvalue())
#### stringio truncate errors
import io
s = io.StringIO("abc")
try:
    s.truncate(-1)
except ValueError as e:
    print(e)
print(s.truncate(10), repr(s.getvalue()))
#### stringio unicode positions
import io
s = io.StringIO("héllo wörld ∀x")
print(s.read(2), s.tell(), s.read(3), s.tell())
s.seek(8)
print(s.read(3), s.tell())
s.seek(1)
s.write("∃")
print(s.getvalue(), s.tell(), len(s.getvalue()))
s.seek(1)
s.write("eee")
print(s.getvalue(), s.tell())
s.truncate(3)
print(s.getvalue())
#### stringio unicode lines
import io
s = io.StringIO("äöü\nß\n")
print(s.readline(2), repr(s.readline()), s.tell(), s.readlines())
#### stringio unicode seek end
import io
s = io.StringIO("äö")
s.seek(0, 2)
s.write("ü")
print(s.tell(), s.getvalue())
s.seek(1)
print(s.read())
#### stringio type errors
import io
for f in (lambda: io.StringIO(5), lambda: io.StringIO(b"x"), lambda: io.StringIO().write(5), lambda: io.StringIO().write(b"x"), lambda: io.StringIO("x").read("a")):
    try:
        f()
    except TypeError as e:
        print(e)
#### stringio closed
import io
s = io.StringIO("abc")
print(s.closed)
s.close()
s.close()
print(s.closed)
for f in (s.read, s.getvalue, s.readline, s.tell, lambda: s.write("x"), lambda: s.seek(0), lambda: list(s), s.readable, s.flush):
    try:
        f()
    except ValueError as e:
        print(e)
#### stringio context manager
import io
with io.StringIO() as s:
    s.write("x")
    print(s.getvalue(), s.closed)
print(s.closed)
#### stringio newline none
import io
s = io.StringIO("a\r\nb\rc\n", newline=None)
print(repr(s.getvalue()), s.readlines())
s.write("x\r\ny")
print(repr(s.getvalue()))
#### stringio newline empty
import io
s = io.StringIO("a\r\nb\rc\nd", newline="")
print(repr(s.getvalue()), s.readlines())
#### stringio newline crlf
import io
s = io.StringIO(newline="\r\n")
s.write("a\nb\n")
print(repr(s.getvalue()))
s.seek(0)
print(s.readlines())
#### stringio newline cr
import io
s = io.StringIO("a\nb\n", "\r")
print(repr(s.getvalue()), s.readlines())
#### stringio newline default keeps
import io
s = io.StringIO("a\r\nb\rc\n")
print(repr(s.getvalue()), s.readlines())
#### stringio illegal newline
import io
try:
    io.StringIO("", newline="x")
except ValueError as e:
    print(e)
try:
    io.StringIO("", newline=5)
except TypeError as e:
    print(e)
#### stringio writelines
import io
s = io.StringIO()
print(s.writelines(["a\n", "b\n"]), repr(s.getvalue()))
s.writelines(str(i) for i in range(3))
print(repr(s.getvalue()))
#### stringio capabilities
import io
s = io.StringIO()
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.flush(), s.encoding, s.errors, s.line_buffering)
#### stringio unsupported
import io
for name in ("fileno", "detach"):
    try:
        getattr(io.StringIO(), name)()
    except io.UnsupportedOperation as e:
        print(type(e).__name__, e, isinstance(e, OSError), isinstance(e, ValueError))
#### print to stringio
import io
s = io.StringIO()
print("a", 1, [2], sep="-", end="!\n", file=s)
print("x", file=s, flush=True)
print(file=s)
print(repr(s.getvalue()))
#### print to object with write
class Out:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
out = Out()
print("a", 1, None, file=out)
print(out.parts)
#### print separators none
print("a", "b", sep=None, end=None)
#### print bad separators
for kw in ({"sep": 1}, {"end": 2}):
    try:
        print("a", **kw)
    except TypeError as e:
        print(e)
#### print to object without write
try:
    print("a", file=5)
except AttributeError as e:
    print(e)
#### replace stdout
import io, sys
old = sys.stdout
sys.stdout = buffer = io.StringIO()
print("captured")
sys.stdout.write("too")
sys.stdout = old
print(repr(buffer.getvalue()), sys.stdout is sys.__stdout__)
#### replace stdin
import io, sys
sys.stdin = io.StringIO("first\nsecond\nlast")
print(input(), input(), sys.stdin.readline())
try:
    input()
except EOFError as e:
    print(e)
#### iterate stdin
import io, sys
sys.stdin = io.StringIO("1 2\n3 4\n")
print([list(map(int, line.split())) for line in sys.stdin])
#### prompt goes to replaced stdout
import io, sys
sys.stdin = io.StringIO("x\n")
old, sys.stdout = sys.stdout, io.StringIO()
value = input("name? ")
text = sys.stdout.getvalue()
sys.stdout = old
print(repr(value), repr(text))
#### stdout none
import sys
old, sys.stdout = sys.stdout, None
print("nothing")
sys.stdout = old
print("something")
#### stdout write result
import sys
n = sys.stdout.write("héllo\n")
print(n)
sys.stdout.writelines(["a\n", "b\n"])
sys.stdout.flush()
#### stdout attributes
import sys
print(sys.stdout.name, sys.stdout.mode, sys.stdout.encoding, sys.stdout.writable(), sys.stdout.readable(), sys.stdout.isatty(), sys.stdout.closed)
print(sys.stderr.name, sys.stdin.name)
#### stdout buffer
import sys
sys.stdout.flush()
n = sys.stdout.buffer.write(b"bytes\n")
sys.stdout.buffer.flush()
print(n)
#### stdout wants text
import sys
sys.stdout.write(b"x")
#### subclass of stringio
import io
class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())
s = Upper()
print("abc", file=s)
s.extra = 5
print(repr(s.getvalue()), s.extra, isinstance(s, io.StringIO))
#### subclass with init
import io
class Named(io.StringIO):
    def __init__(self, name, text=""):
        super().__init__(text)
        self.name = name
s = Named("n", "a\nb")
print(s.name, s.readlines())
#### hierarchy
import io
print(issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.BufferedIOBase), issubclass(io.StringIO, io.IOBase), isinstance(io.BytesIO(), io.IOBase), isinstance(io.StringIO(), io.RawIOBase))
#### bytesio write and getvalue
import io
b = io.BytesIO()
print(b.write(b"hello"), b.write(bytearray(b"!")), b.write(memoryview(b"xyz")[1:]), b.getvalue(), b.tell())
#### bytesio read
import io
b = io.BytesIO(b"hello world")
print(b.read(5), b.read(0), b.read(), b.read(), b.read(None))
#### bytesio lines
import io
b = io.BytesIO(b"a\nb\r\nc")
print(b.readline(), b.readlines(), b.readline())
b.seek(0)
print(list(b))
#### bytesio seek
import io
b = io.BytesIO(b"0123456789")
print(b.seek(4), b.read(1), b.seek(-2, 2), b.read(), b.seek(-5, 1), b.read(2), b.seek(-100, 1), b.seek(3, io.SEEK_END))
b.write(b"x")
print(b.getvalue())
#### bytesio seek errors
import io
b = io.BytesIO(b"abc")
for args in ((-1,), (0, 5)):
    try:
        b.seek(*args)
    except Exception as e:
        print(type(e).__name__, e)
#### bytesio truncate
import io
b = io.BytesIO(b"hello")
print(b.truncate(2), b.getvalue(), b.tell())
b.seek(4)
b.write(b"x")
print(b.getvalue())
try:
    b.truncate(-5)
except ValueError as e:
    print(e)
#### bytesio type errors
import io
for f in (lambda: io.BytesIO("abc"), lambda: io.BytesIO().write("x"), lambda: io.BytesIO().write(5)):
    try:
        f()
    except TypeError as e:
        print(e)
#### bytesio closed
import io
b = io.BytesIO(b"abc")
b.close()
for f in (b.read, b.getvalue, b.tell, lambda: b.write(b"x"), b.getbuffer):
    try:
        f()
    except ValueError as e:
        print(e)
#### bytesio readinto
import io
b = io.BytesIO(b"hello")
target = bytearray(3)
print(b.readinto(target), target, b.readinto(target), target, b.readinto(target))
#### bytesio read1
import io
b = io.BytesIO(b"hello")
print(b.read1(2), b.read1())
#### bytesio getbuffer
import io
b = io.BytesIO(b"hello")
view = b.getbuffer()
print(len(view), bytes(view[1:3]))
view[0] = 72
view.release()
print(b.getvalue())
#### bytesio overwrites in the middle
import io
b = io.BytesIO(b"abcdef")
b.seek(2)
b.write(b"XX")
print(b.getvalue(), b.read())
#### bytesio context manager
import io
with io.BytesIO(b"x") as b:
    print(b.read())
print(b.closed)
#### bytesio print is refused
import io
try:
    print("x", file=io.BytesIO())
except TypeError as e:
    print(e)
#### textiowrapper writes
import io
b = io.BytesIO()
t = io.TextIOWrapper(b, encoding="utf-8")
print(t.write("héllo\n"))
t.flush()
print(b.getvalue(), t.encoding)
#### textiowrapper reads
import io
t = io.TextIOWrapper(io.BytesIO("a\r\nbé\nc".encode()), encoding="utf-8")
print(repr(t.readline()), t.read(1), t.readlines())
#### textiowrapper iterates
import io
for line in io.TextIOWrapper(io.BytesIO(b"x\ny\n"), encoding="utf-8"):
    print(repr(line))
#### textiowrapper newline
import io
b = io.BytesIO()
t = io.TextIOWrapper(b, encoding="utf-8", newline="\r\n")
print("a", file=t)
t.flush()
print(b.getvalue())
print(io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc"), encoding="utf-8", newline="").readlines())
#### textiowrapper latin-1
import io
b = io.BytesIO()
t = io.TextIOWrapper(b, encoding="latin-1")
t.write("é")
t.flush()
print(b.getvalue())
#### textiowrapper detach
import io
b = io.BytesIO(b"abc")
t = io.TextIOWrapper(b, encoding="utf-8")
print(t.detach() is b)
try:
    t.flush()
except ValueError as e:
    print(e)
#### textiowrapper close closes
import io
b = io.BytesIO()
with io.TextIOWrapper(b, encoding="utf-8") as t:
    t.write("x")
print(b.closed, t.closed)
#### textiowrapper type error
import io
try:
    io.TextIOWrapper(io.BytesIO(), encoding="utf-8").write(b"x")
except TypeError as e:
    print(e)
#### buffered reader
import io
r = io.BufferedReader(io.BytesIO(b"line one\nline two"))
print(r.peek(4)[:4], r.readline(), r.read(4), r.read())
#### buffered writer
import io
raw = io.BytesIO()
w = io.BufferedWriter(raw)
print(w.write(b"abc"))
w.flush()
print(raw.getvalue())
#### raw stream of one's own
import io
class Source(io.RawIOBase):
    def __init__(self, data):
        self.data = data
    def readable(self):
        return True
    def readinto(self, b):
        n = min(len(b), len(self.data), 2)
        b[:n] = self.data[:n]
        self.data = self.data[n:]
        return n
print(Source(b"abcde").read(), Source(b"abc").read(1), io.BufferedReader(Source(b"hello\nx")).readline())
#### text stream of one's own
import io
class Log(io.TextIOBase):
    def __init__(self):
        self.lines = []
    def write(self, text):
        self.lines.append(text)
        return len(text)
log = Log()
print("x", "y", file=log)
print(log.lines, log.closed, log.readable())
log.close()
print(log.closed)
#### base unsupported
import io
for name, args in (("read", ()), ("write", ("x",)), ("seek", (0,)), ("fileno", ())):
    try:
        getattr(io.TextIOBase(), name)(*args)
    except io.UnsupportedOperation as e:
        print(name, e)
#### constants
import io
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
#### many small writes
import io
s = io.StringIO()
for i in range(2000):
    s.write(str(i))
    s.write(",")
v = s.getvalue()
print(len(v), v[:12], v[-10:], s.tell())
#### mixed reads and writes
import io
s = io.StringIO()
s.write("line1\nline2\n")
s.seek(0)
print(s.readline(), end="")
s.write("LINE2")
s.seek(0)
print(s.read(), end="")
#### flush keyword
import sys
print("a", flush=True)
print("b", file=sys.stdout, flush=False)
