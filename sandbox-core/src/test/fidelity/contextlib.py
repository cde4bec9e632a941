#### contextmanager
from contextlib import contextmanager
@contextmanager
def tag(name):
    print(f"<{name}>")
    yield name.upper()
    print(f"</{name}>")
with tag("a") as t:
    print(t)
#### cleanup after an exception
from contextlib import contextmanager
@contextmanager
def res():
    print("open")
    try:
        yield 1
    finally:
        print("close")
try:
    with res():
        raise ValueError("x")
except ValueError as e:
    print("caught", e)
#### swallowing
from contextlib import contextmanager
@contextmanager
def quiet():
    try:
        yield
    except KeyError as e:
        print("swallowed", e)
with quiet():
    {}["k"]
print("after")
with quiet():
    raise TypeError("goes on")
#### raising another
from contextlib import contextmanager
@contextmanager
def convert():
    try:
        yield
    except KeyError as e:
        raise ValueError("converted") from e
try:
    with convert():
        {}["x"]
except ValueError as e:
    print(e, repr(e.__cause__))
#### generator that does not stop or yield
from contextlib import contextmanager
@contextmanager
def two():
    yield 1
    yield 2
try:
    with two():
        pass
except RuntimeError as e:
    print(e)
@contextmanager
def none():
    if False:
        yield
try:
    with none():
        pass
except RuntimeError as e:
    print(e)
@contextmanager
def again():
    try:
        yield
    except ValueError:
        pass
    yield
try:
    with again():
        raise ValueError
except RuntimeError as e:
    print(e)
#### as decorator
from contextlib import contextmanager, ContextDecorator
@contextmanager
def around(x):
    print("in", x)
    yield
    print("out", x)
@around("f")
def f(a):
    print("body", a)
f(1)
f(2)
class C(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self
    def __exit__(self, *exc):
        print("exit", exc[0])
        return False
@C()
def g(): print("g")
g()
#### suppress
from contextlib import suppress
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print("a")
with suppress(LookupError):
    [][0]
with suppress():
    pass
with suppress(ValueError):
    raise TypeError("t")
#### closing and nullcontext
from contextlib import closing, nullcontext
class R:
    def close(self): print("closed")
with closing(R()) as r:
    print(type(r).__name__)
with nullcontext(5) as n:
    print(n)
with nullcontext() as n:
    print(n)
#### redirect_stdout
from contextlib import redirect_stdout, redirect_stderr
import io, sys
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden")
    with redirect_stdout(io.StringIO()) as inner:
        print("inner")
print("shown", repr(buf.getvalue()), repr(inner.getvalue()))
err = io.StringIO()
with redirect_stderr(err):
    print("e", file=sys.stderr)
print(repr(err.getvalue()))
#### ExitStack
from contextlib import ExitStack, contextmanager
@contextmanager
def cm(n):
    print("enter", n)
    yield n
    print("exit", n)
with ExitStack() as stack:
    a = stack.enter_context(cm(1))
    b = stack.enter_context(cm(2))
    stack.callback(print, "callback", sep="-")
    print("body", a, b)
#### ExitStack with errors
from contextlib import ExitStack
with ExitStack() as s:
    s.push(lambda t, v, tb: print("saw", t.__name__, v) or True)
    s.callback(lambda: print("cb"))
    raise ValueError("v")
print("suppressed")
try:
    with ExitStack() as s:
        @s.callback
        def f(): raise KeyError("second")
        raise ValueError("first")
except KeyError as e:
    print(repr(e), repr(e.__context__))
#### ExitStack pop_all and close
from contextlib import ExitStack
with ExitStack() as s:
    s.callback(print, "bye")
    kept = s.pop_all()
print("nothing yet")
kept.close()
#### ExitStack wants context managers
from contextlib import ExitStack
with ExitStack() as s:
    try:
        s.enter_context(5)
    except TypeError as e:
        print(e)
#### AbstractContextManager
from contextlib import AbstractContextManager
class A(AbstractContextManager):
    def __exit__(self, *e): print("exit")
with A() as a:
    print(type(a).__name__)
class B:
    def __enter__(self): pass
    def __exit__(self, *e): pass
print(issubclass(B, AbstractContextManager), isinstance(B(), AbstractContextManager))
#### metadata of context managers
from contextlib import contextmanager
@contextmanager
def f(x):
    "the doc"
    yield x
print(f.__name__, f.__doc__)
#### async
import asyncio
from contextlib import asynccontextmanager, AsyncExitStack
@asynccontextmanager
async def conn(n):
    print("open", n)
    try:
        yield n
    finally:
        print("close", n)
async def main():
    async with conn(1) as c:
        print("using", c)
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(conn(2)))
        st.callback(print, "cb")
asyncio.run(main())
