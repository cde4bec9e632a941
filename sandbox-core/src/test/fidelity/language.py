#### bases built in come in their order
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Base:
    def __init__(self, *a, **k):
        print("Base.init", type(self).__name__, a, k); self.a = a
    def __repr__(self): return "Base-repr"
    def __eq__(self, o): return "Base-eq"
    def __hash__(self): return 77
class New:
    def __new__(cls, *a, **k):
        print("New.new", a, k); return super().__new__(cls, *a, **k)
    def __init__(self, *a, **k):
        print("New.init", a, k)
        super().__init__()
for native, arg in ((tuple, (1,2)), (str, "ab"), (int, 5), (float, 2.5), (frozenset, (1,)), (complex, 2j), (bytes, b"x")):
    class A(native, Base): pass
    class B(Base, native): pass
    class C(native, New): pass
    class D(New, native): pass
    class E(D): 
        def __new__(cls, *a): return super().__new__(cls, *a)
        def __init__(self, *a): super().__init__(*a)
    for c in (A, B, C, D, E):
        print(native.__name__, c.__name__)
        def f():
            o = c(arg); return repr(o), o == arg, hash(o) == hash(arg), getattr(o, 'a', None)
        t(f)
        t(lambda: repr(c()))
for native, arg in ((list, (1,2)), (dict, {1:2}), (set, (1,)), (bytearray, b"x")):
    class A(native, Base): pass
    class B(Base, native): pass
    class C(native, New): pass
    class D(New, native): pass
    for c in (A, B, C, D):
        print(native.__name__, c.__name__)
        def f():
            o = c(arg); return repr(o), o == arg, len(o), getattr(o, 'a', None)
        t(f)
        t(lambda: repr(c()))
class G(int):
    def __init__(self, *a): super().__init__(*a)
t(lambda: G(4)); t(lambda: G())
class H(tuple):
    def __init__(self, *a): print("H", a); super().__init__()
t(lambda: H((1,2)))
class I(tuple):
    pass
