#### simple_arguments
def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(a=1, c=2), f(*[1, 2], **{"c": 3}))
def g(a, /, b, *, c): return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))
h = lambda *a, k=1, **kw: (a, k, kw)
print(h(), h(1, k=2, z=3), (lambda: 5)(), (lambda x, y=2: x + y)(1))
def none(): pass
print(none())
#### argument_errors
def f(a, b, c=3): pass
def g(*, x): pass
def h(a, /): pass
def k(): pass
def m(a, b, c, d): pass
def n(a, *, b, c): pass
def p(*a): pass
for call in ("f()", "f(1)", "f(1, 2, 3, 4)", "f(1, 2, d=4)", "f(1, a=2)", "g()", "g(1)", "g(y=1)", "h()", "h(a=1)", "k(1)", "k(a=1)", "m()", "m(1)", "m(1, 2)", "n(1)", "n()", "p(a=1)", "f(b=1)", "f(1, 2, 3, c=4)", "k(1, 2, 3)", "h(1, 2)", "(lambda x: x)()", "len()", "len(1, 2)", "print(foo=1)", "int('1', foo=2)", "f(**{'a': 1, 'b': 2, 'e': 3})", "n(1, 2, b=1, c=2)", "sorted()", "isinstance(1)", "abs()", "max()", "range()", "dict(1, 2)", "list(a=1)", "f(1, 2, *[3, 4])", "ord()", "chr(1, 2)", "sum()", "hasattr(1)", "getattr(1)", "setattr(1, 2)", "iter()", "divmod(1)", "pow(1)", "round()"):
    try:
        eval(call)
        print("fine", call)
    except TypeError as e:
        print(e)
#### closures
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
c = counter(); c(); print(c(), c(5), counter()())
def outer(x):
    def mid(y):
        def inner(z): return x + y + z
        return inner
    return mid
print(outer(1)(2)(3), inc.__closure__ if False else c.__closure__[0].cell_contents, c.__code__.co_freevars)
def make():
    l = []
    def add(x): l.append(x); return l
    return add
a = make(); a(1); print(a(2))
def late():
    def f(): return v
    v = 3
    return f()
print(late())
def unset():
    def f(): return w
    try:
        f()
    except NameError as e:
        print(e)
    w = 1
unset()
#### scoping
x = "g"
def f():
    x = "l"
    def g():
        global x
        x = "changed"
        return x
    g()
    return x
print(f(), x)
def h():
    print(x)
h()
def bad():
    try:
        print(y)
        y = 1
    except UnboundLocalError as e:
        print(e)
bad()
try:
    undefined_name
except NameError as e:
    print(e)
def glob():
    global newname
    newname = 5
glob(); print(newname)
for i in range(3): pass
print(i)
def params(x): x = x + "!"; return x
print(params(x), x)
class A:
    x = "cls"
    def m(self): return x
print(A().m())
#### function_attributes
def f(a, b: int = 2, *args: str, c=3, **kw) -> bool:
    "doc string"
    v = 1
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__)
f.attr = 5; print(f.attr, f.__dict__, hasattr(f, "nope"), f.__code__.co_argcount, f.__code__.co_varnames[:5], f.__code__.co_name, f.__code__.co_kwonlyargcount, f.__code__.co_flags & 0x0c, callable(f))
g = lambda: 0; print(g.__name__, g.__qualname__, g.__doc__, g.__defaults__)
f.__name__ = "renamed"; f.__doc__ = "new"; print(f.__name__, f.__doc__)
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, outer.__globals__ is globals())
try:
    f.nope
except AttributeError as e:
    print(e)
f.__defaults__ = (10,)
print(f.__defaults__)
#### defaults_set
def f(a, b=2): return a, b
f.__defaults__ = (5, 6)
try:
    print(f(), f(1))
except TypeError as e:
    print(e)
def g(*, k=1): return k
g.__kwdefaults__ = {"k": 9}
print(g())
#### decorators
import functools
def twice(f):
    @functools.wraps(f)
    def w(*a, **k): return f(*a, **k) * 2
    return w
def add(n):
    def d(f):
        def w(*a): return f(*a) + n
        return w
    return d
@twice
@add(3)
def f(x):
    "doc"
    return x
print(f(1))
@twice
def g():
    "g doc"
    return 4
print(g(), g.__name__, g.__doc__, g.__wrapped__())
cache = {}
def memo(f):
    def w(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(cache))
registry = {}
def register(name): return lambda f: registry.setdefault(name, f)
@register("a")
def fa(): return "fa"
print(registry["a"](), (lambda f: f)(fa) is fa)
#### recursion
def fact(n): return 1 if n <= 1 else n * fact(n - 1)
print(fact(20), fact(100) % 10 ** 9)
def inf(n): return inf(n + 1)
try:
    inf(0)
