#### reduce
from functools import reduce
import operator
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(operator.mul, range(1, 6)), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, [], 10), reduce(lambda a, b: a + b, [5]), reduce(lambda a, b: b + a, "abc"))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
#### partial
from functools import partial
p = partial(pow, 2)
print(p(10), partial(int, base=2)("101"), p.func is pow, p.args, p.keywords, partial(partial(max, 3), 5)(4))
def f(a, b, *args, c=0, **kw):
    return a, b, args, c, kw
q = partial(f, 1, c=5, z=9)
print(q(2), q(2, 3, c=7), q(2, y=1), q.args, q.keywords, partial(q, 8).args)
try:
    partial(5)
except TypeError as e:
    print(e)
try:
    partial()
except TypeError as e:
    print(e)
#### partial repr
from functools import partial
print(partial(int, "5", base=3))
#### lru_cache
from functools import lru_cache
calls = []
@lru_cache(maxsize=2)
def f(x):
    calls.append(x)
    return x * 2
print(f(1), f(2), f(1), f(3), f(2), calls, f.cache_info(), f.cache_parameters())
f.cache_clear()
print(f.cache_info(), f.__name__, f.__wrapped__(5))
#### lru_cache without parentheses
from functools import lru_cache
@lru_cache
def f(x, y=1):
    "doc"
    print("call", x, y)
    return x + y
print(f(1), f(1), f(1, 1), f(1, y=1), f(y=1, x=1), f.cache_info(), f.__doc__)
#### lru_cache types
from functools import lru_cache
@lru_cache(maxsize=None)
def f(x):
    print("call", repr(x))
    return x
f(3); f(3.0); f(True); f("3"); f(3)
@lru_cache(typed=True)
def g(x):
    print("typed", repr(x))
g(3); g(3.0); g(3)
print(f.cache_info(), g.cache_info())
#### cache for recursion
from functools import cache
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(200), fib.cache_info())
@cache
def grid(r, c):
    return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)
print(grid(16, 16))
#### lru_cache unhashable
from functools import lru_cache
@lru_cache
def f(x):
    return x
try:
    f([1])
except TypeError as e:
    print(e)
#### lru_cache exceptions are not cached
from functools import lru_cache
@lru_cache
def f(x):
    print("try")
    raise ValueError(x)
for _ in range(2):
    try:
        f(1)
    except ValueError as e:
        print(e)
print(f.cache_info())
#### lru_cache on methods
from functools import lru_cache
class A:
    def __init__(self, n): self.n = n
    @lru_cache(maxsize=None)
    def f(self, x):
        print("call")
        return self.n + x
a = A(1)
print(a.f(2), a.f(2), A(5).f(2), A.f.cache_info().misses)
#### lru_cache sizes
from functools import lru_cache
@lru_cache(maxsize=0)
def f(x): return x
@lru_cache(maxsize=-1)
def g(x): return x
f(1); f(1); g(1)
print(f.cache_info(), g.cache_info())
try:
    lru_cache(maxsize="x")
except TypeError as e:
    print(e)
#### lru order
from functools import lru_cache
@lru_cache(maxsize=3)
def f(x):
    print("miss", x, end=" ")
    return x
for x in (1, 2, 3, 1, 4, 2, 1, 3, 4):
    f(x)
print(f.cache_info())
#### wraps
from functools import wraps
def deco(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        "wrapper doc"
        print("before")
        return f(*args, **kwargs)
    return wrapper
@deco
def hello(name: str) -> str:
    "says hello"
    return "hello " + name
hello.extra = 1
print(hello("x"), hello.__name__, hello.__doc__, hello.__qualname__, hello.__wrapped__.__name__, hello.__annotations__, hello.__module__)
#### update_wrapper copies the dict
from functools import update_wrapper
def f(): pass
f.tag = "t"
def g(): pass
print(update_wrapper(g, f) is g, g.tag, g.__name__, g.__wrapped__ is f)
#### decorator with arguments
from functools import wraps
def repeat(n):
    def deco(f):
        @wraps(f)
        def inner(*a, **k):
            return [f(*a, **k) for _ in range(n)]
        return inner
    return deco
@repeat(3)
def add(a, b=1): return a + b
print(add(1), add(1, b=5), add.__name__)
#### total_ordering
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(2) >= V(3), sorted([V(3), V(1)], key=lambda v: v)[0].n, max(V(1), V(5)).n)
@total_ordering
class W:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __ge__(self, o): return self.n >= o.n
print(W(1) < W(2), W(1) <= W(1), W(2) > W(1), W(2) >= W(3))
#### total_ordering needs one
from functools import total_ordering
try:
    @total_ordering
    class A:
        pass
