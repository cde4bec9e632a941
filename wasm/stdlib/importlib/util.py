# importlib.util: whether a module could be imported.

import sys

__all__ = ["find_spec", "module_from_spec", "resolve_name", "spec_from_file_location", "spec_from_loader"]


class _ModuleSpec:
    loader = origin = submodule_search_locations = cached = None
    has_location = False

    def __init__(self, name):
        self.name = name
        self.parent = name.rpartition(".")[0]

    def __repr__(self):
        return "ModuleSpec(name=%r, loader=None)" % self.name


_ModuleSpec.__name__ = _ModuleSpec.__qualname__ = "ModuleSpec"


def resolve_name(name, package):
    rest = name.lstrip(".")
    up = len(name) - len(rest)
    if not up:
        return name
    if not package:
        raise ImportError("no package specified for %r (required for relative module names)" % name)
    parts = package.split(".")
    if up > len(parts):
        raise ImportError("attempted relative import beyond top-level package")
    base = ".".join(parts[: len(parts) - up + 1])
    return base + "." + rest if rest else base


def find_spec(name, package=None):
    # there is no finding without importing
    name = resolve_name(name, package)
    if name not in sys.modules:
        try:
            __import__(name)
        except ImportError:
            return None
    return _ModuleSpec(name)


def module_from_spec(spec):
    module = type(sys)(spec.name)
    module.__spec__ = spec
    return module


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    spec = _ModuleSpec(name)
    spec.loader = loader
    spec.origin = origin
    return spec


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    raise ImportError("cannot load %r from a file: no files are granted to this program" % name)