t(lambda: I((1,2)).__init__()); t(lambda: I((1,2)).__init__(3)); t(lambda: I.__init__ is object.__init__); t(lambda: (5).__init__()); t(lambda: int.__init__(5))
class J(ValueError, Base): pass
t(lambda: J(1)); t(lambda: repr(J(1,2)))
class K(Base, ValueError): pass
t(lambda: K(1)); t(lambda: repr(K(1,2))); t(lambda: K(3).args)
class M(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.z = 1
class N(M, Base): pass
t(lambda: N(a=1)); 
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
class O(Counter, OrderedDict): pass
t(lambda: O("abca"))
P = namedtuple("P", "x y")
class Q(P, Base): pass
t(lambda: Q(1,2)); t(lambda: Q(1,y=2).a)
class R(P, New): pass
t(lambda: R(1, 2))
class Mix:
    def __init_subclass__(cls, **k): print("sub", cls.__name__, k); super().__init_subclass__()
    def hello(self): return "hello %s" % (self,)
class S(str, Mix, x=1): pass
t(lambda: S("u").hello()); t(lambda: S("u") + "v"); t(lambda: S("u").upper())
import enum
class Shape(str, enum.Enum):
    A = "a"; B = "b"
    def __str__(self): return "S" + self.value
print(Shape.A, repr(Shape.B), Shape("a"), Shape.A == "a", f"{Shape.A}", "%s" % Shape.A)
class L(enum.IntEnum):
    X = 1; Y = 2
print(L.X + 1, L(2), repr(L.X), f"{L.X}")

#### derived classes name themselves
class A(set): pass
print(A(), A([1]), repr(A({2})))
class B(frozenset): pass
print(B(), B([1]))
class C(bytearray): pass
print(C(b"x"))
import array
class D(array.array): pass
print(D("i",[1]))
from collections import deque, defaultdict, OrderedDict
class E(deque): pass
class F(defaultdict): pass
class G(OrderedDict): pass
print(E([1]), F(int, {1:2}), G({1:2}), E(maxlen=3), E())
class H(list): pass
class I(dict): pass
print(H([1]), I({1:2}))
class J(range if False else object): pass
class K(property): pass

#### numbers before keywords
for src in ["1if 1 else 2", "0or 1", "[0x1for x in (1,2)]", "1and 2", "1in (1,)", "1is 1", "1not in (1,)", "0xfor 1", "0xfand 1", "0b1or 2", "0o7or 1", "1.5if 0else 3", "1e5if 1 else 2", "1jif 1 else 2", "1_000if 1 else 2", "5 if 1else 6", "1a", "1_", "0x", "0xg", "1else", "1_if 1 else 2", "0b2", "0b", "0o8", "0_7", "07", "00", "0_0", "1__0", "0xfelse", "1e", "1ex", "1if1else 2", "1.e5", "1.real", "1..real", "0x1_f", "0x_f", "1 if 0x1else 0", "0xaif 1 else 2", "0xain [10]", "1for x in y", "[1for x in 'ab']", "1e+5or 2", "1.or 2", "1lambda", "1_000_", "1E5", "0XFF", "1J", "0B1", "0O7", "123abc", "1if", "0_", "0x1.5", "1e5.5", "0b1.0"]:
    try: print(repr(src), eval(src))
    except SyntaxError as e: print(repr(src), "SyntaxError", e.msg)
    except Exception as e: print(repr(src), type(e).__name__, e)

#### assignment expressions and indentation
for src in ["[(x := 1) for x in y]", "[[(x := 1) for j in z] for x in y]", "class A:\n  z = [(q := 1) for x in y]", "[x for x in (y := [1])]", "[x for y in z for x in (q := [1])]", "[1 for i in y if (j := i) for j in z]", "{(x := 1): 1 for x in y}", "((x:=2) for x in y)", "[(lambda: (x := 1)) for x in (1,2)]", "(a.b := 1)", "(a[0] := 1)", "(f() := 1)", "((a, b) := 1)", "(1 := 2)", "(True := 1)", "(None := 1)", "f(a.b := 1)", "x := 1", "f(x := 1, y=2)", "lambda: (x := 1)", "[x := 1, 2]", "{x := 1}", "a[x := 1]", "(x := y := 1)", "[(a, (b := 1)) for a, c in z]", "[(c := 1) for a, c in z]", "[i for i, j in z if (j := 3)]", "def f():\n  return [(g := i) for i in range(3)], g\nprint(f())", "def f():\n  r = [[(g := i + j) for i in range(3)] for j in range(2)]; return r, g\nprint(f())", "r = [[(g := i + j) for i in range(3)] for j in range(2)]; print(r, g)", "def f():\n  global gg\n  r = [[(gg := i + j) for i in range(3)] for j in range(2)]\nf(); print(gg)", "def f():\n  n = 5\n  def g():\n    nonlocal n\n    return [(n := n + i) for i in range(3)]\n  return g(), n\nprint(f())", "def f():\n  t = 0\n  return [t := t + v for v in range(5)], t\nprint(f())", "total = 0\nprint([total := total + v for v in range(5)], total)", "def f(d):\n  return any((w := v) > 2 for v in d), w\nprint(f([1,2,3,4]))", "print([y for x in range(5) if (y := x * 2) > 3], y)", "def f():\n  return [[t for k in range(2) if (t := k)] for i in range(2)], t\nprint(f())", "def f():\n  return [[u, [(u := k) for k in range(2)]][1] for i in range(2)] if (u := 1) else 0, u\nprint(f())",
"if 1:\n\tx = 1\n        y = 2", "if 1:\n        x = 1\n\ty = 2", "if 1:\n  if 2:\n\tx = 1\n", "if 1:\n\tif 2:\n\t\tx = 1\n\ty=2\nprint(x)", "if 1:\n  \tx = 1\n  \ty = 2\nprint(x, y)", "if 1:\n \tx = 1\n\ty = 2", "if 1:\n\tif 2:\n\t    x = 1\n\ty = 2\nprint(y)", "x = (1,\n\t2,\n        3)\nif 1:\n    '''\n\tabc'''\n    y = 5\nprint(y)", "if 1:\n    x = 1\n\n\t\n    y = 2\nprint(y)", "if 1:\n    x = 1\n\t# c\n    y = 2\nprint(y)","match 1:\n\tcase 1:\n\t\tprint('m')", "if 1:\nx", "if 1:\n  x=1\n y=1", " x = 1", "for i in x:\n# c\npass", "x = 1\n  y = 2", "try:\n  pass\nexcept:\npass", "with a:\npass", "class A:\npass", "match x:\ncase 1: pass", "match x:\n  case 1:\n  pass", "if 1:\n  pass\nelse:\npass", "while 1:\npass", "try:\npass", "try:\n  pass\nfinally:\npass", "@d\nx = 1", "if 1: pass\n  elif 2: pass", "1.real", "1e", "1ex", "1..real", "1_if 1 else 2", "1__0", "print(1.5.real, 1..real, 0x1f.real)" , "print(1.__class__)", "1.5x", "1.5.5", "5.real"]:
    try: exec(compile(src, "f", "exec"), {'y': [1], 'z': [(1, 2)]}); print(repr(src), "ok")
    except SyntaxError as e: print(repr(src), type(e).__name__, e.msg, e.lineno)
    except Exception as e: print(repr(src), type(e).__name__, e)

#### names of types in messages
import datetime, decimal, collections, array, re, functools, itertools, operator, types, fractions, io, random, enum, dataclasses, pathlib, uuid, string
D = decimal.Decimal
objs = [datetime.date(2020,1,1), datetime.datetime(2020,1,1), datetime.time(1), datetime.timedelta(1), datetime.timezone.utc, D(1), collections.deque(), collections.OrderedDict(), collections.defaultdict(int), collections.Counter(), re.compile("x"), functools.partial(int), itertools.count(), itertools.chain(), operator.itemgetter(1), types.SimpleNamespace(), pathlib.PurePosixPath("x"), range(3), slice(1), uuid.UUID(int=1), iter([]), iter(()), iter({}), {}.keys(), {}.items(), {}.values(), iter("a"), iter(b""), iter(range(2)), enumerate([]), zip(), map(int, []), filter(int, []), reversed([1]), reversed(()), reversed({}), reversed("a"), reversed(range(3)), (x for x in ()), len, [].append, print, Ellipsis, NotImplemented, None, True, object(), lambda: 0, iter(set()), iter(frozenset()), iter(int, 1), iter(bytearray()), iter(memoryview(b"")), "".join, str.join, datetime, random.Random(), string.Template("x")]
class Sub(D): pass
class Sub2(collections.deque): pass
class Sub3(datetime.date): pass
objs += [Sub(1), Sub3(2020, 1, 1)]
for o in objs:
    for f in (lambda: o + "x", lambda: o.nothing, lambda: o(), lambda: o[0] if not hasattr(o, "__getitem__") and not isinstance(o, type) else 0, lambda: len(o) if not hasattr(o, "__len__") else 0, lambda: -o if not hasattr(o, "__neg__") else 0, lambda: o < 1, lambda: [1][o], lambda: int(o), lambda: "".join([o]), lambda: {**o} if not hasattr(o, "keys") else 0, lambda: [*o] if not hasattr(o, "__iter__") and not hasattr(o, "__getitem__") else 0, lambda: hash(o), lambda: int("1", o), lambda: "%d" % o, lambda: isinstance(1, o), lambda: f"{o:5}"):
        try: r = f()
        except TypeError as e: print(e)
        except AttributeError as e: print(e)
        except Exception as e: print(type(e).__name__)

#### a deque's methods
from collections import deque
d = deque([1,2,3])
print(hasattr(d, "__getitem__"), d.__getitem__(1), d.__len__(), d.__contains__(2), d + deque([4]), d * 2, deque.__add__(d, d), hasattr(deque, "__reversed__"), list(d.__reversed__()))
d.__setitem__(0, 9); d.__delitem__(1); print(d)
d.__iadd__([5]); print(d)

#### groups of exceptions as trees
import re, sys, io, traceback
def shown(text):
    for line in text.splitlines():
        if not re.match(r"[ |]*[~^]+[~^ ]*$", line):
            print(re.sub(r'File ".*?"', "File", line))
def f():
    result = 1
    return reslt
try: f()
except NameError as e: shown(traceback.format_exc()); print(e.__dict__, e.name)
try: [].appendd
except AttributeError as e: shown(traceback.format_exc()); print(e.__dict__)
try:
    try: 1/0
    except Exception as e: raise ExceptionGroup("many", [ValueError(1), ExceptionGroup("inner", [TypeError("t"), KeyError("k")])])
except ExceptionGroup as e:
    e.add_note("a note")
    shown(traceback.format_exc())
    shown("".join(traceback.format_exception_only(e)))
    g = e
def mk(n): 
    try: raise ValueError(n)
    except ValueError as e: return e
eg = ExceptionGroup("g" , [mk(i) for i in range(20)])
shown("".join(traceback.format_exception(eg)))
eg = ValueError(0)
for i in range(12): eg = ExceptionGroup("d%d" % i, [eg, mk(i)])
shown("".join(traceback.format_exception(eg)))
class C: pass
try: C().foo
except AttributeError as e:
    out = io.StringIO(); traceback.print_exc(file=out); shown(out.getvalue())

#### what a call unpacks can change
lst = [1]
def g():
    for i in range(5000): lst.append(i)
    yield 1
def f(*a): return len(a), sum(a)
for k in range(3):
    try: print(f(*g(), *lst))
    except BaseException as e: print(type(e).__name__, e)
class L:
    def __len__(s): return 0x3fffffff
    def __iter__(s):
        def h(a, b, c): return a + b + c
        for i in range(300): yield h(i, 1, 2)
try: print(f(*L()))
except BaseException as e: print(type(e).__name__, e)
class M:
    def __init__(self, d): self.d = d
    def keys(self):
        d.update({str(i): i for i in range(5000)})
        return ['q']
    def __getitem__(self, k): return 1
d = {}
def f2(**k): return len(k)
try: print(f2(**M(d), **d))
except BaseException as e: print(type(e).__name__, e)
print("ok")
for n in (0x3fffffff, 0x3ffffffe, 0x3ffffffd, 0x40000000, 0x1fffffff, 0x7fffffff, 0x7ffffffe, 0):
    try: print(hex(n), f(*L(n)), f(1, *L(n), 2), f(*L(n), **{'a': 1} if 0 else {}))
    except BaseException as e: print(type(e).__name__, e)

#### suggestions_1
def f(result):
    return reslt
f(1)

#### suggestions_2
import math
math.sqr(2)

#### suggestions_3
"abc".uper()

#### suggestions_4
class A:
    def __init__(self): self.value = 1
A().valeu

#### suggestions_5
prin(1)

#### suggestions_6
foo_bar = 1
foobar

#### suggestions_7
class A:
    def method_one(self): pass
A.method_tow

#### suggestions_8
def f():
    count = 1
    def g():
        return coutn + count
    return g()
f()

#### suggestions_9
class B:
    def __getattr__(self, n): raise AttributeError(n)
B().foo

#### suggestions_10
class B:
    foo = 1
    def __dir__(self): raise ValueError
B().fo

#### suggestions_11
raise AttributeError("hm", name="appendd", obj=[])

#### suggestions_12
None.foo

#### suggestions_13
class Point:
    __slots__ = ("xcoord", "ycoord")
Point().xcord

#### suggestions_14
try:
    1/0
except ZeroDivisionError:
    pritn()

#### suggestions_15
import collections
collections.OrderedDcit()

#### suggestions_16
def f():
    print(lcl)
    lcl = 1
f()

#### descriptors and metaclasses
def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
# descriptors
class D:
    def __set_name__(self, o, n): print("set_name", o.__name__, n); self.n = n
    def __get__(self, i, o=None): return self if i is None else ("get", self.n, o.__name__)
class DD(D):
    def __set__(self, i, v): print("set", v)
    def __delete__(self, i): print("del")
class A:
    x = D(); y = DD()
a = A()
print(a.x, A.x is A.__dict__["x"], a.y)
a.x = 5; print(a.x, a.__dict__); a.y = 1; del a.y; print(vars(a))
t(lambda: setattr(A, "z", D()))
class Bad:
    def __set_name__(self, o, n): raise ValueError("no")
try:
    class X: b = Bad()
except Exception as e: print(type(e).__name__, e, repr(e.__cause__), getattr(e, "__notes__", None))
# metaclass
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **k): print("prep", name, bases, k); return {"pre": 1}
    def __new__(m, name, bases, ns, **k): print("new", sorted(x for x in ns if not x.startswith("__"))); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **k): super().__init__(name, bases, ns); print("init", k)
    def __call__(c, *a, **k): print("call", a, k); return super().__call__(*a, **k)
    def __iter__(c): return iter("abc")
    def __len__(c): return 7
    def __contains__(c, x): return x == 1
    def __getitem__(c, k): return ("item", k)
    def __instancecheck__(c, o): return o == 3
    def __subclasscheck__(c, o): return o is int
    def __repr__(c): return "<M %s>" % c.__name__
    def __eq__(c, o): return c is o
    def __hash__(c): return 5
    def __bool__(c): return False
    def __dir__(c): return ["q"]
    def __add__(c, o): return "added"
    def __getattr__(c, n): return "dyn " + n
    @property
    def p(c): return "prop"
