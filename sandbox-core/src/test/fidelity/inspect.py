#### signature
import inspect
def f(a, b: int = 1, /, c="x", *args: str, d, e: float = 2.5, **kw) -> bool: pass
s = inspect.signature(f)
print(s, list(s.parameters), s.return_annotation)
for p in s.parameters.values():
    print(p.name, p.kind, p.kind.description, p.default, p.annotation, p)
#### signatures of all kinds
import inspect, functools
class A:
    def __init__(self, x, y=2): pass
    def m(self, a, *, b=1): pass
    @classmethod
    def c(cls, q): pass
    @staticmethod
    def s(z): pass
    def __call__(self, w): pass
class B(A): pass
class C: pass
print(inspect.signature(A), inspect.signature(A.m), inspect.signature(A(1).m), inspect.signature(A.c), inspect.signature(A.s), inspect.signature(A(1)), inspect.signature(B), inspect.signature(C), inspect.signature(lambda x, *y: x), inspect.signature(lambda: 0))
print(inspect.signature(functools.partial(A(1).m, 5)), inspect.signature(functools.partial(lambda a, b, c: 0, b=3)))
#### follows wraps
import inspect, functools
def deco(f):
    @functools.wraps(f)
    def w(*a, **k): return f(*a, **k)
    return w
@deco
def g(x: int, y=1) -> str: pass
print(inspect.signature(g), inspect.signature(g, follow_wrapped=False), inspect.unwrap(g) is g.__wrapped__)
#### bind
import inspect
def f(a, b=2, *args, c=3, **kw): pass
s = inspect.signature(f)
b = s.bind(1, 5, 6, c=7, z=8)
print(b, b.args, b.kwargs, b.arguments)
b = s.bind(1)
print(b.arguments)
b.apply_defaults()
print(b.arguments, s.bind_partial().arguments)
for args, kw in (((), {}), ((1,), {"a": 2})):
    try:
        s.bind(*args, **kw)
    except TypeError as e:
        print(e)
for args, kw in (((1, 2), {}), ((), {"q": 1}), ((1,), {"q": 1})):
    try:
        inspect.signature(lambda a: 0).bind(*args, **kw)
    except TypeError as e:
        print(e)
#### building signatures
from inspect import Signature, Parameter
s = Signature([Parameter("a", Parameter.POSITIONAL_OR_KEYWORD), Parameter("b", Parameter.KEYWORD_ONLY, default=1, annotation=int)], return_annotation=str)
print(s, s.replace(return_annotation=Signature.empty), s == s.replace(), Parameter.empty, repr(Parameter("x", Parameter.VAR_POSITIONAL)), repr(s))
try:
    Signature([Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_OR_KEYWORD)])
except ValueError as e:
    print(e)
try:
    Parameter("1a", Parameter.KEYWORD_ONLY)
except ValueError as e:
    print(e)
#### predicates
import inspect, sys
class A:
    def m(self): pass
def f(): pass
def g(): yield
async def co(): pass
async def ag(): yield
for x in (A, A().m, A.m, f, g, co, ag, len, sys, lambda: 0, 5, g()):
    print([n for n in "isclass ismethod isfunction isgeneratorfunction iscoroutinefunction isasyncgenfunction isbuiltin ismodule isroutine isgenerator".split() if getattr(inspect, n)(x)])
#### coroutine objects
import inspect
async def co(): pass
c = co()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.isawaitable(5), inspect.isgenerator(c))
c.close()
#### getmembers
import inspect
class A:
    x = 1
    def f(self): pass
    def g(self): pass
print([n for n, v in inspect.getmembers(A, inspect.isfunction)], [n for n, v in inspect.getmembers(A()) if not n.startswith("_")], inspect.getmembers(A(), lambda v: v == 1))
#### docs
import inspect
def f():
    """First line.

        Indented
      less
    """
class A:
    "A doc"
    def m(self): "m doc"
class B(A):
    def m(self): pass
