#### basics
from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = "b"
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], type(Color.RED), Color)
print(list(Color), len(Color), Color.RED is Color.RED, Color.RED == 1, Color.RED != Color.GREEN, isinstance(Color.RED, Color))
print(f"{Color.RED} {Color.GREEN!r} {Color.RED:>12}|", "%s" % Color.RED, str(Color.BLUE))
#### lookup errors
from enum import Enum
class Color(Enum):
    RED = 1
try:
    Color(5)
except ValueError as e:
    print(e)
try:
    Color["PINK"]
except KeyError as e:
    print(repr(e))
try:
    Color.PINK
except AttributeError as e:
    print(type(e).__name__)
#### no such value uncaught
from enum import Enum
class Shape(Enum):
    SQUARE = 2
Shape("circle")
#### members and aliases
from enum import Enum
class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS = 2
print(list(Shape), Shape.ALIAS, Shape.ALIAS is Shape.SQUARE, Shape["ALIAS"], len(Shape))
print(list(Shape.__members__), list(Shape.__members__.items()), "ALIAS" in Shape.__members__)
print([n for n, m in Shape.__members__.items() if m.name != n])
#### hash and dicts
from enum import Enum
class A(Enum):
    X = 1
    Y = 2
d = {A.X: "x", A.Y: "y"}
print(d[A.X], A.X in d, {A.X, A.X, A.Y} == {A.Y, A.X}, hash(A.X) == hash("X"), d)
#### members are compared by identity
from enum import Enum
class A(Enum):
    X = 1
class B(Enum):
    X = 1
print(A.X == B.X, A.X != B.X, A.X == 1)
try:
    A.X < A.X
except TypeError as e:
    print(e)
#### immutability
from enum import Enum
class A(Enum):
    X = 1
for f in (lambda: setattr(A, "X", 2), lambda: delattr(A, "X"), lambda: setattr(A.X, "value", 3), lambda: setattr(A.X, "name", "q")):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
A.other = 5
print(A.other, list(A))
#### reassign message
from enum import Enum
class A(Enum):
    X = 1
try:
    A.X = 5
except AttributeError as e:
    print(e)
#### methods and properties
from enum import Enum
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def surface_gravity(self):
        return round(6.67300E-11 * self.mass / (self.radius * self.radius), 3)
    def describe(self):
        return f"{self.name} {self.mass}"
    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)
    @staticmethod
    def unit():
        return "kg"
print(Planet.EARTH.value, Planet.EARTH.mass, Planet.EARTH.surface_gravity, Planet.MERCURY.describe(), Planet.heaviest(), Planet.unit())
print(Planet((3.303e+23, 2.4397e6)))
#### own str and repr
from enum import Enum
class Mood(Enum):
    FUNKY = 1
    HAPPY = 3
    def __str__(self):
        return "my mood is " + self.name.lower()
    def __repr__(self):
        return "Mood!"
print(Mood.FUNKY, [Mood.HAPPY], f"{Mood.HAPPY}", "{}".format(Mood.FUNKY))
#### auto
from enum import Enum, auto
class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
print(list(A), [a.value for a in A])
#### auto after strings
from enum import Enum, auto
class A(Enum):
    X = "a"
    Y = auto()
print(list(A))
#### auto with own generation
from enum import Enum, auto
class Ordinal(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)
    NORTH = auto()
    SOUTH = auto()