except RecursionError as e:
    print(type(e).__name__, e)
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100))
def hanoi(n, a, b, c): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(8, "a", "b", "c"))
def perms(l): return [l] if len(l) <= 1 else [[l[i]] + p for i in range(len(l)) for p in perms(l[:i] + l[i + 1:])]
print(perms([1, 2, 3]))
#### recursion_deep_methods
class T:
    def d(self, n): return 0 if n == 0 else 1 + self.d(n - 1)
print(T().d(900))
def deco(f):
    def w(*a): return f(*a)
    return w
@deco
def g(n): return 0 if n == 0 else 1 + g(n - 1)
print(g(450))
def outer():
    def inner(n): return 0 if n == 0 else 1 + inner(n - 1)
    return inner
print(outer()(900))
h = lambda n: 0 if n == 0 else 1 + h(n - 1)
print(h(900))
def kw(n=0, **k): return 0 if n == 0 else 1 + kw(n=n - 1, **k)
print(kw(900, a=1))
class C:
    def __call__(self, n): return 0 if n == 0 else 1 + self(n - 1)
print(C()(450))
def gen(n):
    yield n
    if n: yield from gen(n - 1)
print(sum(gen(300)))
class Node:
    def __init__(self, d): self.c = Node(d - 1) if d else None
    def size(self): return 1 + (self.c.size() if self.c else 0)
print(Node(200).size())
#### generators
def g():
    x = yield 1
    print("got", x)
    y = yield x
    return y
i = g(); print(next(i), i.send("a"))
try:
    i.send("b")
except StopIteration as e:
    print(e.value)
def count(n):
    for i in range(n): yield i
print(list(count(3)), sum(count(5)), [*count(2)], max(count(4)))
def deleg():
    r = yield from g2()
    print("r", r)
    yield 9
def g2():
    yield 1
    return "ret"
print(list(deleg()))
def inf():
    n = 0
    while True:
        yield n
        n += 1
for v in inf():
    if v > 3: break
print(v)
def fin():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")
f = fin(); next(f); f.close(); print(list(f))
#### generator_errors
def g():
    try:
        yield 1
    except ValueError as e:
        print("caught", e)
        yield 2
i = g(); next(i); print(i.throw(ValueError("x")))
i = g(); next(i)
try:
    i.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
def bad():
    yield 1
    raise ValueError("in gen")
try:
    list(bad())
except ValueError as e:
    print(e)
def stop():
    yield 1
    raise StopIteration
try:
    list(stop())
except RuntimeError as e:
    print(e)
i = g()
try:
    i.send(5)
except TypeError as e:
    print(e)
def ignore():
    try:
        yield
    except GeneratorExit:
        yield 5
i = ignore(); next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)
def self_run():
    yield next(me)
me = self_run()
try:
    next(me)
except ValueError as e:
    print(e)
i = (x for x in [1]); next(i)
try:
    next(i)
except StopIteration:
    print("stop")
#### generator_attributes
def g():
    yield 1
i = g()
print(type(i), i.__name__, i.__qualname__, i.gi_running, i.gi_frame is not None, i.gi_code.co_name, i.gi_yieldfrom, iter(i) is i, hasattr(i, "send"))
next(i, None); next(i, None); print(i.gi_frame)
print((x for x in ()).__name__, type(g))
import types
print(isinstance(i, types.GeneratorType), isinstance(g, types.FunctionType), isinstance((lambda: 0), types.LambdaType))
#### generator_pipeline
def read(): yield from ["1", "x", "2", ""]
def ints(it):
    for s in it:
        try: yield int(s)
        except ValueError: continue
def sq(it): return (x * x for x in it)
print(list(sq(ints(read()))))
def chunk(it, n):
    b = []
    for x in it:
        b.append(x)
        if len(b) == n:
            yield b
            b = []
    if b: yield b
print(list(chunk(range(5), 2)))
def tree(t):
    if t:
        l, v, r = t
        yield from tree(l); yield v; yield from tree(r)
print(list(tree(((None, 1, None), 2, (None, 3, None)))))
def avg():
    s = n = 0
    a = None
    while True:
        x = yield a
        s += x; n += 1; a = s / n
a = avg(); next(a); print(a.send(10), a.send(20))
#### lambda_map_filter
print(list(map(lambda x: x ** 2, [1, 2])), list(filter(lambda x: x > 1, [1, 2])), sorted([(2, "a"), (1, "b")], key=lambda t: t[1]), (lambda a, *b, c=1, **d: (a, b, c, d))(1, 2, c=3, e=4), (lambda: (yield))().__next__())
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print(ops["+"](1, 2), [f(3) for f in (lambda x: x, lambda x: -x)], (lambda f: lambda x: f(f(x)))(lambda x: x * 2)(3))
from functools import reduce
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 0))
#### locals_globals
def f(a, b=2):
    c = 3
    return locals()
