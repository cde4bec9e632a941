# contextvars. Tasks of asyncio run in copies of the context in which they were made.

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_missing = object()


class Token:
    MISSING = _missing

    def __init__(self, context, var, old):
        self._context = context
        self.var = var
        self.old_value = old
        self._used = False

    def __repr__(self):
        return "<Token%s var=%r at %#x>" % (" used" if self._used else "", self.var, id(self))


class ContextVar:
    def __init__(self, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self.name = name
        self._default = default

    def __class_getitem__(cls, item):
        import types

        return types.GenericAlias(cls, item)

    def get(self, default=_missing, /):
        value = _current._values.get(self, default)
        if value is _missing:
            value = self._default
            if value is _missing:
                raise LookupError(self)
        return value

    def set(self, value, /):
        token = Token(_current, self, _current._values.get(self, _missing))
        _current._values[self] = value
        return token

    def reset(self, token, /):
        if token._used:
            raise RuntimeError("%r has already been used once" % token)
        if token.var is not self:
            raise ValueError("%r was created by a different ContextVar" % token)
        if token._context is not _current:
            raise ValueError("%r was created in a different Context" % token)
        token._used = True
        if token.old_value is _missing:
            _current._values.pop(self, None)
        else:
            _current._values[self] = token.old_value

    def __repr__(self):
        default = "" if self._default is _missing else " default=%r" % (self._default,)
        return "<ContextVar name=%r%s at %#x>" % (self.name, default, id(self))


class Context:
    def __init__(self):
        self._values = {}
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        global _current
        if self._entered:
            raise RuntimeError("cannot enter context: %r is already entered" % self)
        before, _current = _current, self
        self._entered = True
        try:
            return callable(*args, **kwargs)
        finally:
            self._entered = False
            _current = before

    def copy(self):
        context = Context()
        context._values = self._values.copy()
        return context

    def get(self, var, default=None, /):
        return self._values.get(var, default)

    def __getitem__(self, var):
        return self._values[var]

    def __contains__(self, var):
        return var in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


_current = Context()
_current._entered = True


def copy_context():
    return _current.copy()
