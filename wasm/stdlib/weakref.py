# weakref. The references are those of _weakref: a collection finds that an object is gone, and asking for it causes one.

import _weakref
from _weakref import ref
from collections.abc import MutableMapping, MutableSet

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType", "CallableProxyType",
    "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]

ReferenceType = ref
_peek = _weakref.peek
_poll = _weakref.poll
getweakrefs = _weakref.refs


def getweakrefcount(object):
    return len(_weakref.refs(object))


# -- Proxies ---------------------------------------------------------------------------------------------------------

_get = object.__getattribute__
_set = object.__setattr__


def _target(proxy):
    object = _get(proxy, "_ref")()
    if object is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return object


def _bare(value):
    return _target(value) if type(value) in ProxyTypes else value


class ProxyType:
    @property
    def __class__(self):
        return type(_target(self))

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __str__(self):
        return str(_target(self))

    def __repr__(self):
        object = _get(self, "_ref")()
        return "<weakproxy at 0x%x to %s at 0x%x>" % (id(self), type(object).__name__, id(object))

    def __bool__(self):
        return bool(_target(self))

    def __format__(self, spec):
        return format(_target(self), spec)

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __enter__(self):
        return _target(self).__enter__()

    def __exit__(self, *args):
        return _target(self).__exit__(*args)

    __hash__ = None


class CallableProxyType(ProxyType):
    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


# When the first proxy is made.
def _give_methods():
    import operator

    def unary(function):
        return lambda self: function(_target(self))

    def binary(function):
        return lambda self, other: function(_target(self), _bare(other))

    def reflected(function):
        return lambda self, other: function(_bare(other), _target(self))

    for name, function in (
        ("len", len), ("iter", iter), ("next", next), ("int", int), ("float", float), ("index", operator.index), ("bytes", bytes),
        ("reversed", reversed), ("neg", operator.neg), ("pos", operator.pos), ("abs", abs), ("invert", operator.invert),
    ):
        setattr(ProxyType, "__%s__" % name, unary(function))
    for name in ("eq", "ne", "lt", "le", "gt", "ge", "getitem", "delitem", "contains"):
        setattr(ProxyType, "__%s__" % name, binary(getattr(operator, name)))
    for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "matmul"):
        function = getattr(operator, name + "_" if name in ("and", "or") else name)
        setattr(ProxyType, "__%s__" % name, binary(function))
        setattr(ProxyType, "__r%s__" % name, reflected(function))


def proxy(object, callback=None, /):
    if "__len__" not in ProxyType.__dict__:
        _give_methods()
    type = CallableProxyType if callable(object) else ProxyType
    self = type()
    _set(self, "_ref", ref(object, None if callback is None else lambda gone: callback(self)))
    return self


# -- Methods ---------------------------------------------------------------------------------------------------------


class WeakMethod(ref):
    def __new__(cls, meth, callback=None):
        if not hasattr(meth, "__self__") or not hasattr(meth, "__func__"):
            raise TypeError("argument should be a bound method, not %s" % type(meth))
        return super().__new__(cls)

    def __init__(self, meth, callback=None):
        super().__init__(meth.__self__, None if callback is None else lambda gone: callback(self))
        self._func = ref(meth.__func__)
        self._type = type(meth)

    def __call__(self):
        object = super().__call__()
        function = self._func()
        return None if object is None or function is None else self._type(function, object)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if _peek(self) is None or _peek(other) is None:
            return self is other
        return ref.__eq__(self, other) and self._func == other._func

    __hash__ = ref.__hash__


# -- Collections -----------------------------------------------------------------------------------------------------


class KeyedRef(ref):
    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)
        self.key = key


# What a collection's references call refers to it weakly, or it would live as long as what is in it.
def _remover(self):
    self = ref(self)

    def remove(gone):
        collection = self()
        if collection is not None:
            collection._remove(gone)

    return remove