print(f(1))
x = 5
print(globals()["x"], "f" in globals(), type(globals()))
globals()["y"] = 6; print(y)
def g():
    for i in range(2): pass
    return sorted(locals())
print(g())
print(eval("a + b", {"a": 1, "b": 2}), eval("x"), eval("a", {}, {"a": 9}))
ns = {}; exec("z = 1\ndef q(): return z", ns); print(ns["z"], ns["q"]())
exec("w = x + 1"); print(w)
def h():
    v = 1
    return eval("v + 1")
try:
    print(h())
except NameError as e:
    print(e)
#### eval_exec_compile
print(eval("1 + 2 * 3"), eval("[i for i in range(3)]"), eval(" 5"), eval(compile("1+1", "f", "eval")))
c = compile("a = 5\nprint(a)", "name", "exec"); exec(c)
exec("for i in range(2): print(i)")
exec(compile("b = 1", "x", "single")); print(b)
for s in ("1 +", "x = 1", "", "1 2", "(", "import os", "foo(", "'abc", "1 +* 2", "def f(): pass"):
    try:
        eval(s)
    except SyntaxError as e:
        print(type(e).__name__)
try:
    exec("raise ValueError('inside')")
except ValueError as e:
    print(e)
print(eval("x", {"x": 1}), eval("len('ab')", {"__builtins__": {"len": len}}))
#### match_basic
def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "one or two"
        case "a": return "str"
        case [a]: return f"list1 {a}"
        case [a, b]: return f"list2 {a} {b}"
        case [a, *rest]: return f"listn {a} {rest}"
        case {"k": v, **r}: return f"dict {v} {r}"
        case int(n) if n > 100: return f"big {n}"
        case int() | float() as num: return f"num {num}"
        case str(s): return f"s {s}"
        case None: return "none"
        case True: return "true"
        case _: return "other"
for x in (0, 1, 2, "a", [1], (1, 2), [1, 2, 3], {"k": 1, "j": 2}, 200, 3.5, 50, "zz", None, True, b"x", {}, set(), []):
    print(repr(x), f(x))
#### match_classes
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(p):
    match p:
        case P(0, 0): return "origin"
        case P(x=0, y=y): return f"y={y}"
        case P(x, 0): return f"x={x}"
        case P(x=x, y=y) if x == y: return "diag"
        case P(): return "point"
        case [P(x, _), *_]: return f"first {x}"
        case (1, (2, [3, z])): return z
        case {"p": P(x=1)}: return "in dict"
        case _: return "no"
for p in (P(0, 0), P(0, 5), P(3, 0), P(2, 2), P(1, 2), [P(7, 1), 2], (1, (2, [3, 4])), {"p": P(1, 1)}, 5): print(f(p))
class Color:
    RED = 1
match 1:
    case Color.RED: print("red")
match ("a", {"x": [1, 2]}):
    case (str() as s, {"x": [_, last]}): print(s, last)
match -1:
    case -1: print("neg")
match "x":
    case "a" | "x" as v: print(v)
x = [1, 2, 3]
match x:
    case [1, _, _] | [_, 1, _]: print("has one")
match = 5; case = 6; print(match, case)
#### walrus
if (n := len("abc")) > 2: print(n)
while (x := n) > 0:
    n -= 1
print(x, n, (y := 5) + y, [z := 1, z + 1], any((w := v) > 1 for v in [1, 2, 3]), w)
def f(a=(b := 3)): return a
print(f(), b)
print((lambda: (q := 5) + 1)(), {(k := "a"): k})
#### control_flow
for i in range(5):
    if i == 1: continue
    if i == 3: break
    print(i)
else:
    print("no")
for i in []: pass
else: print("else")
n = 3
while n:
    n -= 1
else: print("done", n)
while True:
    break
else: print("never")
for i in range(2):
    for j in range(2):
        if j: break
    else: continue
    print(i, j)
x = 5
if x < 3: print("a")
elif x < 6: print("b")
else: print("c")
print("yes" if x else "no", x if x > 5 else "small")
pass
def f():
    for i in range(3):
        try:
            if i == 1: return i
        finally: print("fin", i)
print(f())
def g():
    while True:
        try: break
        finally: print("f")
    return "end"
print(g())
assert x, "msg"
try: assert x == 0, "bad " + str(x)
except AssertionError as e: print(e, e.args)
try: assert 0
except AssertionError as e: print(repr(e))
#### with_statement
from contextlib import contextmanager
@contextmanager
def cm(n):
    print("in", n)
    try: yield n
    except ValueError as e: print("caught", e)
    finally: print("out", n)
with cm(1) as a, cm(2) as b: print(a, b)
with (cm(3) as c, cm(4)): print(c)
with cm(5): raise ValueError("v")
try:
    with cm(6): raise KeyError("k")
except KeyError as e: print(repr(e))
def f():
    with cm(7): return "ret"
print(f())
for i in range(2):
    with cm(i): continue
