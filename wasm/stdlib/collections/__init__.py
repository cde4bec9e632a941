# collections. What is called most is in C (wasm/guest/mod_collections.c); what is used least is imported when it is asked for.

from _collections import OrderedDict, defaultdict, deque, _Counts, _named

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]


def __getattr__(name):
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        value = globals()[name] = getattr(__import__("collections._user", None, None, ("*",)), name)
        return value
    if name == "abc":
        return __import__("collections.abc", None, None, ("*",))
    raise AttributeError("module 'collections' has no attribute '%s'" % name, name=name, obj=__import__("collections"))


# -- namedtuple -----------------------------------------------------------------------------------------------------


def _make(cls, iterable):
    values = tuple(iterable)
    n = len(cls._fields)
    if len(values) != n:
        raise TypeError("Expected %d arguments, got %d" % (n, len(values)))
    return cls(*values)


_make = classmethod(_make)


def _replace(self, /, **kwds):
    cls = type(self)
    values = [kwds.pop(name) if name in kwds else value for name, value in zip(cls._fields, self)]
    if kwds:
        raise ValueError("Got unexpected field names: %r" % list(kwds))
    return cls._make(values)


def _asdict(self):
    return dict(zip(self._fields, self))


def _getnewargs(self):
    return tuple(self)


def _identifier(name):
    return name != "" and not name[0].isdigit() and all(c == "_" or c.isalpha() or c.isdigit() for c in name)


def _check_names(typename, names, rename):
    from keyword import iskeyword

    if rename:
        seen = set()
        for i, name in enumerate(names):
            if not _identifier(name) or iskeyword(name) or name.startswith("_") or name in seen:
                names[i] = "_%d" % i
            seen.add(name)
    for name in [typename] + names:
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if not _identifier(name):
            raise ValueError("Type names and field names must be valid identifiers: %r" % name)
        if iskeyword(name):
            raise ValueError("Type names and field names cannot be a keyword: %r" % name)
    seen = set()
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError("Field names cannot start with an underscore: %r" % name)
        if name in seen:
            raise ValueError("Encountered duplicate field name: %r" % name)
        seen.add(name)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    typename = str(typename)
    _check_names(typename, names, rename)
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(names):
        raise TypeError("Got more default values than field names")
    return _namedtuple(typename, tuple(names), defaults, module)


def _namedtuple(typename, names, defaults, module=None, **more):
    n = len(names) - len(defaults)
    attributes = {
        "__module__": module or "__main__",
        "__qualname__": typename,
        "__doc__": "%s(%s)" % (typename, ", ".join(names)),
        "__slots__": (),
        "__match_args__": names,
        "_fields": names,
        "_field_defaults": {names[n + i]: value for i, value in enumerate(defaults)},
        "_make": _make,
        "_replace": _replace,
        "_asdict": _asdict,
        "__getnewargs__": _getnewargs,
    }
    for i, name in enumerate(names):
        attributes[name] = _tuplegetter(i, "Alias for field number %d" % i)
    attributes.update(more)
    return _named(typename, names, defaults, attributes)


class _tuplegetter:
    def __init__(self, index, doc):
        self.index = index
        self.__doc__ = doc

    def __get__(self, instance, owner=None):
        return self if instance is None else tuple.__getitem__(instance, self.index)

    def __repr__(self):
        return "_tuplegetter(%d, %r)" % (self.index, self.__doc__)


# -- Counter --------------------------------------------------------------------------------------------------------


class Counter(_Counts):
    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        items = list(self.items())
        if n is None or n > 1 and n * 8 >= len(items):
            items.sort(key=_second, reverse=True)
            return items if n is None else items[:n]
        if n == 1:
            return [max(items, key=_second)] if items else []
        import heapq

        return heapq.nlargest(n, items, key=_second)

    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, dict) or hasattr(iterable, "items"):
                if self:
                    for key, count in iterable.items():
                        self[key] = count + self[key]
                else:
                    super().update(iterable)
            else:
                self._count(iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, dict) or hasattr(iterable, "items"):
                for key, count in iterable.items():
                    self[key] -= count
            else:
                for key in iterable:
                    self[key] -= 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        result = memo[id(self)] = self.__class__()
        for key, count in self.items():
            result[deepcopy(key, memo)] = deepcopy(count, memo)
        return result

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __repr__(self):
        if not self:
            return "%s()" % self.__class__.__name__
        try:
            counts = dict(self.most_common())
        except TypeError:
            counts = dict(self)
        return "%s(%r)" % (self.__class__.__name__, counts)

    def __str__(self):
        return self.__repr__()

    def __eq__(self, other):
        if not isinstance(other, Counter):
            if isinstance(other, dict):
                return dict(self) == other
            return NotImplemented
        return all(self[e] == other[e] for c in (self, other) for e in c)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] <= other[e] for c in (self, other) for e in c)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return other <= self

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return other < self

    def _combined(self, other, combine, both):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            count = combine(count, other[key])
            if count > 0:
                result[key] = count
        if both:
            for key, count in other.items():
                if key not in self:
                    count = combine(0, count)
                    if count > 0:
                        result[key] = count
        return result

    def __add__(self, other):
        return self._combined(other, _add, True)

    def __sub__(self, other):
        return self._combined(other, _sub, True)

    def __or__(self, other):
        return self._combined(other, max, True)

    def __and__(self, other):
        return self._combined(other, min, False)

    def __pos__(self):
        return self._combined(Counter(), _add, False)

    def __neg__(self):
        return Counter() - self

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in list(self.items()):
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()


def _second(pair):
    return pair[1]


def _add(a, b):
    return a + b


def _sub(a, b):
    return a - b
