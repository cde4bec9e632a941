# typing. Nothing here checks types: the names can be imported, subscripted, printed and looked into as in CPython. What a
# program does not name is not made.

import sys

_function = type(lambda: 0)

# Names that stand for a class of collections.abc or of another module: (module, name, number of parameters).
_abc = {
    "AbstractSet": ("Set", 1), "ByteString": ("ByteString", 0), "Container": ("Container", 1), "Collection": ("Collection", 1),
    "ItemsView": ("ItemsView", 2), "KeysView": ("KeysView", 1), "Mapping": ("Mapping", 2), "MappingView": ("MappingView", 1),
    "MutableMapping": ("MutableMapping", 2), "MutableSequence": ("MutableSequence", 1), "MutableSet": ("MutableSet", 1),
    "Sequence": ("Sequence", 1), "ValuesView": ("ValuesView", 1), "Awaitable": ("Awaitable", 1), "Iterator": ("Iterator", 1),
    "Iterable": ("Iterable", 1), "Hashable": ("Hashable", 0), "Sized": ("Sized", 0), "Reversible": ("Reversible", 1),
    "Coroutine": ("Coroutine", 3), "AsyncIterable": ("AsyncIterable", 1), "AsyncIterator": ("AsyncIterator", 1),
    "Generator": ("Generator", 3), "AsyncGenerator": ("AsyncGenerator", 2),
}
_classes = {"List": (list, 1), "Set": (set, 1), "FrozenSet": (frozenset, 1), "Dict": (dict, 2), "Type": (type, 1)}
_collections = {"Deque": ("deque", 1), "DefaultDict": ("defaultdict", 2), "OrderedDict": ("OrderedDict", 2), "Counter": ("Counter", 1),
                "ChainMap": ("ChainMap", 2)}
_supports = {
    "SupportsInt": "__int__", "SupportsFloat": "__float__", "SupportsComplex": "__complex__", "SupportsBytes": "__bytes__",
    "SupportsIndex": "__index__", "SupportsAbs": "__abs__", "SupportsRound": "__round__",
}
_forms = {
    "NoReturn", "Never", "Self", "LiteralString", "TypeAlias", "ClassVar", "Final", "Required", "NotRequired", "TypeGuard",
    "Optional", "Union", "Literal", "Concatenate", "Unpack", "Annotated",
}
_own = [
    "Any", "Callable", "ForwardRef", "Generic", "NamedTuple", "NewType", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs", "Protocol",
    "Tuple", "TYPE_CHECKING", "TypeVar", "TypeVarTuple", "TypedDict", "assert_never", "assert_type", "cast", "clear_overloads",
    "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "no_type_check",
    "no_type_check_decorator", "overload", "reveal_type", "runtime_checkable",
]
_others = ["AnyStr", "AsyncContextManager", "BinaryIO", "ContextManager", "IO", "Match", "Pattern", "Text", "TextIO"]
__all__ = _own + _others + list(_abc) + list(_classes) + list(_collections) + list(_supports) + list(_forms)

TYPE_CHECKING = False


# Names that libraries import although they are CPython's own.
def _tp_cache(func=None, /, *, typed=False):
    return func if func is not None else lambda other: other


_private = {
    "_GenericAlias": "_Alias", "_SpecialForm": "_Form", "_UnionGenericAlias": "_Union", "_LiteralGenericAlias": "_Literal",
    "_AnnotatedAlias": "_Annotated", "_type_check": "_check", "_CallableGenericAlias": "_CallableAlias", "_BaseGenericAlias": "_Alias",
    "_SpecialGenericAlias": "_Special", "_Final": "_Base", "_ConcatenateGenericAlias": "_Alias", "_collect_parameters": "_parameters",
    "NamedTupleMeta": "_NamedTupleMeta", "_LiteralSpecialForm": "_Form", "_TypedCacheSpecialForm": "_Form",
    "EXCLUDED_ATTRIBUTES": "_no_members", "_prohibited": "_tuple_attributes", "_special": "_special_attributes",
}


