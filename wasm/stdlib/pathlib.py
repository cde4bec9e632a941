import os

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]

_NO_FILES = "%s: no files are granted to this program; use the variables it was given"


class PurePath:
    _sep = "/"
    _windows = False

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        elif cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        drive = root = ""
        parts = []
        for arg in args:
            if isinstance(arg, PurePath):
                text = str(arg)
            else:
                text = os.fspath(arg)
                if not isinstance(text, str):
                    raise TypeError("argument should be a str object or an os.PathLike object returning str, not %r" % type(arg))
            if self._windows:
                text = text.replace("/", "\\")
            new_drive, new_root, names = self._split(text)
            if new_root:
                if not new_drive or new_drive.lower() == drive.lower():
                    new_drive = new_drive or drive
                drive, root, parts = new_drive, new_root, names
            elif new_drive and new_drive.lower() != drive.lower():
                drive, root, parts = new_drive, "", names
            else:
                parts = parts + names
        self._set(drive, root, parts)

    def _set(self, drive, root, parts):
        self.drive = drive
        self.root = root
        self._names = parts
        return self

    def _make(self, drive, root, parts):
        return object.__new__(type(self))._set(drive, root, parts)

    @classmethod
    def _split(cls, text):
        root = ""
        if text.startswith("/"):
            root = "//" if text.startswith("//") and not text.startswith("///") else "/"
        return "", root, [name for name in text.split("/") if name and name != "."]

    def _case(self, text):
        return text.lower() if self._windows else text

    @property
    def anchor(self):
        return self.drive + self.root

    @property
    def parts(self):
        anchor = self.anchor
        return tuple(([anchor] if anchor else []) + self._names)

    def __str__(self):
        return self.anchor + self._sep.join(self._names) or "."

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self).replace(self._sep, "/")

    def __bytes__(self):
        return os.fsencode(str(self))

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self.as_posix())

    def _key(self):
        return [self._case(part) for part in self.parts]

    def _alike(self, other):
        return isinstance(other, PurePath) and self._windows == other._windows

    def __eq__(self, other):
        return self._key() == other._key() if self._alike(other) else NotImplemented

    def __hash__(self):
        return hash(tuple(self._key()))

    def __lt__(self, other):
        return self._key() < other._key() if self._alike(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._alike(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._alike(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._alike(other) else NotImplemented

    def joinpath(self, *args):
        return type(self)(self, *args)

    def __truediv__(self, key):
        if not isinstance(key, (str, PurePath)) and not hasattr(key, "__fspath__"):
            return NotImplemented
        return type(self)(self, key)

    def __rtruediv__(self, key):
        if not isinstance(key, str):
            return NotImplemented
        return type(self)(key, self)

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        suffix = self.suffix
        return self.name[:-len(suffix)] if suffix else self.name

    @property
    def parent(self):
        return self._make(self.drive, self.root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        count = len(self._names)
        return _Parents([self._make(self.drive, self.root, self._names[:end]) for end in range(count - 1, -1, -1)], type(self).__name__)

    def with_name(self, name):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        if not name or self._sep in name or name == "." or self._windows and ("/" in name or ":" in name):
            raise ValueError("Invalid name %r" % name)
        return self._make(self.drive, self.root, self._names[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if self._sep in suffix or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % suffix)
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        return self._make(self.drive, self.root, self._names[:-1] + [self.stem + suffix])

    def relative_to(self, *other):
        if not other:
            raise TypeError("need at least one argument")
        other = type(self)(*other)
        if not self.is_relative_to(other):
            raise ValueError("%r is not in the subpath of %r OR one path is relative and the other is absolute." % (str(self), str(other)))
        return self._make("", "", self._names[len(other._names):])

    def is_relative_to(self, *other):
        other = type(self)(*other)
        own, key = self._key(), other._key()
        if other.anchor == "" and self.anchor != "":
            return False
        return own[:len(key)] == key

    def is_absolute(self):
        return bool(self.root) and (not self._windows or bool(self.drive))

    def is_reserved(self):
        return self._windows and self.name.partition(".")[0].rstrip().upper() in ("CON", "PRN", "AUX", "NUL", "COM1", "LPT1")

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote

        if self._windows:
            return "file:///" + self.drive + quote(self.as_posix()[len(self.drive):])
        return "file://" + quote(str(self))

    def match(self, path_pattern):
        from fnmatch import fnmatchcase

        pattern = type(self)(path_pattern)
        wanted = list(pattern._key())
        if not wanted:
            raise ValueError("empty pattern")
        own = self._key()
        if pattern.anchor and len(wanted) != len(own) or len(wanted) > len(own):
            return False
        return all([fnmatchcase(part, pat) for part, pat in zip(reversed(own), reversed(wanted))])


class _Parents:
    def __init__(self, paths, name):
        self._paths = paths
        self._name = name

    def __len__(self):
        return len(self._paths)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self._paths[index])
        if not -len(self._paths) <= index < len(self._paths):
            raise IndexError(index)
        return self._paths[index]

    def __iter__(self):
        return iter(self._paths)

    def __repr__(self):
        return "<%s.parents>" % self._name


class PurePosixPath(PurePath):
    pass


class PureWindowsPath(PurePath):
    _sep = "\\"
    _windows = True

    @classmethod
    def _split(cls, text):
        drive = root = ""
        if text.startswith("\\\\") and not text.startswith("\\\\\\"):
            server, _, rest = text[2:].partition("\\")
            share, slash, rest = rest.partition("\\")
            if server and share:
                return "\\\\%s\\%s" % (server, share), "\\", [name for name in rest.split("\\") if name and name != "."]
        if len(text) > 1 and text[1] == ":":
            drive, text = text[:2], text[2:]
        if text.startswith("\\"):
            root = "\\"
        return drive, root, [name for name in text.split("\\") if name and name != "."]


class Path(PurePath):
    """A path to what would be a file: all that needs one says that there is none."""

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(os.path.expanduser("~") if "HOME" in os.environ else "/")

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    def absolute(self):
        return self if self.is_absolute() else type(self)(os.getcwd(), self)

    def resolve(self, strict=False):
        return type(self)(os.path.abspath(str(self)))

    def expanduser(self):
        return type(self)(os.path.expanduser(str(self)))

    def exists(self):
        return False

    is_file = is_dir = is_symlink = is_mount = is_socket = is_fifo = is_block_device = is_char_device = exists

    def glob(self, pattern):
        return iter(())

    rglob = glob

    def _refuse(self):
        raise PermissionError(_NO_FILES % self)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode)

    def read_text(self, encoding=None, errors=None):
        with self.open("r") as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        with self.open("w") as file:
            return file.write(data)

    def write_bytes(self, data):
        with self.open("wb") as file:
            return file.write(data)

    def unlink(self, missing_ok=False):
        if not missing_ok:
            self._refuse()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        self._refuse()

    def touch(self, mode=0o666, exist_ok=True):
        self._refuse()

    def stat(self, *, follow_symlinks=True):
        self._refuse()

    def rename(self, target):
        self._refuse()

    replace = symlink_to = hardlink_to = samefile = rename

    def rmdir(self):
        self._refuse()

    lstat = iterdir = owner = group = readlink = rmdir

    def chmod(self, mode, *, follow_symlinks=True):
        self._refuse()


class PosixPath(Path, PurePosixPath):
    pass


class WindowsPath(Path, PureWindowsPath):
    def __init__(self, *args):
        raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")
