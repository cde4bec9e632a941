from copyreg import _partial, dispatch_table, partial

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error

_atomic = {
    int, float, bool, complex, str, bytes, tuple, frozenset, type, range, slice, property, type(None), type(Ellipsis),
    type(NotImplemented), type(len), type(lambda: 0), type([].append),
}


def copy(x):
    cls = type(x)
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy() if cls is not bytearray else bytearray(x)
    if cls in _atomic or isinstance(x, type):
        return x
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _rebuild(x, None)


def deepcopy(x, memo=None, _nil=[]):
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _nil)
    if y is not _nil:
        return y
    cls = type(x)
    if cls is list:
        y = memo[key] = []
        for value in x:
            y.append(deepcopy(value, memo))
    elif cls is dict:
        y = memo[key] = {}
        for k, value in x.items():
            y[deepcopy(k, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        y = [deepcopy(value, memo) for value in x]
        if key in memo:
            return memo[key]
        for a, b in zip(x, y):
            if a is not b:
                y = tuple(y)
                break
        else:
            return x
    elif cls is set:
        y = {deepcopy(value, memo) for value in x}
    elif cls is bytearray:
        y = bytearray(x)
    elif cls is frozenset:
        y = frozenset([deepcopy(value, memo) for value in x])
    elif cls in _atomic or isinstance(x, type):
        return x
    elif hasattr(cls, "__deepcopy__"):
        y = x.__deepcopy__(memo)
    else:
        y = _rebuild(x, memo)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)  # what has an id in the memo must live as long as the memo
    return y


# A copy by what __reduce_ex__ would say of an object: an instance of its class with the same state and contents.
def _rebuild(x, memo):
    deep = _same if memo is None else deepcopy
    cls = type(x)
    reduced = None
    if cls in dispatch_table:
        reduced = dispatch_table[cls](x)
    elif getattr(cls, "__reduce_ex__", object.__reduce_ex__) is not object.__reduce_ex__:
        reduced = x.__reduce_ex__(4)
    elif getattr(cls, "__reduce__", object.__reduce__) is not object.__reduce__:
        reduced = x.__reduce__()
    elif isinstance(x, partial):
        reduced = _partial, (cls, x.__dict__, x.func, x.args, x.keywords)
    if reduced is not None:
        if isinstance(reduced, str):
            return x
        return _reconstruct(x, memo, deep, *reduced)
    if "__module__" not in cls.__dict__ and not hasattr(x, "__dict__"):
        return _rebuild_native(x, cls, memo, deep)
    new_args = getattr(cls, "__getnewargs_ex__", None)
    if new_args is not None:
        args, kwargs = new_args(x)
        y = cls.__new__(cls, *deep(args, memo), **deep(kwargs, memo))
    elif hasattr(cls, "__getnewargs__"):
        y = cls.__new__(cls, *deep(x.__getnewargs__(), memo))
    elif isinstance(x, BaseException):
        y = cls.__new__(cls, *deep(x.args, memo))
    else:
        for base in (int, float, complex, str, bytes, tuple, frozenset):
            if isinstance(x, base):
                y = cls.__new__(cls, base(x) if memo is None else deepcopy(base(x), memo))
                break
        else:
            y = object.__new__(cls) if not isinstance(x, (list, dict, set, bytearray)) else cls.__new__(cls)
    if memo is not None:
        memo[id(x)] = y
    _set_state(y, _state(x), memo, deep)
    _fill(
        y,
        iter(x) if isinstance(x, list) else None,
        x.items() if isinstance(x, dict) else None,
        memo,
        deep,
    )
    if isinstance(x, set):
        y.update([deep(value, memo) for value in x])
    return y


def _same(x, memo):
    return x


def _state(x):
    getstate = getattr(type(x), "__getstate__", None)
    if getstate is not None and getstate is not object.__getstate__:
        return getstate(x)
    return _plain_state(x)


def _plain_state(x):
    state = getattr(x, "__dict__", None) or None
    slots = {}
    for cls in type(x).__mro__:
        names = cls.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name[:2] == "__" and name[-2:] != "__":
                name = "_" + cls.__name__.lstrip("_") + name
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                slots[name] = getattr(x, name)
    if slots:
        return state, slots
    return state


def _set_state(y, state, memo, deep):
    if state is None:
        return
    if memo is not None:
        state = deepcopy(state, memo)
    if hasattr(y, "__setstate__"):
        y.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    for values in (state, slots):
        if values:
            for name, value in values.items():
                object.__setattr__(y, name, value)


def _fill(y, items, pairs, memo, deep):
    if items is not None:
        for item in items:
            y.append(deep(item, memo))
    if pairs is not None:
        for k, value in pairs:
            y[deep(k, memo)] = deep(value, memo)


def _reconstruct(x, memo, deep, function, args, state=None, items=None, pairs=None, setter=None):
    y = function(*[deep(arg, memo) for arg in args])
    if memo is not None:
        memo[id(x)] = y
    if setter is not None:
        setter(y, deep(state, memo))
    else:
        _set_state(y, state, memo, deep)
    _fill(y, items, pairs, memo, deep)
    return y


def _rebuild_native(x, cls, memo, deep):
    if cls.__name__ == "deque":
        y = cls([], x.maxlen)
        if memo is not None:
            memo[id(x)] = y
        for value in x:
            y.append(deep(value, memo))
        return y
    if isinstance(x, dict):
        y = cls(x.default_factory) if cls.__name__ == "defaultdict" else cls()
        if memo is not None:
            memo[id(x)] = y
        for k, value in x.items():
            y[deep(k, memo)] = deep(value, memo)
        return y
    if isinstance(x, tuple):  # of namedtuple()
        return cls(*[deep(value, memo) for value in x])
    if isinstance(x, BaseException):
        y = cls(*deep(x.args, memo))
        return y
    name = cls.__name__
    if name in ("itemgetter", "attrgetter", "methodcaller", "function", "Pattern", "Match", "builtin_function_or_method"):
        return x
    raise TypeError("cannot pickle '%s' object" % name)