class _WeakMapping(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self._gone = _remover(self)
        self.update(other, **kw)

    def __len__(self):
        _poll()
        return len(self.data)

    def __repr__(self):
        return "<%s at 0x%x>" % (type(self).__name__, id(self))

    def __iter__(self):
        return self.keys()

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        result = self.__class__(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self

    def update(self, other=(), /, **kw):
        for key, value in other.items() if hasattr(other, "items") else other:
            self[key] = value
        for key, value in kw.items():
            self[key] = value


class WeakValueDictionary(_WeakMapping):
    def _remove(self, gone):
        if self.data.get(gone.key) is gone:
            del self.data[gone.key]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._gone, key)

    def __delitem__(self, key):
        _poll()
        del self.data[key]

    def __contains__(self, key):
        _poll()
        return key in self.data and _peek(self.data[key]) is not None

    def get(self, key, default=None):
        value = self.data.get(key)
        value = None if value is None else value()
        return default if value is None else value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def pop(self, key, *args):
        _poll()
        value = self.data.pop(key, None)
        value = None if value is None else _peek(value)
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def popitem(self):
        _poll()
        while True:
            key, value = self.data.popitem()
            value = _peek(value)
            if value is not None:
                return key, value

    def items(self):
        _poll()
        for key, value in list(self.data.items()):
            value = _peek(value)
            if value is not None:
                yield key, value

    def keys(self):
        _poll()
        for key, value in list(self.data.items()):
            if _peek(value) is not None:
                yield key

    def values(self):
        for _, value in self.items():
            yield value

    def valuerefs(self):
        _poll()
        return list(self.data.values())

    def itervaluerefs(self):
        yield from self.valuerefs()


class WeakKeyDictionary(_WeakMapping):
    def _remove(self, gone):
        self.data.pop(gone, None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._gone)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            key = ref(key)
        except TypeError:
            return False
        return key in self.data

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._gone), default)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        _poll()
        while True:
            key, value = self.data.popitem()
            key = _peek(key)
            if key is not None:
                return key, value

    def items(self):
        _poll()
        for key, value in list(self.data.items()):
            key = _peek(key)
            if key is not None:
                yield key, value

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value

    def keyrefs(self):
        _poll()
        return list(self.data)


class WeakSet(MutableSet):
    def __init__(self, data=None):
        self.data = set()
        self._gone = _remover(self)
        if data is not None:
            self.update(data)

    def _remove(self, gone):
        self.data.discard(gone)

    def __iter__(self):
        _poll()
        for item in list(self.data):
            item = _peek(item)
            if item is not None:
                yield item

    def __len__(self):
        _poll()
        return len(self.data)

    def __contains__(self, item):
        try:
            item = ref(item)
        except TypeError:
            return False
        return item in self.data

    def add(self, item):
        self.data.add(ref(item, self._gone))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        _poll()
        while True:
            try:
                item = _peek(self.data.pop())
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            if item is not None:
                return item

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def union(self, other):
        result = self.copy()
        result.update(other)
        return result

    __or__ = union

    def difference(self, other):
        return self.__class__([item for item in self if item not in other])

    __sub__ = difference

    def intersection(self, other):
        return self.__class__([item for item in other if item in self])

    __and__ = intersection

    def symmetric_difference(self, other):
        return self.__class__([item for item in self if item not in other] + [item for item in other if item not in self])

    __xor__ = symmetric_difference

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def intersection_update(self, other):
        for item in list(self):
            if item not in other:
                self.discard(item)

    def symmetric_difference_update(self, other):
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def issubset(self, other):
        return all([item in other for item in self])

    __le__ = issubset

    def __lt__(self, other):
        return len(self) < len(other) and self <= other

    def issuperset(self, other):
        return all([item in self for item in other])

    __ge__ = issuperset

    def __gt__(self, other):
        return len(self) > len(other) and self >= other

    def isdisjoint(self, other):
        return not any([item in self for item in other])

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None

    def __repr__(self):
        return repr(self.data)


# -- finalize --------------------------------------------------------------------------------------------------------


class finalize:
    _registry = {}
    _registered = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit")

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered:
            import atexit

            atexit.register(finalize._exit)
            finalize._registered = True
        info = finalize._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs
        info.atexit = True
        finalize._registry[self] = info

    def __call__(self, _=None):
        info = finalize._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **info.kwargs)

    def _take(self, take):
        info = finalize._registry.get(self)
        object = None if info is None else info.weakref()
        if object is not None and take(self) is not None:
            return object, info.func, info.args, info.kwargs

    def detach(self):
        return self._take(lambda self: finalize._registry.pop(self, None))

    def peek(self):
        return self._take(lambda self: self)

    @property
    def alive(self):
        _poll()
        return self in finalize._registry

    @property
    def atexit(self):
        info = finalize._registry.get(self)
        return info is not None and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = finalize._registry.get(self)
        if info is not None:
            info.atexit = bool(value)

    def __repr__(self):
        info = finalize._registry.get(self)
        object = None if info is None else info.weakref()
        if object is None:
            return "<%s object at 0x%x; dead>" % (type(self).__name__, id(self))
        return "<%s object at 0x%x; for %r at 0x%x>" % (type(self).__name__, id(self), type(object).__name__, id(object))

    @staticmethod
    def _exit():
        _poll()
        while True:
            left = [self for self, info in finalize._registry.items() if info.atexit]
            if not left:
                break
            left[-1]()
