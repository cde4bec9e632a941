# pkgutil: packages have no files here that could be looked for.

from importlib.resources import files as _files

__all__ = ["extend_path", "find_loader", "get_data", "get_loader", "iter_modules", "resolve_name", "walk_packages"]


def extend_path(path, name):
    return path


def find_loader(fullname):
    return None


get_loader = find_loader


def get_data(package, resource):
    return None


def iter_modules(path=None, prefix=""):
    return iter(())


def walk_packages(path=None, prefix="", onerror=None):
    return iter(())


def resolve_name(name):
    from importlib import import_module

    module, colon, rest = name.partition(":")
    if colon:
        value = import_module(module)
    else:
        parts = name.split(".")
        value = import_module(parts.pop(0))
        module = value.__name__
        while parts:
            try:
                value = import_module(module + "." + parts[0])
            except ImportError:
                break
            module += "." + parts.pop(0)
        rest = ".".join(parts)
    for part in rest.split(".") if rest else ():
        value = getattr(value, part)
    return value
