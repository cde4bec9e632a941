#### join
from os.path import join
print(join("a", "b"), join("a/", "b"), join("a", "/b"), join("a", ""), join("", "a"), join("/"), join("a", "b", "c/", "d"), join("/a", "../b"), join(b"a", b"b"))
#### join errors
from os.path import join
for args in (("a", 1), ("a", b"b"), (1, "a"), (None,), ("a", None)):
    try:
        print(join(*args))
    except TypeError as e:
        print(e)
#### split
import os
for p in ['/a/b/c.txt', 'a', 'a/', '/', '', '//a', '///a/b', 'a//b', './a', '../b', 'a/b/../c', '.bashrc', 'a.tar.gz', 'a/.b', 'a.b/c', '..', '...', 'a.', '/a/b/', 'a/./b//', '///', '//', 'a/..', '../../a/../b', '/..', '/../a']:
    print(repr(p), os.path.split(p))
#### splitext
import os
for p in ['/a/b/c.txt', 'a', 'a/', '/', '', '//a', '///a/b', 'a//b', './a', '../b', 'a/b/../c', '.bashrc', 'a.tar.gz', 'a/.b', 'a.b/c', '..', '...', 'a.', '/a/b/', 'a/./b//', '///', '//', 'a/..', '../../a/../b', '/..', '/../a']:
    print(repr(p), os.path.splitext(p))
#### basename
import os
for p in ['/a/b/c.txt', 'a', 'a/', '/', '', '//a', '///a/b', 'a//b', './a', '../b', 'a/b/../c', '.bashrc', 'a.tar.gz', 'a/.b', 'a.b/c', '..', '...', 'a.', '/a/b/', 'a/./b//', '///', '//', 'a/..', '../../a/../b', '/..', '/../a']:
    print(repr(p), os.path.basename(p))
#### dirname
import os
for p in ['/a/b/c.txt', 'a', 'a/', '/', '', '//a', '///a/b', 'a//b', './a', '../b', 'a/b/../c', '.bashrc', 'a.tar.gz', 'a/.b', 'a.b/c', '..', '...', 'a.', '/a/b/', 'a/./b//', '///', '//', 'a/..', '../../a/../b', '/..', '/../a']:
    print(repr(p), os.path.dirname(p))
#### normpath
import os
for p in ['/a/b/c.txt', 'a', 'a/', '/', '', '//a', '///a/b', 'a//b', './a', '../b', 'a/b/../c', '.bashrc', 'a.tar.gz', 'a/.b', 'a.b/c', '..', '...', 'a.', '/a/b/', 'a/./b//', '///', '//', 'a/..', '../../a/../b', '/..', '/../a']:
    print(repr(p), os.path.normpath(p))
#### isabs
import os
for p in ['/a/b/c.txt', 'a', 'a/', '/', '', '//a', '///a/b', 'a//b', './a', '../b', 'a/b/../c', '.bashrc', 'a.tar.gz', 'a/.b', 'a.b/c', '..', '...', 'a.', '/a/b/', 'a/./b//', '///', '//', 'a/..', '../../a/../b', '/..', '/../a']:
    print(repr(p), os.path.isabs(p))
#### splitdrive
import os
for p in ['/a/b/c.txt', 'a', 'a/', '/', '', '//a', '///a/b', 'a//b', './a', '../b', 'a/b/../c', '.bashrc', 'a.tar.gz', 'a/.b', 'a.b/c', '..', '...', 'a.', '/a/b/', 'a/./b//', '///', '//', 'a/..', '../../a/../b', '/..', '/../a']:
    print(repr(p), os.path.splitdrive(p))
#### abspath
import os
for p in ['/a/b/c.txt', '/', '//a', '///a/b', '/a/b/', '///', '//', '/..', '/../a']:
    print(repr(p), os.path.abspath(p))
#### normcase
import os
for p in ['/a/b/c.txt', 'a', 'a/', '/', '', '//a', '///a/b', 'a//b', './a', '../b', 'a/b/../c', '.bashrc', 'a.tar.gz', 'a/.b', 'a.b/c', '..', '...', 'a.', '/a/b/', 'a/./b//', '///', '//', 'a/..', '../../a/../b', '/..', '/../a']:
    print(repr(p), os.path.normcase(p))
#### commonpath
import os
for paths in (["/usr/lib", "/usr/local/lib"], ["a/b", "a/c/d"], ["/a"], ["a", "b"], ["/a/b/", "/a//b/c"], ["./a", "a/b"]):
    print(os.path.commonpath(paths), os.path.commonprefix(paths))
for paths in ([], ["/a", "b"], ["a", b"b"]):
    try:
        os.path.commonpath(paths)
    except (ValueError, TypeError) as e:
        print(e)
print(repr(os.path.commonprefix([])), os.path.commonprefix([[1, 2], [1, 3]]))
#### relpath
import os
print(os.path.relpath("/a/b/c", "/a"), os.path.relpath("/a", "/a/b/c"), os.path.relpath("/a", "/a"), os.path.relpath("/a/b", "/c/d"), os.path.relpath("a/b", "a/c"))
try:
    os.path.relpath("")
except ValueError as e:
    print(e)