def __getattr__(name):
    if name in _classes:
        origin, n = _classes[name]
        value = _Special(origin, n, name)
    elif name in _abc:
        from collections import abc

        value = _Special(getattr(abc, _abc[name][0]), _abc[name][1], name)
    elif name in _collections:
        import collections

        value = _Special(getattr(collections, _collections[name][0]), _collections[name][1], name)
    elif name in _supports:
        value = _supports_class(name, _supports[name])
    elif name in _forms:
        value = _Form(name)
    elif name == "AnyStr":
        value = TypeVar("AnyStr", bytes, str)
    elif name == "Text":
        value = str
    elif name in ("Pattern", "Match"):
        import re

        value = _Special(getattr(re, name), 1, name)
    elif name in ("ContextManager", "AsyncContextManager"):
        import contextlib

        value = _Special(getattr(contextlib, "Abstract" + name), 1, name)
    elif name in ("IO", "TextIO", "BinaryIO"):
        value = _io_class(name)
    elif name in ("T", "KT", "VT", "T_co", "V_co", "VT_co", "T_contra"):
        value = TypeVar(name, covariant=name[-3:] == "_co", contravariant=name == "T_contra")
    elif name == "CT_co":
        value = TypeVar(name, bound=type, covariant=True)
    elif name in _private:
        value = globals()[_private[name]]
    else:
        raise AttributeError("module 'typing' has no attribute '%s'" % name, name=name, obj=__import__("typing"))
    globals()[name] = value
    return value


def _get(name):
    return globals()[name] if name in globals() else __getattr__(name)


def _io_class(name):
    if name == "IO":
        return type("IO", (Generic,), {"__module__": "typing", "__orig_bases__": (Generic[_get("AnyStr")],)})
    return type(name, (_get("IO"),), {"__module__": "typing"})


def _supports_class(name, method):
    def f(self):
        pass

    f.__isabstractmethod__ = True
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), {method: f, "__module__": "typing"}))


# -- Printing and checking arguments --------------------------------------------------------------------------------


def _type_repr(obj):
    if isinstance(obj, type) and type(obj).__name__ != "GenericAlias":
        module = getattr(obj, "__module__", None)
        if module in ("builtins", None):
            return obj.__qualname__
        return "%s.%s" % (module, obj.__qualname__)
    if obj is ...:
        return "..."
    if isinstance(obj, _function):
        return obj.__name__
    if isinstance(obj, tuple):
        return "[" + ", ".join([_type_repr(t) for t in obj]) + "]"
    if isinstance(obj, list):
        return "[" + ", ".join([_type_repr(t) for t in obj]) + "]"
    return repr(obj)


def _check(arg, message="Parameters to generic types must be types."):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, _Form) and arg._name in ("ClassVar", "Final"):
        raise TypeError("%r is not valid as type argument" % (arg,))
    if arg is Generic or arg is Protocol:
        raise TypeError("Plain %r is not valid as type argument" % (arg,))
    if type(arg) is tuple:
        raise TypeError("%s Got %r." % (message, arg))
    return arg


def _parameters(args):
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            more = (arg,)
        elif isinstance(arg, (list, tuple)):
            more = _parameters(arg)
        elif isinstance(arg, type) and type(arg).__name__ != "GenericAlias":
            continue
        else:
            more = getattr(arg, "__parameters__", None)
            if more is None:
                more = _parameters(getattr(arg, "__args__", ()))
        for p in more:
            if p not in found:
                found.append(p)
    return tuple(found)


def _count_error(what, given, wanted):
    return TypeError(
        "Too %s arguments for %s; actual %s, expected %s" % ("many" if given > wanted else "few", what, given, wanted)
    )


# -- Forms ----------------------------------------------------------------------------------------------------------


