import sys

__all__ = ["Mock", "MagicMock", "NonCallableMock", "AsyncMock", "PropertyMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "mock_open", "seal", "create_autospec"]


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name


class _Sentinels:
    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name not in self._known:
            self._known[name] = _Sentinel(name)
        return self._known[name]


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
_MISSING = sentinel.MISSING


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


def _call_text(name, args, kwargs):
    parts = [repr(arg) for arg in args] + ["%s=%r" % item for item in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(parts))


class _Call:
    """A call: (args, kwargs), with a name (name, args, kwargs).  Equal to such tuples."""

    def __init__(self, name="", args=(), kwargs={}, two=False, from_call=False):
        self._name = name
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._two = two
        self._from_call = from_call

    @property
    def args(self):
        return self._args

    @property
    def kwargs(self):
        return self._kwargs

    def _tuple(self):
        return (self._args, self._kwargs) if self._two else (self._name, self._args, self._kwargs)

    def __len__(self):
        return 2 if self._two else 3

    def __getitem__(self, index):
        return self._tuple()[index]

    def __iter__(self):
        return iter(self._tuple())

    def __call__(self, *args, **kwargs):
        return _Call(self._name, args, kwargs, from_call=True)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        base = self._name + ("()" if self._from_call else "")
        return _Call(base + "." + name if base else name)

    def __eq__(self, other):
        if other is ANY:
            return True
        if isinstance(other, _Call):
            names = self._two or other._two or self._name == other._name
            return names and self._args == other._args and self._kwargs == other._kwargs
        if not isinstance(other, tuple):
            return NotImplemented
        name, args, kwargs = "", (), {}
        for item in other:
            if isinstance(item, str):
                name = item
            elif isinstance(item, tuple):
                args = item
            elif isinstance(item, dict):
                kwargs = item
        return (self._two or name == self._name) and args == self._args and kwargs == self._kwargs

    __hash__ = None

    def __repr__(self):
        if not self._from_call and not self._two and not self._args and not self._kwargs and not getattr(self, "_recorded", False):
            return "call.%s" % self._name if self._name else "call"
        name = self._name
        return _call_text("call" + ("." + name if name and name[0] != "(" else name), self._args, self._kwargs)


call = _Call()


class _Calls(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return any([item == value for item in self])
        return any([list(self[i:i + len(value)]) == value for i in range(len(self) - len(value) + 1)])

    def __repr__(self):
        from pprint import pformat

        return pformat(list(self))


def _recorded(name, args, kwargs, two):
    made = _Call(name, args, kwargs, two, from_call=not two)
    made._recorded = True
    return made


_OWN = set(
    "return_value side_effect called call_count call_args call_args_list mock_calls method_calls".split()
)


class NonCallableMock:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None, unsafe=False, **kwargs):
        own = self.__dict__
        own["_mock_unsafe"] = unsafe
        own["_mock_autospec"] = None
        own["_mock_checks"] = False
        own["_mock_children"] = {}
        own["_mock_deleted"] = set()
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = ""
        own["_mock_wraps"] = wraps
        own["_mock_sealed"] = False
        self.mock_add_spec(spec_set if spec_set is not None else spec, spec_set is not None)
        own["return_value_set"] = return_value
        own["side_effect"] = side_effect
        self._reset_calls()
        self.configure_mock(**kwargs)

    def mock_add_spec(self, spec, spec_set=False):
        own = self.__dict__
        own["_mock_strict"] = spec_set
        own["_mock_spec_object"] = spec
        own["_mock_signature"] = _NOT_KNOWN
        own["_mock_spec_class"] = spec if isinstance(spec, type) else type(spec) if spec is not None and not isinstance(spec, list) else None
        own["_mock_spec"] = list(spec) if isinstance(spec, list) else dir(spec) if spec is not None else None

    # How the spec is called, or None.
    def _signature(self):
        signature = self._mock_signature
        if signature is _NOT_KNOWN:
            signature = self.__dict__["_mock_signature"] = _signature_of(self._mock_spec_object)
        return signature

    # Arguments by which parameters they are for, so that a=1 equals 1 for the first.
    def _matched(self, args, kwargs):
        signature = self._signature()
        if signature is None:
            return args, kwargs
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError:
            return args, kwargs
        return bound.args, bound.kwargs

    def _same(self, made, args, kwargs):
        return made == (args, kwargs) or self._signature() is not None and _Call("", *self._matched(made.args, made.kwargs), two=True) == self._matched(args, kwargs)

    def _reset_calls(self):
        own = self.__dict__
        own["called"] = False
        own["call_count"] = 0
        own["call_args"] = None
        own["call_args_list"] = _Calls()
        own["mock_calls"] = _Calls()
        own["method_calls"] = _Calls()

    def configure_mock(self, **kwargs):
        for key, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *path, last = key.split(".")
            target = self
            for name in path:
                target = getattr(target, name)
            setattr(target, last, value)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        self._reset_calls()
        if return_value:
            self.__dict__["return_value_set"] = DEFAULT
        if side_effect:
            self.__dict__["side_effect"] = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock()

    def _child(self, name):
        child = self._get_child_mock(parent=self)
        child.__dict__["_mock_new_name"] = name
        return child

    def _get_child_mock(self, **kwargs):
        kind = type(self)
        if kind in (NonCallableMock, PropertyMock):
            kind = Mock
        return kind(**kwargs)

    def __getattr__(self, name):
        if "_mock_children" not in self.__dict__:
            raise AttributeError(name)
        if name == "return_value":
            value = self.return_value_set
            if value is DEFAULT:
                value = self._child("()")
                self.__dict__["return_value_set"] = value
            return value
        if name in self._mock_children:
            return self._mock_children[name]
        if name in self._mock_deleted or name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if self._mock_spec is not None and name not in self._mock_spec:
            raise AttributeError("Mock object has no attribute %r" % name)
        if not self._mock_unsafe and name.startswith(("assert", "assret", "asert", "aseert", "assrt")):
            raise AttributeError("%r is not a valid assertion. Use a spec for the mock if %r is meant to be an attribute." % (name, name))
        if self._mock_sealed:
            raise AttributeError("%s.%s" % (self._full_name(), name))
        spec = self._mock_autospec
        if spec is not None:
            child = _autospec_child(spec, name, self)
        else:
            spec = self._mock_spec_class
            if spec is not None and _is_async(getattr(spec, name, None)):
                child = AsyncMock(parent=self)
                child.__dict__["_mock_new_name"] = name
            else:
                child = self._child(name)
        if self._mock_wraps is not None:
            child.__dict__["_mock_wraps"] = getattr(self._mock_wraps, name)
        self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        if name == "return_value":
            self.__dict__["return_value_set"] = value
        elif name in _OWN or name in self.__dict__ and name not in self._mock_children:
            self.__dict__[name] = value
        elif name.startswith("__") and name.endswith("__") and name in _MAGIC:
            self.__dict__.setdefault("_mock_magic", {})[name] = value
        elif isinstance(getattr(type(self), name, None), PropertyMock):
            getattr(type(self), name)(value)
        else:
            if self._mock_strict and self._mock_spec is not None and name not in self._mock_spec:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if isinstance(value, NonCallableMock) and value._mock_parent is None and value._mock_name is None:
                value.__dict__["_mock_parent"] = self
                value.__dict__["_mock_new_name"] = name
                self._mock_children[name] = value
            else:
                self._mock_children.pop(name, None)
                self.__dict__[name] = value
                return
            self.__dict__.pop(name, None)

    def __delattr__(self, name):
        self._mock_deleted.add(name)
        self._mock_children.pop(name, None)
        self.__dict__.pop(name, None)

    def __dir__(self):
        return sorted(set((self._mock_spec or []) + list(self._mock_children) + ["assert_called_with", "called", "call_count", "return_value", "side_effect"]))

    @property
    def __class__(self):
        return self._mock_spec_class if self.__dict__.get("_mock_spec_class") is not None else type(self)

    def _full_name(self):
        names = []
        mock = self
        while mock is not None:
            own = mock._mock_new_name
            if own:
                names.append(own)
            if mock._mock_parent is None:
                names.append(mock._mock_name or "mock")
                break
            mock = mock._mock_parent
        text = names[-1]
        for name in reversed(names[:-1]):
            text += name if name == "()" else "." + name
        return text

    def __repr__(self):
        shown = ""
        if self._mock_name or self._mock_parent is not None:
            shown = " name=%r" % self._full_name()
        spec = self._mock_spec_class
        return "<%s%s%s id='%s'>" % (type(self).__name__, shown, " spec=%r" % spec.__name__ if spec else "", id(self))

    def attach_mock(self, mock, attribute):
        mock.__dict__["_mock_parent"] = None
        mock.__dict__["_mock_name"] = None
        setattr(self, attribute, mock)

    # -- what was called

    def _shown_name(self):
        return self._mock_name or (self._mock_new_name if self._mock_new_name not in ("", "()") else "mock")

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError("Expected '%s' to have been called." % self._shown_name())

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s" % (self._shown_name(), self.call_count, self._calls_text()))

    def assert_not_called(self):
        if self.call_count != 0:
            raise AssertionError("Expected '%s' to not have been called. Called %s times.%s" % (self._shown_name(), self.call_count, self._calls_text()))

    def _calls_text(self, prefix="Calls"):
        return "\n%s: %r." % (prefix, self.mock_calls) if self.mock_calls else ""

    def assert_called_with(self, *args, **kwargs):
        expected = _call_text(self._shown_name(), args, kwargs)
        if self.call_args is None:
            raise AssertionError("expected call not found.\nExpected: %s\n  Actual: not called." % expected)
        if not self._same(self.call_args, args, kwargs):
            actual = _call_text(self._shown_name(), self.call_args.args, self.call_args.kwargs)
            raise AssertionError("expected call not found.\nExpected: %s\n  Actual: %s" % (expected, actual))

    def assert_called_once_with(self, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to be called once. Called %s times.%s" % (self._shown_name(), self.call_count, self._calls_text()))
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, *args, **kwargs):
        if not any([self._same(made, args, kwargs) for made in self.call_args_list]):
            raise AssertionError("%s call not found" % _call_text(self._shown_name(), args, kwargs))

    def assert_has_calls(self, calls, any_order=False):
        made = list(self.mock_calls)
        calls = list(calls)
        if not any_order:
            if not any([made[i:i + len(calls)] == calls for i in range(len(made) - len(calls) + 1)]):
                raise AssertionError("Calls not found.\nExpected: %s%s" % (_Calls(calls), self._calls_text("  Actual").rstrip(".")))
            return
        missing = []
        for wanted in calls:
            if wanted in made:
                made.remove(wanted)
            else:
                missing.append(wanted)
        if missing:
            raise AssertionError("%r does not contain all of %r in its call list, found %r instead" % (self._shown_name(), tuple(missing), self.mock_calls))

    def _check(self, args, kwargs):
        signature = self._signature()
        if signature is not None:
            signature.bind(*args, **kwargs)

    def _record(self, args, kwargs):
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        made = _recorded("", args, kwargs, True)
        own["call_args"] = made
        self.call_args_list.append(made)
        self.mock_calls.append(_recorded("", args, kwargs, False))
        name, mock = self._mock_new_name, self._mock_parent
        method = True
        while mock is not None and name:
            if method and name[0] != "(" and "()" not in name:
                mock.method_calls.append(_recorded(name, args, kwargs, False))
            mock.mock_calls.append(_recorded(name, args, kwargs, False))
            above = mock._mock_new_name
            name = (above + ("" if name[0] == "(" else ".") + name) if above else name
            method = method and above != "()"
            mock = mock._mock_parent

    def _answer(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                if not hasattr(effect, "__next__"):
                    effect = self.__dict__["side_effect"] = iter(effect)
                result = next(effect)
                if isinstance(result, BaseException) or isinstance(result, type) and issubclass(result, BaseException):
                    raise result
            if result is not DEFAULT:
                return result
        if self.return_value_set is DEFAULT and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


_NOT_KNOWN = object()


def _is_async(function):
    import inspect

    return inspect.iscoroutinefunction(function) or isinstance(function, AsyncMock)


def _signature_of(spec, skip_first=False):
    if spec is None or isinstance(spec, list) or not callable(spec):
        return None
    import inspect

    if not isinstance(spec, type) and not inspect.isroutine(spec):
        spec = type(spec).__call__
        skip_first = True
    try:
        signature = inspect.signature(spec)
    except (ValueError, TypeError):
        return None
    if skip_first:
        signature = signature.replace(parameters=list(signature.parameters.values())[1:])
    return signature


class Mock(NonCallableMock):
    def __call__(self, *args, **kwargs):
        if self._mock_checks:
            self._check(args, kwargs)
        self._record(args, kwargs)
        return self._answer(args, kwargs)


class PropertyMock(Mock):
    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


_DEFAULTS = {
    "__len__": 0, "__int__": 1, "__float__": 1.0, "__bool__": True, "__contains__": False, "__index__": 1, "__complex__": 1j,
    "__exit__": False, "__iter__": (), "__hash__": None, "__str__": None, "__eq__": None, "__ne__": None, "__lt__": NotImplemented,
    "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__aexit__": False, "__aiter__": (), "__sizeof__": 1,
}
_MAGIC = list(_DEFAULTS) + (
    "__getitem__ __setitem__ __delitem__ __enter__ __next__ __reversed__ __add__ __radd__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __pow__ "
    "__and__ __or__ __xor__ __neg__ __pos__ __abs__ __invert__ __lshift__ __rshift__ __iadd__ __isub__ __imul__ __matmul__ __rsub__ __rmul__ __rtruediv__ __divmod__ __round__ __trunc__ __floor__ __ceil__ "
    "__aenter__ __anext__ __fspath__"
).split()


class _Magic:
    """A special method of a MagicMock: got from an instance it is that instance's own mock."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, kind=None):
        if obj is None:
            return self
        known = obj.__dict__.setdefault("_mock_magic", {})
        if self.name not in known:
            kind = AsyncMock if self.name in ("__aenter__", "__aexit__", "__anext__") else Mock if self.name in _DEFAULTS else MagicMock
            child = known[self.name] = kind(parent=obj)
            child.__dict__["_mock_new_name"] = self.name
            self.prepare(obj, child)
        return known[self.name]

    def prepare(self, obj, child):
        name = self.name
        value = _DEFAULTS.get(name, DEFAULT)
        if name == "__iter__":
            child.__dict__["side_effect"] = lambda: iter(child.return_value_set if child.return_value_set is not DEFAULT else ())
        elif name == "__aiter__":
            child.__dict__["side_effect"] = lambda: _each(child.return_value_set if child.return_value_set is not DEFAULT else ())
        elif name == "__fspath__":
            child.return_value = "%s/%s/%d" % (type(obj).__name__, obj._full_name(), id(obj))
        elif name == "__hash__":
            child.return_value = id(obj)
        elif name == "__str__":
            child.__dict__["side_effect"] = lambda: child.return_value_set if child.return_value_set is not DEFAULT else repr(obj)
        elif name in ("__eq__", "__ne__"):
            child.__dict__["side_effect"] = lambda other: child.return_value_set if child.return_value_set is not DEFAULT else (obj is other) == (name == "__eq__")
        elif value is not DEFAULT:
            child.return_value = value

    def call(self, obj, args):
        value = self.__get__(obj)
        return value(*args) if isinstance(value, NonCallableMock) else value(obj, *args)


async def _each(items):
    for item in items:
        yield item


def _special(name):
    magic = _Magic(name)

    def method(self, *args):
        return magic.call(self, args)

    method.__name__ = name
    return method


class MagicMock(Mock):
    def __getattribute__(self, name):
        if name[:2] == "__" and name in _MAGIC_SET:
            return _MAGICS[name].__get__(self)
        return super().__getattribute__(name)


_MAGIC_SET = set(_MAGIC)
_MAGICS = {name: _Magic(name) for name in _MAGIC}
for _name in _MAGIC:
    setattr(MagicMock, _name, _special(_name))


class NonCallableMagicMock(MagicMock):
    __call__ = None


class AsyncMock(MagicMock):
    def _reset_calls(self):
        super()._reset_calls()
        own = self.__dict__
        own["await_count"] = 0
        own["await_args"] = None
        own["await_args_list"] = _Calls()

    def __call__(self, *args, **kwargs):
        if self._mock_checks:
            self._check(args, kwargs)
        self._record(args, kwargs)

        async def answer():
            own = self.__dict__
            own["await_count"] += 1
            own["await_args"] = _recorded("", args, kwargs, True)
            self.await_args_list.append(own["await_args"])
            effect = self.side_effect
            if effect is not None and _is_async(effect):
                result = await effect(*args, **kwargs)
                if result is not DEFAULT:
                    return result
                return self.return_value
            if effect is not None and not callable(effect) and not isinstance(effect, BaseException):
                try:
                    return self._answer(args, kwargs)
                except StopIteration:
                    raise StopAsyncIteration from None
            if effect is None and self.return_value_set is DEFAULT and _is_async(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._answer(args, kwargs)

        return answer()

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError("Expected %s to have been awaited." % self._shown_name())

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError("Expected %s to have been awaited once. Awaited %s times." % (self._shown_name(), self.await_count))

    def assert_awaited_with(self, *args, **kwargs):
        expected = _call_text(self._shown_name(), args, kwargs)
        if self.await_args is None:
            raise AssertionError("Expected await: %s\nNot awaited" % expected)
        if not self._same(self.await_args, args, kwargs):
            raise AssertionError("expected await not found.\nExpected: %s\n  Actual: %s" % (
                expected, _call_text(self._shown_name(), self.await_args.args, self.await_args.kwargs)))

    def assert_awaited_once_with(self, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, *args, **kwargs):
        if not any([self._same(made, args, kwargs) for made in self.await_args_list]):
            raise AssertionError("%s await not found" % _call_text(self._shown_name(), args, kwargs))

    def assert_has_awaits(self, calls, any_order=False):
        made = list(self.await_args_list)
        calls = list(calls)
        if any_order:
            found = all([wanted in made for wanted in calls])
        else:
            found = any([made[i:i + len(calls)] == calls for i in range(len(made) - len(calls) + 1)])
        if not found:
            raise AssertionError("Awaits not found.\nExpected: %s\nActual: %s" % (_Calls(calls), self.await_args_list))

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError("Expected %s to not have been awaited. Awaited %s times." % (self._shown_name(), self.await_count))


def seal(mock):
    mock.__dict__["_mock_sealed"] = True
    for child in mock._mock_children.values():
        if isinstance(child, NonCallableMock):
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    return _autospec(spec, spec_set, instance, _parent, _name, False, kwargs)


def _autospec(spec, spec_set, instance, parent, name, skip_first, kwargs):
    is_type = isinstance(spec, type)
    if _is_async(spec):
        kind = AsyncMock
    elif not callable(spec) or is_type and instance and not hasattr(spec, "__call__"):
        kind = NonCallableMagicMock
    else:
        kind = MagicMock
    if spec is None:
        return kind(parent=parent, **kwargs)
    mock = kind(**{"spec_set" if spec_set else "spec": spec}, name=None if parent is not None else name, **kwargs)
    own = mock.__dict__
    own["_mock_autospec"] = spec
    if parent is not None:
        own["_mock_parent"] = parent
        own["_mock_new_name"] = name
    if instance and is_type:
        own["_mock_signature"] = _signature_of(getattr(spec, "__call__", None) if "__call__" in dir(spec) else None, True)
    elif callable(spec):
        own["_mock_signature"] = _signature_of(spec, skip_first)
        own["_mock_checks"] = True
        if is_type and own["return_value_set"] is DEFAULT:
            own["return_value_set"] = _autospec(spec, spec_set, True, mock, "()", False, {})
        elif hasattr(spec, "__name__"):
            own["__name__"] = spec.__name__
            own["_mock_name"] = own["_mock_name"] or (None if parent is not None else spec.__name__)
    return mock


def _autospec_child(spec, name, parent):
    value = getattr(spec, name, None)
    raw = None
    if isinstance(spec, type):
        for cls in spec.__mro__:
            if name in cls.__dict__:
                raw = cls.__dict__[name]
                break
        if isinstance(raw, property):
            return NonCallableMagicMock(parent=parent)
    child = _autospec(value, parent._mock_strict, False, parent, name, isinstance(raw, type(_autospec_child)), {})
    if value is None:
        child.__dict__["_mock_new_name"] = name
    return child


def mock_open(mock=None, read_data=""):
    import io

    mock = mock or MagicMock(name="open")
    handle = MagicMock()

    def opened(*args, **kwargs):
        stream = io.StringIO(read_data) if isinstance(read_data, str) else io.BytesIO(read_data)
        handle.read.side_effect = stream.read
        handle.readline.side_effect = stream.readline
        handle.readlines.side_effect = stream.readlines
        handle.__iter__.side_effect = lambda: iter(stream.readline, read_data[:0])
        return DEFAULT

    handle.__enter__.return_value = handle
    mock.side_effect = opened
    mock.return_value = handle
    return mock


# -- Patching ----------------------------------------------------------------------------------------------------


class _Patch:
    running = []

    def __init__(self, get_target, attribute, new, kwargs, spec=None, create=False, new_callable=None, spec_set=None, autospec=None):
        self.spec_set = spec_set
        self.autospec = autospec
        self.more = []  # other attributes of the same target, of patch.multiple()
        self.as_dict = False
        self.get_target = get_target
        self.attribute = attribute
        self.new = new
        self.kwargs = kwargs
        self.spec = spec
        self.create = create
        self.new_callable = new_callable

    def __enter__(self):
        self.target = target = self.get_target()
        attribute = self.attribute
        own = getattr(target, "__dict__", {})
        self.local = attribute in own
        # a class gives its functions and descriptors bound: what is in it is what must come back
        original = own[attribute] if self.local else getattr(target, attribute, DEFAULT)
        if original is DEFAULT and not self.create:
            import builtins

            if hasattr(builtins, attribute) and hasattr(target, "__name__"):
                self.create = True
            else:
                raise AttributeError("%s does not have the attribute %r" % (target, attribute))
        self.original = original
        new = self.new
        if new is DEFAULT:
            make = self.new_callable or (AsyncMock if self.spec is None and self.spec_set is None and _is_async(original) else MagicMock)
            kwargs = dict(self.kwargs)
            if self.spec is not None:
                kwargs["spec"] = original if self.spec is True else self.spec
            if self.spec_set is not None:
                kwargs["spec_set"] = original if self.spec_set is True else self.spec_set
            if self.autospec:
                if original is DEFAULT:
                    raise TypeError("Can't specify 'autospec' for an attribute that is not there")
                make = create_autospec
                kwargs = {"spec": getattr(target, attribute) if self.autospec is True else self.autospec, "_name": attribute, **kwargs}
                if isinstance(target, type) and isinstance(original, type(_patched)):
                    # called through an instance it gets no self, as no mock does
                    make = lambda spec, _name, **kw: _autospec(spec, False, False, None, _name, True, kw)
            elif isinstance(make, type) and issubclass(make, NonCallableMock):
                kwargs.setdefault("name", attribute)
            new = make(**kwargs)
        setattr(target, attribute, new)
        if not self.as_dict:
            return new
        made = {attribute: new} if self.new is DEFAULT else {}
        entered = []
        try:
            for one in self.more:
                value = one.__enter__()
                entered.append(one)
                if one.new is DEFAULT:
                    made[one.attribute] = value
        except BaseException:
            self.more = entered
            self.__exit__(None, None, None)
            raise
        return made

    def __exit__(self, *exc):
        for one in reversed(self.more):
            one.__exit__(*exc)
        if self.original is DEFAULT or not self.local and isinstance(self.target, type):
            delattr(self.target, self.attribute)
        else:
            setattr(self.target, self.attribute, self.original)
        return False

    def start(self):
        result = self.__enter__()
        _Patch.running.append(self)
        return result

    def stop(self):
        if self in _Patch.running:
            _Patch.running.remove(self)
            self.__exit__(None, None, None)

    def copy(self):
        made = _Patch(self.get_target, self.attribute, self.new, self.kwargs, self.spec, self.create, self.new_callable, self.spec_set, self.autospec)
        made.more = [one.copy() for one in self.more]
        made.as_dict = self.as_dict
        return made

    def __call__(self, function):
        if isinstance(function, type):
            for name in dir(function):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(function, name)):
                    setattr(function, name, self.copy()(getattr(function, name)))
            return function
        return _patched(function, self, self.as_dict or self.new is DEFAULT)


def _patched(function, patcher, passes):
    """The patch nearest to the function is made first, and its mock is the first argument."""
    if hasattr(function, "patchings"):
        function.patchings.append((patcher, passes))
        return function
    patchings = [(patcher, passes)]

    def enter(args, kwargs, entered):
        made = list(args)
        for one, wanted in patchings:
            new = one.__enter__()
            entered.append(one)
            if wanted and getattr(one, "as_dict", False):
                kwargs.update(new)
            elif wanted:
                made.append(new)
        return made

    def leave(entered):
        for one in reversed(entered):
            one.__exit__(None, None, None)

    if _is_async(function):
        async def wrapper(*args, **kwargs):
            entered = []
            try:
                return await function(*enter(args, kwargs, entered), **kwargs)
            finally:
                leave(entered)
    else:
        def wrapper(*args, **kwargs):
            entered = []
            try:
                return function(*enter(args, kwargs, entered), **kwargs)
            finally:
                leave(entered)

    wrapper.patchings = patchings
    wrapper.__name__ = getattr(function, "__name__", "patched")
    wrapper.__doc__ = getattr(function, "__doc__", None)
    return wrapper


class _PatchDict:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.new = dict(values)
        self.new.update(kwargs)
        self.clear = clear

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        self.before = {key: self.in_dict[key] for key in self.in_dict}
        if self.clear:
            self._empty()
        for key, value in self.new.items():
            self.in_dict[key] = value
        return self.in_dict

    def _empty(self):
        for key in list(self.in_dict):
            del self.in_dict[key]

    def __exit__(self, *exc):
        self._empty()
        for key, value in self.before.items():
            self.in_dict[key] = value
        return False

    start = __enter__

    def stop(self):
        self.__exit__(None, None, None)

    def __call__(self, function):
        return _patched(function, self, False)


def _resolve(path):
    parts = path.split(".")
    target = __import__(parts[0])
    name = parts[0]
    for part in parts[1:]:
        name += "." + part
        if not hasattr(target, part):
            __import__(name)
        target = getattr(target, part)
    return target


class _PatchFactory:
    TEST_PREFIX = "test"

    def __call__(self, target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        path, dot, attribute = target.rpartition(".")
        if not dot:
            raise TypeError("Need a valid target to patch. You supplied: %r" % (target,))
        return _Patch(lambda: _resolve(path), attribute, new, kwargs, spec, create, new_callable, spec_set, autospec)

    def object(self, target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        return _Patch(lambda: target, attribute, new, kwargs, spec, create, new_callable, spec_set, autospec)

    def multiple(self, target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        if not kwargs:
            raise ValueError("Must supply at least one keyword argument with patch.multiple")
        getter = (lambda: _resolve(target)) if isinstance(target, str) else (lambda: target)
        first, *more = [_Patch(getter, name, new, {}, spec, create, new_callable, spec_set, autospec) for name, new in kwargs.items()]
        first.more = more
        first.as_dict = True
        return first

    def stopall(self):
        for patcher in reversed(list(_Patch.running)):
            patcher.stop()

    dict = _PatchDict


patch = _PatchFactory()
