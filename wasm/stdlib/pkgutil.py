# pkgutil: packages have no files here that could be looked for.

__all__ = ["extend_path", "find_loader", "get_data", "get_loader", "iter_modules", "walk_packages"]


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

