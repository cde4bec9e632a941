#### Counter basics
from collections import Counter
c = Counter("abracadabra")
print(c, c["a"], c["zzz"], c.most_common(2), c.most_common(), len(c), sum(c.values()), c.total(), "a" in c, "zzz" in c)
print(Counter(), Counter(a=2, b=1), Counter({"x": 3}), Counter([1, 1, 2]), Counter(["b", "a", "b"]).most_common(1))
print(sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements()))
#### Counter updates
from collections import Counter
c = Counter(a=3)
c.update("ab")
c.update({"a": 5})
c.update(b=2, z=1)
c["q"] += 1
c["a"] -= 10
print(c, dict(c))
c.subtract("aab")
c.subtract(z=5)
print(c)
del c["zzz"]
del c["q"]
print(c, c.pop("a"), c)
#### Counter arithmetic
from collections import Counter
a, b = Counter(a=3, b=1, d=-1), Counter(a=1, b=2, c=4)
print(a + b, a - b, b - a, a & b, a | b, +a, -a, a == b, a == Counter(a=3, b=1, d=-1), Counter(a=1, b=0) == Counter(a=1))
a += b
print(a)
a -= Counter(a=2)
print(a)
a |= Counter(b=9)
a &= Counter(a=1, b=5)
print(a, Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=1) >= Counter(), Counter(a=2) > Counter(a=1))
#### Counter is a dict
from collections import Counter
c = Counter("hello")
print(isinstance(c, dict), list(c), c.keys(), c.items(), dict(c), sorted(c.items(), key=lambda kv: (-kv[1], kv[0])), max(c, key=c.get), {**c})
print(c == {"h": 1, "e": 1, "l": 2, "o": 1}, c.get("q"), c.get("q", 0), c.setdefault("l", 9), bool(Counter()), bool(c))
for k, v in c.items():
    print(k, v, end=";")
print()
#### Counter most_common ties
from collections import Counter
print(Counter("abcabc").most_common(), Counter("cba").most_common(2), Counter(x=1, y=5, z=5).most_common(1), Counter().most_common(1), Counter("aab").most_common(10), Counter("aab").most_common(0))
#### Counter copy and fromkeys
from collections import Counter
c = Counter("aab")
d = c.copy()
d["a"] = 9
print(c, d, type(d).__name__)
try:
    Counter.fromkeys("ab")
except NotImplementedError as e:
    print(e)
#### Counter of words
from collections import Counter
text = "the quick brown fox jumps over the lazy dog the end"
words = Counter(text.split())
for w, n in words.most_common(3):
    print(f"{w}: {n}")
#### Counter anagrams and subclasses
from collections import Counter
print(Counter("listen") == Counter("silent"), Counter("aab") == Counter("abb"))
class C(Counter):
    def top(self):
        return self.most_common(1)[0][0]
print(C("aab").top(), C("ab"))
#### Counter errors
from collections import Counter
for f in (lambda: Counter(5), lambda: Counter("a", "b"), lambda: Counter([[1]]), lambda: Counter(a=1) + 5):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
#### Counter with mixed values
from collections import Counter
c = Counter(a=1.5, b=2)
print(c, c.most_common(), sum(c.values()))
print(repr(Counter({"a": "x"})) if False else "", Counter({1: 2, "a": 1}))
#### defaultdict
from collections import defaultdict
d = defaultdict(list)
d["a"].append(1)
d["b"].append(2)
d["a"].append(3)
print(d, dict(d), d["c"], len(d), "zz" in d, d.get("zz"), d.default_factory)
n = defaultdict(int)
for ch in "hello":
    n[ch] += 1
print(n, sorted(n.items()), max(n, key=n.get))
s = defaultdict(set)
s[1].add(2)
print(s, defaultdict(lambda: "x")["q"], defaultdict(str)["k"] == "")
#### defaultdict arguments
from collections import defaultdict
print(defaultdict(), defaultdict(None, {"a": 1}), defaultdict(int, [("a", 1)], b=2), defaultdict(int, a=5))
try:
    defaultdict()["k"]
except KeyError as e:
    print(repr(e))
try:
    defaultdict(5)
except TypeError as e:
    print(e)
#### defaultdict nested
from collections import defaultdict
tree = defaultdict(lambda: defaultdict(int))
tree["x"]["y"] += 5
tree["x"]["z"] += 1
print({k: dict(v) for k, v in tree.items()})
def rec():
    return defaultdict(rec)
t = rec()
t["a"]["b"]["c"] = 1
print(list(t), list(t["a"]), t["a"]["b"]["c"])
#### defaultdict methods
from collections import defaultdict
d = defaultdict(int, a=1)
e = d.copy()
e["b"]
print(d, e, d == {"a": 1}, {"a": 1} == d, d | {"c": 3}, type(d | {}).__name__)
d |= {"q": 4}
print(d, d.pop("q"), d.setdefault("w", 7), d, list(d), list(d.items()), d.__missing__("new"), d)
d.default_factory = None
try:
    d["nope"]