except ValueError as e:
    print(e)
#### total_ordering and NotImplemented
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, V) and self.n == o.n
    def __lt__(self, o):
        if not isinstance(o, V): return NotImplemented
        return self.n < o.n
try:
    V(1) >= 5
except TypeError as e:
    print(e)
#### cmp_to_key
from functools import cmp_to_key
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), max([1, 5, 3], key=cmp_to_key(lambda a, b: a - b)))
def compare(a, b):
    return (a + b > b + a) - (a + b < b + a)
print("".join(sorted(["3", "30", "34", "5", "9"], key=cmp_to_key(compare), reverse=True)))
k = cmp_to_key(lambda a, b: a - b)
print(k(1) < k(2), k(1) == k(1), k(3) >= k(2), k(1).obj)
#### cached_property
from functools import cached_property
class A:
    def __init__(self): self.n = 0
    @cached_property
    def x(self):
        "doc of x"
        self.n += 1
        return self.n * 10
a = A()
print(a.x, a.x, a.n, a.__dict__, A.x.__doc__)
a.x = 5
print(a.x)
del a.x
print(a.x, A().x)
#### singledispatch
from functools import singledispatch
@singledispatch
def f(x, extra=None):
    return f"object {x!r}"
@f.register
def _(x: int, extra=None):
    return f"int {x}"
@f.register(str)
def _(x, extra=None):
    return f"str {x}"
@f.register(list)
@f.register(tuple)
def _(x, extra=None):
    return f"seq {len(x)}"
print(f(1), f("a"), f([1]), f((1, 2)), f(1.5), f(True), f(None), f.dispatch(int)(3), sorted(t.__name__ for t in f.registry))
f.register(float, lambda x: "float!")
print(f(2.5))
try:
    f()
except TypeError as e:
    print(e)
#### singledispatch with classes
from functools import singledispatch
class A: pass
class B(A): pass
class C(B): pass
@singledispatch
def f(x): return "base"
@f.register
def _(x: A): return "A"
@f.register
def _(x: B): return "B"
print(f(A()), f(B()), f(C()), f(5), f.__name__)
#### singledispatch with abstract classes and unions
from functools import singledispatch
from collections.abc import Sequence, Mapping
@singledispatch
def f(x): return "other"
@f.register
def _(x: Mapping): return "mapping"
@f.register
def _(x: Sequence): return "sequence"
@f.register
def _(x: int | float): return "number"
print(f({}), f([]), f("a"), f(1), f(1.5), f(None))
#### singledispatchmethod
from functools import singledispatchmethod
class A:
    @singledispatchmethod
    def f(self, x): return "any"
    @f.register
    def _(self, x: int): return "int"
    @f.register(str)
    def _(self, x): return "str"
print(A().f(1), A().f("x"), A().f(None))
#### partialmethod
from functools import partialmethod
class A:
    def set(self, state, extra=0):
        return (state, extra)
    on = partialmethod(set, True)
    off = partialmethod(set, False, extra=9)
print(A().on(), A().off(), A().on(extra=4), A().on(3))
#### timing decorator and memo class
import functools
class memo:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f = f
        self.cache = {}
    def __call__(self, *args):
        if args not in self.cache:
            self.cache[args] = self.f(*args)
        return self.cache[args]
@memo
def sq(x):
    "square"
    print("computing")
    return x * x
print(sq(3), sq(3), sq.__name__, sq.__doc__)
#### compose
from functools import reduce, partial
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, str)(3), list(map(partial(max, 2), [1, 3])))
