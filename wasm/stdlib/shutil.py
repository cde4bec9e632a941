# shutil: what needs no files, and refusals of the rest.

from collections import namedtuple as _namedtuple

_FILES = (
    "chown copy copy2 copyfile copymode copystat copytree disk_usage get_archive_formats get_unpack_formats ignore_patterns make_archive move "
    "register_archive_format register_unpack_format rmtree unpack_archive unregister_archive_format unregister_unpack_format"
)
__all__ = _FILES.split() + ["Error", "ExecError", "ReadError", "RegistryError", "SameFileError", "SpecialFileError", "copyfileobj", "get_terminal_size", "which"]


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ExecError(OSError):
    pass


class ReadError(OSError):
    pass


class RegistryError(Exception):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while True:
        data = fsrc.read(length or 65536)
        if not data:
            return
        fdst.write(data)


def get_terminal_size(fallback=(80, 24)):
    from os import environ

    sizes = []
    for name, size in zip(("COLUMNS", "LINES"), fallback):
        try:
            sizes.append(int(environ[name]) or size)
        except (KeyError, ValueError):
            sizes.append(size)
    return terminal_size(*sizes)


terminal_size = _namedtuple("terminal_size", "columns lines", module="os")
terminal_size.__repr__ = lambda self: "os.terminal_size(columns=%r, lines=%r)" % self


def which(cmd, mode=1, path=None):
    return None


def __getattr__(name):
    if name not in _FILES.split():
        raise AttributeError("module 'shutil' has no attribute '%s'" % name)

    def refuse(*args, **kwargs):
        raise PermissionError("shutil.%s: no files are granted to this program; use the variables it was given" % name)

    refuse.__name__ = name
    return refuse