try:
    with 5: pass
except TypeError as e: print(e)
class NoExit:
    def __enter__(self): return 1
try:
    with NoExit(): pass
except TypeError as e: print(e)
class E:
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): print("never")
try:
    with E(): pass
except ValueError as e: print(e)
#### annotations
x: int = 5
y: "str"
def f(a: int, b: list[int] = None, *args: int, c: "str" = "x", **kw: dict[str, int]) -> int | None: return a
print(f.__annotations__, __annotations__, f(1))
class C:
    a: int
    b: str = "q"
    c: "C | None" = None
print(C.__annotations__, C.b)
def g(x: int | str, y: tuple[int, ...], z: dict[str, list[int]]): pass
print(g.__annotations__)
z: int
try: z
except NameError as e: print(e)
o = C(); o.q: int = 3; print(o.q)
print(list[int], dict[str, int], tuple[int, ...], int | None, list[int] | None, type[int], set["x"], list[list[int]], int | str == str | int)
#### future_annotations
from __future__ import annotations
def f(a: Undefined, b: list[Nope] = 1) -> "x": pass
class A:
    x: Missing = 3
print(f.__annotations__, A.__annotations__)
#### async_basic
import asyncio
async def f(x):
    await asyncio.sleep(0)
    return x * 2
async def main():
    a = await f(1)
    r = await asyncio.gather(f(2), f(3))
    t = asyncio.create_task(f(4))
    return a, r, await t
print(asyncio.run(main()))
async def g():
    for i in range(3):
        yield i
async def use():
    return [x async for x in g()], [x * 2 async for x in g() if x]
print(asyncio.run(use()))
class CM:
    async def __aenter__(self): print("enter"); return self
    async def __aexit__(self, *a): print("exit")
class It:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
async def both():
    async with CM() as c:
        async for x in It(): print(x)
asyncio.run(both())
c = f(1); print(type(c)); c.close()
try: asyncio.run(5)
except ValueError as e: print(e)
#### print_function
print(1, "a", None, sep="-", end="!\n"); print(); print("a", end=""); print("b"); print(*[1, 2], sep=""); print("x", "y", sep=None)
import sys
print("out", file=sys.stdout); print([1], (2,), {"a": 1}, {3}, 1.0, "s", b"b", None, True, ..., NotImplemented)
try: print("a", sep=1)
except TypeError as e: print(e)
try: print("a", end=1)
except TypeError as e: print(e)
print("é€😀", flush=True)
sys.stdout.write("w\n")
#### star_and_chained
a = b = []; a.append(1); print(b)
x = y, z = 1, 2; print(x, y, z)
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1 != 2, (1 < 2) == True, 1 in [1] == True, not 1 == 2)
i = 0
def n():
    global i
    i += 1
    return i
print(n() < n() < n(), i, n() > n() < n(), i)
l = [0] * 3; i = 0; i, l[i] = 1, 5; print(i, l)
print(2 ** 3 ** 2, -2 ** 2, 10 - 2 - 3, 2 + 3 * 4, (2 + 3) * 4, 7 // 2 * 2, not True or True, 1 if 0 else 2 if 0 else 3, 1 | 2 ^ 3 & 4 << 1, 5 > 3 == True)
#### global_builtins_names
print(__name__, type(__builtins__).__name__ in ("module", "dict"), __doc__)
len2 = len
def len(x): return "mine"
print(len([1]), len2([1]))
del len
print(len([1, 2]))
import builtins
print(builtins.len is len2, hasattr(builtins, "print"), builtins.True if False else True)
#### builtins_misc_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: callable(len))
t(lambda: callable(1))
#### builtins_misc_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hasattr([],"append"))
t(lambda: getattr([],"x",5))
#### builtins_misc_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: getattr(1,"real"))
t(lambda: id(1)==id(1))
#### builtins_misc_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hash("a")==hash("a"))
t(lambda: type(1)==int)
#### builtins_misc_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: isinstance(1,(int,str)))
t(lambda: any([]))
#### builtins_misc_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: all([]))
t(lambda: any([0,1]))
#### builtins_misc_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: all([1,0]))
t(lambda: repr("a"))
#### builtins_misc_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ascii("é"))
t(lambda: format(3.14159,".2f"))
#### builtins_misc_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: chr(65))
t(lambda: sorted([2,1]))
#### builtins_misc_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: bool([]))
t(lambda: object() is object())
#### builtins_misc_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: int is int)
t(lambda: type(type))
#### builtins_misc_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: NotImplemented)
t(lambda: Ellipsis)
#### builtins_misc_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ...)
t(lambda: vars().__class__)
#### builtins_misc_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: len({}))
t(lambda: max("abc"))
#### builtins_misc_15
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: dir([])[:0])
t(lambda: "append" in dir([]))
#### builtins_misc_16
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: abs(True))
t(lambda: hash(1))
#### builtins_misc_17
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hash(1.0))
t(lambda: hash(True))
#### builtins_misc_18
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hash(None)==hash(None))
t(lambda: hash(-1))
#### builtins_misc_19
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hash(2**61-1))
t(lambda: hash(0.5))
#### builtins_misc_20
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: bool("False"))
t(lambda: any(x for x in []))
#### builtins_misc_21
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list(map(str,[1])))
t(lambda: issubclass(bool,int))
#### builtins_misc_22
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: type("a").__name__)
t(lambda: setattr(1,"a",2))
#### builtins_misc_23
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: delattr([],"x"))
t(lambda: zip)
#### builtins_misc_24
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range)
t(lambda: print)
#### builtins_misc_25
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: len)
#### recursion_through_closures
import functools
def solve(n):
    seen = set()
    def dfs(k, *path, limit):
        if k in seen or k == limit: return len(path)
        seen.add(k)
        return dfs(k + 1, *path[-3:], k, limit=limit)
    return dfs(0, limit=n)