class _Base:
    __module__ = "typing"

    def __init_subclass__(cls, /, *args, **kwargs):
        pass

    def __or__(self, other):
        return _union((self, other))

    def __ror__(self, other):
        return _union((other, self))

    def __call__(self, *args, **kwds):
        raise TypeError("Cannot instantiate %r" % (self,))

    def __instancecheck__(self, obj):
        raise TypeError("%r cannot be used with isinstance()" % (self,))

    def __subclasscheck__(self, cls):
        raise TypeError("%r cannot be used with issubclass()" % (self,))


class _Form(_Base):
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        if self._name == "Annotated":
            return "<class 'typing.Annotated'>"  # in CPython it is one
        return "typing." + self._name

    def __hash__(self):
        return hash(self._name)

    def __eq__(self, other):
        return self is other

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass %r" % (self,))

    def __getitem__(self, args):
        name = self._name
        if name == "Optional":
            return _union((_check(args, "typing.Optional requires a single type."), type(None)))
        if name == "Union":
            if args == ():
                raise TypeError("Cannot take a Union of no types.")
            return _union(args if isinstance(args, tuple) else (args,))
        if name == "Literal":
            return _literal(args if isinstance(args, tuple) else (args,))
        if name == "Annotated":
            if not isinstance(args, tuple) or len(args) < 2:
                raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
            return _Annotated(_check(args[0]), args[1:])
        if name in ("ClassVar", "Final", "Required", "NotRequired", "TypeGuard", "Unpack"):
            return _Alias(self, (_check(args, "%r accepts only single type." % (self,)),), name)
        if name == "Concatenate":
            return _Alias(self, args if isinstance(args, tuple) else (args,), name)
        raise TypeError("%r is not subscriptable" % (self,))


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _union(args):
    flat = []
    for arg in args:
        arg = _check(arg, "Union[arg, ...]: each arg must be a type.")
        more = arg.__args__ if isinstance(arg, _Union) or type(arg).__name__ == "UnionType" else (arg,)
        for a in more:
            if not any(a == b and type(a) is type(b) for b in flat):
                flat.append(a)
    if len(flat) == 1:
        return flat[0]
    return _Union(tuple(flat))


def _literal(args):
    flat = []
    for arg in args:
        for a in arg.__args__ if isinstance(arg, _Literal) else (arg,):
            if not any(a == b and type(a) is type(b) for b in flat):
                flat.append(a)
    return _Literal(tuple(flat))


class _Alias(_Base):
    def __init__(self, origin, args, name=None):
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _parameters(args)
        self._name = name

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        args = ", ".join([_type_repr(a) for a in self.__args__]) if self.__args__ else "()"
        return "%s[%s]" % (name, args)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __call__(self, *args, **kwargs):
        origin = self.__origin__
        if not isinstance(origin, type):
            raise TypeError("Cannot instantiate %r" % (self,))
        if self._name:
            raise TypeError("Type %s cannot be instantiated; use %s() instead" % (self._name, origin.__name__))
        result = origin(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _Form):
            raise TypeError("Cannot subclass %r" % (self,))
        if self._name:
            later = bases[bases.index(self) + 1 :]
            if Generic in bases or not self.__parameters__ or any([isinstance(b, _Alias) or isinstance(b, type) and issubclass(b, Generic) for b in later]):
                return (self.__origin__,)
            return self.__origin__, Generic
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            i = bases.index(self)
            for b in bases[i + 1 :]:
                if isinstance(b, _Alias) and b is not self:
                    return ()
        return (self.__origin__,)

    def __getitem__(self, args):
        if self.__origin__ is Generic or self.__origin__ is Protocol:
            raise TypeError("Cannot subscript already-subscripted %r" % (self,))
        if not self.__parameters__:
            raise TypeError("%r is not a generic class" % (self,))
        args = args if isinstance(args, tuple) else (args,)
        args = tuple([_check(a) if not isinstance(a, list) else a for a in args])
        params = self.__parameters__
        if not any(isinstance(p, TypeVarTuple) for p in params) and len(args) != len(params):
            if len(params) == 1 and isinstance(params[0], ParamSpec):
                args = (list(args),)
            else:
                raise _count_error(repr(self), len(args), len(params))
        return _substitute(self, dict(zip(params, args)))

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def _with(self, args):
        return _Alias(self.__origin__, args, self._name)

    def copy_with(self, args):
        return self._with(tuple(args))


