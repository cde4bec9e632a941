import os

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix", "getsize", "getmtime",
    "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath",
    "abspath", "samefile", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath", "relpath",
    "commonpath",
]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = True


def _parts(path):
    """A path as str or bytes, and what "/" is there."""
    path = os.fspath(path)
    return path, "/" if isinstance(path, str) else b"/"


def normcase(s):
    return os.fspath(s)


def isabs(s):
    s, slash = _parts(s)
    return s.startswith(slash)


def _same_kind(name, paths):
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError("%s() argument must be str, bytes, or os.PathLike object, not %r" % (name, type(path).__name__)) from None
    if len(set([isinstance(path, str) for path in paths])) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def join(a, *p):
    path, slash = _parts(a)
    rest = [part if isinstance(part, (str, bytes)) or not hasattr(part, "__fspath__") else os.fspath(part) for part in p]
    _same_kind("join", [path] + rest)
    for part in rest:
        if part.startswith(slash):
            path = part
        elif not path or path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    p, slash = _parts(p)
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p, slash = _parts(p)
    dot = "." if isinstance(p, str) else b"."
    at = p.rfind(dot)
    start = p.rfind(slash) + 1
    # leading dots belong to the name
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    p = os.fspath(p)
    return p[:0], p


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = [os.fspath(path) for path in m]
    first, last = min(m), max(m)
    for i, item in enumerate(first):
        if item != last[i]:
            return first[:i]
    return first


def commonpath(paths):
    paths = [os.fspath(path) for path in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    _same_kind("commonpath", paths)
    slash = "/" if isinstance(paths[0], str) else b"/"
    dot = "." if isinstance(paths[0], str) else b"."
    if len(set([path.startswith(slash) for path in paths])) > 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    split_paths = [[part for part in path.split(slash) if part and part != dot] for path in paths]
    first, last = min(split_paths), max(split_paths)
    common = first
    for i, part in enumerate(first):
        if part != last[i]:
            common = first[:i]
            break
    return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(common)


def normpath(path):
    path, slash = _parts(path)
    empty, dot, dots = (path[:0], ".", "..") if isinstance(path, str) else (b"", b".", b"..")
    if not path:
        return dot
    # exactly two slashes at the beginning stay two
    root = slash * (2 if path.startswith(slash * 2) and not path.startswith(slash * 3) else 1) if path.startswith(slash) else empty
    parts = []
    for part in path.split(slash):
        if part in (empty, dot):
            continue
        if part != dots or not root and not parts or parts and parts[-1] == dots:
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    path, slash = _parts(path)
    if not path.startswith(slash):
        path = join(os.getcwd() if isinstance(path, str) else os.getcwdb(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    return abspath(filename)


def relpath(path, start=None):
    if not path:
        raise ValueError("no path specified")
    path, slash = _parts(path)
    dot, dots = (".", "..") if isinstance(path, str) else (b".", b"..")
    start = dot if start is None else os.fspath(start)
    _same_kind("relpath", [path, start])
    start_parts = [part for part in abspath(start).split(slash) if part]
    path_parts = [part for part in abspath(path).split(slash) if part]
    common = 0
    while common < len(start_parts) and common < len(path_parts) and start_parts[common] == path_parts[common]:
        common += 1
    parts = [dots] * (len(start_parts) - common) + path_parts[common:]
    return slash.join(parts) if parts else dot


def expanduser(path):
    path = os.fspath(path)
    if isinstance(path, str) and (path == "~" or path.startswith("~/")) and "HOME" in os.environ:
        return (os.environ["HOME"].rstrip("/") + path[1:]) or "/"
    return path


def expandvars(path):
    path = os.fspath(path)
    if not isinstance(path, str) or "$" not in path:
        return path
    import re

    def value(match):
        name = match.group(1) or match.group(2)
        return os.environ.get(name, match.group())

    return re.sub(r"\$(?:(\w+)|\{([^}]*)\})", value, path, 0, re.ASCII)


# There are no files: nothing exists.


def exists(path):
    os.fspath(path)
    return False


lexists = isfile = isdir = islink = ismount = exists


def getsize(filename):
    os.stat(filename)


getmtime = getatime = getctime = getsize


def samefile(f1, f2):
    os.stat(f1)


def sameopenfile(fp1, fp2):
    os.fstat(fp1)