except KeyError as e:
    print(e)
#### defaultdict subclass and key errors
from collections import defaultdict
class D(defaultdict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]
d = D()
print(d[3], d["ab"], dict(d))
#### defaultdict group by
from collections import defaultdict
pairs = [("fruit", "apple"), ("veg", "carrot"), ("fruit", "pear")]
g = defaultdict(list)
for k, v in pairs:
    g[k].append(v)
print(g["fruit"], dict(g), isinstance(g, dict))
import json
print(json.dumps(g))
#### defaultdict factory that fails
from collections import defaultdict
def boom():
    raise ValueError("no")
d = defaultdict(boom)
try:
    d[1]
except ValueError as e:
    print(e, dict(d))
#### OrderedDict
from collections import OrderedDict
o = OrderedDict([("b", 1), ("a", 2)])
o["c"] = 3
print(o, list(o), o == {"a": 2, "b": 1, "c": 3}, o == OrderedDict([("a", 2), ("b", 1), ("c", 3)]))
o.move_to_end("b")
print(list(o))
o.move_to_end("c", last=False)
print(list(o), o.popitem(), o.popitem(last=False), o)
print(OrderedDict(), OrderedDict(a=1), OrderedDict.fromkeys("ab", 0), list(reversed(OrderedDict(a=1, b=2))))
try:
    o.move_to_end("zz")
except KeyError as e:
    print(e)
try:
    OrderedDict().popitem()
except KeyError as e:
    print(e)
#### OrderedDict LRU
from collections import OrderedDict
class LRU:
    def __init__(self, n):
        self.n = n
        self.d = OrderedDict()
    def get(self, k):
        if k not in self.d:
            return -1
        self.d.move_to_end(k)
        return self.d[k]
    def put(self, k, v):
        self.d[k] = v
        self.d.move_to_end(k)
        if len(self.d) > self.n:
            self.d.popitem(last=False)
c = LRU(2)
c.put(1, 1); c.put(2, 2)
print(c.get(1)); c.put(3, 3); print(c.get(2), c.get(3), c.d)
#### deque
from collections import deque
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d, 2 in d, d.count(2), d.index(3))
d.extend([7, 8])
d.extendleft([9, 10])
print(d, list(d), list(reversed(d)))
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.reverse()
print(d, deque(), bool(deque()), deque("abc"), d.maxlen)
#### deque maxlen
from collections import deque
d = deque(maxlen=3)
for i in range(5):
    d.append(i)
