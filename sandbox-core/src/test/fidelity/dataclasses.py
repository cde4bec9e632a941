#### basics
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int = 0
p = Point(1)
print(p, p.x, p.y, p == Point(1, 0), p != Point(2), p == (1, 0), Point(y=5, x=3))
p.x = 10
print(p, Point.y, Point.__doc__)
#### missing argument
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
Point(1)
#### missing two arguments
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
Point()
#### too many arguments
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
Point(1, 2, 3)
#### unexpected keyword
from dataclasses import dataclass
@dataclass
class Point:
    x: int
Point(1, z=3)
#### default factory
from dataclasses import dataclass, field
from typing import List
@dataclass
class Bag:
    items: List[int] = field(default_factory=list)
    names: dict = field(default_factory=dict)
    n: int = field(default=3)
a, b = Bag(), Bag()
a.items.append(1)
a.names["k"] = "v"
print(a, b, Bag([5], n=1))
#### mutable defaults
from dataclasses import dataclass
for value in ([], {}, set()):
    try:
        @dataclass
        class A:
            x: object = value
    except ValueError as e:
        print(e)
#### non-default after default
from dataclasses import dataclass
try:
    @dataclass
    class A:
        x: int = 1
        y: int
except TypeError as e:
    print(e)
#### order
from dataclasses import dataclass
@dataclass(order=True)
class V:
    major: int
    minor: int = 0
print(V(1) < V(2), V(1, 5) > V(1, 4), V(1) <= V(1), V(2) >= V(3), sorted([V(2), V(1, 9), V(1)]), max(V(1), V(0, 5)))
try:
    V(1) < (1, 0)
except TypeError as e:
    print(e)
#### no order
from dataclasses import dataclass
@dataclass
class V:
    a: int
try:
    V(1) < V(2)
except TypeError as e:
    print(e)
#### frozen
from dataclasses import dataclass, FrozenInstanceError
@dataclass(frozen=True)
class P:
    x: int
    y: int = 2
p = P(1)
for f in (lambda: setattr(p, "x", 5), lambda: delattr(p, "y"), lambda: setattr(p, "new", 1)):
    try:
        f()
    except FrozenInstanceError as e:
        print(type(e).__name__, e, isinstance(e, AttributeError))
print(p, hash(p) == hash((1, 2)), {p: "a"}[P(1)], len({P(1), P(1), P(2)}))
#### hash
from dataclasses import dataclass, field
@dataclass
class A:
    x: int
try:
    hash(A(1))
except TypeError as e:
    print(e)
@dataclass(unsafe_hash=True)
class B:
    x: int
    y: int = field(default=0, hash=False)
print(hash(B(1, 5)) == hash(B(1, 6)), A.__hash__)
@dataclass(eq=False)
class C:
    x: int
print(C(1) == C(1), len({C(1), C(1)}))
#### post init
from dataclasses import dataclass, field
@dataclass
class R:
    w: float
    h: float
    area: float = field(init=False)
    def __post_init__(self):
        self.area = self.w * self.h
print(R(2, 3), R(2, 3).area)
#### post init checks
from dataclasses import dataclass
@dataclass
class Age:
    years: int
    def __post_init__(self):
        if self.years < 0:
            raise ValueError(f"negative: {self.years}")
print(Age(3))
Age(-1)
#### InitVar
from dataclasses import dataclass, field, InitVar
@dataclass
class C:
    i: int
    scale: InitVar[int] = 2
    total: int = field(init=False, default=0)
    def __post_init__(self, scale):
        self.total = self.i * scale
print(C(5), C(5, 10), C(5, scale=3).total)
#### ClassVar
from dataclasses import dataclass, fields
from typing import ClassVar
@dataclass
class C:
    count: ClassVar[int] = 0
    x: int = 1
C.count += 1
print(C(), C.count, [f.name for f in fields(C)])
#### inheritance
from dataclasses import dataclass
@dataclass
class A:
    x: int
    y: int = 5
@dataclass
class B(A):
    z: int = 7
    x: int = 1
print(B(), B(2, 3, 4), isinstance(B(), A), A(1) == B(1))
class C(B):
    pass
print(C(3), C(3) == B(3))
#### inherited methods and super
from dataclasses import dataclass
@dataclass
class Animal:
    name: str
    def speak(self):
        return f"{self.name} makes a sound"
@dataclass
class Dog(Animal):
    breed: str = "mutt"
    def speak(self):
        return super().speak() + " woof"
print(Dog("Rex").speak(), Dog("Rex"))
#### fields
from dataclasses import dataclass, fields, field, MISSING
@dataclass
class C:
    x: int
    y: str = "a"
    z: list = field(default_factory=list, metadata={"unit": "m"}, repr=False, compare=False)
