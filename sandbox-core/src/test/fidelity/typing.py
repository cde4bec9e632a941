#### reprs
from typing import *
print(List, List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Tuple[int, ...], Tuple[int, str], Callable[[int, str], bool], Callable[..., int], Any, Set[int], FrozenSet[str], Type[int], Iterable[int], Sequence[str], Mapping[str, Any])
print(Literal[1, "a"], ClassVar[int], Final[int], Iterator[int], Generator[int, None, str], Deque[int], DefaultDict[str, int], Counter[str], NoReturn, Tuple[()], List["X"], Annotated[int, "m"], Optional[List[Dict[str, int]]], Union[int, str, None])
#### functions with hints run
from typing import List, Dict, Optional, Union, Tuple, Any, Callable, Iterable
def f(a: List[int], b: Dict[str, List[int]], c: Optional[str] = None, *d: Any, e: Union[int, str] = 1, **g: Tuple[int, ...]) -> Callable[[int], str]:
    return lambda x: str(x)
print(f([1], {})(5), f.__annotations__["a"], f.__annotations__["return"])
#### unions
from typing import Union, Optional
print(Union[int, int], Union[int, Union[str, float]], Optional[None], Union[int, str] == Union[str, int], Union[int, str] == int | str, Optional[int] == Union[int, None], isinstance(1, Union[int, str]))
#### get_origin and get_args
from typing import *
for t in (List[int], Dict[str, int], Optional[int], Union[int, str], Callable[[int], str], Callable[..., int], Literal[1, 2], Tuple[int, ...], int, list[int], Annotated[int, 1], Any):
    print(get_origin(t), get_args(t))
#### get_type_hints
from typing import get_type_hints, List, Optional, ClassVar, Annotated
class A:
    x: int
    y: "List[str]"
    z: ClassVar[int] = 1
class B(A):
    w: Optional["A"] = None
def f(a: int, b: "A", c: Annotated[int, "x"]) -> None: pass
print(get_type_hints(A), get_type_hints(B) == {"x": int, "y": List[str], "z": ClassVar[int], "w": Optional[A]})
print(get_type_hints(f), get_type_hints(f, include_extras=True)["c"])
#### TypeVar and Generic
from typing import TypeVar, Generic, List
T = TypeVar("T")
K = TypeVar("K", bound=int)
N = TypeVar("N", int, str)
print(T, K.__bound__, N.__constraints__, T.__name__)
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []
    def push(self, x: T) -> None:
        self.items.append(x)
    def pop(self) -> T:
        return self.items.pop()
s = Stack[int]()
s.push(1)
print(s.pop(), type(s).__name__, Stack[int], Stack.__parameters__, Stack[str].__args__)
class IntStack(Stack[int]): pass
i = IntStack()
i.push(3)
print(i.items, isinstance(i, Stack), List[T][int])
#### generic errors
from typing import Generic, TypeVar, List, Dict, Optional
T = TypeVar("T")
for f in (lambda: Generic[int], lambda: List[int, str], lambda: Dict[int], lambda: List[1], lambda: Optional[1, 2], lambda: List[int](), lambda: isinstance([], List[int])):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
#### NamedTuple
from typing import NamedTuple, List
class Emp(NamedTuple):
    "An employee"
    name: str
    id: int = 3
    def hello(self):
        return f"hi {self.name}"
    @property
    def label(self): return f"{self.id}:{self.name}"
e = Emp("Guido")
print(e, e.name, e.id, e.hello(), e.label, e == ("Guido", 3), Emp._fields, Emp._field_defaults, Emp.__doc__, e._replace(id=9), e._asdict(), Emp.__annotations__)
a, b = e
print(a, b, isinstance(e, tuple), len(e), e[0], hash(e) == hash(("Guido", 3)), sorted([Emp("b", 1), Emp("a", 2)]))
#### NamedTuple plain
from typing import NamedTuple
class P(NamedTuple):
    x: int
    y: int
print(P(1, 2), P(y=1, x=2), P._make([5, 6]), P(1, 2) + (3,), P(1, 2) < P(1, 3))
Q = NamedTuple("Q", [("a", int), ("b", str)])
print(Q(1, "x"), Q._fields, Q.__annotations__)
try:
    P(1)
except TypeError as e:
    print(e)
try:
    class Bad(NamedTuple):
        x: int = 1
        y: int
except TypeError as e:
    print(e)
#### NamedTuple with operators
from typing import NamedTuple
class V(NamedTuple):
    x: float
    y: float
    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)
    def __str__(self):
        return f"<{self.x},{self.y}>"
print(V(1, 2) + V(3, 4), repr(V(1, 2)), [V(1, 2)])
#### TypedDict
from typing import TypedDict, NotRequired, Required
class Movie(TypedDict):
    name: str
    year: int
class More(Movie, total=False):
    rating: float
m: Movie = {"name": "x", "year": 1}
print(m, Movie(name="a", year=2), type(Movie(name="a", year=2)), Movie.__annotations__, Movie.__total__, sorted(More.__required_keys__), sorted(More.__optional_keys__), list(More.__annotations__))
A = TypedDict("A", {"x": int, "y": str})
print(A(x=1, y="b"), A.__name__)
class N(TypedDict):
    a: int
    b: NotRequired[int]
