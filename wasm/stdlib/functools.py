# functools. partial, reduce and cmp_to_key are in C (wasm/guest/mod_functools.c).

from _functools import cmp_to_key, partial, reduce

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key", "lru_cache",
    "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property",
]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        for name, value in list(getattr(wrapped, attr, {}).items()):
            if name not in assigned:
                setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


# -- Caches ---------------------------------------------------------------------------------------------------------

_CacheInfo = None


def _cache_info(*values):
    global _CacheInfo
    if _CacheInfo is None:
        from collections import namedtuple

        _CacheInfo = namedtuple("CacheInfo", ("hits", "misses", "maxsize", "currsize"), module="functools")
    return _CacheInfo(*values)


_missing = object()


def _key(args, kwds, typed):
    key = args
    if kwds:
        key += (_missing,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(value) for value in args])
        if kwds:
            key += tuple([type(value) for value in kwds.values()])
    return key


def _unbounded(function, values, stats, typed):
    def wrapper(*args, **kwds):
        if kwds or typed:
            key = _key(args, kwds, typed)
        elif len(args) == 1 and (type(args[0]) is int or type(args[0]) is str):
            key = args[0]
        else:
            key = args
        value = values.get(key, _missing)
        if value is not _missing:
            stats[0] += 1
            return value
        stats[1] += 1
        value = values[key] = function(*args, **kwds)
        return value

    return wrapper


# The dict has the entry that was not used for longest first.
def _bounded(function, values, stats, typed, maxsize):
    def wrapper(*args, **kwds):
        if kwds or typed:
            key = _key(args, kwds, typed)
        elif len(args) == 1 and (type(args[0]) is int or type(args[0]) is str):
            key = args[0]
        else:
            key = args
        value = values.pop(key, _missing)
        if value is not _missing:
            values[key] = value
            stats[0] += 1
            return value
        stats[1] += 1
        value = function(*args, **kwds)
        if maxsize > 0 and key not in values:
            if len(values) >= maxsize:
                del values[next(iter(values))]
            values[key] = value
        return value

    return wrapper


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        return _cached(function, maxsize, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        return _cached(function, maxsize, typed)

    return decorate


def _cached(function, maxsize, typed):
    if not callable(function):
        raise TypeError("the first argument must be callable")
    values = {}
    stats = [0, 0]
    if maxsize is None:
        wrapper = _unbounded(function, values, stats, typed)
    else:
        wrapper = _bounded(function, values, stats, typed, maxsize)

    def cache_clear():
        values.clear()
        stats[:] = 0, 0

    update_wrapper(wrapper, function)
    wrapper.cache_info = lambda: _cache_info(stats[0], stats[1], maxsize, len(values))
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return wrapper


class _CacheType(type):
    def __instancecheck__(cls, instance):
        return hasattr(instance, "cache_parameters")


# What lru_cache() returns is a function, which recurses deeper than an object with __call__() would.
class _lru_cache_wrapper(metaclass=_CacheType):
    pass


def cache(user_function, /):
    return _cached(user_function, None, False)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names (%r and %r)." % (self.attrname, name)
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(
                "No '__dict__' attribute on %r instance to cache %r property." % (type(instance).__name__, name)
            ) from None
        if name in values:
            return values[name]
        value = self.func(instance)
        object.__setattr__(instance, name, value)
        return value


# -- total_ordering -------------------------------------------------------------------------------------------------


def _not(result):
    return result if result is NotImplemented else not result


def _gt_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _le_from_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else result or self == other


def _ge_from_lt(self, other):
    return _not(type(self).__lt__(self, other))


def _ge_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result or self == other


def _lt_from_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else result and self != other


def _gt_from_le(self, other):
    return _not(type(self).__le__(self, other))


def _lt_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _ge_from_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else result or self == other


def _le_from_gt(self, other):
    return _not(type(self).__gt__(self, other))


def _le_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result or self == other


def _gt_from_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else result and self != other


def _lt_from_ge(self, other):
    return _not(type(self).__ge__(self, other))


# In the order in which CPython prefers them.
_derived = (
    ("__lt__", ("__gt__", _gt_from_lt), ("__le__", _le_from_lt), ("__ge__", _ge_from_lt)),
    ("__le__", ("__ge__", _ge_from_le), ("__lt__", _lt_from_le), ("__gt__", _gt_from_le)),
    ("__gt__", ("__lt__", _lt_from_gt), ("__ge__", _ge_from_gt), ("__le__", _le_from_gt)),
    ("__ge__", ("__le__", _le_from_ge), ("__gt__", _gt_from_ge), ("__lt__", _lt_from_ge)),
)


def total_ordering(cls):
    names = ("__lt__", "__le__", "__gt__", "__ge__")
    own = {name for c in cls.__mro__[:-1] for name in names if name in c.__dict__}
    for name, *others in _derived:
        if name in own:
            for other, function in others:
                if other not in own:
                    setattr(cls, other, function)
            return cls
    raise ValueError("must define at least one ordering operation: < > <= >=")


# -- Methods --------------------------------------------------------------------------------------------------------


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func)]
        parts += [repr(value) for value in self.args]
        parts += ["%s=%r" % item for item in self.keywords.items()]
        return "functools.partialmethod(%s)" % ", ".join(parts)

    def __get__(self, instance, owner=None):
        func = self.func
        if isinstance(func, (staticmethod, classmethod)):
            func = func.__get__(instance, owner)
        elif instance is not None:
            return partial(func, instance, *self.args, **self.keywords)
        else:
            args, keywords = self.args, self.keywords

            def method(self, /, *more, **named):
                return func(self, *args, *more, **{**keywords, **named})

            return method
        return partial(func, *self.args, **self.keywords)


