# copyreg: how objects are taken apart, for pickle.  copy.py looks up dispatch_table too.

__all__ = ["add_extension", "clear_extension_cache", "constructor", "pickle", "remove_extension"]

from _functools import partial

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _partial(cls, state, func, args, keywords):
    made = cls(func, *args, **keywords)
    if state:
        made.__dict__.update(state)
    return made


def _pattern(pattern, flags):
    import re

    return re.compile(pattern, flags)


_NONE = ("generator", "coroutine", "async_generator", "code", "frame", "traceback", "memoryview", "module", "StringIO", "TextIOWrapper", "Match", "Context")


_NATIVE = ("builtins", "array", "collections", "functools", "re", "types", None)


def _reduce(x, protocol=4):
    """What __reduce_ex__() would say of x."""
    cls = type(x)
    method = dispatch_table.get(cls)
    if method is not None:
        return method(x)
    method = getattr(cls, "__reduce_ex__", object.__reduce_ex__)
    if method is not object.__reduce_ex__:
        return method(x, protocol)
    return _reduce_ex(x, protocol)


def _reduce_ex(x, protocol):
    cls = type(x)
    method = getattr(cls, "__reduce__", object.__reduce__)
    if method is not object.__reduce__:
        return method(x)
    return _reduce_plain(x, protocol)


def _reduce_plain(x, protocol=4):
    cls = type(x)
    name = cls.__name__
    if cls.__module__ in _NATIVE and not isinstance(x, BaseException):
        reduced = _native(x, cls, name)
        if reduced is not None:
            return reduced
    if hasattr(cls, "__slots__") and protocol < 2 and getattr(cls, "__getstate__", object.__getstate__) is object.__getstate__:
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    if name in _NONE and cls.__module__ != "__main__" or cls.__module__ in ("builtins", "itertools") and cls is not object and not isinstance(x, (BaseException, tuple)):
        raise TypeError("cannot pickle '%s' object" % name)
    from copy import _state

    items = iter(x) if isinstance(x, list) or name == "deque" else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    if isinstance(x, BaseException):
        state = x.__dict__ or None
        return (cls, x.args) if state is None else (cls, x.args, state)
    if isinstance(x, partial):
        return _partial, (cls, x.__dict__ or None, x.func, x.args, x.keywords)
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = cls.__getnewargs_ex__(x)
        return __newobj_ex__, (cls, args, kwargs), _state(x), items, pairs
    if hasattr(cls, "__getnewargs__"):
        args = tuple(x.__getnewargs__())
    elif isinstance(x, (int, float, complex, str, bytes, tuple, frozenset, set, bytearray)):
        if isinstance(x, tuple) and hasattr(cls, "_fields"):
            args = tuple(x)
        else:
            for base in (int, float, complex, str, bytes, tuple, frozenset, set, bytearray):
                if isinstance(x, base):
                    args = (base(x),)
                    break
    else:
        args = ()
    return __newobj__, (cls,) + args, _state(x), items, pairs


def _getstate(x):
    from copy import _plain_state

    return _plain_state(x)


def _native(x, cls, name):
    if cls is complex:
        return cls, (x.real, x.imag)
    if cls is range or cls is slice:
        return cls, (x.start, x.stop, x.step)
    if cls is bytes:
        import codecs

        return codecs.encode, (x.decode("latin-1"), "latin1")
    if cls is bytearray:
        return cls, (bytes(x),)
    if cls is set or cls is frozenset:
        return cls, (list(x),)
    if x is ... or x is NotImplemented:
        return repr(x)
    if name == "OrderedDict":
        return cls, (), None, None, iter(x.items())
    if name == "defaultdict":
        return cls, () if x.default_factory is None else (x.default_factory,), None, None, iter(x.items())
    if name == "deque":
        return cls, () if x.maxlen is None else ((), x.maxlen), None, iter(x)
    if name == "Pattern":
        return _pattern, (x.pattern, x.flags)
    if name == "array":
        return cls, (x.typecode, x.tolist())
    if name in ("method", "bound_method"):
        return getattr, (x.__self__, x.__func__.__name__)


def add_extension(module, name, code):
    pass


remove_extension = add_extension


def clear_extension_cache():
    pass