class M(metaclass=Meta, kw=2):
    def __init__(self, v=1): self.v = v
print(M(3).v, list(M), len(M), 1 in M, M["k"], isinstance(3, M), issubclass(int, M), M, bool(M), dir(M), M + 1, M.foo, M.p, M.pre, hash(M))
t(lambda: M().p)
class N(M): pass
print(type(N), N.__mro__)
class M2(type): pass
def mk():
    class Z(M, metaclass=M2): pass
t(mk)
class IS:
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag
    def __class_getitem__(cls, k): return (cls.__name__, k)
class IS2(IS, tag="t"): pass
print(IS2.tag, IS2[int], IS[1, 2])
def mk2():
    class IS3(IS, tagg=1): pass
t(mk2)
class ME:
    def __mro_entries__(self, bases): print("entries", len(bases)); return (A,)
class UsesME(ME(), IS): pass
print(UsesME.__bases__, UsesME.__orig_bases__[0].__class__.__name__)
t(lambda: type("T", (object,), {"a": 1, "m": lambda self: self.a})().m())
t(lambda: type("T", (int, str), {}))
t(lambda: type("T", "x", {}))
t(lambda: type(1, (), {}))
t(lambda: type())
class S:
    __slots__ = ("a", "_b")
s = S(); s.a = 1
t(lambda: s.c); t(lambda: setattr(s, "c", 1)); t(lambda: s._b); t(lambda: s.__dict__); print(S.a, S.__slots__)
del s.a; t(lambda: s.a)
def dels(): del s.a
t(dels)
class S2(S): pass
s2 = S2(); s2.z = 1; print(s2.__dict__)
def mk3():
    class S3: __slots__ = ("a",); a = 1
t(mk3)
def mk4():
    class S4: __slots__ = ("1a",)
t(mk4)
def mk5():
    class S5: __slots__ = 5
t(mk5)
# hooks
class H:
    def __getattribute__(self, n):
        if n == "no": raise AttributeError("nope")
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "fallback " + n
    def __setattr__(self, n, v): print("setattr", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("delattr", n); super().__delattr__(n)
h = H(); h.q = 2; print(h.q, h.no, h.other, hasattr(h, "zz")); del h.q
def delq(): del h.qq
t(delq)
class Sub:
    @classmethod
    def __subclasshook__(cls, c): return hasattr(c, "quack") or NotImplemented
import abc
class Ab(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c): return True if hasattr(c, "quack") else NotImplemented
    @abc.abstractmethod
    def quack(self): ...
    @property
    @abc.abstractmethod
    def pr(self): ...
class Duck:
    quack = 1
print(issubclass(Duck, Ab), isinstance(Duck(), Ab), issubclass(int, Ab))
t(Ab)
class Ab2(Ab):
    def quack(self): return 1
t(Ab2)
print(Ab.__abstractmethods__ == frozenset({"quack", "pr"}), Ab2.__abstractmethods__)

#### patterns and formats
def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
# match
from dataclasses import dataclass
from enum import Enum
class Color(Enum): RED = 1; BLUE = 2
@dataclass
class P: x: int; y: int = 0
class Q:
    __match_args__ = ("a", "b")
    def __init__(self, a, b): self.a, self.b = a, b
def m(v):
    match v:
        case None: return "none"
        case True | False: return "bool"
        case Color.RED: return "red"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return "num"
        case "a" | "b" as s: return "ab " + s
        case str(s): return "str " + s
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest, 9]: return f"19 {rest}"
        case (a, b): return f"two {a} {b}"
        case [_, _, *_]: return "many"
        case {"k": k, **rest}: return f"k {k} {rest}"
        case {"t": {"u": [u, *_]}}: return f"u {u}"
        case {}: return "map"
        case P(x=0, y=y): return f"P0 {y}"
        case P(x, y): return f"P {x} {y}"
        case Q(1, b=[z, *_]): return f"Q {z}"
        case Q(a): return f"Qa {a}"
        case -3.5 | 1+2j: return "never"
        case bytes(): return "bytes"
        case type(): return "type"
        case _: return "other"
for v in (None, True, Color.RED, Color.BLUE, 500, 5, 2.5, "a", "zz", [], [7], [1,2,3,9], (1,2), range(5), {"k":1,"z":2}, {"t":{"u":[4,5]}}, {"q":1}, {}, P(0,1), P(1,2), Q(1,[2,3]), Q(3,4), 1+2j, b"x", int, set(), iter([]), object): t(m, v)
class Bad: __match_args__ = ["a"]
class Bad2: __match_args__ = (1,)
def mb(v):
    match v:
        case Bad(a): return 1
        case Bad2(a): return 2
        case int(a, b): return 3
        case Q(1, 2, 3): return 4
        case Q(1, a=2): return 5
t(mb, Bad()); t(mb, Bad2()); t(mb, 5); t(mb, Q(1, 2))
for src in ("match 1:\n case x: pass\n case y: pass", "match 1:\n case x | 1: pass", "match 1:\n case [x, x]: pass", "match 1:\n case {**r, 'a': 1}: pass", "match 1:\n case P(x=1, x=2): pass", "match 1:\n case a | b: pass", "match 1:\n case 1 | (x): pass", "match 1:\n case {'a': 1, 'a': 2}: pass", "match 1:\n case f(): pass", "match 1:\n case -x: pass", "match 1:\n case {x: 1}: pass", "match 1:\n case *x: pass", "match 1:\n case _ as y: pass", "match 1:\n case x.y: pass", "match 1:\n case 1 as _: pass", "match 1:\n case P(1, x=2, 3): pass"):
    try: compile(src, "f", "exec"); print("ok", repr(src))
    except SyntaxError as e: print(e.msg, repr(src))
match = 5; case = 6; _ = 7; print(match, case, _); match.real
match [1, 2], 3:
    case [a, b], c: print(a, b, c)
match {"a": [1, {"b": (2, 3)}]}:
    case {"a": [int(i), {"b": (j, k)}]}: print(i, j, k)