print(solve(900))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(300), fib.cache_info())
def table(n):
    @functools.cache
    def best(i, j): return 0 if i == n or j == n else 1 + max(best(i + 1, j), best(i, j + 1))
    return best(0, 0)
print(table(15))
class Memo:
    def __init__(self, f): self.f, self.known = f, {}
    def __call__(self, *args):
        if args not in self.known: self.known[args] = self.f(*args)
        return self.known[args]
@Memo
def tri(n): return 0 if n == 0 else n + tri(n - 1)
print(tri(300))
def trace(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs): return f(*args, **kwargs)
    return wrapper
@trace
@trace
def down(n): return 0 if n == 0 else 1 + down(n=n - 1)
print(down(300))
def method(n):
    class A:
        def run(self, k): return n if k == 0 else self.again(k - 1)
        def again(self, k): return self.run(k)
    return A().run
print(method(7)(400))
#### recursion_in_c
class Node:
    def __init__(self, n): self.next = Node(n - 1) if n else None
    def __repr__(self): return "N(%r)" % (self.next,) if self.next else "."
    def __eq__(self, other): return self.next == other.next
    def __len__(self): return 1 + (len(self.next) if self.next is not None else 0)
    def __iter__(self):
        yield 1
        if self.next is not None: yield from self.next
    def __lt__(self, other): return self.next is not None and self.next < other.next
    def __hash__(self): return hash((self.next, 1))
    @property
    def depth(self): return 1 + (self.next.depth if self.next is not None else 0)
    def __getitem__(self, i): return i if i == 0 else 1 + self[i - 1]
    def __add__(self, i): return 0 if i == 0 else 1 + (self + (i - 1))
a, b = Node(320), Node(320)
print(len(repr(a)), a == b, len(a), sum(a), a < b, hash(a) == hash(b), a.depth, a[450], a + 450)
def gen(n):
    if n:
        for x in gen(n - 1): yield x
    yield n
print(sum(gen(450)))
def pick(n): return 0 if n == 0 else sorted([n - 1], key=pick)[0]
print(pick(300))
def add(n): return 0 if n == 0 else n + sum(add(m) for m in (n - 1,))
print(add(300))
def endless(n): return [endless(n + 1)]
class Endless:
    def __init__(self): self.other = Endless()
    def __eq__(self, other): return self.other == other
    def __repr__(self): return repr(self)
def forever():
    def again(*args, **kwargs): return again(*args, **kwargs)
    return again(1, a=2)
e = Endless.__new__(Endless)
e.other = e
lists = []
for i in range(20000): lists = [lists]
others = []
for i in range(20000): others = [others]
for f in (lambda: endless(0), Endless, lambda: e == 1, lambda: repr(e), forever, lambda: lists == others, lambda: lists < others, lambda: repr(lists)):
    try: f()
    except RecursionError as ex: print("RecursionError")
#### unbound_variables
def show(f, *args):
    try: print(f(*args))
    except NameError as e: print(type(e).__name__, e)
def early():
    print(late)
    late = 1
show(early)
def changed():
    total = total + 1
show(changed)
def branch(flag):
    if flag: value = 1
    return value
show(branch, True); show(branch, False)
def outer(call):
    def inner(): return text
    if call: return inner()
    text = "set"
    return inner()
show(outer, True); show(outer, False)
def own():
    def inner(): return kept
    return kept
    kept = 1
show(own)
def deleted(x):
    del x
    return x
show(deleted, 1)
def twice():
    x = 1
    del x
    del x
show(twice)
def cell():
    x = 1
    def inner(): return x
    del x
    return inner()
show(cell)
def handler():
    try: 1 / 0
    except ZeroDivisionError as error: pass
    return error
show(handler)
def empty():
    for item in []: pass
    return item
show(empty)
def many(a, *args, k, **kwargs):
    v1 = v2 = v3 = v4 = v5 = v6 = v7 = v8 = v9 = v10 = v11 = v12 = v13 = v14 = v15 = 1
    if a: v16 = 1
    return v16
