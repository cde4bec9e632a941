# What sys has beyond the interpreter's own: it asks here for a name that it does not know (see guest/mod_sysinfo.c).

import sys
from collections import namedtuple

maxsize = 2 ** 63 - 1
maxunicode = 1114111
hexversion = 0x030B07F0
api_version = 1013
version = "3.11.7 (sandbox, MicroPython 1.25.0) [Clang 19]"
copyright = "Copyright (c) 2013-2025 Damien P. George and contributors, and the authors of Sandbox."
float_repr_style = "short"
executable = prefix = exec_prefix = base_prefix = base_exec_prefix = ""
platlibdir = "lib"
abiflags = ""
pycache_prefix = None
dont_write_bytecode = True
warnoptions = []
orig_argv = []
meta_path = []
path_hooks = []
path_importer_cache = {}
builtin_module_names = ("_binascii", "_datetime", "_hashlib", "_json", "_random", "_re", "_struct", "_time", "_zlib", "builtins",
                        "errno", "gc", "math", "sys")


def _tuple(name, fields, *values):
    class Named(namedtuple(name, fields)):
        def __repr__(self):
            return "sys.%s(%s)" % (name, ", ".join(["%s=%r" % (f, v) for f, v in zip(fields.split(), self)]))
    Named.__name__ = name
    return Named(*values)


_MAKERS = {
    "version_info": lambda: _tuple("version_info", "major minor micro releaselevel serial", 3, 11, 7, "final", 0),
    "float_info": lambda: _tuple(
        "float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds", float("1.7976931348623157e+308"),
        1024, 308, float("2.2250738585072014e-308"), -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1),
    "int_info": lambda: _tuple("int_info", "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold",
                               30, 4, 4300, 640),
    "hash_info": lambda: _tuple("hash_info", "width modulus inf nan imag algorithm hash_bits seed_bits cutoff", 64, 2 ** 61 - 1,
                                314159, 0, 1000003, "siphash13", 64, 128, 0),
    "thread_info": lambda: _tuple("thread_info", "name lock version", "none", None, None),
    "flags": lambda: _tuple(
        "flags", "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose "
        "bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits",
        0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, False, 1, 0, True, 0),
}


def __getattr__(name):
    maker = _MAKERS.get(name)
    if maker is None:
        raise AttributeError("module 'sys' has no attribute %r" % name, name=name, obj=__import__("sys"))
    value = globals()[name] = maker()
    return value


_recursion_limit = 1000


def getrecursionlimit():
    return _recursion_limit


def setrecursionlimit(limit, /):
    """Remember the limit; how deep calls may go is the sandbox's to say."""
    global _recursion_limit
    if not isinstance(limit, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(limit).__name__)
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    _recursion_limit = limit


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def getfilesystemencodeerrors():
    return "surrogateescape"


def exception():
    return sys.exc_info()[1]


def getswitchinterval():
    return 0.005


def setswitchinterval(interval, /):
    pass


def get_int_max_str_digits():
    return 0


def set_int_max_str_digits(maxdigits):
    pass


def gettrace():
    return None


def getprofile():
    return None


def _no_tracing(function):
    if function is not None:
        raise NotImplementedError("the sandbox has no tracing and no profiling; the result of a run says what it used")


def settrace(function, /):
    _no_tracing(function)


def setprofile(function, /):
    _no_tracing(function)


def getrefcount(object, /):
    """References are not counted; most programs ask of what has a name and the argument."""
    return 2


def getallocatedblocks():
    import gc

    return gc.mem_alloc() // 16


def get_asyncgen_hooks():
    return _tuple("asyncgen_hooks", "firstiter finalizer", None, None)


def set_asyncgen_hooks(*args, **kwargs):
    pass


def get_coroutine_origin_tracking_depth():
    return 0


def set_coroutine_origin_tracking_depth(depth):
    pass


def addaudithook(hook):
    pass


def breakpointhook(*args, **kwargs):
    raise RuntimeError("the sandbox has no debugger")


def unraisablehook(unraisable, /):
    print("Exception ignored in: %r" % (unraisable.object,), file=sys.stderr)
    sys.print_exception(unraisable.exc_value, sys.stderr)


def is_finalizing():
    return False


def audit(event, *args):
    pass


def displayhook(value, /):
    if value is not None:
        print(repr(value))


def excepthook(kind, value, traceback, /):
    sys.print_exception(value, sys.stderr)