# f-strings
w = 10; x = 3.14159; d = {"a b": 1, 'q': [1, 2]}
print(f"{x:{w}.{2}f}|{x!r:>10}|{d['a b']}|{d['q'][0]:03}|{{}}|{w=}|{x = :.2f}|{'nested ' + f'{w}'}|{w:>{w}}|{(lambda y: y*2)(4)}|{w if w else 0}|{'a' 'b'}")
print(f"{'x':^{w}}|{1_000_000:,}|{1e10:.3e}|{255:#x}|{255:#010b}|{-5:+}|{5: }|{0.5:%}|{'abc':.2}|{12345.678:_.1f}|{True:d}|{None}|{[1]!s:>5}|{'é'!a}|{3:=+5}|{'=':=^5}")
print(f"""{
    w
}""" f'{d["a b"]}' rf"\n{w}" fr'\{w}')
t(lambda: f"{x:q}"); t(lambda: f"{'a':d}"); t(lambda: f"{[]:5}"); t(lambda: f"{1:s}"); t(lambda: f"{1:.2d}"); t(lambda: f"{1:,s}"); t(lambda: f"{'a':,}"); t(lambda: f"{1.5:x}"); t(lambda: f"{1:,_}"); t(lambda: f"{1:c}{-1:c}"); t(lambda: f"{1j:%}"); t(lambda: f"{1j:.2f}|{1+2j:>10}"); t(lambda: f"{'a':=5}"); t(lambda: f"{5:05,}|{1234567:015,}|{1234.5:010,.2f}"); t(lambda: f"{5:10.3}"); t(lambda: "{:{}}".format(1, "5")); t(lambda: "{0} {}".format(1, 2)); t(lambda: "{} {0}".format(1)); t(lambda: "{a.b}".format(a=1)); t(lambda: "{a[0]}{a[k]}".format(a={0: 1, "k": 2})); t(lambda: "{".format()); t(lambda: "}".format()); t(lambda: "{!x}".format(1)); t(lambda: "{:}}".format(1)); t(lambda: "{0[}".format([1])); t(lambda: "{a}".format()); t(lambda: "{}".format()); t(lambda: "{0.__class__.__name__}".format(1)); t(lambda: "{:>{w}.{p}f}".format(3.14159, w=8, p=2)); t(lambda: "{:.{}}".format("abc", 2)); t(lambda: "{!r:>5}{!s}{!a}".format("a", "b", "é"))
t(lambda: "%s %s" % (1,)); t(lambda: "%s" % (1, 2)); t(lambda: "%d" % "a"); t(lambda: "%d" % 1.9); t(lambda: "%x" % 1.5); t(lambda: "%(a)s %(b)05.1f %%" % {"a": 1, "b": 2}); t(lambda: "%(a)s" % 1); t(lambda: "%(a)s" % {}); t(lambda: "%q" % 1); t(lambda: "%" % 1); t(lambda: "%c%c" % (65, "b")); t(lambda: "%c" % "ab"); t(lambda: "%c" % 1.0); t(lambda: "%*d|%-*d|" % (5, 1, 5, 2)); t(lambda: "%.3s|%5.1s|" % ("abcdef", "xyz")); t(lambda: "%+d % d %#o %#X %i" % (1, 2, 8, 255, 3)); t(lambda: "%e %G %g" % (1e5, 1e-10, 1e20)); t(lambda: "%r %a" % ("é", "é")); t(lambda: "abc" % ()); t(lambda: "abc" % 1); t(lambda: "abc" % {}); t(lambda: "abc" % [1]); t(lambda: b"%s %d %b" % (b"a", 1, b"c")); t(lambda: b"%s" % "a"); t(lambda: "%s" % b"a"); t(lambda: "%08.3f|%-8d|%+.2e" % (3.14159, 5, 12345.678))

#### generators and exceptions
def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
# generators
def g():
    try:
        x = yield 1
        print("got", x)
        while True:
            try: y = yield 2
            except ValueError as e: print("caught", e); yield "v"
    except GeneratorExit: print("exit"); raise
    finally: print("fin")
a = g(); t(a.send, 5); print(next(a)); t(lambda: a.send(7)); t(lambda: a.throw(ValueError("v"))); t(lambda: a.throw(ValueError, "w")); t(lambda: a.throw(KeyError("k"))); t(lambda: next(a)); a.close(); print(a.gi_frame, a.gi_running, a.gi_yieldfrom)
def g2():
    try: yield 1
    except GeneratorExit: yield 2
b = g2(); next(b); t(b.close)
def g3(): return (yield 1)
c = g3(); next(c)
try: c.send("v")
except StopIteration as e: print("ret", e.value, e.args)
def g4():
    r = yield from g3(); print("r", r); r = yield from [1, 2]; print(r); return "done"
print(list(g4()))
def g5(): raise StopIteration("x"); yield
t(lambda: next(g5()))
def g6():
    yield from g6i()
def g6i():
    try: yield 1
    except KeyError: print("inner"); yield 5
    finally: print("inner fin")
d = g6(); next(d); t(lambda: d.throw(KeyError)); d.close()
t(lambda: g().throw(TypeError("early"))); t(lambda: g().throw(5)); t(lambda: (x for x in 5)); t(lambda: next(iter([]))); t(lambda: next(iter([]), "dflt")); t(lambda: next(5))
def rec():
    yield next(me)
me = rec(); t(lambda: next(me))
print(type(g()).__name__, g.__name__, repr(g()).split(" at")[0], g().__name__, g().__qualname__)
def g7():
    yield
    return 5
e = g7(); next(e); t(lambda: next(e)); t(lambda: next(e))
# async
import asyncio
async def ag():
    try:
        for i in range(3):
            r = yield i
            if r: print("sent", r)
    finally: print("ag fin")
class CM:
    async def __aenter__(self): print("enter"); return self
    async def __aexit__(self, *a): print("exit", a[0]); return True
class AI:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        await asyncio.sleep(0); return self.n
async def main():
    async for x in ag(): print(x)
    x = ag(); print(await x.__anext__(), await x.asend("hi")); await x.aclose()
    try: await x.__anext__()
    except StopAsyncIteration: print("stop")
    y = ag(); await y.__anext__()
    try: await y.athrow(ValueError("v"))
    except ValueError as e: print("athrow", e)
    async with CM() as c, CM(): raise KeyError(1)
    print([i async for i in AI()], {i: j async for i in AI() if i for j in [1]}, [await asyncio.sleep(0, k) for k in (1, 2)])
    async for i in AI():
        if i == 2: break
    else: print("no")
    else_run = False
    async for i in AI(): pass
    else: print("else")
    print(await anext(AI()))
    res = await asyncio.gather(asyncio.sleep(0, 1), fail(), return_exceptions=True); print(res)
    try:
        async with asyncio.timeout(0.001): await asyncio.sleep(1)
    except TimeoutError as e: print("timeout", repr(e))
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(fail()); tg.create_task(asyncio.sleep(10))
    except* ValueError as eg: print(eg.exceptions)
    task = asyncio.create_task(asyncio.sleep(5)); await asyncio.sleep(0); task.cancel()
    try: await task
    except asyncio.CancelledError: print("cancelled", task.cancelled())
    async def inner(): return 5
    co = inner(); print(await co)
    try: await co
    except RuntimeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    try:
        async for i in [1]: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try:
        for i in ag(): pass
    except TypeError as e: print(e)
async def fail(): raise ValueError("f")
asyncio.run(main())
# exceptions
def chain():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise ValueError("v") from e
    except ValueError as e2:
        e2.add_note("n1"); e2.add_note("n2"); raise
try: chain()
except ValueError as e: print(e.__notes__, repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
try:
    try: raise KeyError(1)
    except KeyError: raise TypeError("t") from None
except TypeError as e: print(e.__cause__, e.__suppress_context__, repr(e.__context__))
try: raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3), KeyError(4)])])
except* ValueError as e: print("VE", repr(e))
except* (TypeError, KeyError) as e: print("TE", repr(e))
try:
    try: raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError: raise KeyError("new")
except BaseException as e: print(repr(e), [repr(x) for x in e.exceptions])
try:
    try: raise ValueError("plain")
    except* ValueError as e: print(repr(e)); raise