print(d, d.maxlen, len(d))
d.appendleft(9)
print(d, deque([1, 2, 3, 4], 2), deque(range(3), maxlen=0), deque([1], maxlen=None))
d.extend([5, 6])
print(d, d.copy(), d + deque([1]))
for args in (([], -1), ([], "a")):
    try:
        deque(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#### deque errors
from collections import deque
d = deque([1, 2])
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[5], lambda: d.remove(9), lambda: d.index(9), lambda: deque([1], 1).insert(0, 5),
          lambda: d["a"], lambda: d[0:1], lambda: hash(d), lambda: d + [1], lambda: deque(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### deque mutated while iterated
from collections import deque
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)
#### deque edits
from collections import deque
d = deque("abcde")
d.insert(2, "X")
del d[0]
d[0] = "B"
d.remove("d")
print(d, d * 2, deque([1]) * 0)
d += "yz"
d *= 2
print(d, d.index("y"), d.index("y", 6), d.count("X"))
d.clear()
print(d)
#### deque comparisons
from collections import deque
print(deque([1, 2]) == deque([1, 2]), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque([2]) > deque([1, 5]), deque([1]) != deque([1]), deque([1]) <= deque([1]))
import copy
d = deque([[1]], maxlen=4)
e, f = copy.copy(d), copy.deepcopy(d)
d[0].append(2)
print(d, e, f, f.maxlen)
#### deque as queue in BFS
from collections import deque
graph = {1: [2, 3], 2: [4], 3: [4], 4: []}
seen, q, order = {1}, deque([1]), []
while q:
    n = q.popleft()
    order.append(n)
    for m in graph[n]:
        if m not in seen:
            seen.add(m)
            q.append(m)
print(order)
#### deque sliding window
from collections import deque
def moving(xs, k):
    w = deque(maxlen=k)
    for x in xs:
        w.append(x)
        if len(w) == k:
            yield sum(w) / k
print(list(moving([1, 2, 3, 4, 5], 3)))
#### deque many
from collections import deque
d = deque()
for i in range(1000):
    d.append(i)
    if i % 3 == 0:
        d.popleft()
    if i % 5 == 0:
        d.appendleft(-i)
print(len(d), d[0], d[-1], d[len(d) // 2], sum(d))
#### namedtuple
from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), hash(p) == hash((1, 2)), len(p), list(p), p + (3,), p[::-1], isinstance(p, tuple), p._asdict(), p._replace(x=10), Point._fields)
a, b = p
print(a, b, Point._make([3, 4]), Point.__doc__, Point.__name__, max([Point(1, 5), Point(2, 0)]), sorted([Point(2, 1), Point(1, 9)]), "%d-%d" % p, str(p), f"{p}")
#### namedtuple fields as text
from collections import namedtuple
print(namedtuple("A", "x y z")(1, 2, 3), namedtuple("B", "x, y")(1, 2), namedtuple("C", "")(), namedtuple("D", ("a",))(a=1))
#### namedtuple defaults
from collections import namedtuple
P = namedtuple("P", "x y z", defaults=[5, 6])
print(P(1), P(1, 2), P(1, z=9), P._field_defaults)
try:
    namedtuple("Q", "a", defaults=[1, 2])
except TypeError as e:
    print(e)
#### namedtuple missing
from collections import namedtuple
namedtuple("P", "x y")(1)
#### namedtuple too many
from collections import namedtuple
namedtuple("P", "x y")(1, 2, 3)
#### namedtuple bad keyword
from collections import namedtuple
namedtuple("P", "x y")(1, z=3)
#### namedtuple errors
from collections import namedtuple
P = namedtuple("P", "x y")
for f in (lambda: P._make([1]), lambda: P(1, 2)._replace(q=1), lambda: setattr(P(1, 2), "x", 5), lambda: P(1, 2).q, lambda: P(1, x=2),
          lambda: namedtuple("P", "a a"), lambda: namedtuple("P", "class"), lambda: namedtuple("P", "_a"), lambda: namedtuple("1P", "a"), lambda: namedtuple("P", "a-b")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### namedtuple rename
from collections import namedtuple
P = namedtuple("P", "a class a _x b", rename=True)
print(P._fields, P(1, 2, 3, 4, 5))
#### namedtuple subclass
from collections import namedtuple
class Point(namedtuple("Point", "x y")):
    __slots__ = ()
    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)
    def __str__(self):
        return f"({self.x}; {self.y})"
p = Point(3, 4)
print(p, repr(p), p.norm, p + Point(1, 1), p == (3, 4), p._replace(x=0).norm, type(p._replace(y=1)).__name__, p._asdict(), Point._make((1, 2)))
x, y = p
print(x, y, {p: 1}[(3, 4)], len(p), p[0])
#### namedtuple with new
from collections import namedtuple
class Pair(namedtuple("Pair", "a b")):
    def __new__(cls, a, b=None):
        return super().__new__(cls, a, a if b is None else b)
print(Pair(1), Pair(1, 2))
#### namedtuple in match
from collections import namedtuple
P = namedtuple("P", "x y")
match P(1, 2):
    case P(x=1, y=q):
        print("kw", q)
match P(1, 2):
    case P(a, b):
        print("pos", a, b)
#### namedtuple docs and class attributes
from collections import namedtuple
P = namedtuple("P", "x y", module="geo")
print(P.__module__, P.x, P.__slots__, P.__match_args__)
P.__doc__ += ": a point"
print(P.__doc__)
#### namedtuple many rows
from collections import namedtuple
pass
Row = namedtuple("Row", "name age")
rows = [Row(*r) for r in (("a", 3), ("b", 1))]
print(sorted(rows, key=lambda r: r.age), [r.name for r in rows], dict(rows), Row(**{"name": "z", "age": 0}))
#### ChainMap
from collections import ChainMap
a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
c = ChainMap(a, b)
print(c["x"], c["y"], c["z"], len(c), sorted(c), "z" in c, c.get("q", 0), dict(c), c)
c["z"] = 99
print(a, b, c.maps, c.parents, c.new_child({"x": 0})["x"])
del c["z"]
print(c["z"])
try:
    del c["z"]
except KeyError as e:
    print(e)
try:
    c["nope"]
except KeyError as e:
    print(e)
print(list(c), list(c.items()), c.pop("x"), ChainMap(), ChainMap({}) | {"k": 1})
#### UserDict
from collections import UserDict
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
d = Lower({"A": 1}, B=2)
d["C"] = 3
print(d, d.data, len(d), "a" in d, d["c"], list(d), d.get("zz"), d == {"a": 1, "b": 2, "c": 3}, d | {"D": 4})
d.update(E=5)
print(d, d.pop("e"), d.copy())
try:
    d["zz"]
except KeyError as e:
    print(e)
#### UserList
from collections import UserList
class L(UserList):
    def total(self):
        return sum(self.data)
l = L([3, 1, 2])
l.append(5)
print(l, l.total(), l[0], l[1:], type(l[1:]).__name__, len(l), l + [1], l == [3, 1, 2, 5], 5 in l, sorted(l))
l.sort()
l.extend([9])
l.insert(0, 7)
print(l, l.pop(), l.index(7), l * 2)
#### UserString
from collections import UserString
s = UserString("hello")
print(s, repr(s), s.upper(), s + "!", len(s), s[1:3], s == "hello", "ell" in s, s.replace("l", "L"), type(s.upper()).__name__, s.split("l"), hash(s) == hash("hello"))
#### abc: isinstance of built-in types
from collections.abc import *
import collections.abc as abc
for x in ([], (), "a", b"a", {}, set(), frozenset(), range(3), 5, 1.5, None, (i for i in []), len, int, {}.keys(), {}.values(), {}.items(), bytearray(), zip(), map(len, [])):
    print(type(x).__name__, [n for n in ("Container", "Hashable", "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Callable", "Collection", "Sequence", "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping") if isinstance(x, getattr(abc, n))])
#### abc: user classes
from collections.abc import Iterable, Sized, Container, Hashable, Iterator, Callable, Collection
class A:
    def __iter__(self): return iter([])
    def __len__(self): return 0
    def __contains__(self, x): return False
class B:
    __hash__ = None
class C:
    def __eq__(self, o): return True
class D:
    def __call__(self): pass
    def __next__(self): pass
    def __iter__(self): return self
print(isinstance(A(), Iterable), isinstance(A(), Sized), isinstance(A(), Collection), isinstance(A(), Iterator), isinstance(A(), Hashable))
print(isinstance(B(), Hashable), isinstance(C(), Hashable), isinstance(D(), Callable), isinstance(D(), Iterator), issubclass(list, Iterable), issubclass(A, Sized), issubclass(int, Hashable))
#### abc: own sequence
from collections.abc import Sequence
class Squares(Sequence):
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i
s = Squares(5)
print(list(s), 9 in s, 10 in s, s.index(16), s.count(4), list(reversed(s)), len(s), isinstance(s, Sequence))
try:
    s.index(7)
except ValueError as e:
    print("ValueError")
#### abc: own mapping
from collections.abc import MutableMapping, Mapping
class M(MutableMapping):
    def __init__(self, *a, **k):
        self.d = {}
        self.update(*a, **k)
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M({"a": 1}, b=2)
print(dict(m), m.get("z"), "a" in m, list(m.items()), list(m.keys()), list(m.values()), m == {"a": 1, "b": 2}, m.pop("a"), m.setdefault("q", 5), m.popitem(), len(m))
m.update([("x", 1)])
m.clear()
print(dict(m), isinstance(m, Mapping), len(m.keys()), m.pop("zz", None))
try:
    m.pop("zz")
except KeyError as e:
    print(e)
#### abc: own set
from collections.abc import MutableSet, Set
class S(MutableSet):
    def __init__(self, it=()): self.l = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.l
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
    def add(self, x):
        if x not in self.l: self.l.append(x)
    def discard(self, x):
        if x in self.l: self.l.remove(x)
a, b = S([1, 2, 3]), S([2, 3, 4])
print(list(a & b), list(a | b), list(a - b), list(a ^ b), a <= b, S([1]) < a, a == S([3, 2, 1]), a.isdisjoint(b), list(a & {1}), isinstance(a, Set))
a |= {9}
a.remove(1)
print(list(a), a.pop(), len(a))
try:
    a.remove(77)
except KeyError as e:
    print(e)
#### abc: abstract methods are missing
from collections.abc import Mapping, Sequence
class M(Mapping):
    def __len__(self): return 0
try:
    M()
except TypeError as e:
    print(e)
class S(Sequence):
    def __len__(self): return 0
S()
#### abc: mutable sequence
from collections.abc import MutableSequence
class L(MutableSequence):
    def __init__(self, it=()): self.l = list(it)
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l = L([1, 2])
l.append(3)
l.extend([4, 5])
l.reverse()
l += [0]
print(l.l, l.pop(), l.pop(0), l.index(3), 4 in l)
l.remove(4)
l.clear()
print(l.l)
#### abc: register
from collections.abc import Sequence
class Mine: pass
print(issubclass(Mine, Sequence))
Sequence.register(Mine)
print(issubclass(Mine, Sequence), isinstance(Mine(), Sequence))
#### everything can be imported
from collections import *
from collections import abc
import collections
print(sorted(collections.__all__), abc is collections.abc)
