#### parts
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
for t in ['/a/b/c.tar.gz', 'a', '', '/', 'a/b/', './a', '../x', 'a/./b', 'a//b', '.bashrc', 'a.', '/a/../b', '//x/y', '///x', 'a.b.c', '..', '.', 'a/..', 'noext', 'x.y/z']:
    p = PurePosixPath(t)
    print(repr(t), p, repr(p), p.parts, repr(p.drive), repr(p.root), repr(p.anchor), p.is_absolute())
#### names
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
for t in ['/a/b/c.tar.gz', 'a', '', '/', 'a/b/', './a', '../x', 'a/./b', 'a//b', '.bashrc', 'a.', '/a/../b', '//x/y', '///x', 'a.b.c', '..', '.', 'a/..', 'noext', 'x.y/z']:
    p = PurePosixPath(t)
    print(repr(t), p.name, repr(p.stem), p.suffix, p.suffixes, p.parent, [str(x) for x in p.parents])
#### windows
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
for t in ['C:\\a\\b.txt', 'c:/x/y', '\\a', 'a\\b', 'C:a', 'C:', '\\\\server\\share\\f', 'C:\\', 'a/b\\c', '']:
    p = PureWindowsPath(t)
    print(repr(t), p, repr(p), p.parts, p.drive, p.root, p.anchor, p.is_absolute(), p.name, p.suffix, p.as_posix())
#### join
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

p = PurePosixPath("/a")
print(p / "b", p / "b" / "c.txt", p / "/x", "x" / PurePosixPath("y"), p.joinpath("b", "c"), p / PurePosixPath("z"), PurePosixPath("a", "b", "/c", "d"), PurePath("x", "y"), p / "..", p / "")
print(PureWindowsPath("c:/a") / "b", PureWindowsPath("c:/a") / "/b", PureWindowsPath("c:/a") / "d:/b", PureWindowsPath("c:/a") / "c:b", PureWindowsPath("c:/a", "d:x"))
for f in (lambda: p / 5, lambda: PurePath(5), lambda: PurePath(b"a"), lambda: 5 / p):
    try:
        f()
    except TypeError as e:
        print(e)
#### compare
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

a = PurePosixPath("a/b")
print(a == PurePosixPath("a//b"), a == "a/b", a < PurePosixPath("a/c"), hash(a) == hash(PurePosixPath("a/b")), a == PurePosixPath("A/b"), PureWindowsPath("A/b") == PureWindowsPath("a\\B"), a == PureWindowsPath("a/b"))
print(sorted([PurePosixPath("b"), PurePosixPath("a/z"), PurePosixPath("a")]), {a: 1}[PurePosixPath("a/b")], PurePosixPath("a/b") in {a})
try:
    a < PureWindowsPath("x")
except TypeError as e:
    print(e)
#### with
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

p = PurePosixPath("/a/b.txt")
print(p.with_name("c"), p.with_suffix(".md"), p.with_suffix(""), p.with_stem("z"), PurePosixPath("a").with_suffix(".x"), PurePosixPath("a.tar.gz").with_suffix(".bz2"))
for f in (lambda: p.with_name(""), lambda: p.with_name("a/b"), lambda: p.with_suffix("md"), lambda: p.with_suffix("."), lambda: PurePosixPath("/").with_name("x"), lambda: PurePosixPath("").with_suffix(".x")):
    try:
        print(f())
    except ValueError as e:
        print(e)
#### relative
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

p = PurePosixPath("/a/b/c")
print(p.relative_to("/a"), p.relative_to("/"), p.relative_to("/a/b/c"), p.is_relative_to("/a"), p.is_relative_to("/x"), p.is_relative_to("a"), PurePosixPath("a/b").relative_to("a"), p.relative_to("/a", "b"))
for f in (lambda: p.relative_to("/x"), lambda: p.relative_to("a"), lambda: PurePosixPath("a").relative_to("/")):
    try:
        f()
    except ValueError as e:
        print(e)
#### match
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

p = PurePosixPath("/a/b.py")
print(p.match("*.py"), p.match("a/*.py"), p.match("/a/*.py"), p.match("/*.py"), p.match("b.*"), p.match("*.txt"), PurePosixPath("a/b").match("b"), PureWindowsPath("A.PY").match("*.py"), PurePosixPath("a.PY").match("*.py"))
try:
    p.match("")
except ValueError as e:
    print(e)
#### parents
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

p = PurePosixPath("/a/b/c")
print(p.parents[0], p.parents[2], len(p.parents), p.parents[-1], p.parents[:2], list(PurePosixPath("a/b").parents))
try:
    p.parents[5]
except IndexError as e:
    print(type(e).__name__)
print(p.parent.parent.parent.parent)
#### uri and fspath
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import os
print(PurePosixPath("/a b/c").as_uri(), PureWindowsPath("c:/x y").as_uri(), os.fspath(PurePosixPath("a/b")), bytes(PurePosixPath("x")), os.path.join(PurePosixPath("a"), "b"), isinstance(PurePosixPath("a"), os.PathLike))
try:
    PurePosixPath("a").as_uri()
except ValueError as e:
    print(e)
#### path type
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

p = Path("a/b.txt")
print(repr(p), type(p).__name__, isinstance(p, PurePosixPath), isinstance(p, PurePath), p.name, Path() == Path("."), str(Path()), Path("/no/such/thing").exists(), Path("/no/such").is_file(), Path("/no/such").is_dir(), list(Path("/no/such").glob("*")))
print(Path("/x").absolute(), Path("/x/../y").resolve(), (Path("/x") / "y").as_posix(), f"{p}", "%s" % p)
#### subclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

class Mine(PurePosixPath):
    def shout(self):
        return str(self).upper()
m = Mine("a") / "b"
print(type(m).__name__, m.shout(), m.parent)