class _CallableAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec) or getattr(args[0], "_name", None) == "Concatenate"):
            return "typing.Callable[%s, %s]" % (_type_repr(args[0]), _type_repr(args[1]))
        return "typing.Callable[[%s], %s]" % (", ".join([_type_repr(a) for a in args[:-1]]), _type_repr(args[-1]))

    def _with(self, args):
        return _CallableAlias(self.__origin__, args, self._name)


class _Union(_Alias):
    def __init__(self, args):
        super().__init__(_get("Union"), args, "Union")

    def __repr__(self):
        args = self.__args__
        if type(None) in args:
            rest = [a for a in args if a is not type(None)]
            if len(rest) == 1:
                return "typing.Optional[%s]" % _type_repr(rest[0])
        return super().__repr__()

    def __eq__(self, other):
        if not isinstance(other, _Union) and type(other).__name__ != "UnionType":
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def _with(self, args):
        return _union(args)


_Union.__name__ = "_UnionGenericAlias"


class _Literal(_Alias):
    def __init__(self, args):
        super().__init__(_get("Literal"), args, "Literal")
        self.__parameters__ = ()

    def __repr__(self):
        return "typing.Literal[%s]" % ", ".join([repr(a) for a in self.__args__])

    def __eq__(self, other):
        if not isinstance(other, _Literal):
            return NotImplemented
        return {(a, type(a)) for a in self.__args__} == {(a, type(a)) for a in other.__args__}

    def __hash__(self):
        return hash(frozenset([(a, type(a)) for a in self.__args__]))


class _Annotated(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _Annotated):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,))
        self.__metadata__ = metadata

    def __repr__(self):
        return "typing.Annotated[%s, %s]" % (_type_repr(self.__origin__), ", ".join([repr(a) for a in self.__metadata__]))

    def __eq__(self, other):
        if not isinstance(other, _Annotated):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def _with(self, args):
        return _Annotated(args[0], self.__metadata__)


def _substitute(t, values):
    if isinstance(t, (TypeVar, ParamSpec)):
        return values.get(t, t)
    if isinstance(t, list):
        return [_substitute(a, values) for a in t]
    params = getattr(t, "__parameters__", ())
    if not params or isinstance(t, type) and type(t).__name__ != "GenericAlias":
        return t
    args = []
    for arg in t.__args__:
        new = _substitute(arg, values)
        if isinstance(new, list):
            args.extend(new)
        else:
            args.append(new)
    if isinstance(t, _Alias):
        return t._with(tuple(args))
    if type(t).__name__ == "UnionType":
        return _union(tuple(args))
    return t.__origin__[tuple(args)]


# List, Dict and the like before they get arguments.
class _Special(_Base):
    def __init__(self, origin, nparams, name=None, *, inst=True):
        self.__origin__ = origin
        self._nparams = nparams
        self._name = name or origin.__name__

    def copy_with(self, args):
        return _Alias(self.__origin__, args, self._name)

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, args):
        args = args if isinstance(args, tuple) else (args,)
        args = tuple([_check(a) for a in args])
        if len(args) != self._nparams:
            if self._nparams == 0:
                raise TypeError("%r is not a generic class" % (self,))
            raise _count_error(repr(self), len(args), self._nparams)
        return _Alias(self.__origin__, args, self._name)

    def __call__(self, *args, **kwargs):
        if self._name in ("Deque", "DefaultDict", "OrderedDict", "Counter", "ChainMap"):
            return self.__origin__(*args, **kwargs)
        raise TypeError("Type %s cannot be instantiated; use %s() instead" % (self._name, self.__origin__.__name__))

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)