except BaseException as e: print(repr(e))
eg = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2)])])
print(eg.split(ValueError), eg.subgroup(lambda e: isinstance(e, TypeError)), eg.derive([KeyError()]), eg.message)
t(lambda: ExceptionGroup("x", [])); t(lambda: ExceptionGroup("x", [1])); t(lambda: ExceptionGroup(1, [ValueError()])); t(lambda: ExceptionGroup("a")); t(lambda: BaseExceptionGroup("b", [KeyboardInterrupt()]))
t(lambda: ValueError(1).add_note(5)); t(lambda: exec("raise 5")); t(lambda: exec("raise ValueError from 5")); t(lambda: exec("raise"));
def fin():
    for i in range(3):
        try: return i
        finally: continue
    return "end"
print(fin())
def fin2():
    try: return "a"
    finally: return "b"
print(fin2())
def fin3():
    try: raise ValueError
    finally: return "swallowed"
print(fin3())
class E(Exception):
    def __init__(self, a, b=2): super().__init__(a); self.b = b
    def __str__(self): return f"E<{self.args}>"
t(lambda: (_ for _ in ()).throw(E(1))); print(repr(E(1)), E(1).args, str(OSError(2, "no", "f")), repr(OSError(2, "no")), OSError(2, "x").errno, str(KeyError("k")), str(KeyError("a", 1)), repr(StopIteration(5)), SystemExit(3).code, str(UnicodeDecodeError("utf8", b"x", 0, 1, "r")), issubclass(FileNotFoundError, OSError), type(OSError(2, "x")).__name__)
assert_msg = None
try: assert 1 == 2, ("tuple", "msg")
except AssertionError as e: print(repr(e), e)
try: assert False
except AssertionError as e: print(repr(e))

