import sys
import types

_object_type = type


class _empty:
    pass


class _void:
    pass


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name = name
        self.description = description
        return self

    @property
    def value(self):
        return int(self)

    def __str__(self):
        return self.name

    def __repr__(self):
        return "<_ParameterKind.%s: %d>" % (self.name, int(self))


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512


# -- What an object is ------------------------------------------------------------------------------------------------


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType) and hasattr(object, "__func__") and isfunction(object.__func__)


_c_function = _object_type(len)


def isfunction(object):
    # closures and generator functions are types of their own here
    return _object_type(object).__name__ in ("function", "generator", "closure") and hasattr(object, "__code__")


def isbuiltin(object):
    return not isfunction(object) and not ismethod(object) and not isclass(object) and (
        isinstance(object, types.BuiltinFunctionType) or _object_type(object).__name__ == "builtin_function_or_method"
    )


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethoddescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj):
        return False
    cls = _object_type(obj)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = _object_type(object)
    return isinstance(object, property) or hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _flags(f):
    f = getattr(f, "__func__", f)
    while hasattr(f, "func") and hasattr(f, "keywords"):
        f = f.func
    code = getattr(f, "__code__", None)
    return 0 if code is None or not isfunction(f) else code.co_flags


def isgeneratorfunction(obj):
    return bool(_flags(obj) & CO_GENERATOR)


def iscoroutinefunction(obj):
    return bool(_flags(obj) & CO_COROUTINE)


def isasyncgenfunction(obj):
    return bool(_flags(obj) & CO_ASYNC_GENERATOR)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return iscoroutine(object) or hasattr(_object_type(object), "__await__")


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return _object_type(object).__name__ == "frame"


def iscode(object):
    return isinstance(object, types.CodeType)


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", ()))


def isgetsetdescriptor(object):
    return False


def ismemberdescriptor(object):
    return _object_type(object).__name__ == "member_descriptor"


# -- What it has ------------------------------------------------------------------------------------------------------


def getmembers(object, predicate=None):
    found = {}
    for name in dir(object):
        try:
            found[name] = getattr(object, name)
        except AttributeError:
            pass
    return [(name, found[name]) for name in sorted(found) if predicate is None or predicate(found[name])]


def getmembers_static(object, predicate=None):
    found = [(name, getattr_static(object, name)) for name in sorted(dir(object))]
    return [pair for pair in found if predicate is None or predicate(pair[1])]


def getattr_static(obj, attr, default=_empty):
    if not isclass(obj):
        values = getattr(obj, "__dict__", {})
        if attr in values:
            return values[attr]
    for cls in (obj if isclass(obj) else _object_type(obj)).__mro__:
        if attr in cls.__dict__:
            return cls.__dict__[attr]
    if default is _empty:
        raise AttributeError(attr)
    return default


def getmro(cls):
    return cls.__mro__


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip())
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    if lines:
        lines[0] = lines[0].lstrip()
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _own_doc(object):
    return object.__dict__.get("__doc__") if isclass(object) else getattr(object, "__doc__", None)


def getdoc(object):
    doc = _own_doc(object)
    if doc is None and isclass(object):
        for base in object.__mro__[1:]:
            if "__module__" in base.__dict__ and _own_doc(base) is not None:
                doc = _own_doc(base)
                break
    elif doc is None and ismethod(object):
        for base in _object_type(object.__self__).__mro__:
            method = base.__dict__.get(object.__name__)
            if method is not None and getattr(method, "__doc__", None) is not None:
                doc = method.__doc__
                break
    return cleandoc(doc) if isinstance(doc, str) else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, "__module__", None))


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getfile(object):
    object = unwrap(getattr(object, "__func__", object))
    if hasattr(object, "__code__"):
        return object.__code__.co_filename
    if iscode(object):
        return object.co_filename
    raise TypeError("%r is a built-in %s" % (object, "class" if isclass(object) else "module"))


getsourcefile = getfile


def getsource(object):
    raise OSError("could not get source code")


getsourcelines = findsource = getsource


def getcomments(object):
    return None


def unwrap(func, *, stop=None):
    seen = {id(func)}
    f = func
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError("wrapper loop when unwrapping {!r}".format(f))
        seen.add(id(func))
    return func


def currentframe():
    return sys._getframe(1)


def stack(context=1):
    result = []
    frame = sys._getframe(1)
    while frame is not None:
        result.append(_frame_info(frame, frame.f_lineno))
        frame = frame.f_back
    return result


def trace(context=1):
    from traceback import walk_tb

    return [_frame_info(frame, lineno) for frame, lineno in walk_tb(sys.exc_info()[2])]


def _frame_info(frame, lineno):
    from collections import namedtuple

    global FrameInfo
    if FrameInfo is None:
        FrameInfo = namedtuple("FrameInfo", "frame filename lineno function code_context index")
    return FrameInfo(frame, frame.f_code.co_filename, lineno, frame.f_code.co_name, None, None)


