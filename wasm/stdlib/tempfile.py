# tempfile: there are no files; what a program would write to one it can keep in io.StringIO or io.BytesIO.

import io as _io

__all__ = [
    "NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "TemporaryFile", "gettempdir", "gettempdirb", "gettempprefix",
    "gettempprefixb", "mkdtemp", "mkstemp", "mktemp", "tempdir",
]

tempdir = None
template = "tmp"


def gettempdir():
    return "/tmp"


def gettempdirb():
    return b"/tmp"


def gettempprefix():
    return template


def gettempprefixb():
    return b"tmp"


def _refuse(*args, **kwargs):
    raise PermissionError("tempfile: no files are granted to this program; use io.StringIO or io.BytesIO")


NamedTemporaryFile = TemporaryDirectory = mkdtemp = mkstemp = mktemp = _refuse


# A file without a name may as well be in memory.
def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    if "b" in mode:
        return _io.BytesIO()
    return _io.StringIO(newline=newline)


def SpooledTemporaryFile(max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    return TemporaryFile(mode, newline=newline)
