# importlib. There are no files to import and no loaders: a module is in the image, or a function of the host.

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def import_module(name, package=None):
    if name.startswith("."):
        if not package:
            raise TypeError("the 'package' argument is required to perform a relative import for %r" % name)
        rest = name.lstrip(".")
        parts = package.split(".")
        up = len(name) - len(rest) - 1
        if up >= len(parts):
            raise ImportError("attempted relative import beyond top-level package")
        name = ".".join(parts[: len(parts) - up] + ([rest] if rest else []))
    __import__(name)
    if name in sys.modules:
        return sys.modules[name]
    # modules in C stand in no list
    module = __import__(name)
    for part in name.split(".")[1:]:
        module = getattr(module, part)
    return module


def reload(module):
    # what is frozen cannot have changed
    if not isinstance(module, type(sys)):
        raise TypeError("reload() argument must be a module")
    return module


def invalidate_caches():
    pass