class _TupleSpecial(_Special):
    def __getitem__(self, args):
        if args == ():
            return _Alias(tuple, (), "Tuple")
        args = args if isinstance(args, tuple) else (args,)
        if len(args) == 2 and args[1] is ...:
            return _Alias(tuple, (_check(args[0], "Tuple[t, ...]: t must be a type."), ...), "Tuple")
        return _Alias(tuple, tuple([_check(a, "Tuple[t0, t1, ...]: each t must be a type.") for a in args]), "Tuple")


class _CallableSpecial(_Special):
    def __init__(self):
        self._name = "Callable"
        self._nparams = 2

    @property
    def __origin__(self):
        from collections import abc

        return abc.Callable

    def __instancecheck__(self, obj):
        return callable(obj)

    def __getitem__(self, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        params, result = args
        result = _check(result, "Callable[args, result]: result must be a type.")
        if isinstance(params, list):
            return _CallableAlias(self.__origin__, tuple([_check(a) for a in params]) + (result,), "Callable")
        if params is ... or isinstance(params, ParamSpec) or isinstance(params, _Alias) and params._name == "Concatenate":
            return _CallableAlias(self.__origin__, (params, result), "Callable")
        raise TypeError("Callable[args, result]: args must be a list. Got %r" % (params,))


Tuple = _TupleSpecial(tuple, -1, "Tuple")
Callable = _CallableSpecial()


class ForwardRef(_Base):
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError("Forward reference must be a string -- got %r" % (arg,))
        try:
            compile(arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError("Forward reference must be an expression -- got %r" % (arg,)) from None
        self.__forward_arg__ = arg
        self.__forward_code__ = None
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, type_params=None, *, recursive_guard=frozenset()):
        if not self.__forward_evaluated__ or globalns is not localns:
            if isinstance(self.__forward_module__, str):
                globalns = getattr(sys.modules.get(self.__forward_module__), "__dict__", globalns)
            self.__forward_value__ = _evaluate(self, globalns or {}, localns if localns is not None else globalns or {})
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        return self.__forward_arg__ == other.__forward_arg__ if isinstance(other, ForwardRef) else NotImplemented

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return "ForwardRef(%r)" % self.__forward_arg__


ForwardRef.__slots__ = ("__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__", "__forward_is_argument__", "__forward_is_class__", "__forward_module__")


# -- Variables ------------------------------------------------------------------------------------------------------


class _Variable(_Base):
    def __init__(self, name, constraints=(), bound=None, covariant=False, contravariant=False):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = None if bound is None else _check(bound, "Bound must be a type.")
        self.__constraints__ = tuple([_check(t) for t in constraints])

    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def __hash__(self):
        return id(self)

    def __eq__(self, other):
        return self is other

    def __call__(self, *args):
        raise TypeError("%r object is not callable" % type(self).__name__)


class TypeVar(_Variable):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        super().__init__(name, constraints, bound, covariant, contravariant)


class TypeVarTuple(_Variable):
    def __repr__(self):
        return self.__name__

    def __iter__(self):
        yield _get("Unpack")[self]


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return "%s.%s" % (self.__origin__.__name__, self._kind)

    _kind = "args"


class ParamSpecKwargs(ParamSpecArgs):
    _kind = "kwargs"


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        super().__init__(name, (), bound, covariant, contravariant)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x):
        return x

    def __repr__(self):
        return "%s.%s" % (self.__module__, self.__qualname__)

    def __or__(self, other):
        return _union((self, other))

    def __ror__(self, other):
        return _union((other, self))

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of NewType. Perhaps you were looking for: `Sub = NewType('Sub', %s)`" % self.__name__)


