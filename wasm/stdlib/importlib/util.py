# importlib.util: whether a module could be imported.

import sys

__all__ = ["find_spec", "module_from_spec", "resolve_name", "spec_from_file_location", "spec_from_loader"]


class ModuleSpec:
    loader = origin = submodule_search_locations = cached = None
    has_location = False

    def __init__(self, name, loader=None, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.parent = name if is_package else name.rpartition(".")[0]

    def __repr__(self):
        return "ModuleSpec(name=%r, loader=%r)" % (self.name, self.loader)


# The rest of importlib.machinery and importlib.abc: names to test for and to derive from.
class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        # a copy of what is there
        module.__dict__.update(sys.modules[module.__name__].__dict__)

    def load_module(self, fullname):
        raise ImportError


MetaPathFinder = PathEntryFinder = InspectLoader = ExecutionLoader = ResourceLoader = FileLoader = SourceLoader = Traversable = Loader
BuiltinImporter = FrozenImporter = PathFinder = FileFinder = SourceFileLoader = SourcelessFileLoader = ExtensionFileLoader = Loader
SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES


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
    return ModuleSpec(name, Loader())


def module_from_spec(spec):
    module = type(sys)(spec.name)
    module.__spec__ = spec
    return module


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    raise ImportError("cannot load %r from a file: no files are granted to this program" % name)
