#### unknown module
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, isinstance(e, ImportError))
#### unknown name
try:
    from csv import nothing_like_it
except ImportError as e:
    print(str(e).partition(" (")[0])
#### optional import
try:
    import no_such_module as x
except ImportError:
    x = None
print(x)
#### redirect stdout
import contextlib, io
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("inside")
print("outside", repr(out.getvalue()))
#### redirect stderr
import contextlib, io, sys
out = io.StringIO()
with contextlib.redirect_stderr(out):
    print("inside", file=sys.stderr)
print(repr(out.getvalue()))
#### tee
import sys
class Tee:
    def __init__(self, *files): self.files = files
    def write(self, text):
        for f in self.files: f.write(text)
        return len(text)
    def flush(self):
        for f in self.files: f.flush()
import io
copy = io.StringIO()
sys.stdout = Tee(sys.__stdout__, copy)
print("twice", 1)
sys.stdout = sys.__stdout__
print(repr(copy.getvalue()))
#### stdin is iterated and read
import io, sys
sys.stdin = io.StringIO("3\n1 2 3\n")
n = int(input())
print(n, [int(x) for x in sys.stdin.readline().split()], repr(sys.stdin.read()))
#### write in exception
import io, sys
class Broken:
    def write(self, text): raise OSError("disk full")
try:
    print("x", file=Broken())
except OSError as e:
    print(e)