# -- Generic and Protocol -------------------------------------------------------------------------------------------


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, args):
        args = args if isinstance(args, tuple) else (args,)
        if cls is Generic or cls == Protocol:  # a metaclass may make another class equal to it
            if not args:
                raise TypeError("Parameter list to %s[...] cannot be empty" % cls.__qualname__)
            if not all(isinstance(a, (TypeVar, ParamSpec, TypeVarTuple, _Alias)) for a in args):
                raise TypeError("Parameters to %s[...] must all be type variables or parameter specification variables." % cls.__name__)
            if len(set(args)) != len(args):
                raise TypeError("Parameters to %s[...] must all be unique" % cls.__name__)
            return _Alias(cls, args)
        params = cls.__dict__.get("__parameters__")
        if params is None:
            params = _class_parameters(cls)
        args = tuple([a if isinstance(a, (list, tuple)) or a is ... else _check(a) for a in args])
        if not params:
            raise TypeError("%r is not a generic class" % (cls,))
        if not any(isinstance(p, (TypeVarTuple, ParamSpec)) for p in params) and len(args) != len(params):
            raise _count_error(repr(cls), len(args), len(params))
        return _Alias(cls, args)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if Generic in cls.__bases__ and "__orig_bases__" not in cls.__dict__ and cls.__name__ != "Protocol":
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = _class_parameters(cls)


def _class_parameters(cls):
    bases = cls.__dict__.get("__orig_bases__", ())
    for base in bases:
        if isinstance(base, _Alias) and base.__origin__ is Generic:
            return base.__parameters__
    params = []
    for base in bases:
        for p in getattr(base, "__parameters__", ()):
            if p not in params:
                params.append(p)
    return tuple(params)


def _protocol_meta():
    from abc import ABCMeta

    class _ProtocolMeta(ABCMeta):
        def __instancecheck__(cls, instance):
            if cls.__dict__.get("_is_protocol", False):
                if not cls.__dict__.get("_is_runtime_protocol", False):
                    raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
                if cls in type(instance).__mro__ or type(instance) in cls._abc_registry:
                    return True
                for name in _members(cls):
                    if not hasattr(instance, name) or callable(getattr(cls, name, None)) and getattr(instance, name) is None:
                        return False
                return True
            return super().__instancecheck__(instance)

        def __subclasscheck__(cls, subclass):
            if cls.__dict__.get("_is_protocol", False):
                if not cls.__dict__.get("_is_runtime_protocol", False):
                    raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
                if not all(callable(getattr(cls, name, None)) for name in _members(cls)):
                    raise TypeError("Protocols with non-method members don't support issubclass()")
                if not isinstance(subclass, type):
                    raise TypeError("issubclass() arg 1 must be a class")
                if super().__subclasscheck__(subclass):
                    return True
                return all(getattr(subclass, name, None) is not None for name in _members(cls))
            return super().__subclasscheck__(subclass)

    return _ProtocolMeta


_no_members = {
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
    "__subclasshook__", "__weakref__", "__class_getitem__", "__parameters__", "__orig_bases__", "_is_protocol", "_is_runtime_protocol",
    "_abc_registry", "_abc_cache", "__init_subclass__", "__match_args__", "__qualname__", "__name__", "__hash__",
}


def _members(cls):
    names = set()
    for base in cls.__mro__:
        if base in (Protocol, Generic, object):
            continue
        if not base.__dict__.get("_is_protocol", False):
            continue
        names.update([n for n in base.__dict__ if n not in _no_members])
        names.update(base.__dict__.get("__annotations__", {}))
    return names


_ProtocolMeta = _protocol_meta()
Protocol = None


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    for base in type(self).__mro__:
        init = base.__dict__.get("__init__")
        if init is not None and init is not _no_init and base is not object:
            return init(self, *args, **kwargs)
    if args or kwargs:
        raise TypeError("%s() takes no arguments" % type(self).__name__)


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol:
            for base in cls.__bases__:
                if base not in (object, Generic) and not getattr(base, "_is_protocol", False) and base.__module__ != "collections.abc":
                    raise TypeError("Protocols can only inherit from other protocols, got %r" % (base,))
            if "__init__" not in cls.__dict__:
                cls.__init__ = _no_init