for f in fields(C):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, dict(f.metadata), f.repr, f.compare, f.init, f.kw_only)
print([f.name for f in fields(C(1))], C(1), C(1, z=[1]) == C(1, z=[2]))
try:
    fields(5)
except TypeError as e:
    print(e)
#### asdict and astuple
from dataclasses import dataclass, asdict, astuple, field
from collections import namedtuple, OrderedDict, defaultdict
@dataclass
class P:
    x: int
    y: int
@dataclass
class Line:
    a: P
    b: P
    tags: list = field(default_factory=list)
    extra: dict = field(default_factory=dict)
l = Line(P(1, 2), P(3, 4), ["t", P(5, 6)], {"k": P(7, 8)})
print(asdict(l), astuple(l))
d = asdict(l)
d["tags"].append(1)
print(l.tags, asdict(P(1, 2), dict_factory=OrderedDict))
N = namedtuple("N", "p q")
@dataclass
class H:
    n: object
print(asdict(H(N(P(1, 2), 3))), asdict(H((P(1, 2),))), asdict(H({1, 2})))
for f in (asdict, astuple):
    try:
        f(P)
    except TypeError as e:
        print(e)
#### asdict to json
from dataclasses import dataclass, asdict
import json
@dataclass
class U:
    name: str
    age: int
print(json.dumps(asdict(U("a", 3))), U(**json.loads('{"name": "b", "age": 4}')))
#### replace
from dataclasses import dataclass, replace, field
@dataclass(frozen=True)
class C:
    x: int
    y: int = 2
    z: int = field(init=False, default=9)
c = C(1)
print(replace(c, x=5), replace(c), c)
for kw in ({"z": 1}, {"q": 1}):
    try:
        replace(c, **kw)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#### slots
from dataclasses import dataclass
@dataclass(slots=True)
class S:
    x: int
    y: int = 3
s = S(1)
print(s, S.__slots__, s == S(1), hasattr(s, "__dict__"))
try:
    s.z = 1
except AttributeError as e:
    print(type(e).__name__)
s.x = 7
print(s)
#### frozen slots
from dataclasses import dataclass, FrozenInstanceError
import copy
@dataclass(frozen=True, slots=True)
class S:
    x: int
s = S(1)
try:
    s.x = 2
except FrozenInstanceError as e:
    print(e)
print(copy.copy(s), copy.deepcopy(s) == s, hash(s) == hash((1,)))
#### kw_only
from dataclasses import dataclass, field, KW_ONLY
@dataclass(kw_only=True)
class A:
    x: int
    y: int = 1
print(A(x=3))
try:
    A(3)
except TypeError as e:
    print(e)
@dataclass
class B:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
print(B(1, c=3), B.__match_args__)
@dataclass
class C:
    a: int = field(kw_only=True)
    b: int = 5
print(C(9, a=1))
#### missing keyword only
from dataclasses import dataclass
@dataclass(kw_only=True)
class A:
    x: int
A()
#### match
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int
def f(p):
    match p:
        case P(0, 0):
            return "origin"
        case P(x, 0):
            return f"x={x}"
        case P(x=0, y=y):
            return f"y={y}"
        case _:
            return "?"
print(f(P(0, 0)), f(P(3, 0)), f(P(0, 2)), f(P(1, 1)), P.__match_args__)
#### own methods stay
from dataclasses import dataclass
@dataclass
class A:
    x: int
    def __repr__(self):
        return f"<A {self.x}>"
    def __eq__(self, other):
        return True
print(A(1), A(1) == 5)
@dataclass(repr=False)
class B:
    x: int
print(repr(B(1)).startswith("<__main__.B object"))
@dataclass(init=False)
class C:
    x: int
    def __init__(self):
        self.x = 42
print(C())
#### recursive repr
from dataclasses import dataclass, field
from typing import Optional, Any
@dataclass
class Node:
    value: int
    next: Any = None
n = Node(1)
n.next = n
print(n, Node(1, Node(2)))
#### linked structures
from dataclasses import dataclass, field
from typing import Optional, List
@dataclass
class Tree:
    value: int
    children: List["Tree"] = field(default_factory=list)
    def total(self):
        return self.value + sum(c.total() for c in self.children)
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(t.total(), t)
#### make_dataclass
from dataclasses import make_dataclass, field
C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"add": lambda self: self.y + self.z})
print(C(1, 2), C(1, 2).add(), C.__name__)
D = make_dataclass("D", [("w", int, 3)], bases=(C,), frozen=False)
print(D(1, 2))
for bad in (["1x"], ["class"], ["a", "a"]):
    try:
        make_dataclass("E", bad)
    except TypeError as e:
        print(e)
