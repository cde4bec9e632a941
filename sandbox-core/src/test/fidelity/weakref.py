#### references and proxies
import weakref, gc
class Node:
    def __init__(self, name): self.name = name; self.child = None
    def __repr__(self): return f"Node({self.name!r})"
    def hello(self): return "hello " + self.name
    def __len__(self): return 7
n = Node("a")
r = weakref.ref(n)
print(r.__callback__, weakref.getweakrefcount(n), weakref.getweakrefs(n) == [r])
p = weakref.proxy(n)
print(p.name, p.hello(), len(p), p, isinstance(p, Node), type(p))
p.name = "b"; print(n.name)
del n
try:
    print(p.name)
except ReferenceError as e:
    print(type(e).__name__, e)
print(r(), r)  if 0 else print(r())
#### objects that refer to each other
import weakref, gc
class Node:
    def __init__(self, name): self.name = name; self.child = None
    def __repr__(self): return f"Node({self.name!r})"
    def hello(self): return "hello " + self.name
    def __len__(self): return 7
a, b = Node("x"), Node("y")
a.child = b; b.child = a
ra = weakref.ref(a, lambda w: print("a gone"))
del a, b
print(ra() is None)
gc.collect()
print(ra() is None)
#### WeakValueDictionary
import weakref, gc
class Node:
    def __init__(self, name): self.name = name; self.child = None
    def __repr__(self): return f"Node({self.name!r})"
    def hello(self): return "hello " + self.name
    def __len__(self): return 7
d = weakref.WeakValueDictionary()
x, y = Node("1"), Node("2")
d["x"] = x; d["y"] = y
print(len(d), sorted(d), sorted(d.items(), key=str), "x" in d, d.get("z"), d["x"])
del x
print(len(d), list(d.keys()), "x" in d, d.get("x"))
try: d["x"]
except KeyError as e: print("KeyError", e)
y = None
print(len(d), dict(d), list(d.values()))
#### WeakKeyDictionary
import weakref, gc
class Node:
    def __init__(self, name): self.name = name; self.child = None
    def __repr__(self): return f"Node({self.name!r})"
    def hello(self): return "hello " + self.name
    def __len__(self): return 7
k = weakref.WeakKeyDictionary()
x, y = Node("1"), Node("2")
k[x] = "one"; k[y] = "two"
print(len(k), k[x], sorted(k.values()), x in k, 5 in k)
del x
print(len(k), list(k.items()))
def scope():
    t = Node("t")
    k[t] = 3
    print(len(k))
scope()
print(len(k))
#### WeakSet
import weakref, gc
class Node:
    def __init__(self, name): self.name = name; self.child = None
    def __repr__(self): return f"Node({self.name!r})"
    def hello(self): return "hello " + self.name
    def __len__(self): return 7
s = weakref.WeakSet()
x, y = Node("1"), Node("2")
s.add(x); s.add(y); s.add(x)
print(len(s), x in s, sorted(map(str, s)))
del x
print(len(s), list(s))
#### finalize
import weakref, gc
class Node:
    def __init__(self, name): self.name = name; self.child = None
    def __repr__(self): return f"Node({self.name!r})"
    def hello(self): return "hello " + self.name
    def __len__(self): return 7
o = Node("o")
f = weakref.finalize(o, print, "finalized", 1, sep=":")
print(f.alive, f.atexit)
del o
print(f.alive)
o = Node("o2")
f = weakref.finalize(o, lambda: "res")
print(f(), f(), f.alive)
print(f.detach(), f.peek())
f2 = weakref.finalize(o, print, "at exit")
#### methods, caches and observers
import weakref, gc
class Node:
    def __init__(self, name): self.name = name; self.child = None
    def __repr__(self): return f"Node({self.name!r})"
    def hello(self): return "hello " + self.name
    def __len__(self): return 7
o = Node("m")
wm = weakref.WeakMethod(o.hello)
print(wm()(), wm == weakref.WeakMethod(o.hello))
del o
print(wm())
r = weakref.ref(Node("tmp"))
print(r())
for v in (1, "a", (), [], {}, None, 1.5, b"", object(), range(3)):
    try: weakref.ref(v); print("ok", type(v))
    except TypeError as e: print(e)
for v in ({1}, frozenset(), print, len, Node, scope, weakref):
    print(weakref.ref(v)() is v)
class S:
    __slots__ = ("a",)
try: weakref.ref(S())
except TypeError as e: print(e)
class S2:
    __slots__ = ("a", "__weakref__")
s2 = S2()
print(weakref.ref(s2)() is s2)
class Cache:
    _c = weakref.WeakValueDictionary()
    @classmethod
    def get(cls, k):
        obj = cls._c.get(k)
        if obj is None:
            obj = Node(k); cls._c[k] = obj
        return obj
c1 = Cache.get("k"); c2 = Cache.get("k")
print(c1 is c2)
i = id(c1)
del c1, c2
print(len(Cache._c))
class Subject:
    def __init__(self): self.obs = weakref.WeakSet()
    def notify(self):
        for o in self.obs: o.update()
class Obs:
    def update(self): print("updated")
sub = Subject(); o1 = Obs(); o2 = Obs()
sub.obs.add(o1); sub.obs.add(o2)
sub.notify()
del o1
sub.notify()
lst = [Node(i) for i in range(5)]
refs = [weakref.ref(q) for q in lst]
del lst[2:4]
print([r() for r in refs])
lst.clear()
print([r() for r in refs])
class R(weakref.ref):
    def __init__(self, o, cb=None, **kw):
        super().__init__(o, cb); self.kw = kw
n = Node("sub")
rr = R(n, lambda w: print("cb", w.kw), a=1)
print(rr().name, rr.kw)
del n
print(rr())
#### references in functions
import gc
from weakref import ref
class A:
    def __init__(self, n=0): self.n = n
    def __repr__(self): return f"A({self.n})"
a = A(1)
r = ref(a)
print(r() is a)
print(ref(a) is r)
del a
print(r())
def f():
    x = A(2)
    r = ref(x, lambda w: print("gone", w is r))
    print(r(), 1, 2, 3, x)
    del x
    print("after del")
    print(r())
f()
def g():
    x = A(3)
    y = A(4)
    r = ref(x); s = ref(y)
    print(r(), s())
    x = None
    gc.collect()
    print(r(), s())
    return s
s = g()
print(s())
#### last calls
import gc
class B:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
b = B(1)
del b
print('-')
b = B(2)
c = b
del b
print("still")
c = None
print("end")
class A: pass
a = A(); b = B(5); a.b = b; b.a = a
del a, b
print("cyc")
gc.collect()
print("end")
def h():
    q = B(6)
    print("in h")
h()
print("after h")
q = B(7)
q = B(8)
print("rebound")
q = 5
print("x")
def k():
    return B(9)
t = k(); print("got", t.n); t = None
class Res:
    def __init__(self): print("open")
    def __enter__(self): return self
    def __exit__(self, *a): print("exit")
    def __del__(self): print("close")
def use():
    with Res() as r: print("using")
    print("end use")
use()
class Bad:
    def __del__(self): raise ValueError("in del")
b = Bad()
del b
#### last calls beside a large heap
import gc
# what is seen at once is a matter of cost; that each is called, and once, is not
class D:
    alive = 0
    def __init__(self):
        D.alive += 1
    def __del__(self):
        D.alive -= 1
large = [[i] for i in range(60_000)]
for i in range(1000):
    d = D()
d = None
gc.collect()
print(D.alive)