FrameInfo = None


def getclosurevars(func):
    raise NotImplementedError("the sandbox's functions do not tell which global names they use")


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_frame is None:
        return GEN_CLOSED
    return GEN_CREATED if generator.gi_frame is False else GEN_SUSPENDED


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_CREATED if coroutine.cr_frame is False else CORO_SUSPENDED


CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    annotations = obj.__dict__.get("__annotations__", None) if isclass(obj) else getattr(obj, "__annotations__", None)
    if annotations is None:
        if not (isclass(obj) or ismodule(obj) or callable(obj)):
            raise TypeError("%r is not a module, class, or callable." % (obj,))
        return {}
    if not eval_str:
        return dict(annotations)
    if globals is None:
        globals = getattr(unwrap(obj), "__globals__", None) or getattr(sys.modules.get(obj.__module__), "__dict__", {})
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in annotations.items()}


# -- Signatures -------------------------------------------------------------------------------------------------------


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and _object_type(annotation).__name__ != "GenericAlias":
        if annotation.__module__ in ("builtins", None, base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        kind = _kinds[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError("%s parameters cannot have default values" % kind.description)
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a %s" % _object_type(name).__name__)
        if not name.isidentifier():
            raise ValueError("%r is not a valid parameter name" % name)
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return Parameter(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            text += (" = %r" if self._annotation is not _empty else "=%r") % (self._default,)
        return "*" + text if self._kind == _VAR_POSITIONAL else "**" + text if self._kind == _VAR_KEYWORD else text

    def __repr__(self):
        return '<Parameter "%s">' % self

    def _key(self):
        return self._name, int(self._kind), self._default, self._annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._key())


_kinds = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


class BoundArguments:
    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif param.default is not _empty:
                arguments[name] = param.default
            elif param.kind == _VAR_POSITIONAL:
                arguments[name] = ()
            elif param.kind == _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    __hash__ = None

    def __repr__(self):
        return "<BoundArguments (%s)>" % ", ".join(["%s=%r" % item for item in self.arguments.items()])


class Signature:
    __slots__ = ("_parameters", "_return_annotation")

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = {}
        kind = _POSITIONAL_ONLY
        had_default = False
        for param in parameters or ():
            if param.kind < kind:
                raise ValueError("wrong parameter order: %s parameter before %s parameter" % (kind.description, param.kind.description))
            kind = param.kind
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if param.default is not _empty:
                    had_default = True
                elif had_default:
                    raise ValueError("non-default argument follows default argument")
            if param.name in found:
                raise ValueError("duplicate parameter name: %r" % param.name)
            found[param.name] = param
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature(obj, follow_wrapped, eval_str, globals, locals)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        return Signature(
            self._parameters.values() if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return list(self._parameters.items()) == list(other._parameters.items()) and self._return_annotation == other._return_annotation

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def _bind(self, args, kwargs, partial):
        arguments = {}
        args = list(args)
        params = list(self._parameters.values())
        for param in params:
            name, kind = param.name, param.kind
            if kind == _VAR_POSITIONAL:
                if args:
                    arguments[name] = tuple(args)
                    args = []
            elif kind == _VAR_KEYWORD:
                pass
            elif args and kind != _KEYWORD_ONLY:
                if name in kwargs and kind == _POSITIONAL_OR_KEYWORD:
                    raise TypeError("multiple values for argument %r" % name)
                arguments[name] = args.pop(0)
            elif name in kwargs:
                if kind == _POSITIONAL_ONLY:
                    raise TypeError("%r parameter is positional only, but was passed as a keyword" % name)
                arguments[name] = kwargs.pop(name)
            elif param.default is _empty and not partial:
                if args:
                    raise TypeError("too many positional arguments")
                raise TypeError("missing a required argument: %r" % name)
            elif kind == _KEYWORD_ONLY and args:
                break
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            if params and params[-1].kind == _VAR_KEYWORD:
                arguments[params[-1].name] = kwargs
            else:
                raise TypeError("got an unexpected keyword argument %r" % next(iter(kwargs)))
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def __str__(self):
        parts = []
        positional_only = False
        star = True
        for param in self._parameters.values():
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                parts.append("/")
                positional_only = False
            if kind == _VAR_POSITIONAL:
                star = False
            elif kind == _KEYWORD_ONLY and star:
                parts.append("*")
                star = False
            parts.append(str(param))
        if positional_only:
            parts.append("/")
        text = "(%s)" % ", ".join(parts)
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation)
        return text

    def __repr__(self):
        return "<Signature %s>" % self


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return _signature(obj, follow_wrapped, eval_str, globals, locals)


def _signature(obj, follow_wrapped, eval_str, globals, locals):
    if not callable(obj):
        raise TypeError("%r is not a callable object" % (obj,))
    if ismethod(obj):
        return _without_first(_signature(obj.__func__, follow_wrapped, eval_str, globals, locals))
    if follow_wrapped and hasattr(obj, "__wrapped__"):
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature(obj, follow_wrapped, eval_str, globals, locals)
    own = getattr(obj, "__signature__", None)
    if own is not None:
        return own
    if isfunction(obj):
        return _of_function(obj, get_annotations(obj, globals=globals, locals=locals, eval_str=eval_str))
    if _object_type(obj).__name__ == "partial" and hasattr(obj, "keywords"):
        return _of_partial(obj, _signature(obj.func, follow_wrapped, eval_str, globals, locals))
    if isclass(obj):
        return _of_class(obj, follow_wrapped, eval_str, globals, locals)
    if not isbuiltin(obj):
        call = getattr(_object_type(obj), "__call__", None)
        if call is not None and isfunction(call):
            return _without_first(_signature(call, follow_wrapped, eval_str, globals, locals))
    raise ValueError("no signature found for builtin %r" % (obj,))


def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    return sig if params[0].kind == _VAR_POSITIONAL else sig.replace(parameters=params[1:])


def _of_class(cls, follow_wrapped, eval_str, globals, locals):
    meta_call = getattr(_object_type(cls), "__call__", None)
    if _object_type(cls) is not type and isfunction(meta_call) and "__call__" in _object_type(cls).__dict__ and not hasattr(cls, "_member_map_"):
        return _without_first(_signature(meta_call, follow_wrapped, eval_str, globals, locals))
    for c in cls.__mro__:
        for name in ("__new__", "__init__"):
            method = c.__dict__.get(name)
            method = getattr(method, "__func__", method)
            if isfunction(method):
                return _without_first(_signature(method, follow_wrapped, eval_str, globals, locals))
        if "_fields" in c.__dict__ and "_field_defaults" in c.__dict__:
            return _of_namedtuple(c)
    if any(c in (int, str, dict, list, tuple, float) for c in cls.__mro__) or "__module__" not in cls.__dict__:
        raise ValueError("no signature found for builtin type %r" % (cls,))
    return Signature()


def _of_namedtuple(cls):
    annotations = cls.__dict__.get("__annotations__", {})
    return Signature(
        [
            Parameter(name, _POSITIONAL_OR_KEYWORD, default=cls._field_defaults.get(name, _empty), annotation=annotations.get(name, _empty))
            for name in cls._fields
        ]
    )


def _of_function(f, annotations):
    code = f.__code__
    n = code.co_argcount
    n_kw = code.co_kwonlyargcount
    names = code.co_varnames
    positional_only = getattr(code, "co_posonlyargcount", 0)
    defaults = f.__defaults__ or ()
    kw_defaults = f.__kwdefaults__ or {}
    params = []
    for i, name in enumerate(names[:n]):
        kind = _POSITIONAL_ONLY if i < positional_only else _POSITIONAL_OR_KEYWORD
        default = defaults[i - n + len(defaults)] if i >= n - len(defaults) else _empty
        params.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    flags = code.co_flags
    rest = list(names[n + n_kw :])
    if flags & CO_VARARGS:
        name = rest.pop(0)
        params.append(Parameter(name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
    for name in names[n : n + n_kw]:
        params.append(Parameter(name, _KEYWORD_ONLY, default=kw_defaults.get(name, _empty), annotation=annotations.get(name, _empty)))
    if flags & CO_VARKEYWORDS:
        name = rest.pop(0)
        params.append(Parameter(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return Signature(params, return_annotation=annotations.get("return", _empty))


def _of_partial(p, sig):
    params = []
    args = list(p.args)
    keywords = p.keywords
    keyword_only = False
    for param in sig.parameters.values():
        if args and param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.pop(0)
            continue
        if param.name in keywords and param.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
            param = param.replace(kind=_KEYWORD_ONLY, default=keywords[param.name])
            keyword_only = True
        elif keyword_only and param.kind == _POSITIONAL_OR_KEYWORD:
            param = param.replace(kind=_KEYWORD_ONLY)
        elif keyword_only and param.kind == _VAR_POSITIONAL:
            continue
        params.append(param)
    return sig.replace(parameters=params)


def getfullargspec(func):
    from collections import namedtuple

    try:
        sig = _signature(func, False, False, None, None)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, varargs, varkw, kwonly, defaults, kwdefaults, annotations = [], None, None, [], (), {}, {}
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    if ismethod(func):
        args.append(func.__func__.__code__.co_varnames[0])
    for name, param in sig.parameters.items():
        if param.kind == _VAR_POSITIONAL:
            varargs = name
        elif param.kind == _VAR_KEYWORD:
            varkw = name
        elif param.kind == _KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not _empty:
                kwdefaults[name] = param.default
        else:
            args.append(name)
            if param.default is not _empty:
                defaults += (param.default,)
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    spec = namedtuple("FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations")
    return spec(args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    if ismethod(func):
        positional = (func.__self__,) + positional
        func = func.__func__
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return bound.arguments
