#### versions
import sys
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.version_info.minor, sys.version_info.releaselevel, sys.version_info < (4,), sys.version_info)
major, minor, *rest = sys.version_info
print(major, minor, rest, tuple(sys.version_info), sys.version.split()[0], sys.hexversion >> 16)
#### infos
import sys
print(sys.maxsize, sys.maxunicode, sys.byteorder, sys.float_info, sys.int_info, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.hash_info.modulus, sys.hash_info.width)
#### recursion_limit
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import sys
print(sys.getrecursionlimit(), sys.setrecursionlimit(5000), sys.getrecursionlimit())
t(sys.setrecursionlimit, 0); t(sys.setrecursionlimit, "x"); t(sys.setrecursionlimit, 1.5)
#### exit_codes
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import sys
for code in (None, 0, 3, "bye", (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e), repr(e.code))
try:
    sys.exit()
except SystemExit as e:
    print(e.code)
#### exceptions
import sys
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exc_info()[0], sys.exc_info()[1] is e, sys.exception() is e)
print(sys.exc_info(), sys.exception())
#### names
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import sys
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.intern("abc") == "abc", sys.getsizeof([]) > 0, sys.is_finalizing(), sys.float_repr_style, hasattr(sys, "nope"), "sys" in dir() or True, isinstance(sys.path, list), isinstance(sys.argv, list), sys.gettrace())
t(lambda: sys.nope)
#### streams
import sys
sys.stdout.write("out\n")
print("x", file=sys.stdout)
print("err", file=sys.stderr)
sys.stdout.flush()
print(sys.stdout is sys.__stdout__)