print(repr(inspect.getdoc(f)), inspect.getdoc(A), inspect.getdoc(A.m), inspect.getdoc(B().m), inspect.getdoc(B), repr(inspect.cleandoc("  a\n    b\n    c")))
#### annotations of signatures
import inspect
from typing import List, Optional
def f(a: List[int], b: Optional[str] = None, c: "A" = 1, d: list[int] = ()) -> None: pass
print(inspect.signature(f), inspect.get_annotations(f))
#### getfullargspec
import inspect
def f(a, b=1, *args, c, d=2, **kw): pass
print(inspect.getfullargspec(f))
#### no signature
import inspect
for x in (5, "a"):
    try:
        inspect.signature(x)
    except TypeError as e:
        print(e)
#### classes
import inspect
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): pass
class B(A):
    def f(self): pass
print(inspect.isabstract(A), inspect.isabstract(B), [c.__name__ for c in inspect.getmro(B)])
#### dataclass and namedtuple signatures
import inspect
from dataclasses import dataclass, field
from collections import namedtuple
@dataclass
class D:
    x: int
    y: str = "a"
print(inspect.signature(D), inspect.signature(namedtuple("P", "a b", defaults=[1])))
#### dependency injection
import inspect
def inject(f, **available):
    return f(**{n: available[n] for n in inspect.signature(f).parameters if n in available})
print(inject(lambda a, c: (a, c), a=1, b=2, c=3))
#### getcallargs
import inspect
def f(a, b=2, *c, **d): pass
print(inspect.getcallargs(f, 1, 5, 6, z=1))
#### format_exc
import traceback
def f():
    x = {}
    return x["missing"]
try:
    f()
except KeyError:
    text = traceback.format_exc()
lines = [line for line in text.splitlines() if not line.strip().startswith(("^", "~"))]
print([l.split(",")[1:] if "File" in l else l for l in lines])
#### extract_tb
import traceback
def f():
    raise ValueError("x")
try:
    f()
except ValueError as e:
    frames = traceback.extract_tb(e.__traceback__)
    print([(fr.lineno, fr.name, fr.line) for fr in frames], len(frames))
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print(traceback.format_exception(e)[0], traceback.format_exception(e)[-1], end="")
#### chains
import traceback
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("second") from e
except ValueError as e:
    text = "".join(traceback.format_exception(e))
    print("direct cause" in text, text.index("ZeroDivisionError") < text.index("ValueError: second"))
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type.__name__, str(te), str(te.__cause__), list(te.format_exception_only()))
    print("cause" in "".join(traceback.format_exception(e, chain=False)))
#### print_exc to a file
import traceback, io
out = io.StringIO()
try:
    int("x")
except ValueError:
    traceback.print_exc(file=out)
print(out.getvalue().splitlines()[0], out.getvalue().splitlines()[-1])
#### notes and odd exceptions
import traceback
class E(Exception): pass
e = E()
print(traceback.format_exception_only(e), traceback.format_exception_only(KeyError("k")), traceback.format_exception(E("a")))
e.add_note("a note")
print(traceback.format_exception_only(e))
#### warnings
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("careful")
    warnings.warn("old", DeprecationWarning)
    warnings.warn(RuntimeWarning("run"))
print([(str(x.message), x.category.__name__) for x in w])
#### warnings as errors and filters
import warnings
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("bad", UserWarning)
    except UserWarning as e:
        print("raised", e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", message="skip")
    warnings.warn("skip this")
    warnings.warn("keep this")
print([str(x.message) for x in w], warnings.formatwarning("m", UserWarning, "f.py", 3))
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
#### deprecated functions
import warnings, functools
def deprecated(f):
    @functools.wraps(f)
    def w(*a):
        warnings.warn(f"{f.__name__} is deprecated", DeprecationWarning, stacklevel=2)
        return f(*a)
    return w
@deprecated
def old(x): return x
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    print(old(1), len(log), log[0].message, log[0].category)
