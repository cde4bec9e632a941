#### lists
import copy
a = [1, [2, 3], {"k": [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
a[2]["k"].append(5)
print(a, b, c, b[1] is a[1], c[1] is a[1])
#### all built-in containers
import copy
for x in ([1], (1, [2]), {1}, {"a": [1]}, frozenset({1}), bytearray(b"a"), "s", b"b", 5, 1.5, None, True, range(3), len, int, ...):
    y, z = copy.copy(x), copy.deepcopy(x)
    print(type(y).__name__, y == x, z == x, y is x, z is x)
#### recursive
import copy
a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b[0], b[1] is b, b is a)
d = {}
d["self"] = d
e = copy.deepcopy(d)
print(e["self"] is e)
#### shared references stay shared
import copy
x = [1]
a = [x, x]
b = copy.deepcopy(a)
print(b[0] is b[1], b[0] is x)
#### objects
import copy
class P:
    def __init__(self, x, tags):
        self.x = x
        self.tags = tags
p = P(1, ["a"])
q, r = copy.copy(p), copy.deepcopy(p)
p.tags.append("b")
print(q.tags, r.tags, q.x, type(r).__name__, q is p, q.tags is p.tags)
#### init is not called
import copy
class P:
    def __init__(self, x):
        print("init")
        self.x = x
p = P(1)
print(copy.copy(p).x, copy.deepcopy(p).x)
#### own copy methods
import copy
class A:
    def __init__(self, v): self.v = v
    def __copy__(self): return A("copied")
    def __deepcopy__(self, memo): return A(("deep", copy.deepcopy(self.v, memo)))
print(copy.copy(A(1)).v, copy.deepcopy(A([1])).v, copy.deepcopy([A(2)])[0].v)
#### subclasses of containers
import copy
class L(list): pass
class D(dict): pass
l = L([1, [2]])
l.name = "x"
m, n = copy.copy(l), copy.deepcopy(l)
print(m, n, type(m).__name__, m.name, n.name, m[1] is l[1], n[1] is l[1])
d = D(a=[1])
d.tag = [5]
e = copy.deepcopy(d)
print(e, type(e).__name__, e.tag, e.tag is d.tag, copy.copy(d)["a"] is d["a"])
#### collections
import copy
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple
P = namedtuple("P", "x y")
for x in (OrderedDict(a=[1]), defaultdict(list, a=[1]), Counter("aab"), deque([[1]], maxlen=3), P([1], 2)):
    y, z = copy.copy(x), copy.deepcopy(x)
    print(y, z, y == x, z == x, type(z).__name__)
#### slots
import copy
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = [1]
s = S()
t, u = copy.copy(s), copy.deepcopy(s)
print(t.a is s.a, u.a is s.a, u.a, hasattr(u, "b"))
#### graphs of objects
import copy
class Node:
    def __init__(self, v):
        self.v = v
        self.next = None
a, b = Node(1), Node(2)
a.next, b.next = b, a
c = copy.deepcopy(a)
print(c.v, c.next.v, c.next.next is c, c is a)
#### memo
import copy
a = [1]
memo = {}
b = copy.deepcopy(a, memo)
print(memo[id(a)] is b, copy.deepcopy(a, memo) is b)
#### getstate and setstate
import copy
class A:
    def __init__(self): self.x, self.y = 1, 2
    def __getstate__(self): return {"x": self.x * 10}
    def __setstate__(self, state): self.__dict__.update(state, y="set")
b = copy.copy(A())
print(b.x, b.y)
#### reduce
import copy
class A:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (A, (self.n + 1,))
print(copy.copy(A(1)).n, copy.deepcopy(A(5)).n)
#### exceptions and functions
import copy
e = copy.copy(ValueError("x", 1))
print(repr(e), copy.deepcopy(KeyError("k")).args)
f = lambda: 1
print(copy.deepcopy(f) is f, copy.deepcopy({"f": f})["f"] is f, copy.deepcopy([int, str]))
#### error
import copy
try:
    copy.deepcopy((i for i in []))
except TypeError as e:
    print(e)
print(copy.Error)
#### matrices
import copy
m = [[0] * 3 for _ in range(2)]
n = copy.deepcopy(m)
n[0][0] = 1
print(m, n)