#### expand
import os
os.environ.clear()
os.environ["NAME"] = "value"
os.environ["HOME"] = "/home/me"
print(os.path.expandvars("$NAME/${NAME}/$NOPE/${NOPE}/$"), os.path.expanduser("~/x"), os.path.expanduser("~"), os.path.expanduser("a~"))
#### bytes
import os
print(os.path.split(b"/a/b"), os.path.splitext(b"a.b"), os.path.normpath(b"a/../b"), os.path.isabs(b"/a"), os.path.basename(b"a/b"))
#### type errors
import os
for f in (os.path.split, os.path.basename, os.path.normpath, os.path.isabs, os.path.splitext):
    try:
        f(5)
    except TypeError as e:
        print(e)
#### path like
import os
class P:
    def __fspath__(self): return "/p/q.txt"
print(os.fspath(P()), os.path.basename(P()), os.path.join(P(), "x"), os.path.splitext(P()), isinstance(P(), os.PathLike), os.fspath("a"), os.fspath(b"a"))
class Bad:
    def __fspath__(self): return 5
for x in (5, Bad()):
    try:
        os.fspath(x)
    except TypeError as e:
        print(e)
#### constants
import os, os.path
print(os.name, os.sep, os.altsep, os.extsep, os.pathsep, repr(os.linesep), os.curdir, os.pardir, os.devnull, os.path.sep, os.error is OSError, os.path.__name__)
#### environ
import os
os.environ.clear()
print(os.environ.get("NOPE"), os.getenv("NOPE"), os.getenv("NOPE", "d"), "NOPE" in os.environ, len(os.environ))
os.environ["A"] = "1"
print(os.environ["A"], os.getenv("A"), os.environ, dict(os.environ), os.environ.copy(), os.environ.setdefault("B", "2"))
del os.environ["A"]
try:
    os.environ["A"]
except KeyError as e:
    print(repr(e))
try:
    os.environ["A"] = 5
except TypeError as e:
    print(e)
print(os.environ.pop("B"), list(os.environ))
#### urandom and pid
import os
print(len(os.urandom(8)), type(os.urandom(1)).__name__, isinstance(os.getpid(), int), isinstance(os.getcwd(), str), os.cpu_count() >= 1)
#### missing files
import os
print(os.path.exists("/no/such/file"), os.path.isfile("/no/such"), os.path.isdir("/no/such"), os.path.islink("/no/such"), os.access("/no/such", os.R_OK), list(os.walk("/no/such")))
try:
    os.no_such_thing
except AttributeError as e:
    print(e)
#### fs encode
import os
print(os.fsencode("a"), os.fsdecode(b"a"), os.fsencode(b"x"), os.fsdecode("y"))
#### fnmatch
import fnmatch
for name, pat in (("a.txt", "*.txt"), ("A.TXT", "*.txt"), ("abc", "a?c"), ("abc", "a[bx]c"), ("abc", "a[!b]c"), ("a.b.c", "*.*"), ("", "*"), ("x", ""), ("a[b", "a[b"), ("a-b", "a[-]b"), ("a]b", "a[]]b"), ("a^b", "a[^]b"), ("file1", "file[0-9]"), ("a\nb", "a*b"), ("abcabc", "a*c*c"), ("ab", "a**b"), ("a.b", "a.b"), ("axb", "a.b"), ("b", "[!]"), ("z", "[z-a]"), ("-", "[a-]"), ("a", "[[]")):
    print(name, pat, fnmatch.fnmatch(name, pat), fnmatch.fnmatchcase(name, pat))
print(fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.fnmatch(b"a.c", b"*.c"))
#### fnmatch translate
import fnmatch, re
print(fnmatch.translate("*.txt"), fnmatch.translate("a?[bc]"), fnmatch.translate("[!x]*"), fnmatch.translate("a.b"))
#### glob
import glob
print(glob.glob("/no/such/*.txt"), glob.escape("a*b?[c]"), list(glob.iglob("/no/such/*")), glob.has_magic("a*"))
#### shlex split
import shlex
for text in ("a b c", "a 'b c' \"d e\"", "a\\ b", "'it''s'", "\"a\\\"b\"", "'a\\b'", "a\tb\n c", "", "  ", "''", "a '' b", "x=1 --y='z w'", "a#b #c", "\"a$b\"", "\"a\\nb\"", "a\"b\"c", "caf\u00e9 x"):
    print(repr(text), shlex.split(text))
#### shlex options
import shlex
print(shlex.split("a b # comment", comments=True), shlex.split("a b # c"), shlex.split("'a b' c", posix=False))
for text in ("'open", '"open', "a\\"):
    try:
        shlex.split(text)
    except ValueError as e:
        print(e)
#### shlex quote
import shlex
print(shlex.quote("a"), shlex.quote("a b"), shlex.quote("it's"), shlex.quote(""), shlex.quote("a/b-c_d.e"), shlex.quote("$x"), shlex.join(["a", "b c", "d'e"]))
print(shlex.split(shlex.join(["a", "b c", "d'e", ""])))
#### shlex object
import shlex
print(list(shlex.shlex("a = 'b c' + d.e; f(1)")), list(shlex.shlex("a && b || c; d >'e'", punctuation_chars=True)), list(shlex.shlex("x,y z", posix=True)))
lex = shlex.shlex("one two # three\nfour", posix=True)
print(lex.get_token(), lex.get_token(), lex.get_token(), lex.get_token(), lex.lineno)
