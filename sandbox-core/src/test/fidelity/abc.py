#### abstract methods
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def perimeter(self): ...
    def describe(self):
        return f"{type(self).__name__} {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    def perimeter(self): return 4 * self.s
class Half(Shape):
    def area(self): return 0
print(Sq(3).describe(), Sq(2).perimeter(), isinstance(Sq(1), Shape), issubclass(Sq, Shape), sorted(Shape.__abstractmethods__))
for c in (Shape, Half):
    try:
        c()
    except TypeError as e:
        print(e)
#### abstract properties
from abc import ABC, abstractmethod
class A(ABC):
    @property
    @abstractmethod
    def x(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def util(): ...
class B(A):
    @property
    def x(self): return 5
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def util(): return "u"
print(B.make().x, B.util(), sorted(A.__abstractmethods__))
try:
    A()
except TypeError as e:
    print(e)
#### calling super of an abstract method
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self):
        return "base"
class B(A):
    def f(self): return super().f() + "+b"
print(B().f())
#### metaclass
from abc import ABCMeta, abstractmethod
class A(metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass
print(type(A), isinstance(A, ABCMeta))
A()
#### register
from abc import ABC
class A(ABC): pass
@A.register
class B: pass
class C(B): pass
print(isinstance(B(), A), issubclass(C, A), issubclass(int, A), A in B.__mro__)
A.register(int)
print(isinstance(5, A), isinstance("x", A))
#### subclasshook
from abc import ABC
class HasLen(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return any("__len__" in B.__dict__ for B in C.__mro__) or NotImplemented
class X:
    def __len__(self): return 1
class Y: pass
print(isinstance(X(), HasLen), isinstance(Y(), HasLen), issubclass(X, HasLen))
#### template method
from abc import ABC, abstractmethod
class Job(ABC):
    def run(self):
        return [self.start(), self.work(), self.end()]
    def start(self): return "start"
    @abstractmethod
    def work(self): ...
    def end(self): return "end"
class MyJob(Job):
    def work(self): return "work"
print(MyJob().run())
#### numbers
import numbers
for x in (1, True, 1.5, 1j, "a", None):
    print(repr(x), [n for n in ("Number", "Complex", "Real", "Rational", "Integral") if isinstance(x, getattr(numbers, n))])
class N(numbers.Number): pass
print(isinstance(N(), numbers.Number), issubclass(int, numbers.Integral), issubclass(numbers.Integral, numbers.Real))
#### types
import types
def f(): pass
def g(): yield
print(isinstance(f, types.FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(g(), types.GeneratorType), isinstance(types, types.ModuleType), isinstance(None, types.NoneType), isinstance(len, types.BuiltinFunctionType))
class A:
    def m(self): return self
a = A()
print(isinstance(a.m, types.MethodType), isinstance(A.m, types.FunctionType), isinstance(f.__code__, types.CodeType), isinstance(list[int], types.GenericAlias), isinstance(int | str, types.UnionType))
def h(self): return ("h", self is a)
a.h = types.MethodType(h, a)
print(a.h())
#### SimpleNamespace
from types import SimpleNamespace
n = SimpleNamespace(a=1, b="x")
n.c = [2]
print(n, n.a, n == SimpleNamespace(a=1, b="x", c=[2]), n.__dict__, vars(n))
del n.a
print(n, hasattr(n, "a"))
#### MappingProxyType
from types import MappingProxyType
d = {"a": 1}
m = MappingProxyType(d)
d["b"] = 2
print(m, m["b"], len(m), "a" in m, list(m), m.get("q"), dict(m), m == {"a": 1, "b": 2}, m | {"c": 3})
try:
    m["x"] = 1
except TypeError as e:
    print(e)
#### new_class and modules
import types, sys
C = types.new_class("C", (list,), {}, lambda ns: ns.update(x=5))
print(C.__name__, C.x, C([1]), types.resolve_bases((int,)))
m = types.ModuleType("m", "doc")
m.v = 1
print(m.__name__, m.__doc__, m.v, repr(m))
#### future
from __future__ import annotations, division
import __future__
print(__future__.annotations, __future__.all_feature_names[-1], __future__.division.getMandatoryRelease())
#### builtins
import builtins
print(builtins.len([1]), builtins.print is print, hasattr(builtins, "sum"))
#### queue
import queue
q = queue.Queue()
for i in range(3): q.put(i)
print(q.qsize(), q.get(), q.get(), q.empty(), q.full(), q.get_nowait())
try:
    q.get_nowait()
except queue.Empty as e:
    print(type(e).__name__, repr(e))
b = queue.Queue(maxsize=1)
b.put(1)
try:
    b.put(2, block=False)
except queue.Full as e:
    print(type(e).__name__)
l = queue.LifoQueue()
l.put(1); l.put(2)
p = queue.PriorityQueue()
for x in (3, 1, 2): p.put(x)
s = queue.SimpleQueue()
s.put("s")
print(l.get(), [p.get() for _ in range(3)], s.get(), s.empty())
q.task_done(); q.task_done(); q.task_done()
q.join()
try:
    q.task_done()
except ValueError as e:
    print(e)
try:
    q.get(timeout=0.01)
except queue.Empty:
    print("timeout")
#### sched
import sched
now = [0]
def sleep(n): now[0] += n
s = sched.scheduler(lambda: now[0], sleep)
s.enter(5, 1, print, ("five",))
s.enter(1, 2, print, ("one b",))
e = s.enter(3, 1, print, ("cancelled",))
s.enter(1, 1, print, ("one a",), {"end": "!\n"})
s.cancel(e)
print(len(s.queue), s.empty())
s.run()
print(now, s.empty())
#### atexit
import atexit
@atexit.register
def bye(): print("bye")
atexit.register(print, "last words", sep="-")
def never(): print("never")
atexit.register(never)
atexit.unregister(never)
print("main")
#### atexit after an exception
import atexit
atexit.register(print, "still called")
raise ValueError("end")
#### weakref
import weakref
class A:
    def f(self): return 7
a = A()
r = weakref.ref(a)
print(r() is a, r() is r(), weakref.proxy(a).f(), r == weakref.ref(a))
d = weakref.WeakValueDictionary()
d["k"] = a
k = weakref.WeakKeyDictionary()
k[a] = 1
s = weakref.WeakSet([a])
print(d["k"] is a, len(d), k[a], a in s, len(s), list(d.keys()), "k" in d, d.get("zz"))
try:
    weakref.ref(5)
except TypeError as e:
    print(e)
f = weakref.finalize(a, print, "finalized")
print(f.alive, f(), f.alive, weakref.WeakMethod(a.f)()())
