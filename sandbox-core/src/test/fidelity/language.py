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

#### suggestions_17
raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2)])])