#### numbers with odd arguments
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
# numbers
for f in (lambda: int("0x1f", 16), lambda: int("0b1", 0), lambda: int(" 12 "), lambda: int("1_0"), lambda: int("1__0"), lambda: int(""), lambda: int("a", 37), lambda: int("z", 36), lambda: int(1.9), lambda: int("1.5"), lambda: int(None), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int([]), lambda: int("5", "6"), lambda: int(x=1), lambda: int(b"12"), lambda: int("٣"), lambda: int("0", 0), lambda: int("010", 0), lambda: int(1, 2),
  lambda: (5).to_bytes(2, "big"), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(2, "little", signed=True), lambda: int.from_bytes(b"\x01\x02", "little"), lambda: int.from_bytes([1, 2], "big"), lambda: (5).to_bytes(), lambda: (5).to_bytes(1, "bad"), lambda: (5).bit_count(), lambda: (5).bit_length(), lambda: (5).as_integer_ratio(), lambda: (5).conjugate(), lambda: (7).__divmod__(0), lambda: divmod(-7, 3), lambda: divmod(7, -2.5), lambda: 7 // 0, lambda: 7 % 0, lambda: 7.0 // 0, lambda: 7.0 % 0, lambda: 7 / 0, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: (-8) ** (1/3), lambda: 2 ** -2, lambda: pow(2, -1, 7), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow(2, 3, -5), lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: ~5.0, lambda: round(2.5), lambda: round(-3.5), lambda: round(1234, -2), lambda: round(2.675, 2), lambda: round(1e300, 400), lambda: round(5, None), lambda: round("a"), lambda: round(1.5, 1.5), lambda: abs("a"), lambda: float("1e5"), lambda: float("  -inf "), lambda: float("nan"), lambda: float("1_0.5"), lambda: float("abc"), lambda: float(""), lambda: float([]), lambda: float("1e400"), lambda: float(10**400), lambda: (1.5).hex(), lambda: float.fromhex("0x1.8p1"), lambda: float.fromhex("zz"), lambda: (2.5).as_integer_ratio(), lambda: float("inf").as_integer_ratio(), lambda: (2.0).is_integer(), lambda: (1.5).__trunc__(), lambda: complex("1+2j"), lambda: complex("1 + 2j"), lambda: complex(1, "2"), lambda: complex("j"), lambda: complex("1", 2), lambda: complex(1+2j, 3j), lambda: (1+2j).conjugate(), lambda: abs(3+4j), lambda: (1+2j) < 1, lambda: int(1j), lambda: float(1j), lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: complex(0.0, -0.0), lambda: -0.0, lambda: 1e16, lambda: 1e15, lambda: 1.0e-5, lambda: 123456789.123456789, lambda: 0.1 + 0.2, lambda: 1e22, lambda: 5e-324, lambda: 1.7976931348623157e308 * 10, lambda: sum([0.1] * 10), lambda: sum(["a"]), lambda: sum([[1], [2]], []), lambda: sum("ab", ""), lambda: sum([b"a"], b""), lambda: max(), lambda: max([]), lambda: max([], default=5), lambda: max(1, "a"), lambda: max(1, 2, key=lambda x: -x), lambda: min([3, 1], [2, 5]), lambda: max(1, default=2), lambda: min(5), lambda: hex(-255), lambda: bin(5.0), lambda: oct("a"), lambda: chr(-1), lambda: chr(0x110000), lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: bool([0]), lambda: True + True, lambda: isinstance(True, int), lambda: 10 ** 20 % 7, lambda: -(10 ** 20) // 3, lambda: (10 ** 20) & -1, lambda: (1 << 100) ^ -1, lambda: hash(2 ** 61 - 1), lambda: hash(-1), lambda: hash(1.5), lambda: hash(float("inf")), lambda: hash(10 ** 20) == hash(float(10 ** 20)), lambda: 3 .real, lambda: (3).numerator, lambda: 1 if 0.1 + 0.2 == 0.3 else 2, lambda: 1 < 2 < 3 == 3, lambda: "a" < 1, lambda: [] < {}, lambda: None < None, lambda: (1, 2) < (1, "a"), lambda: {1} < {1, 2}, lambda: {} < {}, lambda: object() < object(), lambda: int.__add__(1, "a"), lambda: (1).__eq__("a"), lambda: int.__mro__, lambda: bool.__bases__, lambda: (5).__round__(-1), lambda: (5).__floor__(), lambda: (5).__index__(), lambda: (2).__pow__(3, 5), lambda: (5).__format__("05d"), lambda: int.__doc__ is None or isinstance(int.__doc__, str)):
    t(f)
class I:
    def __index__(self): return 3
class BadI:
    def __index__(self): return "x"
class L:
    def __len__(self): return -1
class L2:
    def __len__(self): return "a"
class L3:
    def __len__(self): return 1 << 70
class B:
    def __bool__(self): return 1
class F:
    def __float__(self): return "x"
class N:
    def __int__(self): return "x"
class C:
    def __complex__(self): return 1
class Tr:
    def __trunc__(self): return 5
for f in (lambda: [1,2,3,4][I()], lambda: [1][BadI()], lambda: "abcd"[I()], lambda: range(I()), lambda: [0] * I(), lambda: bytes(I()), lambda: hex(I()), lambda: int(I()), lambda: float(I()), lambda: len(L()), lambda: len(L2()), lambda: len(L3()), lambda: bool(L()), lambda: bool(B()), lambda: not B(), lambda: float(F()), lambda: int(N()), lambda: complex(C()), lambda: int(Tr()), lambda: [1,2,3][:I()], lambda: [1,2][BadI():], lambda: [1]["a":], lambda: slice(1, 2, 3).indices(5), lambda: slice(None, None, -1).indices(5), lambda: slice(None, None, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(1).indices(-1), lambda: slice(1, 2) == slice(1, 2, None), lambda: hash(slice(1)), lambda: slice(1, 2) < slice(1, 3), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: [1, 2, 3][::0], lambda: "abc"[::-1], lambda: (1, 2, 3)[-10:10:2], lambda: [1, 2, 3][1.5], lambda: (1,)["a"], lambda: {}[[]], lambda: {1: 2}[3], lambda: [][0], lambda: ()[0], lambda: ""[0], lambda: b""[0], lambda: range(3)[5], lambda: range(10)[2:8:2], lambda: range(0, 10, 0), lambda: range(1.5), lambda: range(3) == range(0, 3, 1), lambda: range(10).index(3), lambda: range(10).index(11), lambda: range(10).count(3), lambda: 3 in range(10), lambda: "a" in range(3), lambda: hash(range(3)) == hash(range(0, 3)), lambda: range(10)[::-1], lambda: list(reversed(range(0, 10, 3))), lambda: range(5).start, lambda: len(range(10 ** 20))):
    t(f)

#### sequences with odd arguments
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
# str & bytes odd args
for f in (lambda: "a,b,,c".split(","), lambda: "a b  c".split(None, 1), lambda: "abc".split(""), lambda: "abc".split(5), lambda: " a b ".rsplit(maxsplit=1), lambda: "a\nb\r\nc\x0bd".splitlines(), lambda: "a\nb".splitlines(True), lambda: "abc".partition("b"), lambda: "abc".rpartition("x"), lambda: "abc".partition(""), lambda: ",".join(["a", 1]), lambda: ",".join(5), lambda: ",".join("abc"), lambda: "abc".replace("", "-"), lambda: "aaa".replace("a", "b", 2), lambda: "abc".replace("a"), lambda: "abc".find("c", -1), lambda: "abc".index("z"), lambda: "abc".rindex("z"), lambda: "abcabc".count("abc", 1), lambda: "abc".count(""), lambda: "abc".startswith(("x", "a")), lambda: "abc".startswith(["a"]), lambda: "abc".endswith(5), lambda: "abc".startswith("b", 1), lambda: "ab".center(7, "*"), lambda: "ab".center(7, "**"), lambda: "ab".ljust("a"), lambda: "5".zfill(3), lambda: "-5".zfill(4), lambda: "abc".strip("ac"), lambda: "abc".strip(5), lambda: "aBc".swapcase(), lambda: "hello world's".title(), lambda: "ß".upper(), lambda: "İ".lower(), lambda: "ß".casefold(), lambda: "abc".capitalize(), lambda: "ab\tc".expandtabs(4), lambda: "abc".encode("ascii"), lambda: "é".encode("ascii"), lambda: "é".encode("latin-1"), lambda: "é".encode("bad"), lambda: "é".encode("ascii", "replace"), lambda: "é".encode("ascii", "xmlcharrefreplace"), lambda: "é".encode("ascii", "bad"), lambda: b"\xff".decode(), lambda: b"\xff".decode("utf-8", "replace"), lambda: b"\xff".decode("ascii", "ignore"), lambda: b"abc".decode("utf-16"), lambda: "abc".isidentifier(), lambda: "1".isdigit(), lambda: "²".isdigit(), lambda: "½".isnumeric(), lambda: "".isalpha(), lambda: "Abc Def".istitle(), lambda: "abc".isascii(), lambda: " \t".isspace(), lambda: "a\x00".isprintable(), lambda: "abc".maketrans("ab", "xy"), lambda: "abc".translate({97: None, 98: "BB"}), lambda: str.maketrans({"a": 1, "bb": 2}), lambda: str.maketrans("a", "bc"), lambda: "abc".translate(5), lambda: "a".removeprefix("a"), lambda: "a".removesuffix(5), lambda: "abc" * -1, lambda: "abc" * 1.5, lambda: "a" + 1, lambda: 1 + "a", lambda: "a" in "abc", lambda: 1 in "abc", lambda: "abc"[1:2], lambda: "%s" % None, lambda: str(b"a"), lambda: str(b"a", "ascii"), lambda: str("a", "ascii"), lambda: str(5, "ascii"), lambda: str(object=5), lambda: repr("a'b\"c\n\x00é\ud800"), lambda: ascii("é\U0001f600"), lambda: "a" "b", lambda: "abc".format_map({}), lambda: "{x}".format_map({"x": 1}), lambda: "abc" > "abd", lambda: "a".__lt__(1), lambda: sorted(["b", "A", "a"], key=str.lower), lambda: sorted([1, "a"]), lambda: sorted([3, 1, 2], reverse=1), lambda: sorted(5), lambda: sorted([1], lambda x: x), lambda: [1, 2].sort(5), lambda: sorted([1, 2], key=5), lambda: [3, 1].sort(key=lambda x: 1/0), lambda: "abc".upper(1), lambda: str.upper(), lambda: str.upper(5), lambda: "x".join(), lambda: "a".split(sep=None, maxsplit=-1), lambda: "abc".split(maxsplit="a"), lambda: "ab".__getitem__(0), lambda: "ab".__contains__("a"), lambda: "ab".__mul__(2), lambda: "ab".__mod__(()), lambda: len("😀"), lambda: "😀"[0], lambda: "a\u0301".isalpha(),
 lambda: bytes("a"), lambda: bytes("a", "ascii"), lambda: bytes(3), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes(["a"]), lambda: bytes([1, 2.5]), lambda: bytes(None), lambda: bytes(1.5), lambda: bytes([1], "ascii"), lambda: bytes.fromhex("0a ff"), lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: b"abc".hex(), lambda: b"abc".hex(":"), lambda: b"abcd".hex("-", 2), lambda: b"abc".find(b"c"), lambda: b"abc".find(99), lambda: b"abc".find("c"), lambda: b"a,b".split(b","), lambda: b"a,b".split(","), lambda: b"abc".replace(b"a", "b"), lambda: b",".join([b"a", "b"]), lambda: b",".join([b"a", bytearray(b"b")]), lambda: b"abc"[0], lambda: b"abc"[:1], lambda: b"a" + "b", lambda: b"a" + bytearray(b"b"), lambda: b"a" == "a", lambda: b"a" < "a", lambda: 97 in b"abc", lambda: "a" in b"abc", lambda: 300 in b"abc", lambda: b"abc".startswith(b"a"), lambda: b"abc".startswith("a"), lambda: b"aBc".upper(), lambda: b"abc".translate(None, b"b"), lambda: b"abc".translate(b"x"), lambda: bytes.maketrans(b"a", b"b")[97], lambda: b"%d" % 5, lambda: bytearray(b"abc").pop(), lambda: bytearray().pop(), lambda: bytearray(b"abc").append(256), lambda: bytearray(b"abc").append("a"), lambda: bytearray(b"abc").extend("a"), lambda: bytearray(b"abc").extend([1, 2]), lambda: bytearray(b"abc").insert(0, 5), lambda: bytearray(b"abc").remove(97), lambda: bytearray(b"abc").remove(5), lambda: hash(bytearray()), lambda: hash(b"a") == hash(b"a"), lambda: memoryview(b"abc")[0], lambda: memoryview(b"abc")[:2].tobytes(), lambda: memoryview(b"abc").tolist(), lambda: memoryview("a"), lambda: memoryview(b"abc") == b"abc", lambda: memoryview(b"abc").readonly, lambda: memoryview(b"abc").__setitem__(0, 1), lambda: memoryview(b"abc").nbytes, lambda: memoryview(b"abc").format, lambda: memoryview(b"abcd")[::2].tolist(), lambda: memoryview(b"abc").hex(), lambda: memoryview(b"abc").release(), lambda: b"abc".rjust(5, b"*"), lambda: b"abc".center(6), lambda: b"a\tb".expandtabs(), lambda: b"ab\ncd".splitlines(), lambda: b"abc".partition(b"b"), lambda: b"abc".isalpha(), lambda: b"abc".index(b"z"), lambda: b"abc".count(b"a"), lambda: bytes(bytearray(b"x")), lambda: bytes(memoryview(b"x")), lambda: bytes(range(3)), lambda: repr(bytearray(b"a'\"")), lambda: b"\x00\n\xff'"):
    t(f)
# dicts and sets
d = {1: 2, "a": 3}
for f in (lambda: d.keys() & {1, 5}, lambda: d.keys() - {1}, lambda: d.items() & {(1, 2)}, lambda: d.items() - [(1, 2)], lambda: d.keys() == {1, "a"}, lambda: d.keys() < {1, "a", 3}, lambda: d.keys().isdisjoint([5]), lambda: d.values() == d.values(), lambda: d.keys() & 5, lambda: [1] & d.keys(), lambda: (1, 2) in d.items(), lambda: list(reversed(d)), lambda: list(reversed(d.items())), lambda: d | {5: 6}, lambda: d | [(1, 2)], lambda: {}.__ior__([(1, 2)]), lambda: dict([(1, 2, 3)]), lambda: dict([1]), lambda: dict(5), lambda: dict(["ab", "cd"]), lambda: dict(a=1, **{"b": 2}), lambda: dict({1: 2}, a=3), lambda: {}.pop(1), lambda: {}.pop(1, 2), lambda: {}.popitem(), lambda: d.get([]), lambda: d.setdefault("z"), lambda: dict.fromkeys("ab"), lambda: dict.fromkeys(5), lambda: {}.update(5), lambda: {}.update([1]), lambda: d.copy() is d, lambda: {**d, 1: 9}, lambda: {[]: 1}, lambda: {{}}, lambda: {1, 1.0, True}, lambda: set([[]]), lambda: {1} | [2], lambda: {1}.union([2], (3,)), lambda: {1, 2}.intersection([2]), lambda: {1}.symmetric_difference([1, 2]), lambda: {1}.issubset([1, 2]), lambda: {1}.remove(5), lambda: {1}.discard([]), lambda: {1}.pop(), lambda: set().pop(), lambda: {1} <= {1}, lambda: {1} < [1], lambda: frozenset([1]) | {2}, lambda: {1} | frozenset([2]), lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])), lambda: hash(set()), lambda: {frozenset([1]): 2}[frozenset([1])], lambda: set("ab") == set("ba"), lambda: {1}.isdisjoint({2}), lambda: {1}.add([]), lambda: {1} - {1}, lambda: {1}.difference_update([1]), lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop("a"), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(2, 0, 1), lambda: [1].insert("a", 1), lambda: [1].extend(5), lambda: [1] + (2,), lambda: [1] * "a", lambda: [1].count(), lambda: [1, [2]] == [1, [2]], lambda: [1] < [1, 2], lambda: [1] < (1,), lambda: (1,) + [2], lambda: (1, 2).index(5), lambda: tuple(5), lambda: list(5), lambda: list(None), lambda: [*range(3), *"ab"], lambda: (lambda a, *b, c=1, **k: (a, b, c, k))(1, 2, c=3, d=4), lambda: zip([1], 5), lambda: list(zip([1, 2], [3], strict=True)), lambda: list(zip([1], [3, 4], strict=True)), lambda: list(map(lambda a, b: a + b, [1], [2, 3])), lambda: map(None), lambda: list(map(5, [1])), lambda: list(filter(None, [0, 1])), lambda: list(enumerate("ab", 1)), lambda: enumerate(5), lambda: enumerate([], "a"), lambda: list(iter(lambda: 1, 1)), lambda: iter(5, 1), lambda: all(5), lambda: any([0, []]), lambda: isinstance(1, (int, "a")), lambda: isinstance("", (int, "a")), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: callable(int), lambda: id(1) == id(1), lambda: vars(5), lambda: dir(5)[:2], lambda: getattr(1, 5), lambda: setattr(1, "a", 2), lambda: delattr(1, "a"), lambda: hasattr(1, 5), lambda: eval("1 +"), lambda: eval("x"), lambda: exec("1/0"), lambda: compile("1", "f", "bad"), lambda: eval(5), lambda: globals()["__name__"], lambda: __import__("nothing_here"), lambda: input.__name__, lambda: print(1, sep=5), lambda: print(1, end=b""), lambda: format(5, 5), lambda: format("a", "d"), lambda: type(5)("7"), lambda: super().x, lambda: object().x, lambda: object(1), lambda: staticmethod(5).__func__, lambda: property().fget):
    t(f)
