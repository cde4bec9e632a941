# weakref. The collector knows no weak references: an object lives as long as a reference to it is there, also one of these.
# So callbacks are called by finalize's own call only, and nothing disappears from the collections by itself.

import sys
from collections import UserDict

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType", "CallableProxyType",
    "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]

_unsupported = (int, str, bytes, tuple, list, dict, float, complex, type(None))


def _check(object):
    if type(object) in _unsupported:
        raise TypeError("cannot create weak reference to '%s' object" % type(object).__name__)


class ref:
    def __init__(self, object, callback=None):
        _check(object)
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return self._object == other._object if isinstance(other, ref) else NotImplemented

    def __hash__(self):
        return hash(self._object)

    def __repr__(self):
        return "<weakref at 0x%x; to %r at 0x%x>" % (id(self), type(self._object).__name__, id(self._object))


ReferenceType = ref
KeyedRef = ref


class ProxyType:
    def __init__(self, object):
        _check(object)
        self.__dict__["_object"] = object

    def __getattr__(self, name):
        return getattr(self.__dict__["_object"], name)

    def __setattr__(self, name, value):
        setattr(self.__dict__["_object"], name, value)

    def __delattr__(self, name):
        delattr(self.__dict__["_object"], name)

    def __str__(self):
        return str(self._object)

    def __repr__(self):
        return "<weakproxy at 0x%x to %s at 0x%x>" % (id(self), type(self._object).__name__, id(self._object))

    def __bool__(self):
        return bool(self._object)

    def __len__(self):
        return len(self._object)

    def __iter__(self):
        return iter(self._object)

    def __contains__(self, item):
        return item in self._object

    def __getitem__(self, key):
        return self._object[key]

    def __setitem__(self, key, value):
        self._object[key] = value

    def __delitem__(self, key):
        del self._object[key]

    def __eq__(self, other):
        return self._object == (other._object if isinstance(other, ProxyType) else other)

    __hash__ = None


class CallableProxyType(ProxyType):
    def __call__(self, *args, **kwargs):
        return self._object(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None):
    return CallableProxyType(object) if callable(object) else ProxyType(object)


def getweakrefcount(object):
    return 0


def getweakrefs(object):
    return []


class WeakMethod(ref):
    def __init__(self, meth, callback=None):
        if not hasattr(meth, "__self__") or not hasattr(meth, "__func__"):
            raise TypeError("argument should be a bound method, not %s" % type(meth))
        super().__init__(meth, callback)


class _WeakDictionary(UserDict):
    def __repr__(self):
        return "<%s at 0x%x>" % (type(self).__name__, id(self))


class WeakValueDictionary(_WeakDictionary):
    def __setitem__(self, key, value):
        _check(value)
        self.data[key] = value

    def valuerefs(self):
        return [ref(value) for value in self.data.values()]

    def itervaluerefs(self):
        return iter(self.valuerefs())


class WeakKeyDictionary(_WeakDictionary):
    def __setitem__(self, key, value):
        _check(key)
        self.data[key] = value

    def keyrefs(self):
        return [ref(key) for key in self.data]


class WeakSet:
    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    def __iter__(self):
        return iter(list(self.data))

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return item in self.data
        except TypeError:
            return False

    def add(self, item):
        _check(item)
        self.data[item] = None

    def discard(self, item):
        self.data.pop(item, None)

    def remove(self, item):
        del self.data[item]

    def pop(self):
        if not self.data:
            raise KeyError("pop from empty WeakSet")
        return self.data.popitem()[0]

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def update(self, other):
        for item in other:
            self.add(item)

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

    def issubset(self, other):
        return all(item in other for item in self)

    __le__ = issubset

    def __eq__(self, other):
        return isinstance(other, WeakSet) and self.data.keys() == other.data.keys()

    __hash__ = None

    def __repr__(self):
        return repr(set(self.data))


class finalize:
    atexit = True
    _registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        self._info = (obj, func, args, kwargs)
        import atexit

        atexit.register(self._at_exit)

    def _at_exit(self):
        if self.atexit:
            self()

    def __call__(self, _=None):
        info = self._info
        if info is not None:
            self._info = None
            return info[1](*info[2], **info[3])

    def detach(self):
        info = self._info
        self._info = None
        return info

    def peek(self):
        return self._info

    @property
    def alive(self):
        return self._info is not None