print(list(Ordinal), Ordinal.NORTH.value)
class AutoName(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name
class Dir(AutoName):
    UP = auto()
    DOWN = auto()
print(list(Dir), Dir("UP"))
#### auto in tuples
from enum import Enum, auto
class A(Enum):
    X = auto(), "first"
    Y = auto(), "second"
    def __init__(self, n, text):
        self.text = text
print([a.text for a in A], A.Y.text)
#### unique
from enum import Enum, unique
@unique
class Ok(Enum):
    A = 1
    B = 2
print(list(Ok))
try:
    @unique
    class Bad(Enum):
        ONE = 1
        UNO = 1
        TWO = 2
        DOS = 2
except ValueError as e:
    print(e)
#### IntEnum
from enum import IntEnum
class P(IntEnum):
    LOW = 1
    HIGH = 3
print(P.LOW, repr(P.HIGH), P.LOW < P.HIGH, P.LOW == 1, P.LOW + 1, P.HIGH * 2, [10, 20, 30, 40][P.HIGH], max(P), sorted([P.HIGH, P.LOW]))
print(f"{P.HIGH} {P.HIGH:03d} {P.HIGH!r} {P.HIGH!s}", "%d %s" % (P.LOW, P.LOW), int(P.HIGH), isinstance(P.LOW, int), {1: "a"}[P.LOW], type(P.LOW + 0))
print(P(3), P["LOW"], P.LOW in (1, 2), bool(P.LOW), list(range(P.HIGH)), P.LOW == P(1), hash(P.LOW) == hash(1))
#### IntEnum and json
from enum import IntEnum
import json
class P(IntEnum):
    A = 1
print(json.dumps({"a": P.A, "l": [P.A]}))
#### StrEnum
from enum import StrEnum, auto
class C(StrEnum):
    RED = auto()
    DARK_BLUE = "dark-blue"
print(C.RED, repr(C.RED), C.RED == "red", C.RED.upper(), C.DARK_BLUE + "!", f"{C.DARK_BLUE:>12}|", C("red"), isinstance(C.RED, str), len(C.DARK_BLUE))
print({"red": 1}[C.RED], "-".join([C.RED, C.DARK_BLUE]), C.RED in ("red",), sorted(C), C.RED.value, type(C.RED.value).__name__)
#### StrEnum wants strings
from enum import StrEnum
try:
    class C(StrEnum):
        X = 1
except TypeError as e:
    print(e)
#### str mixin
from enum import Enum
class C(str, Enum):
    RED = "red"
    BLUE = "blue"
print(C.RED, repr(C.RED), C.RED == "red", C.RED.value, f"{C.RED}", C("red"), C.RED.upper(), "%s" % C.RED, C.RED + "x", isinstance(C.RED, str))
import json
print(json.dumps(C.RED), json.dumps({"k": C.BLUE}))
#### int mixin
from enum import Enum
class N(int, Enum):
    ONE = 1
    TWO = 2
print(N.ONE, repr(N.TWO), N.ONE + N.TWO, N.ONE < N.TWO, f"{N.ONE}", N(2))
#### float and tuple mixins
from enum import Enum
class F(float, Enum):
    HALF = 0.5
    PI = 3.25
print(F.HALF, repr(F.PI), F.PI * 2, F(0.5))
class T(tuple, Enum):
    A = (1, 2)
    B = (3, 4)
print(T.A, T.B.value, T.A[0], len(T.B))
#### Flag
from enum import Flag, auto
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
print(list(Perm), Perm.R | Perm.W, repr(Perm.R | Perm.W), Perm.R.value, (Perm.R | Perm.X).value, Perm(3), Perm(0), repr(Perm(0)))
rw = Perm.R | Perm.W
print(Perm.R in rw, Perm.X in rw, rw & Perm.R, rw ^ Perm.R, ~Perm.R, bool(rw & Perm.X), list(rw), len(rw), rw == Perm(3), rw is Perm(3))
print((Perm.R & Perm.W) == Perm(0), not (Perm.R & Perm.W), (Perm.R | Perm.W | Perm.X).name, Perm.R.name, Perm(0).name)
#### Flag with combinations
from enum import Flag
class Color(Flag):
    RED = 1
    BLUE = 2
    GREEN = 4
    WHITE = RED | BLUE | GREEN
    NONE = 0
print(list(Color), Color.WHITE, repr(Color.WHITE), Color.RED | Color.BLUE | Color.GREEN, Color.NONE, Color(7) is Color.WHITE, list(Color.WHITE), Color.WHITE.value)
print(Color.WHITE & ~Color.RED, Color.RED in Color.WHITE, list(Color.__members__))
#### Flag auto and combination in the body
from enum import Flag, auto
class P(Flag):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE
    EXEC = auto()
print(list(P), P.BOTH, P.EXEC.value, P.BOTH.value)
#### Flag errors
from enum import Flag, auto
class P(Flag):
    A = 1
    B = 2
try:
    P(8)
except ValueError as e:
    print(e)
try:
    P.A | 2
except TypeError as e:
    print(e)
try:
    1 in P.A
except TypeError as e:
    print(e)
try:
    P("x")
except ValueError as e:
    print(e)
#### Flag negative
from enum import Flag
class P(Flag):
    A = 1
    B = 2
    C = 4
print(P(-1), P(-2), ~P(0), ~(P.A | P.B))
#### IntFlag
from enum import IntFlag, auto
class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
print(Perm.R | Perm.W, repr(Perm.R | Perm.W), Perm.R + 1, (Perm.R | 8), repr(Perm.R | 8), Perm(7), repr(Perm(7)), Perm.X | 2 == 3, isinstance(Perm.R, int))
print(list(Perm), repr(Perm(0)), Perm.R & 6, repr(~Perm.R), Perm.R in Perm(6), f"{Perm.R:b}", int(Perm.R | Perm.X), 5 & Perm.R, list(Perm(5)))
#### boundaries
from enum import Flag, IntFlag, STRICT, CONFORM, EJECT, KEEP
class C(Flag, boundary=CONFORM):
    A = 1
    B = 2
class E(Flag, boundary=EJECT):
    A = 1
    B = 2
class K(Flag, boundary=KEEP):
    A = 1
    B = 2
print(C(9), E(9), repr(K(9)), type(E(9)).__name__, STRICT, repr(KEEP))
#### functional API
from enum import Enum, IntEnum, Flag
Animal = Enum("Animal", "ANT BEE CAT")
print(Animal, list(Animal), Animal.BEE.value, Animal(3))
print(list(Enum("A", ["X", "Y"])), list(Enum("B", [("X", 5), ("Y", 6)])), list(Enum("C", {"X": "x"})), list(Enum("D", "A, B", start=10)))
print(list(IntEnum("I", "A B")), list(Flag("F", "A B C")), list(Enum("S", "A B", type=str)))
#### functional module
from enum import Enum
A = Enum("A", "X", module="m", qualname="q.A")
print(A.__module__, A.__qualname__, A.__name__)
#### iteration and containment
from enum import Enum
class A(Enum):
    X = 1
    Y = 2
class B(Enum):
    X = 1
print(A.X in A, B.X in A, list(reversed(A)), [a.name for a in A], dict(zip(A, "ab")))
try:
    1 in A
except TypeError as e:
    print(e)
#### missing
from enum import Enum
class Status(Enum):
    OK = "ok"
    UNKNOWN = "unknown"
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if m.value == value.lower():
                    return m
        return cls.UNKNOWN
print(Status("OK"), Status("zzz"), Status(5))
#### missing returns nonsense
from enum import Enum
class A(Enum):
    X = 1
    @classmethod
    def _missing_(cls, value):
        return 5
try:
    A(2)
except TypeError as e:
    print(e)
#### own new
from enum import Enum
class Coord(Enum):
    def __new__(cls, value, label):
        obj = object.__new__(cls)
        obj._value_ = value
        obj.label = label
        return obj
    X = (1, "the x")
    Y = (2, "the y")
print(Coord.X, Coord.X.value, Coord.Y.label, Coord(2), repr(Coord.X))
#### own new with bytes of data
from enum import IntEnum
class HTTP(IntEnum):
    def __new__(cls, value, phrase, description=""):
        obj = int.__new__(cls, value)
        obj._value_ = value
        obj.phrase = phrase
        obj.description = description
        return obj
    OK = 200, "OK", "Request fulfilled"
    NOT_FOUND = 404, "Not Found"
print(HTTP.OK, HTTP.OK.phrase, HTTP.NOT_FOUND + 1, HTTP(404), HTTP.OK == 200, repr(HTTP.NOT_FOUND), HTTP.NOT_FOUND.description == "")
#### subclassing
from enum import Enum
class Base(Enum):
    def hello(self):
        return f"hello {self.value}"
class A(Base):
    X = 1
print(A.X.hello(), issubclass(A, Base), A.__mro__[1] is Base)
try:
    class B(A):
        Y = 2
except TypeError as e:
    print(e)
#### duplicates in the body
from enum import Enum
try:
    class A(Enum):
        X = 1
        X = 2
except TypeError as e:
    print(e)
#### reserved names
from enum import Enum
try:
    class A(Enum):
        _foo_ = 1
except ValueError as e:
    print(e)
try:
    class A(Enum):
        mro = 1
except ValueError as e:
    print(e)
#### ignore and nonmember
from enum import Enum, nonmember, member
class A(Enum):
    _ignore_ = ["tmp", "i"]
    tmp = 5
    X = 1
    helper = nonmember(7)
    @member
    def f(self):
        return 1
print(list(A)[:1], A.helper, "f" in A.__members__, hasattr(A, "tmp"))
#### private names and functions are no members
from enum import Enum
class A(Enum):
    __secret = 1
    X = 2
    def m(self): return 1
    @property
    def p(self): return self.value * 10
    L = lambda self: 3
print(list(A), A.X.p, A.X.m(), A.X.L())
#### ordering by hand
from enum import Enum
from functools import total_ordering
@total_ordering
class G(Enum):
    A = 3
    B = 2
    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented
print(G.A > G.B, G.B <= G.A, sorted(G), max(G))
#### bool of members
from enum import Enum, IntEnum
class A(Enum):
    ZERO = 0
    def __bool__(self):
        return bool(self.value)
class B(Enum):
    ZERO = 0
class C(IntEnum):
    ZERO = 0
print(bool(A.ZERO), bool(B.ZERO), bool(C.ZERO), bool(A))
#### in match statements
from enum import Enum
class Color(Enum):
    RED = 1
    BLUE = 2
def f(c):
    match c:
        case Color.RED:
            return "r"
        case Color.BLUE:
            return "b"
        case _:
            return "?"
print(f(Color.RED), f(Color.BLUE), f(1))
#### dataclass mixin values and unhashable values
from enum import Enum
class A(Enum):
    X = [1, 2]
    Y = {"a": 1}
print(A.X, A([1, 2]), A({"a": 1}), A.Y.value, repr(A.X))
try:
    A([3])
except ValueError as e:
    print(e)
#### copy
from enum import Enum, Flag
import copy
class A(Enum):
    X = 1
print(copy.copy(A.X) is A.X, copy.deepcopy(A.X) is A.X, copy.deepcopy({"a": [A.X]})["a"][0] is A.X)
#### verify
from enum import Enum, Flag, verify, UNIQUE, CONTINUOUS, NAMED_FLAGS
for check, body in ((UNIQUE, {"A": 1, "B": 1}), (CONTINUOUS, {"A": 1, "B": 5}), (UNIQUE, {"A": 1})):
    try:
        print(list(verify(check)(Enum("E", body))))
    except ValueError as e:
        print(e)
try:
    @verify(NAMED_FLAGS)
    class F(Flag):
        A = 1
        B = 6
except ValueError as e:
    print(e)
#### order
from enum import Enum
class A(Enum):
    _order_ = "X Y"
    X = 1
    Y = 2
print(list(A))
try:
    class B(Enum):
        _order_ = "Y X"
        X = 1
        Y = 2
except TypeError as e:
    print(str(e).splitlines()[0])
#### attributes of the class
from enum import Enum, EnumMeta, EnumType
class A(Enum):
    "the doc"
    X = 1
print(type(A), EnumMeta is EnumType, A.__doc__, A.__name__, A.__module__, A.X.__class__ is A, isinstance(A, EnumMeta), A.X._name_, A.X._value_)
#### names of members in the class
from enum import Enum
class A(Enum):
    X = 1
    Y = 2
print(getattr(A, "X"), hasattr(A, "Z"), A._member_names_, A._value2member_map_[2], [m for m in dir(A) if not m.startswith("_")])
#### with a mixin class
from enum import Enum
class Describe:
    def describe(self):
        return f"{self.name}={self.value}"
class A(Describe, Enum):
    X = 1
print(A.X.describe(), isinstance(A.X, Describe))
#### next member
from enum import Enum
class Light(Enum):
    RED = 0
    GREEN = 1
    YELLOW = 2
    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]
s = Light.RED
for _ in range(4):
    print(s.name, end=" ")
    s = s.next()
print()
#### by name with default
from enum import Enum
class A(Enum):
    X = 1
print(A.__members__.get("X"), A.__members__.get("Q"), "X" in A.__members__, A.__members__["X"].value)
#### values with types
from enum import Enum
class Op(Enum):
    ADD = "+"
    MUL = "*"
    def __call__(self, a, b):
        return {"+": a + b, "*": a * b}[self.value]
print(Op.ADD(2, 3), Op("*")(2, 3))