def runtime_checkable(cls):
    if not isinstance(cls, type) or not issubclass(cls, Generic) or not getattr(cls, "_is_protocol", False):
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got %r" % (cls,))
    cls._is_runtime_protocol = True
    return cls


# -- NamedTuple and TypedDict -----------------------------------------------------------------------------------------

_special_attributes = {"__module__", "__name__", "__annotations__"}
_tuple_attributes = {"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict"}


def _make_named(name, annotations, defaults, module, **more):
    import collections

    collections._check_names(name, list(annotations), False)
    return collections._namedtuple(name, tuple(annotations), tuple(defaults), module, __annotations__=annotations, **more)


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace, **kwargs):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        for base in bases:
            if base is not NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        annotations = {n: _check(t) if t is None else t for n, t in namespace.get("__annotations__", {}).items()}
        defaults = {}
        for field in annotations:
            if field in namespace:
                defaults[field] = namespace[field]
            elif defaults:
                raise TypeError(
                    "Non-default namedtuple field %s cannot follow default field%s %s"
                    % (field, "s" if len(defaults) > 1 else "", ", ".join(defaults))
                )
        for key in namespace:
            if key in _tuple_attributes:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
        rest = {k: v for k, v in namespace.items() if k not in annotations and k not in ("__annotations__", "__module__", "__qualname__")}
        doc = rest.pop("__doc__", None)
        more = {} if doc is None else {"__doc__": doc}
        cls = _make_named(name, annotations, defaults.values(), namespace.get("__module__"), **more)
        if rest or Generic in bases:
            # methods, perhaps for operators: a class over the type of tuple
            for key in ("_make", "_replace", "_asdict", "_fields", "_field_defaults", "__match_args__"):
                rest[key] = cls.__dict__[key]
            rest["__annotations__"] = annotations
            rest["__module__"] = namespace.get("__module__")
            rest["__slots__"] = ()
            if "__orig_bases__" in namespace:
                rest["__orig_bases__"] = namespace["__orig_bases__"]
            rest["__doc__"] = cls.__doc__
            cls = type(name, (cls, Generic) if Generic in bases else (cls,), rest)
        return cls

    def __init__(cls, *args, **kwargs):
        pass

    def __call__(cls, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        return _make_named(typename, {n: _check(t) for n, t in fields}, (), "__main__")


class NamedTuple(metaclass=_NamedTupleMeta):
    pass


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        annotations = {}
        required = set()
        optional = set()
        for base in bases:
            if base is not TypedDict and not isinstance(base, _TypedDictMeta) and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
            annotations.update(base.__dict__.get("__annotations__", {}))
            required.update(base.__dict__.get("__required_keys__", ()))
            optional.update(base.__dict__.get("__optional_keys__", ()))
        for key, annotation in namespace.get("__annotations__", {}).items():
            annotation = _check(annotation)
            annotations[key] = annotation
            form = getattr(annotation, "_name", None) if isinstance(annotation, _Alias) else None
            if form == "Required" or form != "NotRequired" and total:
                required.add(key)
                optional.discard(key)
            else:
                optional.add(key)
                required.discard(key)
        namespace = dict(namespace)
        namespace["__annotations__"] = annotations
        namespace["__required_keys__"] = frozenset(required)
        namespace["__optional_keys__"] = frozenset(optional)
        namespace["__total__"] = total
        if "__orig_bases__" not in namespace:
            namespace["__orig_bases__"] = bases
        return super().__new__(mcls, name, (_TypedDictBase, Generic) if Generic in bases else (_TypedDictBase,), namespace)

    def __init__(cls, *args, **kwargs):
        pass

    def __call__(cls, *args, **kwargs):
        if cls is TypedDict:
            return _make_typed_dict(*args, **kwargs)
        return dict(*args, **kwargs)

    def __instancecheck__(cls, obj):
        raise TypeError("TypedDict does not support instance and class checks")

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")


def _make_typed_dict(typename, fields=None, /, *, total=True, **kwargs):
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    return _TypedDictMeta(typename, (TypedDict,), {"__annotations__": dict(fields), "__module__": "__main__"}, total=total)


class _TypedDictBase(dict):
    pass


class TypedDict(metaclass=_TypedDictMeta):
    pass


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta) and tp is not TypedDict