show(lambda: many(0, k=1)); show(lambda: many(1, k=1))
def method_scope():
    class A:
        y = free
    free = 1
show(method_scope)
#### variables_of_functions
def f(p, q=2, /, r=3, *args, k, kk=5, **kw):
    local, shared = 1, 2
    def g(z):
        nonlocal local
        return shared + z + local + p
    print(list(locals()), list(vars()) == list(locals()), dir())
    return g
g = f(1, k=7)
c = f.__code__
print(c.co_varnames, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_flags, c.co_cellvars, c.co_freevars, c.co_nlocals, c.co_name)
c = g.__code__
print(c.co_varnames, c.co_flags, c.co_cellvars, c.co_freevars, [cell.cell_contents for cell in g.__closure__])
print(f.__defaults__, f.__kwdefaults__, f.__closure__, g.__defaults__)
def evaluates(a, b):
    c = a + b
    print(eval("a * b + c"), eval("[a, b]"), sorted(eval("locals()")))
    exec("print(a, b, c)")
    exec("a = 100")
    return a, eval("x", {"x": 5}), eval("x + y", {"x": 5}, {"y": 6})
print(evaluates(2, 3))
def template(name, n): return "{name} has {n}".format(**locals()), "%(name)s: %(n)d" % locals(), "{n:>{width}}".format(**vars(), width=4)
print(template("Ann", 3))
def partly(flag):
    if flag: seen = 1
    return locals()
print(partly(0), partly(1))
class K:
    a = 1
    names = sorted(n for n in locals() if not n.startswith("_"))
    def m(self, v):
        class Inner:
            w = v
            names = sorted(n for n in locals() if not n.startswith("_"))
        return Inner.names, sorted(locals())
print(K.names, K().m(2))
print([sorted(locals()) for x in [1]], (lambda u, *v: locals())(3, 4))
def generator(n):
    t = n * 2
    yield dict(locals())
    t += 1
    yield dict(locals())
print(list(generator(4)))
def counter():
    n = 0
    def add():
        nonlocal n
        n += 1
        return n
    return add
add = counter()
add()
cell = add.__closure__[0]
print(cell.cell_contents, type(cell).__name__)
cell.cell_contents = 10
print(add())
def unset():
    def inner(): return later
    try: inner.__closure__[0].cell_contents
    except ValueError as e: print(e)
    later = 1
unset()
print(counter().__code__.co_freevars, (lambda: 0).__code__.co_freevars, counter.__code__.co_cellvars)
#### frames
import inspect, sys, types
def inner(w):
    frame = sys._getframe()
    back = frame.f_back
    return frame.f_code.co_name, sorted(frame.f_locals), back.f_code.co_name, back.f_locals, back.f_globals is globals(), back.f_back.f_code.co_name, back.f_back.f_back
def outer(v):
    return inner(v + 1)
print(outer(5))
def line():
    a = sys._getframe().f_lineno
    b = inspect.currentframe().f_lineno
    return b - a, isinstance(sys._getframe(), types.FrameType), inspect.isframe(sys._getframe())
print(line())
def who(): return sys._getframe(1).f_code.co_name, inspect.stack()[1].function, inspect.currentframe().f_back.f_code.co_qualname
class A:
    def method(self): return who()
print(A().method(), [who() for x in [1]][0][0])
print(list(map(lambda n: sys._getframe(n).f_code.co_name, [0, 1])))
def values():
    yield sys._getframe().f_back.f_code.co_name
def uses(): return next(values())
print(uses())
try: sys._getframe(50)
except ValueError as e: print(e)
def caller_value(name): return sys._getframe(1).f_locals[name]
def has(secret): return caller_value("secret")
print(has(42))
#### attributes_that_are_set
def f(a, b=2, *, c=3, d=4):
    "doc"
    return a, b, c, d
print(f.__dict__, f.__doc__)
f.x = 1
f.__annotations__ = {"a": int}
print(f.__dict__, f.x, vars(f))
f.__dict__["y"] = 5
print(f.y, f.__annotations__, sorted(f.__dict__))
del f.x
print(f.__dict__)
f.__defaults__ = (20,)
print(f(1), f.__defaults__)
f.__kwdefaults__ = {"c": 30, "d": 40}
print(f(1), f.__kwdefaults__)
f.__kwdefaults__["c"] = 31
print(f(1))
for name, v in (("__defaults__", [1]), ("__kwdefaults__", (1,)), ("__name__", 5)):
    try: setattr(f, name, v)
    except TypeError as e: print(e)