#### is_dataclass
from dataclasses import dataclass, is_dataclass
@dataclass
class A:
    x: int
print(is_dataclass(A), is_dataclass(A(1)), is_dataclass(int), is_dataclass(5))
#### annotations as text
from __future__ import annotations
from dataclasses import dataclass, fields, field, InitVar
from typing import ClassVar
@dataclass
class A:
    x: int
    c: ClassVar[int] = 3
    i: InitVar[int] = 4
    y: list[int] = field(default_factory=list)
    def __post_init__(self, i):
        self.x += i
print(A(1), [(f.name, f.type) for f in fields(A)])
#### field without annotation
from dataclasses import dataclass, field
try:
    @dataclass
    class A:
        x = field(default=1)
except TypeError as e:
    print(e)
#### both defaults
from dataclasses import field
try:
    field(default=1, default_factory=list)
except ValueError as e:
    print(e)
#### frozen inheritance
from dataclasses import dataclass
@dataclass(frozen=True)
class A:
    x: int
try:
    @dataclass
    class B(A):
        y: int
except TypeError as e:
    print(e)
@dataclass
class C:
    x: int
try:
    @dataclass(frozen=True)
    class D(C):
        pass
except TypeError as e:
    print(e)
#### frozen with object setattr
from dataclasses import dataclass, field
@dataclass(frozen=True)
class A:
    x: int
    double: int = field(init=False)
    def __post_init__(self):
        object.__setattr__(self, "double", self.x * 2)
print(A(4))
#### eq of different classes
from dataclasses import dataclass
@dataclass
class A:
    x: int
@dataclass
class B:
    x: int
print(A(1) == B(1), A(1).__eq__(B(1)), A(1) != B(1))
#### properties and class methods
from dataclasses import dataclass
@dataclass
class T:
    celsius: float
    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32
    @classmethod
    def from_f(cls, f):
        return cls((f - 32) * 5 / 9)
    @staticmethod
    def unit():
        return "C"
print(T(100).fahrenheit, T.from_f(212), T.unit())
#### order needs eq
from dataclasses import dataclass
try:
    @dataclass(eq=False, order=True)
    class A:
        x: int
except ValueError as e:
    print(e)
#### order cannot overwrite
from dataclasses import dataclass
try:
    @dataclass(order=True)
    class A:
        x: int
        def __lt__(self, other): return True
except TypeError as e:
    print(e)
#### docs and signatures
from dataclasses import dataclass, field
@dataclass
class A:
    x: int
    y: str = "q"
    z: list = field(default_factory=list)
@dataclass
class B:
    "has one"
    x: int
print(A.__doc__, B.__doc__)
print(A.__init__.__annotations__, A.__annotations__)
#### generic dataclass
from dataclasses import dataclass
from typing import Generic, TypeVar
T = TypeVar("T")
@dataclass
class Box(Generic[T]):
    item: T
print(Box(1), Box[int](2), Box("a") == Box("a"))
#### heap of dataclasses
from dataclasses import dataclass, field
import heapq
@dataclass(order=True)
class Item:
    priority: int
    name: str = field(compare=False)
h = []
for p, n in ((3, "c"), (1, "a"), (2, "b")):
    heapq.heappush(h, Item(p, n))
print([heapq.heappop(h).name for _ in range(3)])
#### field order and defaults in subclasses
from dataclasses import dataclass
@dataclass
class A:
    a: int = 1
try:
    @dataclass
    class B(A):
        b: int
except TypeError as e:
    print(e)
#### params and fields attributes
from dataclasses import dataclass
@dataclass(frozen=True)
class A:
    x: int = 1
print(list(A.__dataclass_fields__), A.__dataclass_params__)
#### abstract dataclass
from dataclasses import dataclass
from abc import ABC, abstractmethod
@dataclass
class Shape(ABC):
    name: str
    @abstractmethod
    def area(self): ...
@dataclass
class Sq(Shape):
    side: float
    def area(self):
        return self.side ** 2
print(Sq("s", 3).area(), Sq("s", 3))
try:
    Shape("x")
except TypeError as e:
    print(e)
#### field named self and others
from dataclasses import dataclass
@dataclass
class A:
    self: int
    other: int = 2
print(A(1), A(1) == A(1))
#### copies
from dataclasses import dataclass, field
import copy
@dataclass
class A:
    x: list
a = A([1])
b, c = copy.copy(a), copy.deepcopy(a)
a.x.append(2)
print(a, b, c)
#### vars
from dataclasses import dataclass
@dataclass
class A:
    x: int
    y: int = 2
print(vars(A(1)), A(1).__dict__)