# -- Functions ------------------------------------------------------------------------------------------------------


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    value = repr(arg)
    raise AssertionError("Expected code to be unreachable, but got: %s" % (value if len(value) <= 100 else value[:100] + "..."))


def reveal_type(obj, /):
    print("Runtime type is %r" % type(obj).__name__, file=sys.stderr)
    return obj


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped


def dataclass_transform(**kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = kwargs
        return cls_or_fn

    return decorator


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always "
        "be followed by an implementation that is not @overload-ed."
    )


def overload(func):
    f = getattr(func, "__func__", func)
    _overloads.setdefault((getattr(f, "__module__", None), getattr(f, "__qualname__", None)), []).append(func)
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, "__func__", func)
    return list(_overloads.get((getattr(f, "__module__", None), getattr(f, "__qualname__", None)), ()))


def clear_overloads():
    _overloads.clear()


def get_origin(tp):
    if isinstance(tp, _Annotated):
        return _get("Annotated")
    if isinstance(tp, (_Alias, _Special, ParamSpecArgs)):
        return tp.__origin__
    if type(tp).__name__ == "UnionType":
        return type(tp)
    if type(tp).__name__ == "GenericAlias":
        return tp.__origin__
    if tp is Generic:
        return Generic
    return None


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _CallableAlias):
        args = tp.__args__
        if args[0] is not ... and not isinstance(args[0], (ParamSpec, _Alias)) or isinstance(args[0], _Alias) and args[0]._name != "Concatenate":
            return (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, _Alias) or type(tp).__name__ in ("UnionType", "GenericAlias"):
        return tp.__args__
    return ()


def _evaluate(t, globalns, localns):
    if isinstance(t, str):
        t = ForwardRef(t)
    if isinstance(t, ForwardRef):
        return _evaluate(_check(eval(t.__forward_arg__, globalns, localns)), globalns, localns)
    if isinstance(t, _Alias):
        args = tuple([_evaluate(a, globalns, localns) for a in t.__args__]) if not isinstance(t, _Literal) else t.__args__
        return t if args == t.__args__ else t._with(args)
    if type(t).__name__ == "GenericAlias":
        args = tuple([_evaluate(a, globalns, localns) for a in t.__args__])
        return t if args == t.__args__ else t.__origin__[args]
    return t


def _eval_type(t, globalns, localns, type_params=None, *, recursive_guard=frozenset()):
    return _evaluate(t, globalns, localns)


def _strip(t):
    if isinstance(t, _Annotated):
        return _strip(t.__origin__)
    if isinstance(t, _Alias) and t._name in ("Required", "NotRequired"):
        return _strip(t.__args__[0])
    if isinstance(t, _Alias) and not isinstance(t, _Literal):
        args = tuple([_strip(a) for a in t.__args__])
        return t if args == t.__args__ else t._with(args)
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            ns = globalns
            if ns is None:
                ns = getattr(sys.modules.get(base.__module__), "__dict__", {})
            for name, value in base.__dict__.get("__annotations__", {}).items():
                if value is None:
                    value = type(None)
                hints[name] = _evaluate(value, ns, localns if localns is not None else dict(vars(base)))
    else:
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            if callable(obj):
                return {}
            raise TypeError("%r is not a module, class, method, or function." % (obj,))
        if globalns is None:
            f = obj
            while hasattr(f, "__wrapped__"):
                f = f.__wrapped__
            globalns = getattr(f, "__globals__", None) or getattr(f, "__dict__", {})
        for name, value in annotations.items():
            if value is None:
                value = type(None)
            hints[name] = _evaluate(value, globalns, localns)
    return hints if include_extras else {name: _strip(t) for name, t in hints.items()}