print(sorted(N.__required_keys__), sorted(N.__optional_keys__))
try:
    isinstance({}, Movie)
except TypeError as e:
    print(e)
#### Protocol
from typing import Protocol, runtime_checkable
@runtime_checkable
class Closeable(Protocol):
    def close(self): ...
class F:
    def close(self): return "closed"
class G: pass
print(isinstance(F(), Closeable), isinstance(G(), Closeable), issubclass(F, Closeable), issubclass(G, Closeable))
class H(Closeable):
    def close(self): return 1
print(H().close(), isinstance(H(), Closeable))
#### Protocol with attributes
from typing import Protocol, runtime_checkable
@runtime_checkable
class Named(Protocol):
    name: str
class A:
    def __init__(self): self.name = "x"
print(isinstance(A(), Named), isinstance(5, Named))
class Plain(Protocol):
    def f(self): ...
try:
    isinstance(1, Plain)
except TypeError as e:
    print(e)
try:
    Plain()
except TypeError as e:
    print(e)
#### static protocol use
from typing import Protocol
class Shape(Protocol):
    def area(self) -> float: ...
class Sq:
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
def total(shapes: list[Shape]) -> float:
    return sum(s.area() for s in shapes)
print(total([Sq(2), Sq(3)]))
#### NewType and cast
from typing import NewType, cast
UserId = NewType("UserId", int)
u = UserId(5)
print(u, type(u), UserId.__name__, UserId.__supertype__, cast(str, 5), UserId)
#### overload and final
from typing import overload, final, Union
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x * 2
print(f(2), f("a"))
@final
class A:
    @final
    def m(self): return 1
print(A().m(), A.__final__)
#### overload alone
from typing import overload
@overload
def f(x): ...
f(1)
#### TYPE_CHECKING and no_type_check
from typing import TYPE_CHECKING, no_type_check, assert_never, NoReturn
if TYPE_CHECKING:
    import not_there
@no_type_check
def f(x: "nonsense!"): return x
print(TYPE_CHECKING, f(1))
try:
    assert_never(5)
except AssertionError as e:
    print(e)
#### Literal
from typing import Literal, get_args
Mode = Literal["r", "w"]
def f(m: Mode): return m in get_args(Mode)
print(f("r"), f("x"), Literal[1, 1, 2], Literal[1, Literal[2]], Literal["a"] == Literal["a"], Literal[True] == Literal[1])
#### aliases and forward references
from typing import Dict, List, Union, ForwardRef, Optional
Vector = List[float]
Json = Union[Dict[str, "Json"], List["Json"], str, int, None]
def scale(k: float, v: Vector) -> Vector:
    return [k * x for x in v]
print(scale(2, [1.0]), Json, ForwardRef("X"), Optional["Node"])
#### ParamSpec and Concatenate
from typing import ParamSpec, Concatenate, Callable, TypeVar
P = ParamSpec("P")
R = TypeVar("R")
def deco(f: Callable[P, R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        return f(*args, **kwargs)
    return inner
@deco
def g(x: int) -> int: return x + 1
print(g(1), P, Callable[P, R], Callable[Concatenate[int, P], R])
#### Self, Never and newer names
from typing import Self, Never, LiteralString, TypeAlias, TypeGuard, Required, Unpack, TypeVarTuple, assert_type, reveal_type, dataclass_transform
class A:
    def me(self) -> Self: return self
x: TypeAlias = int
print(A().me().__class__.__name__, Self, Never, LiteralString, TypeGuard[int], assert_type(1, int))
#### pipes with typing names
from typing import List, Optional, TypeVar
T = TypeVar("T")
print(List[int] | None, int | List[str], Optional[int] | str, T | None, list[T], dict[str, T][int])
#### subclassing collections
from typing import List, Dict, Generic, TypeVar, Iterator
class L(List[int]):
    def total(self): return sum(self)
class D(Dict[str, int]): pass
print(L([1, 2]).total(), D(a=1), issubclass(L, list), isinstance(D(), dict))
class It(Iterator[int]):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()))
#### everything imports
import typing
missing = [n for n in typing.__all__ if not hasattr(typing, n)]
print(missing, len([n for n in "AbstractSet Annotated Any AnyStr BinaryIO Callable ChainMap ClassVar Collection Container ContextManager Coroutine Counter DefaultDict Deque Dict Final ForwardRef FrozenSet Generator Generic Hashable IO ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping Match MutableMapping MutableSequence MutableSet NamedTuple Never NewType NoReturn NotRequired Optional OrderedDict ParamSpec Pattern Protocol Required Reversible Self Sequence Set Sized SupportsAbs SupportsFloat SupportsIndex SupportsInt SupportsRound Text TextIO Tuple Type TypeAlias TypeGuard TypeVar TypedDict Union ValuesView cast final get_args get_origin get_type_hints overload runtime_checkable".split() if hasattr(typing, n)]))
