# Groups of exceptions, and what except* does: the compiler calls ExceptStar.


class BaseExceptionGroup(BaseException):
    def __new__(cls, *args):
        if len(args) != 2:
            raise TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)" % len(args))
        message, exceptions = args
        if not isinstance(message, str):
            raise TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not %s" % type(message).__name__)
        if isinstance(exceptions, (str, bytes)) or not hasattr(exceptions, "__getitem__"):
            raise TypeError("second argument (exceptions) must be a sequence")
        inner = tuple(exceptions)
        if not inner:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        for i, e in enumerate(inner):
            if not isinstance(e, BaseException):
                raise ValueError("Item %d of second argument (exceptions) is not an exception" % i)
        if not all(isinstance(e, Exception) for e in inner):
            if cls is ExceptionGroup:
                raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
            if issubclass(cls, Exception):
                raise TypeError("Cannot nest BaseExceptions in '%s'" % cls.__name__)
        elif cls is BaseExceptionGroup:
            cls = ExceptionGroup
        self = BaseException.__new__(cls, message, exceptions)
        self._message = message
        self._exceptions = inner
        return self

    def __init__(self, *args):
        pass

    @property
    def message(self):
        return self._message

    @property
    def exceptions(self):
        return self._exceptions

    def __str__(self):
        count = len(self._exceptions)
        return "%s (%d sub-exception%s)" % (self._message, count, "" if count == 1 else "s")

    def derive(self, excs):
        return BaseExceptionGroup(self._message, excs)

    def _condition(self, condition):
        if isinstance(condition, type) and issubclass(condition, BaseException) or (
            isinstance(condition, tuple) and all(isinstance(c, type) and issubclass(c, BaseException) for c in condition)
        ):
            return lambda e: isinstance(e, condition)
        if callable(condition) and not isinstance(condition, type):
            return condition
        raise TypeError("expected a function, exception type or tuple of exception types")

    def _derived(self, excs):
        if not excs:
            return None
        group = self.derive(excs)
        if not isinstance(group, BaseExceptionGroup):
            raise TypeError("derive must return an instance of BaseExceptionGroup")
        group.__traceback__ = self.__traceback__
        group.__cause__ = self.__cause__
        group.__context__ = self.__context__
        for note in getattr(self, "__notes__", ()):
            group.add_note(note)
        return group

    def _split(self, test):
        if test(self):
            return self, None
        yes, no = [], []
        for e in self._exceptions:
            if isinstance(e, BaseExceptionGroup):
                part, rest = e._split(test)
            elif test(e):
                part, rest = e, None
            else:
                part, rest = None, e
            if part is not None:
                yes.append(part)
            if rest is not None:
                no.append(rest)
        if not no:
            return self, None
        if not yes:
            return None, self
        return self._derived(yes), self._derived(no)

    def split(self, condition):
        return self._split(self._condition(condition))

    def subgroup(self, condition):
        return self._split(self._condition(condition))[0]

    def __class_getitem__(cls, item):
        import types

        return types.GenericAlias(cls, item)


class ExceptionGroup(BaseExceptionGroup, Exception):
    pass


BaseExceptionGroup.__module__ = ExceptionGroup.__module__ = "builtins"


def _leaves(e):
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            yield from _leaves(inner)
    else:
        yield e


class ExceptStar:
    # Called with a type, it says whether something of the exception is of that type; without, what is to be raised after
    # the last clause. As a context manager it gives what the clause handles, and keeps what the clause raises.

    def __init__(self, exception):
        self.exception = self.rest = exception
        self.match = None
        self.raised = []
        self.again = []

    def __call__(self, *types):
        if not types:
            return self._end()
        for kind in types[0] if isinstance(types[0], tuple) else types:
            if not (isinstance(kind, type) and issubclass(kind, BaseException)):
                raise TypeError("catching classes that do not inherit from BaseException is not allowed")
            if issubclass(kind, BaseExceptionGroup):
                raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
        if self.rest is None:
            return False
        if isinstance(self.rest, BaseExceptionGroup):
            self.match, self.rest = self.rest.split(types[0])
        elif isinstance(self.rest, types[0]):
            self.match, self.rest = BaseExceptionGroup("", (self.rest,)), None
        else:
            return False
        return self.match is not None

    def __enter__(self):
        return self.match

    def __exit__(self, kind, value, traceback):
        if value is not None:
            if value is self.match or value is self.exception:
                self.again.append(self.match)  # `raise` alone raises what the interpreter handles, which is the whole
            else:
                self.raised.append(value)
        return True

    def _end(self):
        if not isinstance(self.exception, BaseExceptionGroup):
            raised = self.raised + self.again
            return self.rest if not raised else raised[0]
        if self.rest is not None:
            self.again.append(self.rest)
        if self.again:
            # what no clause took, in the shape it came in
            kept = {id(leaf) for e in self.again for leaf in _leaves(e)}
            if all(id(leaf) in kept for leaf in _leaves(self.exception)):
                again = self.exception
            else:
                again = self.exception._split(lambda e: not isinstance(e, BaseExceptionGroup) and id(e) in kept)[0]
            self.raised.append(again)
        if len(self.raised) > 1:
            return BaseExceptionGroup("", self.raised)
        return self.raised[0] if self.raised else None