def mut():
    dd = {1: 1}
    for k in dd: dd[k + 1] = 1
t(mut)
def mut2():
    dd = {1: 1, 2: 2}
    for k in dd: del dd[k]
t(mut2)
def mut3():
    s = {1}
    for k in s: s.add(k + 1)
t(mut3)
def mut4():
    dd = {1: 1, 2: 2}
    for k in dd: dd[k] = 5
    return dd
t(mut4)
a = [1]; a.append(a); print(a); dd = {}; dd[1] = dd; print(dd); tt = ([],); tt[0].append(tt); print(tt)
import collections
dq = collections.deque([1]); dq.append(dq); print(dq)
class R(list): pass
r = R(); r.append(r); print(r)
from dataclasses import dataclass
@dataclass
class DC: x: object = None
x = DC(); x.x = x; print(x)

#### views of other items
import struct, array
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
b = bytearray(range(16)); m = memoryview(b)
for f in (lambda: m.cast("H").tolist(), lambda: m[4:].cast("I").tolist(), lambda: m.cast("I").cast("B").tolist() == list(b), lambda: m.cast("H").cast("I"), lambda: m[:3].cast("H"), lambda: m.cast("x"), lambda: m.cast("II"), lambda: m.cast("@I")[1], lambda: m.cast("H").shape, lambda: m.cast("H").strides, lambda: m.ndim, lambda: m.contiguous, lambda: m.cast("H").itemsize, lambda: m.cast("H").nbytes, lambda: m.cast("H").format, lambda: len(m.cast("Q")), lambda: m.cast("d")[0] > 0, lambda: m.cast("b")[5], lambda: m.suboffsets, lambda: memoryview(array.array("i", [1, 2])).cast("B").tolist(), lambda: memoryview(b"abcd").cast("H").readonly, lambda: m.cast("H")[2:4].tolist(), lambda: m.cast("H")[-1], lambda: bytes(m.cast("I")[1:3]), lambda: m.cast("H")[1:3].cast("B").tolist(), lambda: m.cast("f").tolist() != [], lambda: struct.unpack_from("<H", m.cast("I"), 4)):
    t(f)
v = m.cast("H"); v[0] = 65535; print(b[:4]); v[1:3] = v[3:5]; print(b)
try: v[0] = 70000
except ValueError as e: print(e)
try: v[0] = "a"
except TypeError as e: print(e)

#### numbers that fit an array's items
import array
for c in "bBhHiIlLqQfd":
    a = array.array(c, [0])
    print(a.itemsize)
    for v in (10**30, -10**30, "a", 1.5, 300, -1, 70000, 2**40, 2**31, 2**32, -2**31, -2**31-1, 2**63-1, 2**63, 2**64-1, -2**63, 127, 128, 255, 256, -128, -129, True):
        try: a[0] = v; r = a[0]
        except Exception as e: r = (type(e).__name__, str(e))
        print(c, v, r)
    try: a.append(2**70)
    except Exception as e: print(type(e).__name__, e)
    try: array.array(c, [1, 2**70])
    except Exception as e: print(type(e).__name__, e)
class I:
    def __index__(self): return 3
print(array.array("i", [I()]), array.array("B", range(5)))
m = memoryview(bytearray(4))
for v in (300, -1, "a", 1.5, 2**70, I(), True, 5):
    try: m[0] = v; print(m[0])
    except Exception as e: print(type(e).__name__, e)

#### throw with a value, and an ordered counter
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
def g():
    while True:
        try: yield 1
        except ValueError as e: print("in", repr(e))
a = g(); next(a)
for args in ((ValueError, 5), (ValueError, TypeError(1)), (ValueError, ValueError("own")), (ValueError("i"), 5), (type, 5), (5,), (ValueError, None), (ValueError, (1, 2) if 0 else "x"), (TypeError, "end")):
    t(lambda: a.throw(*args))
