# dataclasses. The methods of a class are compiled from one text, so that they are as fast as written ones.

import sys

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict", "astuple",
    "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _Factory:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _Factory()
_FIELDS = "__dataclass_fields__"
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = "_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR"
_PARAMS = "__dataclass_params__"
_POST_INIT = "__post_init__"


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        t = self.type
        return "dataclasses.InitVar[%s]" % (t.__name__ if isinstance(t, type(int)) else repr(t))

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _mapping_proxy({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            "Field(name=%r,type=%r,default=%r,default_factory=%r,init=%r,repr=%r,hash=%r,compare=%r,metadata=%r,kw_only=%r,_field_type=%s)"
            % (self.name, self.type, self.default, self.default_factory, self.init, self.repr, self.hash, self.compare,
               self.metadata, self.kw_only, self._field_type)
        )


def _mapping_proxy(mapping):
    global _mapping_proxy
    from types import MappingProxyType as _mapping_proxy

    return _mapping_proxy(mapping)


class _DataclassParams:
    def __init__(self, **params):
        for name, value in params.items():
            setattr(self, name, value)

    def __repr__(self):
        return "_DataclassParams(%s)" % ",".join(["%s=%r" % item for item in self.__dict__.items()])


def field(
    *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


_running = set()


def _repr_of(self, names):
    key = id(self)
    if key in _running:
        return "..."
    _running.add(key)
    try:
        return "%s(%s)" % (self.__class__.__qualname__, ", ".join(["%s=%r" % (name, getattr(self, name)) for name in names]))
    finally:
        _running.discard(key)


# What kind of field an annotation makes: one may also be text.
def _kind(annotation):
    if isinstance(annotation, str):
        head = annotation.split("[")[0].strip().rpartition(".")[2]
        return head if head in ("ClassVar", "InitVar", "KW_ONLY") else "field"
    if annotation is InitVar or type(annotation) is InitVar:
        return "InitVar"
    if annotation is KW_ONLY:
        return "KW_ONLY"
    typing = sys.modules.get("typing")
    if typing is not None and (annotation is typing.ClassVar or getattr(annotation, "__origin__", None) is typing.ClassVar):
        return "ClassVar"
    return "field"


def _get_field(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    kind = _kind(annotation)
    f._field_type = {"ClassVar": "_FIELD_CLASSVAR", "InitVar": "_FIELD_INITVAR"}.get(kind, "_FIELD")
    if kind in ("ClassVar", "InitVar") and f.default_factory is not MISSING:
        raise TypeError("field %s cannot have a default factory" % name)
    if kind == "ClassVar":
        if f.kw_only is not MISSING:
            raise TypeError("field %s is a ClassVar but specifies kw_only" % name)
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if kind == "field" and f.default is not MISSING and _unhashable(f.default):
        raise ValueError("mutable default %s for field %s is not allowed: use default_factory" % (type(f.default), name))
    return f


def _unhashable(value):
    cls = value.__class__
    if cls in (list, dict, set, bytearray):
        return True
    for c in cls.__mro__:
        if "__hash__" in c.__dict__:
            return c.__dict__["__hash__"] is None
        if c in (list, dict, set):
            return True
    return False


def _init_source(fields, frozen, post_init, namespace):
    seen_default = None
    params = []
    kw_params = []
    body = []
    for f in fields:
        name = f.name
        if f.init and not f.kw_only:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen_default = name
            elif seen_default is not None:
                raise TypeError("non-default argument %r follows default argument" % name)
        value = None
        if f.default_factory is not MISSING:
            namespace["_factory_" + name] = f.default_factory
            value = "_factory_%s()" % name
            if f.init:
                value = "%s if %s is _HAS_DEFAULT_FACTORY else %s" % (value, name, name)
        elif f.init:
            value = name
        elif f.default is not MISSING and "__slots__" in namespace:
            value = "_default_%s" % name
            namespace["_default_" + name] = f.default
        if f.init:
            if f.default is not MISSING:
                namespace["_default_" + name] = f.default
                param = "%s=_default_%s" % (name, name)
            elif f.default_factory is not MISSING:
                param = name + "=_HAS_DEFAULT_FACTORY"
            else:
                param = name
            (kw_params if f.kw_only else params).append(param)
        if value is not None and f._field_type == "_FIELD":
            body.append("_setattr(%s, %r, %s)" % (_self(fields), name, value) if frozen else "%s.%s = %s" % (_self(fields), name, value))
    if post_init:
        names = [f.name for f in fields if f._field_type == "_FIELD_INITVAR"]
        body.append("%s.__post_init__(%s)" % (_self(fields), ", ".join(names)))
    if kw_params:
        params.append("*")
        params += kw_params
    return ["def __init__(%s):" % ", ".join([_self(fields)] + params)] + ["  " + line for line in body or ["pass"]]


def _self(fields):
    return "__dataclass_self__" if any(f.name == "self" for f in fields) else "self"


def _tuple_source(obj, fields):
    return "(%s)" % "".join(["%s.%s, " % (obj, f.name) for f in fields])


def _compare_source(name, op, fields):
    return [
        "def %s(self, other):" % name,
        "  if other.__class__ is self.__class__:",
        "    return %s %s %s" % (_tuple_source("self", fields), op, _tuple_source("other", fields)),
        "  return NotImplemented",
    ]


def _frozen_source(name, params, verb, fields):
    names = "(%s)" % "".join(["%r, " % f.name for f in fields])
    return [
        "def %s(%s):" % (name, params),
        "  if type(self) is _cls[0] or name in %s:" % names,
        "    raise FrozenInstanceError(f'cannot %s field {name!r}')" % verb,
        "  super(_cls[0], self).%s(%s)" % (name, params[6:]),
    ]


def _set_new(cls, name, value):
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _inherited_fields(cls):
    fields = {}
    any_frozen = has_bases = False
    for base in reversed(cls.__mro__[1:]):
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            if getattr(base, _PARAMS).frozen:
                any_frozen = True
    return fields, any_frozen, has_bases


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields, any_frozen, has_bases = _inherited_fields(cls)
    setattr(
        cls, _PARAMS, _DataclassParams(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen)
    )
    own = []
    kw_only_seen = False
    annotations = cls.__dict__.get("__annotations__", {})
    for name, annotation in annotations.items():
        if _kind(annotation) == "KW_ONLY":
            if kw_only_seen:
                raise TypeError("%r is KW_ONLY, but KW_ONLY has already been specified" % name)
            kw_only_seen = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        fields[f.name] = f
        if isinstance(cls.__dict__.get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in annotations:
            raise TypeError("%r is a field but has no type annotation" % name)
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields)
    own_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    _add_methods(cls, fields, init, repr, eq, order, frozen, slots)
    _add_hash(cls, fields, unsafe_hash, eq, frozen, has_explicit_hash)
    if match_args:
        _set_new(cls, "__match_args__", tuple([f.name for f in _init_fields(fields) if not f.kw_only]))
    if "__doc__" not in cls.__dict__ or cls.__doc__ is None:
        cls.__doc__ = _doc(cls, fields)
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _with_slots(cls, frozen, fields, weakref_slot)
    if hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


def _init_fields(fields):
    return [f for f in fields.values() if f.init and f._field_type != "_FIELD_CLASSVAR"]


def _add_methods(cls, all_fields, init, repr, eq, order, frozen, slots):
    fields = [f for f in all_fields.values() if f._field_type == "_FIELD"]
    compared = [f for f in fields if f.compare]
    box = [cls]
    namespace = {
        "_HAS_DEFAULT_FACTORY": _HAS_DEFAULT_FACTORY, "_setattr": object.__setattr__, "_cls": box, "_repr_of": _repr_of,
        "FrozenInstanceError": FrozenInstanceError, "__name__": cls.__module__,
    }
    if slots:
        namespace["__slots__"] = True
    sources = {}
    if init:
        init_fields = [f for f in all_fields.values() if f._field_type != "_FIELD_CLASSVAR"]
        sources["__init__"] = _init_source(init_fields, frozen, hasattr(cls, _POST_INIT), namespace)
    if repr:
        names = "(%s)" % "".join(["%r, " % f.name for f in fields if f.repr])
        sources["__repr__"] = ["def __repr__(self):", "  return _repr_of(self, %s)" % names]
    if eq:
        sources["__eq__"] = _compare_source("__eq__", "==", compared)
    if order:
        for name, op in ("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">="):
            if name in cls.__dict__:
                raise TypeError("Cannot overwrite attribute %s in class %s. Consider using functools.total_ordering" % (name, cls.__name__))
            sources[name] = _compare_source(name, op, compared)
    if frozen:
        for name, params, verb in ("__setattr__", "self, name, value", "assign to"), ("__delattr__", "self, name", "delete"):
            if name in cls.__dict__:
                raise TypeError("Cannot overwrite attribute %s in class %s" % (name, cls.__name__))
            sources[name] = _frozen_source(name, params, verb, fields)
    lines = ["class %s:" % cls.__name__]
    for name, source in sources.items():
        if name not in cls.__dict__ or name in ("__setattr__", "__delattr__"):
            lines += [" " + line for line in source]
    if len(lines) > 1:
        exec("\n".join(lines), namespace)
        made = namespace[cls.__name__]
        for name in sources:
            if name in made.__dict__ and name not in cls.__dict__:
                function = made.__dict__[name]
                function.__qualname__ = "%s.%s" % (cls.__qualname__, name)
                setattr(cls, name, function)
        if init and "__init__" in made.__dict__:
            annotations = {f.name: f.type.type if type(f.type) is InitVar else f.type for f in _init_fields(all_fields)}
            annotations["return"] = None
            cls.__dict__["__init__"].__annotations__ = annotations
    if slots:
        cls._dataclass_box = box


def _hash_of(fields):
    def __hash__(self):
        return hash(tuple([getattr(self, f.name) for f in fields]))

    return __hash__


def _add_hash(cls, all_fields, unsafe_hash, eq, frozen, has_explicit_hash):
    fields = [f for f in all_fields.values() if f._field_type == "_FIELD" and (f.compare if f.hash is None else f.hash)]
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError("Cannot overwrite attribute __hash__ in class %s" % cls.__name__)
        cls.__hash__ = _hash_of(fields)
    elif eq and not has_explicit_hash:
        cls.__hash__ = _hash_of(fields) if frozen else None


def _type_name(t):
    return t.__name__ if isinstance(t, type) else repr(t)


def _doc(cls, fields):
    parts = []
    kw_only = False
    for f in sorted(_init_fields(fields), key=lambda f: f.kw_only):
        if f.kw_only and not kw_only:
            kw_only = True
            parts.append("*")
        text = "%s: %s" % (f.name, _type_name(f.type))
        if f.default is not MISSING:
            text += " = %r" % (f.default,)
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        parts.append(text)
    return "%s(%s)" % (cls.__name__, ", ".join(parts))


def _with_slots(cls, frozen, fields, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError("%s already specifies __slots__" % cls.__name__)
    namespace = dict(cls.__dict__)
    box = namespace.pop("_dataclass_box")
    names = [f.name for f in fields.values() if f._field_type == "_FIELD"]
    inherited = set()
    for base in cls.__mro__[1:]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    namespace["__slots__"] = tuple([name for name in names + ["__weakref__"] * weakref_slot if name not in inherited])
    for name in names:
        namespace.pop(name, None)
    for name in ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    if frozen:
        namespace.setdefault("__getstate__", _get_slots_state)
        namespace.setdefault("__setstate__", _set_slots_state)
    result = type(cls)(cls.__name__, cls.__bases__, namespace)
    result.__qualname__ = cls.__qualname__
    box[0] = result
    return result


def _get_slots_state(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_slots_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
    slots=False, weakref_slot=False
):
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type == "_FIELD"])


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _plain(obj, lambda obj, inner: dict_factory([(f.name, inner(getattr(obj, f.name))) for f in fields(obj)]), dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _plain(obj, lambda obj, inner: tuple_factory([inner(getattr(obj, f.name)) for f in fields(obj)]), None)


def _plain(obj, convert, dict_factory):
    def inner(obj):
        if _is_instance(obj):
            return convert(obj, inner)
        if isinstance(obj, tuple) and hasattr(obj, "_fields"):
            return type(obj)(*[inner(v) for v in obj])
        if isinstance(obj, (list, tuple)):
            return type(obj)([inner(v) for v in obj])
        if isinstance(obj, dict):
            pairs = [(inner(k), inner(v)) for k, v in obj.items()]
            return type(obj)(obj.default_factory, pairs) if hasattr(type(obj), "default_factory") or hasattr(obj, "default_factory") else type(obj)(pairs)
        if obj is None or isinstance(obj, (int, float, str, bytes)):
            return obj
        from copy import deepcopy

        return deepcopy(obj)

    return inner(obj)


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
    match_args=True, kw_only=False, slots=False, weakref_slot=False
):
    from keyword import iskeyword

    namespace = {} if namespace is None else dict(namespace)
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[name] = item
        else:
            raise TypeError("Invalid field: %r" % (item,))
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError("Field names must be valid identifiers: %r" % (name,))
        if iskeyword(name):
            raise TypeError("Field names must not be keywords: %r" % name)
        if name in annotations:
            raise TypeError("Field name duplicated: %r" % name)
        annotations[name] = annotation
    namespace.update(defaults)
    namespace["__annotations__"] = annotations
    from types import new_class

    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(namespace))
    cls.__module__ = "types"
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
        kw_only=kw_only, slots=slots, weakref_slot=weakref_slot
    )


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type == "_FIELD_CLASSVAR":
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError("field %s is declared with init=False, it cannot be specified with replace()" % f.name)
            continue
        if f.name not in changes:
            if f._field_type == "_FIELD_INITVAR" and f.default is MISSING:
                raise ValueError("InitVar %r must be specified with replace()" % f.name)
            if f._field_type == "_FIELD":
                changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
