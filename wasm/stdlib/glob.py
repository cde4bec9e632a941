import re

__all__ = ["escape", "glob", "iglob"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """What matches: nothing, since there are no files."""
    import os

    os.fspath(pathname)
    return iter(())


def has_magic(s):
    return re.search(r"[*?[]", s) is not None


def escape(pathname):
    return re.sub(r"([*?[])", r"[\1]", pathname)