t(lambda: a.throw(ValueError("late"))); t(lambda: next(a)); t(a.close)
from collections import Counter, OrderedDict
class O(Counter, OrderedDict): pass
o = O("hello"); o.move_to_end("h"); print(o, o.popitem(last=False), o["zz"], o + o)
#### objects that answer for everything
class Odd:
    def __getattr__(self, name): raise AttributeError("own words about " + name)
class Proxy:
    def __init__(self, o): self.o = o
    def __getattr__(self, name): return getattr(self.o, name)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
async def aw(x): return await x
async def ai(x):
    async for y in x: pass
async def aj(x):
    async with x: pass
import asyncio, operator
def w(x):
    with x: pass
for make in (Odd, lambda: Proxy([1, 2]), lambda: Proxy(5), lambda: Proxy(open)):
    for f in (lambda o: iter(o), lambda o: list(o), lambda o: [*o], lambda o: {**o}, lambda o: dict(o), lambda o: 1 in o, lambda o: len(o), lambda o: next(o), lambda o: w(o), lambda o: o[0], lambda o: "%d" % o, lambda o: "%(a)s" % o, lambda o: round(o), lambda o: reversed(o), lambda o: operator.index(o), lambda o: operator.length_hint(o, 9), lambda o: asyncio.run(aw(o)), lambda o: asyncio.run(ai(o)), lambda o: asyncio.run(aj(o)), lambda o: bool(o), lambda o: o == 1, lambda o: hash(o) == hash(o), lambda o: max(o), lambda o: sum(o), lambda o: zip(o), lambda o: print(*o), lambda o: print(**o), lambda o: float(o), lambda o: bytes(o), lambda o: range(o), lambda o: o(), lambda o: abs(o), lambda o: format(o, ""). startswith("<")):
        t(lambda: f(make()))
#### throwing into what delegates
class Inner:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, value): return value
def g(): yield from Inner()
def h(): yield from (x for x in [1, 2])
for make in (g, h):
    for args in ((5,), (ValueError(1),), (None,), (int,)):
        i = make(); next(i)
        try: print(i.throw(*args))
        except BaseException as e: print(type(e).__name__, e)
#### classes derived from what is built in
import functools, collections, io, random, struct, array, itertools, types, enum, pathlib, string, json, decimal, fractions, datetime
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(functools.partial):
    def __new__(cls, f): return super().__new__(cls, f, 1)
t(lambda: P(pow)(5)); t(lambda: type(P(pow)).__name__)
class Q(collections.deque):
    def __new__(cls, *a): return super().__new__(cls)
    def __init__(self, x): super().__init__([x], 2)
t(lambda: list(Q(5)) + [Q(5).maxlen])
class DD(collections.defaultdict):
    def __init__(self): super().__init__(list)
d = DD(); d["x"].append(1); t(lambda: dict(d))
class OD(collections.OrderedDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
t(lambda: OD([("a", 1)])); t(lambda: OD(a=1))
class C(collections.Counter):
    def __missing__(self, k): return 7
t(lambda: C("aab")["z"])
class S(io.StringIO):
    def write(self, s): return super().write(s.upper())
s = S(); print("hi", file=s); t(lambda: s.getvalue())
class R(random.Random):
    def random(self): return 0.5
t(lambda: R().uniform(0, 10)); t(lambda: R().choice([1, 2, 3])); t(lambda: R(1).randint(1, 6))
class A(array.array):
    def __new__(cls, xs): return super().__new__(cls, "i", xs)
t(lambda: list(A([1, 2]))); t(lambda: A([1]) + A([2]))
class ST(struct.Struct):
    pass
t(lambda: ST("<H").pack(5))
class N(collections.namedtuple("N", "a b")):
    __slots__ = ()
    def __new__(cls, a, b=2): return super().__new__(cls, a, b)
    @property
    def total(self): return self.a + self.b
t(lambda: N(1).total); t(lambda: N(1)._replace(b=5)); t(lambda: N._make([1, 2]))
class E(enum.Enum):
    A = (1, "x")
    B = (2, "y")
    def __new__(cls, v, label):
        o = object.__new__(cls); o._value_ = v; o.label = label; return o
t(lambda: [(e, e.value, e.label) for e in E])
class F(float):
    def __new__(cls, v, unit): 
        o = super().__new__(cls, v); o.unit = unit; return o
t(lambda: (F(1.5, "m") + 1, F(1.5, "m").unit, F(2, "k") == 2.0, hash(F(2, "k")) == hash(2)))
class I(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
    def __add__(self, o): return I(int(self) + o)
t(lambda: I(3) + 1); t(lambda: sum([I(1), I(2)])); t(lambda: [10, 20, 30, 40, 50][I(1)])
class St(str):
    def __new__(cls, v): return super().__new__(cls, v.strip())
    def __getitem__(self, i): return St(super().__getitem__(i))
t(lambda: type(St(" ab ")[0]).__name__ + St(" ab ")); t(lambda: St(" x ").join("abc")); t(lambda: {St(" k "): 1}["k"])
class Tu(tuple):
    def __new__(cls, *xs): return super().__new__(cls, xs)
    def __eq__(self, o): return len(self) == len(o)
    __hash__ = tuple.__hash__
t(lambda: Tu(1, 2) == (3, 4)); t(lambda: Tu(1, 2) + (3,)); t(lambda: Tu(*"ab")[::-1])
class B(bytes):
    def __new__(cls, s): return super().__new__(cls, s, "utf8")
t(lambda: B("é") + b"x"); t(lambda: B("ab").decode())
class Fs(frozenset):
    def __new__(cls, *xs): return super().__new__(cls, xs)
t(lambda: sorted(Fs(1, 2) | {3})); t(lambda: type(Fs(1) | {3}).__name__)
class Ls(list):
    def __init__(self, *xs): super().__init__(xs)
    def append(self, x): super().append(x + 1)
l = Ls(1, 2); l.append(5); l += [9]; l.extend([1]); t(lambda: (l, type(l).__name__, l * 2, type(l * 2).__name__, l[1:], type(l[1:]).__name__, sorted(l), l == [1, 2, 6, 9, 1]))
class Di(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.log = []
    def __setitem__(self, k, v): self.log.append(k); super().__setitem__(k, v)
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n)
x = Di(a=1); x["b"] = 2; x.update(c=3); x.setdefault("d", 4); t(lambda: (x, x.log, x.a, x.b, hasattr(x, "zz"), {**x}, dict(x), json.dumps(x), x | {"e": 5}, type(x | {}).__name__, x.copy(), type(x.copy()).__name__))
class Ex(Exception):
    def __new__(cls, *a, **k): return super().__new__(cls, "changed")
    def __init__(self, code, detail=None): self.code, self.detail = code, detail
t(lambda: (Ex(5), Ex(5).args, Ex(5, detail=6).detail, str(Ex(1))))
class Ob:
    _one = None
    def __new__(cls, *a):
        if cls._one is None: cls._one = super().__new__(cls)
        return cls._one
    def __init__(self, v=0): self.v = v
t(lambda: (Ob(1) is Ob(2), Ob(3).v))
class Me(type):
    def __call__(cls, *a, **k): return ("made", cls.__name__, a, super().__call__(*a, **k).__class__.__name__)
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name + "X", bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns); cls.kw = kw
class Ma(metaclass=Me, flag=1):
    def __init__(self, v): pass
t(lambda: (Ma(1), Ma.kw, Ma.__name__))
#### lengths and truth of derived bytes
class B(bytes): pass
class BA(bytearray): pass
class S(str): pass
import array, collections
for v in (B(b"zz"), B(b""), BA(b"x"), BA(), S("x"), S("")):
    for f in (bool, len, lambda v: not v, lambda v: 1 if v else 0, list):
        try: print(f(v))
        except Exception as e: print(type(e).__name__, e)
