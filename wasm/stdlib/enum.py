__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property", "verify",
    "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr",
    "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
]

_property = property
_auto_null = object()

Enum = Flag = EJECT = ReprEnum = None  # until they are there
_bootstrap = True


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class auto:
    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % (self.value,)


class property:
    """An attribute of members; asked of the class it is the member of that name, if there is one."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.name = getattr(fget, "__name__", None)

    def __set_name__(self, owner, name):
        self.name = name

    def getter(self, fget):
        return property(fget, self.fset, self.fdel)

    def setter(self, fset):
        return property(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        return property(self.fget, self.fset, fdel)

    def __get__(self, instance, owner=None):
        if instance is None:
            member = owner._member_map_.get(self.name)
            if member is None:
                raise AttributeError("%r has no attribute %r" % (owner, self.name))
            return member
        if self.fget is None:
            raise AttributeError("%r has no attribute %r" % (owner, self.name))
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum %r> cannot set attribute %r" % (type(instance).__name__, self.name))
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (type(instance).__name__, self.name))
        self.fdel(instance)


def _is_descriptor(obj):
    return (
        isinstance(obj, (_property, staticmethod, classmethod))
        or type(obj) is _function
        or hasattr(type(obj), "__get__")
        or hasattr(type(obj), "__set__")
        or hasattr(type(obj), "__delete__")
    )


_function = type(_is_descriptor)


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    prefix = "_%s__" % cls_name
    return len(name) > len(prefix) and name.startswith(prefix) and (name[-1] != "_" or name[-2] != "_")


def _is_single_bit(n):
    return n != 0 and n & (n - 1) == 0


def _bits_of(n):
    while n:
        bit = n & -n
        yield bit
        n ^= bit


# The namespace of a class body: names that become members are noted, and automatic values are given at once.
class _EnumDict(dict):
    def __init__(self):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = None
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in ("_order_", "_generate_next_value_", "_missing_", "_ignore_", "_iter_member_", "_iter_member_by_value_",
                           "_iter_member_by_def_", "_create_pseudo_member_", "_numeric_repr_"):
                raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % key)
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError("_ignore_ cannot specify already set names: %r" % already)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore or isinstance(value, nonmember):
            if isinstance(value, nonmember):
                value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if isinstance(value, member):
                value = value.value
            value = self._resolve(key, value)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _resolve(self, key, value):
        if isinstance(value, auto):
            if value.value is _auto_null:
                value.value = self._generate(key)
                self._auto_called = True
            return value.value
        if type(value) is tuple and any(isinstance(v, auto) for v in value):
            parts = []
            for v in value:
                if isinstance(v, auto):
                    v = self._resolve(key, v)
                parts.append(v)
            return tuple(parts)
        return value

    def _generate(self, key):
        return self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])

    def update(self, members, **more):
        for key, value in members.items() if hasattr(members, "items") else members:
            self[key] = value
        for key, value in more.items():
            self[key] = value


_plain_new = object.__new__


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        if _bootstrap:
            return {}
        _check_bases(cls, bases)
        namespace = _EnumDict()
        namespace._cls_name = cls
        first_enum = _mixins(cls, bases)[1]
        if first_enum is not None:
            namespace._generate_next_value = first_enum._generate_next_value_
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _bootstrap:
            return super().__new__(metacls, cls, bases, dict(classdict), **kwds)
        if not isinstance(classdict, _EnumDict):
            # the class statement did not use the namespace that was prepared
            plain = classdict
            classdict = metacls.__prepare__(cls, bases)
            for key, value in plain.items():
                classdict[key] = value
        names = list(classdict._member_names)
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join([repr(n) for n in invalid]))
        order = classdict.get("_order_")
        member_type, first_enum = _mixins(cls, bases)
        values = [(name, classdict[name]) for name in names]
        ignore = list(classdict._ignore)
        namespace = {k: v for k, v in classdict.items() if k not in names and k not in ignore and k not in ("_ignore_", "_order_")}
        new, save, use_args = _find_new(namespace, member_type, first_enum)
        namespace["_new_member_"] = new
        namespace["_use_args_"] = use_args
        namespace["_member_type_"] = member_type
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_values_"] = []
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        own_new = namespace.pop("__new__", None)
        if own_new is not None:
            namespace["__new_member__"] = own_new
        is_flag = Flag is not None and any(issubclass(base, Flag) for base in bases)
        if is_flag or Flag is None and cls == "Flag":
            namespace["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
            namespace["_flag_mask_"] = 0
            namespace["_singles_mask_"] = 0
            namespace["_inverted_"] = None
        if member_type is not object:
            # the methods of the enumeration go before those of the mixed-in type
            for name in ("__repr__", "__str__", "__format__") + (_operators if is_flag else ()):
                if name not in namespace:
                    if ReprEnum is not None and ReprEnum in bases and name in ("__str__", "__format__"):
                        namespace[name] = _data_str if name == "__str__" else _data_format
                    else:
                        namespace[name] = _find_method(first_enum, name)
        if "__reduce_ex__" not in namespace:
            namespace["__reduce_ex__"] = Enum.__reduce_ex__ if Enum is not None else None
        result = super().__new__(metacls, cls, bases, namespace, **kwds)
        for name, value in values:
            _add_member(result, name, value, new, use_args, member_type, is_flag)
        if is_flag:
            _finish_flag(result)
        if order is not None:
            _check_order(result, order, is_flag)
        return result

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return _lookup(cls, value)
        return _create(cls, value, names, module, qualname, type, start, boundary)

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'" % (type(member).__qualname__, cls.__class__.__qualname__)
            )
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % name)
        super().__setattr__(name, value)

    def __dir__(cls):
        names = ["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__", "__members__",
                 "__module__", "__name__", "__qualname__"]
        return sorted(names + cls._member_names_)

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        from types import MappingProxyType

        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return "<%s %r>" % (kind, cls.__name__)


EnumMeta = EnumType
_operators = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def _check_bases(cls, bases):
    for base in bases:
        for c in base.__mro__:
            if Enum is not None and issubclass(c, Enum) and c._member_names_:
                raise TypeError("<enum %r> cannot extend %r" % (cls, c))


# The type of the values that a class mixes in, and the enumeration that it extends.
def _mixins(cls, bases):
    if Enum is None or not bases:
        return object, Enum
    first_enum = bases[-1]
    if not isinstance(first_enum, EnumType):
        raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
    found = []
    for base in bases:
        candidate = None
        for c in base.__mro__:
            if c is object:
                continue
            if isinstance(c, EnumType):
                if c._member_type_ is not object:
                    if c._member_type_ not in found:
                        found.append(c._member_type_)
                    break
            elif "__new__" in c.__dict__ or "__dataclass_fields__" in c.__dict__ or c in _natives:
                data_type = candidate or c
                if data_type not in found:
                    found.append(data_type)
                break
            else:
                candidate = candidate or c
    if len(found) > 1:
        raise TypeError("too many data types for %r: %r" % (cls, set(found)))
    return found[0] if found else object, first_enum


_natives = (int, str, float, bytes, tuple, complex, list, dict, set, frozenset)


def _find_method(cls, name):
    for c in cls.__mro__:
        if name in c.__dict__:
            return c.__dict__[name]


def _find_new(namespace, member_type, first_enum):
    new = namespace.get("__new__")
    if isinstance(new, staticmethod):
        new = new.__func__
    save = first_enum is not None and new is not None
    if new is None:
        for c in first_enum.__mro__ if first_enum is not None else ():
            if "__new_member__" in c.__dict__ and c is not Enum:
                new = c.__dict__["__new_member__"]
                if isinstance(new, staticmethod):
                    new = new.__func__
                break
    if new is None:
        if member_type is object:
            return _plain_new, save, False
        new = member_type.__new__
        return new, save, "__dataclass_fields__" not in member_type.__dict__
    return new, save, True


def _add_member(cls, name, value, new, use_args, member_type, is_flag):
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if use_args:
        enum_member = new(cls, *args)
    else:
        enum_member = new(cls)
    if "_value_" not in enum_member.__dict__:
        if member_type is object:
            enum_member._value_ = value
        else:
            try:
                enum_member._value_ = member_type(*args)
            except Exception as exc:
                raise TypeError("_value_ not set in __new__, unable to create it") from None
    value = enum_member._value_
    enum_member._name_ = name
    enum_member.__objclass__ = cls
    for c in cls.__mro__:
        if c is member_type or c is object:
            break
        if "__init__" in c.__dict__:
            enum_member.__init__(*args)
            break
    for other in cls._member_map_.values():
        if other._value_ == value:
            enum_member = other  # an alias
            break
    else:
        enum_member._sort_order_ = len(cls._member_names_)
        if not is_flag:
            cls._member_names_.append(name)
        elif not isinstance(value, int):
            raise TypeError("Flag values must be ints")
        elif _is_single_bit(value):
            cls._member_names_.append(name)
    if is_flag:
        mask = value if isinstance(value, int) else 0
        type.__setattr__(cls, "_flag_mask_", cls._flag_mask_ | mask)
        if _is_single_bit(mask):
            type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | mask)
    cls._member_map_[name] = enum_member
    hidden = None
    for c in cls.__mro__[1:]:
        if name in c.__dict__:
            hidden = c.__dict__[name]
            break
    if isinstance(hidden, (property, _property)):
        # members still have the attribute
        hidden = property(hidden.fget, hidden.fset, hidden.fdel)
        hidden.name = name
        type.__setattr__(cls, name, hidden)
    else:
        type.__setattr__(cls, name, enum_member)
    cls._member_map_[name] = enum_member
    try:
        cls._value2member_map_.setdefault(value, enum_member)
    except TypeError:
        cls._unhashable_values_.append(value)


def _finish_flag(cls):
    values = [cls._member_map_[name]._value_ for name in cls._member_names_]
    if values != sorted(values):
        type.__setattr__(cls, "_iter_member_", cls._iter_member_by_def_)


def _check_order(cls, order, is_flag):
    order = order.replace(",", " ").split() if isinstance(order, str) else list(order)
    order = [name for name in order if name in cls._member_names_]
    if order != cls._member_names_:
        raise TypeError("member order does not match _order_:\n  %r\n  %r" % (cls._member_names_, order))


def _lookup(cls, value):
    if type(value) is cls:
        return value
    try:
        return cls._value2member_map_[value]
    except KeyError:
        pass
    except TypeError:
        for m in cls._member_map_.values():
            if m._value_ == value:
                return m
    error = None
    try:
        result = cls._missing_(value)
    except Exception as e:
        error = e
        result = None
    if isinstance(result, cls):
        return result
    if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
        return result
    invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    if result is None and error is None:
        raise invalid
    if error is None:
        error = TypeError("error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, result))
    if not isinstance(error, ValueError):
        error.__context__ = invalid
    raise error


def _create(cls, class_name, names, module, qualname, mixin, start, boundary):
    metacls = cls.__class__
    bases = (cls,) if mixin is None else (mixin, cls)
    _check_bases(class_name, bases)
    classdict = metacls.__prepare__(class_name, bases)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        pairs = []
        last = []
        for count, name in enumerate(names):
            value = _find_generate(cls)(name, start, count, last[:])
            last.append(value)
            pairs.append((name, value))
        names = pairs
    for item in names.items() if hasattr(names, "items") else names:
        name, value = (item, names[item]) if isinstance(item, str) else item
        classdict[name] = value
    if module is not None:
        classdict["__module__"] = module
    if qualname is not None:
        classdict["__qualname__"] = qualname
    return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)


def _find_generate(cls):
    return cls._generate_next_value_


def _data_str(self):
    t = self._member_type_
    return t.__repr__(self._value_) if t is int else str(self._value_)


def _data_format(self, format_spec):
    return format(self._member_type_(self._value_), format_spec)


class Enum(metaclass=EnumType):
    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _member_type_ = object

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = last_values[-1]
            for value in last_values:
                if value > last:
                    last = value
            return last + 1
        except TypeError:
            for value in reversed(last_values):
                try:
                    return value + 1
                except TypeError:
                    pass
            return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        for c in self.__class__.__mro__:
            if c not in (object, Enum) and c not in _natives:
                names.update([n for n in c.__dict__ if n[0] != "_" and n not in self._member_map_])
        return sorted(names)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @_property
    def name(self):
        return self._name_

    @_property
    def value(self):
        return self._value_

    # for the words of the error
    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")


_bootstrap = False


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        for i, value in enumerate(values):
            if not isinstance(value, str):
                raise TypeError("%r is not a string" % (value,) if i == 0 else "%s must be a string, not %r" % (("", "encoding", "errors")[i], value))
        value = str(*values)
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _value_of(self, other):
    if isinstance(other, self.__class__):
        return other._value_
    if self._member_type_ is not object and isinstance(other, self._member_type_):
        return other
    return NotImplemented


def _flag_operation(operate):
    def method(self, other):
        other = _value_of(self, other)
        if other is NotImplemented:
            return NotImplemented
        return self.__class__(operate(self._value_, other))

    return method


class Flag(Enum, boundary=STRICT):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            high = last.bit_length() - 1
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None
        return 2 ** (high + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits_of(value & cls._flag_mask_):
            found = cls._value2member_map_.get(bit)
            if found is not None:
                yield found

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        return iter(sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_))

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        flag_mask = cls._flag_mask_
        all_bits = 2 ** flag_mask.bit_length() - 1
        original = value
        if value < 0:
            value = max(all_bits + 1, 2 ** value.bit_length()) + value
        boundary = cls._boundary_
        if value & ~flag_mask or not -all_bits - 1 <= original <= all_bits:
            if boundary is STRICT:
                width = max(value.bit_length(), flag_mask.bit_length())
                raise ValueError(
                    "%r invalid value %r\n    given %s\n  allowed %s" % (cls, original, _bin(original, width), _bin(flag_mask, width))
                )
            if boundary is CONFORM:
                value &= flag_mask
            elif boundary is EJECT:
                return original
            elif boundary is KEEP and value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        unknown = value & ~flag_mask
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        if "_value_" not in pseudo.__dict__:
            pseudo._value_ = value
        members = []
        combined = 0
        for m in cls._iter_member_(value):
            members.append(m)
            combined |= m._value_
        if members:
            pseudo._name_ = "|".join([m._name_ for m in members])
            rest = value & ~combined
            if rest:
                pseudo._name_ += "|%s" % _numeric(cls, rest)
        else:
            pseudo._name_ = None
        return cls._value2member_map_.setdefault(value, pseudo)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, self.__class__.__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return self._iter_member_(self._value_)

    def __len__(self):
        return bin(self._value_).count("1")

    def __repr__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return "<%s: %s>" % (name, _numeric(self.__class__, self._value_))
        return "<%s.%s: %s>" % (name, self._name_, _numeric(self.__class__, self._value_))

    def __str__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return "%s(%s)" % (name, _numeric(self.__class__, self._value_))
        return "%s.%s" % (name, self._name_)

    def __bool__(self):
        return bool(self._value_)

    __or__ = __ror__ = _flag_operation(lambda a, b: a | b)
    __and__ = __rand__ = _flag_operation(lambda a, b: a & b)
    __xor__ = __rxor__ = _flag_operation(lambda a, b: a ^ b)

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)


def _numeric(cls, value):
    return repr(value)


def _bin(value, width):
    if value < 0:
        return "0b1 " + bin((1 << width) + value)[2:]
    return "0b0 " + bin(value)[2:].zfill(width) if width else "0b0 "


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    # int comes first, and would be asked for the membership that it does not have.
    __contains__ = Flag.__contains__


def unique(enumeration):
    duplicates = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if duplicates:
        raise ValueError(
            "duplicate values found in %r: %s" % (enumeration, ", ".join(["%s -> %s" % pair for pair in duplicates]))
        )
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        cls_name = enumeration.__name__
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
                if duplicates:
                    raise ValueError(
                        "aliases found in %r: %s" % (enumeration, ", ".join(["%s -> %s" % pair for pair in duplicates]))
                    )
            elif check is CONTINUOUS:
                values = set([m.value for m in enumeration])
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    missing = [2**i for i in range(low.bit_length(), high.bit_length() - 1) if 2**i not in values]
                else:
                    missing = [i for i in range(low + 1, high) if i not in values]
                if missing:
                    raise ValueError(
                        "invalid %s %r: missing values %s" % ("flag" if is_flag else "enum", cls_name, ", ".join([str(m) for m in missing]))
                    )
            elif check is NAMED_FLAGS:
                known = [m._value_ for m in enumeration]
                names = []
                missing = 0
                for name, alias in enumeration._member_map_.items():
                    if name in enumeration._member_names_ or alias.value < 0:
                        continue
                    bits = [v for v in _bits_of(alias.value) if v not in known]
                    if bits:
                        names.append(name)
                        for v in bits:
                            missing |= v
                if names:
                    text = "alias %s is" % names[0] if len(names) == 1 else "aliases %s and %s are" % (", ".join(names[:-1]), names[-1])
                    raise ValueError(
                        "invalid Flag %r: %s missing combined values of 0x%x [use enum.show_flag_values(value) for details]" % (cls_name, text, missing)
                    )
        return enumeration


def show_flag_values(value):
    return list(_bits_of(int(value)))


def global_enum_repr(self):
    return "%s.%s" % (self.__class__.__module__.split(".")[-1], self._name_)


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return "%s.%s(%r)" % (module, self.__class__.__name__, self._value_)
    return "|".join(["%s.%s" % (module, name) for name in self._name_.split("|")])


def global_str(self):
    return "%s(%r)" % (self.__class__.__name__, self._value_) if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    import sys

    module = sys.modules.get(cls.__module__)
    if module is not None:
        for name, m in cls.__members__.items():
            setattr(module, name, m)
    return cls