f.__name__ = "g"; f.__qualname__ = "Q.g"
print(f.__name__, f.__qualname__, f.__dict__)
def g(x: int, y: "str" = "a") -> float: pass
print(g.__annotations__, g.__dict__)
g.__annotations__["z"] = 1
print(g.__annotations__)
f.__dict__ = {"q": 1}
print(f.q, f.__dict__, hasattr(f, "y"), f.__doc__)
import functools
@functools.wraps(g)
def w(*a): pass
print(list(w.__dict__), w.__name__, w.__wrapped__ is g)
def make():
    n = 0
    def inc(step=1):
        nonlocal n
        n += step
        return n
    return inc
i = make()
i.__defaults__ = (10,)
print(i(), i(), i.__closure__[0].cell_contents)
import types
def outer(x):
    def inner(y=1): return x + y
    return inner
h = types.FunctionType(outer(5).__code__, globals(), "h", (2,), outer(7).__closure__)
print(h(), h.__name__, h.__defaults__)
for args in ((outer(5).__code__, globals()), (outer(5).__code__, globals(), None, None, (1,)), (outer(5).__code__, globals(), None, None, ()), (5, {})):
    try: types.FunctionType(*args); print("ok")
    except (TypeError, ValueError) as e: print(type(e).__name__)
def gen(): yield 1
async def co(): pass
print(type(gen) is types.FunctionType, type(i) is types.FunctionType, type(co) is types.FunctionType, type(lambda: 0) is types.LambdaType, isinstance(gen, types.FunctionType), isinstance(i, types.FunctionType))
print(type(len) is type(print) is types.BuiltinFunctionType, type([].append) is types.BuiltinFunctionType, isinstance([].append, types.BuiltinMethodType), isinstance("".join, types.BuiltinFunctionType), type(f) is type(gen))
class K:
    def m(self): yield 1
    def n(self): return __class__
    @staticmethod
    def s(): pass
print(type(K.m), type(K().m), type(K.n) is types.FunctionType, type(K.s), isinstance(K().m, types.MethodType), gen.__class__ is types.FunctionType)
#### names_behind_a_class
x = "global"
def f():
    x = "f"
    y = "fy"
    class A:
        x = "class"
        def m(self): return x
        def n(self): return y
        y = y if False else "cy"
        lst = [x for _ in range(1)]
        class B:
            x = "inner"
            def k(self): return x, y
    print(A().m(), A.x, A().n(), A.lst, A.B().k())
    def g():
        nonlocal x
        class C:
            x = 5
            def set(self, v):
                nonlocal x
                x = v
        C().set("changed")
        return C.x
    print(g(), x)
    class D:
        global x
        def m(self): return x
    print(D().m())
    return A
try:
    A = f()
except NameError as e: print(e)
def make(name, value):
    class P:
        name = "cls"
        value = 3
        def show(self): return name, value
        @property
        def pair(self): return (self.name, self.value, name)
    return P()
p = make("n", 1); print(p.show(), p.pair)
def outer():
    data = [1,2]
    class K:
        data = property(lambda self: data)
        def __init__(self): self._d = [d for d in data]
        size = len(data) if "data" not in dir() else 0
    return K()
k = outer(); print(k.data, k._d, k.size)
def deep():
    a = 1
    class X:
        a = 2
        class Y:
            a = 3
            def f(self):
                def g(): return a
                return g()
    return X.Y().f()
print(deep())
def sup():
    class Base:
        def hi(self): return "base"
    class Der(Base):
        Base = None
        def hi(self): return super().hi() + str(Base.__name__) + __class__.__name__
    return Der().hi()
print(sup())
#### names of built-in functions
import collections, functools, itertools, re, math, operator, weakref, array, struct, random, io, json
for f in (len, print, math.sqrt, str.upper, "a".upper, [].append, list.append, dict.get, {}.get, int.bit_length, (5).bit_length, bytes.hex, set.add, tuple.index, float.is_integer, str.join, operator.add, functools.reduce, isinstance, sorted):
    print(f.__name__, f.__qualname__)
for f in (len, print, math.sqrt, str.upper, list.append, dict.get, operator.add, sorted, bytes.upper, bytearray.upper):
    print(repr(f))
print(repr([].append).split(" at ")[0], repr("x".join).split(" at ")[0], repr({}.get).split(" at ")[0])
print(len.__module__, math.sqrt.__module__, operator.add.__module__)
for t in (collections.deque, collections.defaultdict, collections.OrderedDict, collections.Counter, functools.partial, itertools.chain, itertools.count, re.Pattern, array.array, weakref.ref):
    print(t, t.__name__, t.__module__)