def _best(registry, cls):
    mro = cls.__mro__
    for c in mro:
        if c in registry and c is not object:
            return registry[c]
    # abstract base classes that cls counts as a subclass of: the most specific one
    found = []
    for c in registry:
        if c is object:
            continue
        try:
            matches = issubclass(cls, c)
        except TypeError:
            continue
        if matches:
            found.append(c)
    best = None
    for c in found:
        if best is None or issubclass(c, best):
            best = c
        elif not issubclass(best, c):
            raise RuntimeError("Ambiguous dispatch: %r or %r" % (best, c))
    return registry[object if best is None else best]


def _types_of(annotation):
    args = getattr(annotation, "__args__", None)
    kind = type(annotation).__name__
    if args is not None and (kind == "UnionType" or kind == "_UnionGenericAlias"):
        return args
    return (annotation,)


def singledispatch(func):
    registry = {}
    chosen = {}

    def dispatch(cls):
        try:
            return chosen[cls]
        except KeyError:
            result = chosen[cls] = registry[cls] if cls in registry else _best(registry, cls)
            return result

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type) or _all_types(cls):
                return lambda f: register(cls, f)
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    "Invalid first argument to `register()`: %r. Use either `@register(some_class)` or plain `@register` on "
                    "an annotated function." % (cls,)
                )
            func = cls
            name, cls = next(iter(annotations.items()))
            if isinstance(cls, str):
                cls = eval(cls, func.__globals__)
            if not (isinstance(cls, type) or _all_types(cls)):
                raise TypeError("Invalid annotation for %r. %r is not a class." % (name, cls))
        for c in _types_of(cls):
            registry[c] = func
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError("%s requires at least 1 positional argument" % name)
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    from types import MappingProxyType

    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    return wrapper


def _all_types(annotation):
    args = _types_of(annotation)
    return args != (annotation,) and all(isinstance(arg, type) for arg in args)


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        func = self.func

        def method(*args, **kwargs):
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        method.register = self.register
        update_wrapper(method, func)
        return method