#### names in errors of built-in functions
import math
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: str.upper(5)); tr(lambda: "a".upper(1)); tr(lambda: [].append()); tr(lambda: [].append(1, 2)); tr(lambda: {}.get()); tr(lambda: math.sqrt()); tr(lambda: math.sqrt(1, 2)); tr(lambda: len()); tr(lambda: len(1, 2)); tr(lambda: str.join(",")); tr(lambda: list.append([]));
tr(lambda: "".join(1, 2)); tr(lambda: int.bit_length()); tr(lambda: dict.get({})); tr(lambda: [1].index()); tr(lambda: "abc".split(1)); tr(lambda: "abc".replace("a")); tr(lambda: "abc".startswith(1)); tr(lambda: [].pop("a")); tr(lambda: "a".center()); tr(lambda: [].sort(1)); tr(lambda: [].extend(5)); tr(lambda: {}.update(5)); tr(lambda: isinstance(1)); tr(lambda: abs()); tr(lambda: "x".zfill("a")); tr(lambda: [].insert(1)); tr(lambda: set().add()); tr(lambda: "a".strip(1)); tr(lambda: [].remove(1)); tr(lambda: (1,).index(3)); tr(lambda: "a".format_map()); tr(lambda: getattr(1)); tr(lambda: hasattr(1)); tr(lambda: setattr(1, 2)); tr(lambda: round("a")); tr(lambda: divmod(1)); tr(lambda: math.pow(1)); tr(lambda: max()); tr(lambda: range()); tr(lambda: enumerate()); tr(lambda: zip(1)); tr(lambda: map(len)); tr(lambda: iter()); tr(lambda: next([])); tr(lambda: hash([])); tr(lambda: ord("ab")); tr(lambda: chr("a")); tr(lambda: int([])); tr(lambda: float([])); tr(lambda: sum(5)); tr(lambda: sum(["a"])); tr(lambda: list(5)); tr(lambda: dict(5)); tr(lambda: dict([1])); tr(lambda: set(5)); tr(lambda: tuple(1, 2)); tr(lambda: bool(1, 2)); tr(lambda: str(1, 2, 3, 4)); tr(lambda: bytes("a"))
#### arguments_by_the_hundred_thousand
for n in (1000, 10000, 50000, 65000, 100000, 300000, 1000000):
    try: print(n, max(*range(n)), len(list(zip(*[[i] for i in range(n)]))))
    except Exception as e: print(n, type(e), e)
def f(*a): return len(a)
for n in (10000, 50000, 100000, 1000000):
    try: print(n, f(*range(n)))
    except Exception as e: print(n, type(e), e)
class C:
    def __init__(self, *a): self.n = len(a)
    def m(self, *a): return len(a)
    def __call__(self, *a): return len(a) + 1
    @classmethod
    def c(cls, *a): return len(a)
    @staticmethod
    def s(*a): return len(a)
import functools, itertools
r = range(200000)
def gen():
    yield from r
def outer():
    x = 5
    def inner(*a): return len(a) + x
    return inner
for name, fn in (("new", lambda: C(*r).n), ("meth", lambda: C().m(*r)), ("call", lambda: C()(*r)), ("cls", lambda: C.c(*r)), ("static", lambda: C.s(*r)),
        ("partial", lambda: functools.partial(f, 1)(*r)), ("chain", lambda: len(list(itertools.chain(*[[1]] * 200000)))), ("str.format", lambda: len(("{}" * 200000).format(*r))),
        ("closure", lambda: outer()(*r)), ("gen", lambda: f(*gen())), ("min", lambda: min(*gen())), ("super", lambda: type("D", (C,), {"m": lambda self, *a: super(type(self), self).m(*a)})().m(*r)),
        ("kw", lambda: len((lambda **k: k)(**{"k%d" % i: i for i in range(20000)}))), ("dict", lambda: len(dict(**{"k%d" % i: i for i in range(20000)}))),
        ("print", lambda: print(*[1] * 50000, sep="", end="", file=__import__("io").StringIO())), ("zip", lambda: [len(x) for x in zip(*[(1, 2)] * 200000)]),
        ("set.union", lambda: len(set().union(*[[i] for i in range(100000)]))), ("os.path.join", lambda: len(__import__("os").path.join(*["a"] * 30000))),
        ("lambda", lambda: (lambda *a: len(a))(*r)), ("map", lambda: len(list(map(lambda *a: 1, *[[1]] * 30000)))), ("bytes", lambda: f(*bytes(70000))), ("star2", lambda: f(*r, *r, 1, *gen()))):
    try: print(name, fn())
    except BaseException as e: print(name, type(e), e)
#### many_arguments_and_a_star
def f(*a, **k): return len(a), sum(a)
x = [1, 2, 3]
print(f(*x, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69))
print(f(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, *x))
print(f(0, *x, *x, 3, *x, *x, 6, *x, *x, 9, *x, *x, 12, *x, *x, 15, *x, *x, 18, *x, *x, 21, *x, *x, 24, *x, *x, 27, *x, *x, 30, *x, *x, 33, *x, *x, 36, *x, *x, 39, *x, *x, 42, *x, *x, 45, *x, *x, 48, *x, *x, 51, *x, *x, 54, *x, *x, 57, *x, *x, 60, *x, *x, 63, *x, *x, 66, *x, *x, 69))
