#### attributes
class A:
    x = 1
    def __init__(self, y):
        self.y = y
a = A(2)
a.z = 3
print(a.x, a.y, a.z, a.__dict__, vars(a), A.x)
del a.z
print(hasattr(a, "z"), getattr(a, "z", None), hasattr(a, "x"))
try:
    a.q
except AttributeError as e:
    print(e)
try:
    A.q
except AttributeError as e:
    print(e)
try:
    del a.q
except AttributeError as e:
    print(e)
#### class_names
class Outer:
    class Inner:
        def method(self):
            def local():
                pass
            return local
print(Outer.__name__, Outer.__qualname__, Outer.Inner.__qualname__, Outer.Inner.method.__qualname__, Outer.Inner().method().__qualname__)
print(Outer, Outer.Inner, Outer.__module__, type(Outer), Outer.__doc__)
#### class_doc
class A:
    """Doc of A."""
    def f(self):
        "doc of f"
print(A.__doc__, A.f.__doc__, A().__doc__, A().f.__doc__)
#### class_name_set
class A:
    pass
A.__name__ = "B"
print(A.__name__, A, A.__qualname__)
A.__doc__ = "x"
print(A.__doc__)
#### type_three_arguments
def init(self, v):
    self.v = v
P = type("P", (object,), {"__init__": init, "k": 5, "get": lambda self: self.v})
p = P(7)
print(P, p.get(), p.k, P.__name__, P.__bases__, P.__mro__)
Q = type("Q", (P,), {})
print(Q(1).get(), issubclass(Q, P), Q.mro())
#### type_of_values
for v in (1, 1.5, "s", b"b", [], (), {}, set(), frozenset(), None, True, 1j, range(3), slice(1), lambda: 0, print, len, type, object(), Ellipsis, NotImplemented, iter([]), iter(()), iter({}), iter("a"), iter(range(1)), (x for x in []), zip(), map(str, []), filter(None, []), enumerate([]), reversed([1])):
    print(type(v), type(v).__name__)
#### bases_mro
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print(D.__mro__, D.__bases__, D.__base__, D.mro(), A.__base__, A.__bases__, object.__base__, object.__bases__)
#### mro_conflict
class A: pass
class B(A): pass
try:
    class C(A, B): pass
except TypeError as e:
    print(e)
try:
    class D(A, A): pass
except TypeError as e:
    print(e)
#### c3
class O: pass
class A(O): 
    def who(self): return "A"
class B(O):
    def who(self): return "B"
class C(A): pass
class D(B):
    def who(self): return "D" + super().who()
class E(C, D): pass
class F(D, C): pass
print([c.__name__ for c in E.__mro__], E().who(), [c.__name__ for c in F.__mro__], F().who())
#### super_chain
class Base:
    def __init__(self, **kw):
        print("Base", kw)
class A(Base):
    def __init__(self, a=0, **kw):
        print("A", a)
        super().__init__(**kw)
class B(Base):
    def __init__(self, b=0, **kw):
        print("B", b)
        super().__init__(**kw)
class C(A, B):
    def __init__(self, c, **kw):
        print("C", c)
        super().__init__(**kw)
C(3, a=1, b=2)
C(3)
C(3, d=4)
#### super_diamond_order
class R:
    def f(self): return ["R"]
class A(R):
    def f(self): return ["A"] + super().f()
class B(R):
    def f(self): return ["B"] + super().f()
class C(R):
    def f(self): return ["C"] + super().f()
class D(A, B, C):
    def f(self): return ["D"] + super().f()
print(D().f())
#### super_explicit
class A:
    x = "Ax"
    def f(self): return "A"
class B(A):
    x = "Bx"
    def f(self): return "B"
    def g(self): return super(B, self).f() + super().x
b = B()
print(b.g(), super(B, b).f(), super(B, B).f(b), super(B, b).x)
try:
    super(B, b).nothing
except AttributeError as e:
    print(e)
try:
    super(A, b).f()
except AttributeError as e:
    print(e)
#### super_in_classmethod
class A:
    @classmethod
    def make(cls):
        return "A.make " + cls.__name__
    @staticmethod
    def s():
        return "A.s"
class B(A):
    @classmethod
    def make(cls):
        return "B+" + super().make()
    @staticmethod
    def s():
        return "B+" + super(B, B).s()
print(B.make(), B().make(), B.s())
#### super_property
class A:
    @property
    def p(self):
        return 1
class B(A):
    @property
    def p(self):
        return super().p + 1
print(B().p)
#### super_attribute_set
class A:
    def __setattr__(self, k, v):
        print("set", k, v)
        super().__setattr__(k, v)
    def __delattr__(self, k):
        print("del", k)
        super().__delattr__(k)
    def __getattribute__(self, k):
        if k == "magic":
            return 42
        return super().__getattribute__(k)
a = A()
a.x = 1
print(a.x, a.magic)
del a.x
print(hasattr(a, "x"))
#### super_new
class A:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        o = super().__new__(cls)
        o.tag = len(args)
        return o
    def __init__(self, *args):
        print("init", args)
a = A(1, 2)
print(a.tag)
class S:
    instance = None
    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
print(S() is S())
#### new_returning_other
class A:
    def __new__(cls):
        return 42
    def __init__(self):
        print("never")
print(A())
#### super_in_comprehension
class A:
    def f(self, x): return x
class B(A):
    def f(self, xs): 
        g = super().f
        return [g(x) for x in xs]
print(B().f([1, 2]))
#### dunder_class_cell
class A:
    def f(self):
        return __class__
print(A().f(), A().f() is A)
#### class_attribute
class A:
    pass
a = A()
print(a.__class__, a.__class__.__name__, A.__class__, (1).__class__, "".__class__.__name__, None.__class__, [].__class__ is list)
class B:
    def hello(self): return "B"
a.__class__ = B
print(a.hello(), type(a), isinstance(a, B))
#### property_full
class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "the temperature"
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("deleted")
    @property
    def f(self): return self._c * 9 / 5 + 32
t = T()
t.c = 100
print(t.c, t.f, T.c.__doc__, type(T.c))
try:
    t.c = -300
except ValueError as e:
    print(e)
del t.c
try:
    t.f = 3
except AttributeError as e:
    print(e)
try:
    del t.f
except AttributeError as e:
    print(e)
print(T.c.fget(t), T.f.fset, T.f.fdel)
#### property_call
class A:
    def get(self): return self._x
    def set(self, v): self._x = v
    def rem(self): del self._x
    x = property(get, set, rem, "I am x")
    y = property(lambda self: 5)
a = A()
a.x = 3
print(a.x, a.y, A.x.__doc__)
del a.x
try:
    a.x
except AttributeError as e:
    print(e)
#### property_inherit_setter
class A:
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
class B(A):
    @A.v.getter
    def v(self): return self._v * 2
b = B()
b.v = 4
print(b.v)
#### classmethod_staticmethod
class A:
    n = 0
    @classmethod
    def inc(cls, by=1):
        cls.n += by
        return cls.n
    @staticmethod
    def add(a, b): return a + b
class B(A): pass
print(A.inc(), B.inc(2), A.n, B.n, A.add(1, 2), A().add(3, 4), B.inc.__self__, A.inc.__func__.__name__)
print(type(A.__dict__["inc"]), type(A.__dict__["add"]), A.__dict__["add"].__func__(1, 1))
#### classmethod_property_chain
class A:
    @classmethod
    def name(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
    t = staticmethod(len)
    u = classmethod(lambda cls: cls)
print(A.name(), A().name(), A.s(), A().t("abc"), A.u(), staticmethod(len)("ab"))
#### descriptor_data
class D:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        print("get", owner.__name__)
        return getattr(obj, self.name, "unset")
    def __set__(self, obj, value):
        print("set", value)
        setattr(obj, self.name, value)
    def __delete__(self, obj):
        print("delete")
        delattr(obj, self.name)
class A:
    x = D()
    y = D()
a = A()
print(a.x)
a.x = 4
print(a.x, a.__dict__)
a.__dict__["x"] = "shadow"
print(a.x)
del a.x
print(a.x, type(A.x).__name__)
#### descriptor_non_data
class Lazy:
    def __init__(self, f):
        self.f = f
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        print("computing")
        v = obj.__dict__[self.name] = self.f(obj)
        return v
class A:
    @Lazy
    def v(self): return 42
a = A()
print(a.v, a.v, a.v)
#### descriptor_validation
class Typed:
    def __init__(self, type_): self.type = type_
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t=None):
        return self if o is None else o.__dict__[self.name]
    def __set__(self, o, v):
        if not isinstance(v, self.type):
            raise TypeError(f"{self.name} must be {self.type.__name__}, got {type(v).__name__}")
        o.__dict__[self.name] = v
class P:
    name = Typed(str)
    age = Typed(int)
    def __init__(self, name, age):
        self.name = name
        self.age = age
p = P("a", 3)
print(p.name, p.age, p.__dict__)
try:
    P("x", "y")
except TypeError as e:
    print(e)
#### descriptor_on_class
class D:
    def __get__(self, o, t):
        return ("got", o, t.__name__)
class A:
    d = D()
print(A.d, A().d[0], A().d[1] is None)
class B(A): pass
print(B.d)
#### functions_are_descriptors
class A: pass
def f(self, x): return (self is a, x)
a = A()
a.m = f.__get__(a, A)
print(a.m(3))
A.n = f
print(a.n(4), A.n(a, 5))
print(a.n.__self__ is a, a.n.__func__ is f, a.n.__name__)
#### bound_method_equality
class A:
    def f(self): pass
a, b = A(), A()
print(a.f == a.f, a.f == b.f, a.f is a.f, hash(a.f) == hash(a.f), A.f is A.f, {a.f: 1}[a.f])
#### slots
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
p = P(1, 2)
print(p.x, p.y, P.__slots__)
try:
    p.z = 3
except AttributeError as e:
    print(e)
print(hasattr(p, "__dict__"))
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
#### slots_inherit
class A:
    __slots__ = ("a",)
class B(A):
    __slots__ = ("b",)
class C(A):
    pass
b = B()
b.a = 1; b.b = 2
print(b.a, b.b)
try:
    b.c = 1
except AttributeError as e:
    print(e)
c = C()
c.a = 1; c.zzz = 2
print(c.a, c.zzz, c.__dict__)
#### slots_string
class A:
    __slots__ = "one"
a = A()
a.one = 1
print(a.one)
try:
    a.two = 2
except AttributeError as e:
    print(e)
#### slots_uninitialised
class A:
    __slots__ = ["q"]
try:
    A().q
except AttributeError as e:
    print(e)
#### slots_empty_list_dict
class A:
    __slots__ = ("v", "__dict__")
a = A()
a.v = 1
a.other = 2
print(a.v, a.__dict__)
#### init_subclass
class Base:
    registry = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append(cls.__name__)
class A(Base): pass
class B(A): pass
print(Base.registry)
#### init_subclass_keywords
class Plugin:
    kinds = {}
    def __init_subclass__(cls, /, kind=None, **kw):
        super().__init_subclass__(**kw)
        cls.kind = kind
        Plugin.kinds[kind] = cls
class X(Plugin, kind="x"): pass
class Y(Plugin, kind="y"): pass
class Z(X): pass
print(X.kind, Y.kind, Z.kind, list(Plugin.kinds))
#### init_subclass_bad_keyword
try:
    class A(object, colour=1): pass
except TypeError as e:
    print(e)
class B: pass
try:
    class C(B, x=1): pass
except TypeError as e:
    print(e)
#### set_name_order
class D:
    def __init__(self, n): self.n = n
    def __set_name__(self, owner, name): print(self.n, name, owner.__name__)
class A:
    a = D(1)
    b = D(2)
    c = 3
#### call_dunder
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, y=0): return self.n + x + y
a = Adder(5)
print(a(1), a(1, y=2), callable(a), callable(3), callable(Adder), list(map(a, [1, 2])))
try:
    (3)()
except TypeError as e:
    print(e)
class B: pass
try:
    B()()
except TypeError as e:
    print(e)
#### metaclass_basic
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], [k for k in ns if not k.startswith("__")], kw)
        ns["added"] = 1
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
class A(metaclass=Meta):
    x = 1
class B(A, flag=True):
    y = 2
print(A.added, B.added, type(A), type(B), isinstance(A, Meta))
#### metaclass_call
class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]
class C(metaclass=Singleton):
    def __init__(self, v): self.v = v
print(C(1) is C(2), C(3).v)
class D(C): pass
print(D(5).v, D(6).v)
#### metaclass_methods
class Meta(type):
    def __len__(cls): return len(cls.items)
    def __iter__(cls): return iter(cls.items)
    def __getitem__(cls, i): return cls.items[i]
    def __contains__(cls, x): return x in cls.items
    def __repr__(cls): return f"<{cls.__name__}!>"
    def hello(cls): return "hello " + cls.__name__
    @property
    def first(cls): return cls.items[0]
class A(metaclass=Meta):
    items = [3, 4]
print(len(A), list(A), A[1], 3 in A, 9 in A, A, A.hello(), A.first)
try:
    A().hello()
except AttributeError as e:
    print(e)
#### metaclass_prepare
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"injected": 99}
    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, dict(ns))
class A(metaclass=Meta, k=1):
    y = injected + 1
print(A.y, A.injected)
#### metaclass_instancecheck
class Meta(type):
    def __instancecheck__(cls, o): return o == 42
    def __subclasscheck__(cls, c): return c is int
class A(metaclass=Meta): pass
print(isinstance(42, A), isinstance(41, A), issubclass(int, A), issubclass(str, A), isinstance(42, (str, A)))
#### metaclass_getattr
class Meta(type):
    def __getattr__(cls, name): return "dyn_" + name
class A(metaclass=Meta):
    x = 1
print(A.x, A.foo)
try:
    A().foo
except AttributeError as e:
    print(e)
#### metaclass_eq_hash
class Meta(type):
    def __eq__(cls, other): return cls.__name__ == getattr(other, "__name__", None)
    def __hash__(cls): return hash(cls.__name__)
    def __lt__(cls, other): return cls.__name__ < other.__name__
class B(metaclass=Meta): pass
class A(metaclass=Meta): pass
print(A == A, A == B, A < B, sorted([B, A]), {A: 1}[A])
#### metaclass_registry
class Reg(type):
    classes = []
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        Reg.classes.append(name)
class A(metaclass=Reg): pass
class B(A): pass
print(Reg.classes, A.classes, type(B).__name__, B.__class__.__mro__)
#### metaclass_function
def make(name, bases, ns):
    ns["made"] = True
    return type(name, bases, ns)
class A(metaclass=make): pass
print(A.made, type(A))
#### metaclass_conflict
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e:
    print(e)
#### metaclass_type_call
class Meta(type): pass
A = Meta("A", (), {"x": 1})
print(A.x, type(A), A(), ) if False else print(A.x, type(A))
B = type("B", (A,), {})
print(type(B))
#### isinstance_forms
class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(1, (str, int)), isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int), issubclass(B, (int, A)), isinstance(True, int), isinstance(1, ((str,), (int,))))
try:
    isinstance(1, 2)
except TypeError as e:
    print(e)
try:
    issubclass(1, int)
except TypeError as e:
    print(e)
try:
    issubclass(int, 1)
except TypeError as e:
    print(e)
#### class_getitem
class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__}]"
print(Box[int])
class A: pass
try:
    A[int]
except TypeError as e:
    print(e)
#### repr_default
class A: pass
import re
print(re.sub("0x[0-9a-f]+", "X", repr(A())), re.sub("0x[0-9a-f]+", "X", repr(A)), re.sub("0x[0-9a-f]+", "X", str([A()])))
def f(): pass
print(re.sub("0x[0-9a-f]+", "X", repr(f)), re.sub("0x[0-9a-f]+", "X", repr(lambda: 1)))
class B:
    def m(self): pass
print(re.sub("0x[0-9a-f]+", "X", repr(B().m)), re.sub("0x[0-9a-f]+", "X", repr(B.m)))
#### repr_str_fallback
class A:
    def __repr__(self): return "R"
class B:
    def __str__(self): return "S"
    def __repr__(self): return "R"
class C:
    def __str__(self): return "S"
print(str(A()), repr(A()), f"{A()}", f"{B()} {B()!r}", [B()], "%s %r" % (B(), B()), "{} {!r}".format(B(), B()), str(C()))
#### repr_bad_type
class A:
    def __repr__(self): return 3
    def __str__(self): return None
try:
    repr(A())
except TypeError as e:
    print(e)
try:
    str(A())
except TypeError as e:
    print(e)
#### subclass_int
class Even(int):
    def __new__(cls, v):
        return super().__new__(cls, v * 2)
    def half(self): return self // 2
e = Even(4)
print(e, e + 1, type(e + 1), e.half(), isinstance(e, int), repr(e), hash(e) == hash(8), {8: "x"}[e], [1] * e, e == 8, range(e)[3:], format(e, "04d"), f"{e:>5}", "%d" % e)
#### subclass_str
class Name(str):
    def shout(self): return self.upper() + "!"
n = Name("bob")
print(n, n.shout(), len(n), n + "x", type(n + "x"), isinstance(n, str), n == "bob", {"bob": 1}[n], n[0], "b" in n, sorted(n), f"{n:>6}", ",".join([n, n]), type(n.upper()), repr(n), n * 2, "x" + n)
#### subclass_list
class Stack(list):
    def push(self, x): self.append(x)
    def __repr__(self): return "Stack" + super().__repr__()
s = Stack([1, 2])
s.push(3)
print(s, len(s), s[0], s[-1:], s == [1, 2, 3], isinstance(s, list), list(s), sum(s), sorted(s, reverse=True), type(s + [1]), s.pop(), 2 in s)
class L(list):
    def __getitem__(self, i):
        return "got %r" % (i,)
    def __init__(self, n):
        super().__init__(range(n))
        self.n = n
l = L(3)
print(l[0], l[1:2], l, l.n, len(l))
#### subclass_dict
class DD(dict):
    def __missing__(self, k):
        self[k] = v = k * 2
        return v
d = DD(a=1)
print(d["a"], d["zz"], d, d.get("q"), len(d), isinstance(d, dict), list(d))
class A(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k)
    def __setattr__(self, k, v): self[k] = v
a = A(x=1)
a.y = 2
print(a.x, a.y, a, dict(a), {**a}, a == {"x": 1, "y": 2})
try:
    a.z
except AttributeError as e:
    print("AttributeError", e)
#### subclass_dict_setitem
class U(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)
    def __getitem__(self, k):
        return super().__getitem__(k.upper())
    def __contains__(self, k):
        return super().__contains__(k.upper())
u = U()
u["a"] = 1
print(u, u["A"], u["a"], "a" in u, "b" in u)
u.update(b=2)
print(sorted(u))
#### subclass_tuple
class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
p = P(1, 2)
print(p, p.x, p == (1, 2), hash(p) == hash((1, 2)), len(p), p + (3,), isinstance(p, tuple))
a, b = p
print(a, b)
#### subclass_float
class Meters(float):
    def __repr__(self): return f"{float(self)}m"
    def __add__(self, o): return Meters(float(self) + o)
m = Meters(2.5)
print(m, m + 1, m * 2, type(m * 2), [m], round(m), m > 2, f"{m:.2f}")
#### subclass_set
class S(set):
    def add(self, x):
        print("adding", x)
        super().add(x)
s = S([1])
s.add(2)
print(sorted(s), len(s), s == {1, 2}, 1 in s, s | {3} == {1, 2, 3}, isinstance(s, set))
#### subclass_exception
class E(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(msg)
        self.code = code
try:
    raise E(5)
except E as e:
    print(e.code, e, e.args, repr(e), str(e))
class F(E):
    def __str__(self): return "F:%d" % self.code
try:
    raise F(6, "x")
except Exception as e:
    print(e, repr(e), e.args)
#### subclass_bool_forbidden
try:
    class B(bool): pass
except TypeError as e:
    print(e)
try:
    class N(type(None)): pass
except TypeError as e:
    print(e)
#### getattr_dunder
class A:
    x = 1
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name}")
a = A()
print(a.x, a.dyn_foo, hasattr(a, "bar"), getattr(a, "bar", 7))
try:
    a.bar
except AttributeError as e:
    print(e)
#### setattr_dunder
class Frozen:
    def __init__(self, x):
        object.__setattr__(self, "x", x)
    def __setattr__(self, k, v):
        raise AttributeError(f"cannot set {k}")
    def __delattr__(self, k):
        raise AttributeError(f"cannot delete {k}")
f = Frozen(1)
for op in (lambda: setattr(f, "x", 2), lambda: delattr(f, "x")):
    try:
        op()
    except AttributeError as e:
        print(e)
print(f.x, f.__dict__)
#### getattribute_dunder
class A:
    def __init__(self): self.v = 1
    def __getattribute__(self, name):
        if name == "v":
            return object.__getattribute__(self, name) + 100
        return super().__getattribute__(name)
    def m(self): return self.v
a = A()
print(a.v, a.m())
try:
    a.w
except AttributeError as e:
    print(e)
#### proxy
class Proxy:
    def __init__(self, target): self.__dict__["_t"] = target
    def __getattr__(self, n): return getattr(self._t, n)
    def __setattr__(self, n, v): setattr(self._t, n, v)
    def __len__(self): return len(self._t)
p = Proxy([1, 2])
p.append(3)
print(p._t, len(p), p.index(2))
#### private_names
class A:
    def __init__(self): self.__x = 1
    def __f(self): return self.__x
    def g(self): return self.__f()
class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 2
b = B()
print(b.g(), b.__dict__, sorted(k for k in A.__dict__ if "A__" in k))
try:
    b.__x
except AttributeError as e:
    print(e)
#### dict_of_class
class A:
    x = 1
    def f(self): pass
print([k for k in A.__dict__ if not k.startswith("__")], "x" in A.__dict__, A.__dict__["x"], type(A.__dict__).__name__, [k for k in vars(A) if not k.startswith("__")])
A.y = 5
print(A.__dict__["y"])
setattr(A, "z", 6)
del A.x
print(hasattr(A, "x"), A.z)
#### class_body_scope
x = "global"
class A:
    x = "class"
    y = x + "!"
    def f(self): return x
    z = [x for _ in range(1)]
    w = [i for i in x]
print(A.y, A().f(), A.z, A.w)
#### class_body_code
class A:
    for i in range(3):
        locals()["f%d" % i] = i
    if True:
        cond = "yes"
    try:
        1 / 0
    except ZeroDivisionError:
        caught = True
print(A.cond, A.caught, A.i, A.f2)
#### class_decorator
def deco(cls):
    cls.extra = "e"
    return cls
def deco2(n):
    def w(cls):
        cls.n = n
        return cls
    return w
@deco
@deco2(5)
class A: pass
print(A.extra, A.n)
#### method_decorators
import functools
def log(f):
    @functools.wraps(f)
    def w(self, *a, **k):
        print("calling", f.__name__, a, k)
        return f(self, *a, **k)
    return w
class A:
    @log
    def m(self, x, y=2): return x + y
print(A().m(1), A().m(1, y=5), A.m.__name__)
#### decorator_class
class count:
    def __init__(self, f):
        self.f = f
        self.n = 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@count
def f(x): return x * 2
print(f(1), f(2), f.n)
#### iter_protocol
class R:
    def __init__(self, n): self.n = n
    def __iter__(self):
        self.i = 0
        return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
print(list(R(3)), sum(R(4)), max(R(5)), 2 in R(3), [*R(2)], tuple(R(1)), dict(zip(R(2), "ab")))
class G:
    def __iter__(self):
        yield 1
        yield 2
a, b = G()
print(a, b, list(G()), sorted(G(), reverse=True))
#### getitem_protocol
class S:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
    def __len__(self): return 3
s = S()
print(list(s), s[1], 10 in s, 15 in s, list(reversed(s)), [x for x in s], list(enumerate(s)))
#### getitem_slices
class S:
    def __getitem__(self, i): return i
s = S()
print(s[1:2], s[::2], s[1, 2], s[1:2, ::3], s[...], s[-1], s["a"], s[()], s[None:])
#### setitem_delitem
class S:
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = S()
s[1] = 2
s[1:2] = [3]
del s[5]
del s[::2]
s["a"], s["b"] = 1, 2
class T: pass
for f in (lambda: T()[0], lambda: T().__setitem__, lambda: len(T()), lambda: iter(T()), lambda: 1 in T()):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
try:
    T()[0] = 1
except TypeError as e:
    print(e)
try:
    del T()[0]
except TypeError as e:
    print(e)
#### contains_bool_len
class A:
    def __contains__(self, x): return x == 3
    def __len__(self): return 0
class B:
    def __bool__(self): return False
    def __len__(self): return 5
print(3 in A(), 4 in A(), bool(A()), bool(B()), len(B()), not A(), 1 if B() else 2)
class C:
    def __bool__(self): return 1
try:
    bool(C())
except TypeError as e:
    print(e)
class D:
    def __len__(self): return -1
try:
    len(D())
except ValueError as e:
    print(e)
class E:
    def __len__(self): return "x"
try:
    len(E())
except TypeError as e:
    print(e)
#### instance_call_class_dunder_only
class A: pass
a = A()
a.__len__ = lambda: 5
try:
    len(a)
except TypeError as e:
    print(e)
print(a.__len__())
#### hash_eq
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __hash__(self): return hash(self.x)
print(P(1) == P(1), P(1) != P(1), P(1) != P(2), len({P(1), P(1), P(2)}), {P(1): "a"}[P(1)], P(1) in [P(1)], [P(1), P(2)].index(P(2)))
class Q:
    def __eq__(self, o): return True
try:
    hash(Q())
except TypeError as e:
    print(e)
try:
    {Q()}
except TypeError as e:
    print(e)
print(Q.__hash__)
#### ordering
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"V{self.v}"
print(sorted([V(3), V(1), V(2)]), min(V(3), V(1)), max([V(3), V(1)]), V(1) < V(2), V(1) > V(2))
try:
    V(1) <= V(2)
except TypeError as e:
    print(e)
class W: pass
try:
    sorted([W(), W()])
except TypeError as e:
    print(e)
#### enter_exit
class C:
    def __enter__(self):
        print("enter")
        return "value"
    def __exit__(self, t, v, tb):
        print("exit", t and t.__name__, v)
        return t is ValueError
with C() as c:
    print(c)
with C():
    raise ValueError("swallowed")
try:
    with C():
        raise KeyError("k")
except KeyError as e:
    print("propagated", e)
#### del_dunder
class A:
    def __del__(self): print("deleted")
a = A()
print("end")
a.__del__()
A.__del__ = lambda self: None
#### dir_dunder
class A:
    x = 1
    def f(self): pass
    def __dir__(self): return ["b", "a"]
print(dir(A()), [n for n in dir(A) if not n.startswith("__")])
class B:
    def __init__(self): self.q = 1
    def m(self): pass
print([n for n in dir(B()) if not n.startswith("__")])
print("__init__" in dir(B), "__class__" in dir(B), "__eq__" in dir(B))
#### object_methods
o = object()
print(o == o, o != object(), hash(o) == hash(o), bool(o), isinstance(o, object), object.__init__ is not None)
try:
    o.x = 1
except AttributeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)
class A: pass
try:
    A(1)
except TypeError as e:
    print(e)
class B:
    def __init__(self): pass
try:
    B(1)
except TypeError as e:
    print(e)
try:
    object() < object()
except TypeError as e:
    print(e)
#### init_return
class A:
    def __init__(self): return 1
try:
    A()
except TypeError as e:
    print(e)
#### call_errors
class A:
    def m(self, a, b=1, *, c): pass
a = A()
for f in (lambda: a.m(), lambda: a.m(1), lambda: a.m(1, 2, 3, c=1), lambda: a.m(1, c=2, d=3), lambda: a.m(1, a=2, c=1), lambda: A.m(), lambda: A.m(1, c=1)):
    try:
        f()
        print("fine")
    except TypeError as e:
        print(e)
#### method_forgot_self
class A:
    def m(): pass
try:
    A().m()
except TypeError as e:
    print(e)
#### inheritance_from_builtin_with_init
class MyList(list):
    def __init__(self, *args):
        super().__init__(args)
print(MyList(1, 2, 3), MyList())
class MyDict(dict):
    def __init__(self, **kw):
        super().__init__()
        self.update(kw)
print(MyDict(a=1))
class MyStr(str):
    def __new__(cls, s, extra):
        o = super().__new__(cls, s)
        o.extra = extra
        return o
m = MyStr("abc", 5)
print(m, m.extra, m.upper())
#### mixin_with_builtin
class Mixin:
    def hello(self): return "hello"
class L(Mixin, list): pass
class M(list, Mixin): pass
print(L([1, 2]).hello(), L([1]), M([3]).hello(), len(M([1, 2])))
class E(Mixin, Exception): pass
try:
    raise E("x")
except E as e:
    print(e.hello(), e.args, isinstance(e, Mixin))
class E2(ValueError, KeyError): pass
try:
    raise E2("y")
except KeyError as e:
    print(type(e), isinstance(e, ValueError), e.args)
#### exception_mixin_init
class HasCode:
    code = 0
    def describe(self): return f"{self.code}: {self.args[0]}"
class NotFound(HasCode, LookupError):
    code = 404
try:
    raise NotFound("page")
except LookupError as e:
    print(e.describe(), e, NotFound.__mro__)
#### instance_dict_access
class A:
    def __init__(self):
        self.a = 1
        self.__dict__["b"] = 2
        self.__dict__.update(c=3)
a = A()
print(a.a, a.b, a.c, a.__dict__)
a.__dict__ = {"x": 10}
print(a.x, hasattr(a, "a"))
print(vars(a) is a.__dict__)
#### borg
class Borg:
    _s = {}
    def __init__(self): self.__dict__ = self._s
a, b = Borg(), Borg()
a.x = 1
print(b.x)
#### update_class_later
class A: pass
a = A()
A.f = lambda self: "late"
A.p = property(lambda self: "prop")
print(a.f(), a.p)
#### subclasses
class A: pass
class B(A): pass
class C(A): pass
print(A.__subclasses__(), B.__subclasses__())
#### abstract
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name} {self.area()}"
try:
    Shape()
except TypeError as e:
    print(e)
class Half(Shape):
    def area(self): return 1
try:
    Half()
except TypeError as e:
    print(e)
class Sq(Shape):
    name = "sq"
    def area(self): return 4
print(Sq().describe(), isinstance(Sq(), Shape), Shape.__abstractmethods__ == frozenset({"area", "name"}))
#### abc_register
from abc import ABC, ABCMeta
class A(ABC): pass
@A.register
class B: pass
print(isinstance(B(), A), issubclass(B, A), type(A), A in B.__mro__)
class C(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, o): return hasattr(o, "quack") or NotImplemented
class D:
    def quack(self): pass
print(isinstance(D(), C), isinstance(3, C))
#### class_annotations
class P:
    x: int
    y: "str" = "d"
    z: list[int] = []
print(P.__annotations__, hasattr(P, "x"), P.y)
#### enum_like_constants
class Color:
    RED, GREEN, BLUE = range(3)
    names = {v: k for k, v in list(locals().items()) if not k.startswith("_")}
print(Color.names)
#### generic_class
from typing import TypeVar, Generic
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int]()
s.push(1)
print(s.items, Stack.__name__)
class IntStack(Stack[int]): pass
print(IntStack().items)
#### mro_entries
class Fake:
    def __mro_entries__(self, bases): return (dict,)
class A(Fake()): pass
print(A.__bases__, A(x=1), [type(b).__name__ for b in A.__orig_bases__])
#### type_attributes
print(int.__name__, int.__qualname__, int.__module__, list.__mro__, bool.__bases__, type.__name__, type(type), type.__bases__, object.__name__, str.__base__)
print(int.__doc__ is not None, len.__name__, [].append.__name__, str.upper.__name__, "x".join.__name__, print.__name__)
#### builtin_method_unbound
print(str.upper("abc"), list.append([], 1), dict.get({"a": 1}, "a"), int.bit_length(255), str.join("-", "abc"), list(map(str.strip, [" a ", "b "])), sorted("bAc", key=str.lower), list.__len__([1, 2]), str.__add__("a", "b"), dict.__getitem__({1: 2}, 1), int.__add__(1, 2), float.is_integer(2.0), dict.fromkeys("ab"), set.union({1}, {2}), tuple.index((1, 2), 2))
try:
    str.upper(3)
except TypeError as e:
    print(e)
#### numeric_dunders_on_builtins
print((5).__add__(3), (5).__radd__(3), (5).__sub__(3), (5).__mul__(2), (5).__eq__(5), (5).__lt__(6), (5).__hash__(), (5).__bool__(), (5).__float__(), (5).__int__(), (5).__index__(), (5).__neg__(), (5).__abs__(), (5).__str__(), (5).__repr__(), (5).__divmod__(2), (5).__floordiv__(2), (5).__truediv__(2), (5).__pow__(2), (5).__and__(4), (5).__or__(2), (5).__xor__(1), (5).__invert__(), (5).__lshift__(1), (5).__rshift__(1), (5).__mod__(3), (5).__format__("03"))
print((5).__add__("x"), (5).__eq__("x"), (1.5).__add__(1), (1.5).__mul__(2), "a".__add__("b"), "a".__contains__("a"), "abc".__len__(), "abc".__getitem__(1), "a".__eq__("a"), "a".__mul__(3), "a".__hash__() == hash("a"), "%d".__mod__(3), [1].__contains__(1), [1].__len__(), [1, 2].__getitem__(0), (1, 2).__len__(), {1: 2}.__getitem__(1), {1: 2}.__contains__(1), {1}.__contains__(2), [1].__add__([2]), [1].__eq__([1]), [1].__iter__().__next__(), (1,).__add__((2,)))
#### setitem_dunder_builtin
l = [1, 2]
l.__setitem__(0, 9)
l.__delitem__(1)
d = {}
d.__setitem__("a", 1)
print(l, d, d.__len__())
l.__iadd__([5])
print(l)
#### iterator_dunders
it = [1, 2].__iter__()
print(it.__next__(), next(it), it.__iter__() is it, next(it, "done"))
g = (x for x in "ab")
print(g.__next__(), g.__iter__() is g)
print([1, 2, 3].__reversed__().__next__(), iter([1, 2]).__length_hint__())
#### eq_identity_fallback
class A: pass
a = A()
print(a == a, a == A(), a != A(), A == A, a in [a], [a].index(a), [a].count(a))
class N(float): pass
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1}[nan])
#### eq_reflected
class A:
    def __eq__(self, o): 
        print("A.eq")
        return NotImplemented
class B:
    def __eq__(self, o):
        print("B.eq")
        return True
print(A() == B(), B() == A(), A() == 1, 1 == A(), A() != A())
#### ne_derived
class A:
    def __eq__(self, o): return True
print(A() != 3, A() != A())
class B:
    def __ne__(self, o): return "ne"
print(B() != 1, B() == 1)
#### subclass_reflected_priority
class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
class B(A):
    def __radd__(self, o): return "B.radd"
print(A() + B(), A() + A(), B() + A(), B() + B())
class I(int):
    def __radd__(self, o): return "I.radd"
    def __add__(self, o): return "I.add"
print(1 + I(2), I(2) + 1, sum([I(1)]))
#### attribute_error_attributes
class A: pass
try:
    A().foo
except AttributeError as e:
    print(e.name, type(e.obj).__name__)
#### class_with_all_operators
class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N({self.v})"
for op in "add sub mul truediv floordiv mod pow and or xor lshift rshift matmul".split():
    setattr(N, f"__{op}__", lambda self, o, op=op: f"{op}({self.v}, {getattr(o, 'v', o)})")
    setattr(N, f"__r{op}__", lambda self, o, op=op: f"r{op}({self.v}, {o})")
    setattr(N, f"__i{op}__", lambda self, o, op=op: N(f"i{op}"))
a, b = N(1), N(2)
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b, a & b, a | b, a ^ b, a << b, a >> b, a @ b)
print(3 + a, 3 - a, 3 * a, 3 / a, 3 // a, 3 % a, 3 ** a, 3 & a, 3 | a, 3 ^ a, 3 << a, 3 >> a, 3 @ a)
for op in "+ - * / // % ** & | ^ << >> @".split():
    c = N(0)
    exec(f"c {op}= 1")
    print(c, end=" ")
#### slots_and_properties
class C:
    __slots__ = ("_x",)
    def __init__(self): self._x = 1
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
c = C()
c.x = 9
print(c.x)
try:
    c.y = 1
except AttributeError as e:
    print(e)
#### linked_list
class Node:
    def __init__(self, v, nxt=None): self.v, self.next = v, nxt
class LL:
    def __init__(self, *vs):
        self.head = None
        for v in reversed(vs): self.head = Node(v, self.head)
    def __iter__(self):
        n = self.head
        while n:
            yield n.v
            n = n.next
    def __len__(self): return sum(1 for _ in self)
    def __repr__(self): return f"{type(self).__name__}({', '.join(map(repr, self))})"
print(LL(1, "a", 2.5), len(LL(1, 2)), list(LL()))
#### vector_class
class Vector:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return Vector(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return Vector(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** .5
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __iter__(self): return iter((self.x, self.y))
    def __repr__(self): return f"Vector({self.x!r}, {self.y!r})"
    def __bool__(self): return bool(self.x or self.y)
    def __format__(self, spec): return f"({format(self.x, spec)}, {format(self.y, spec)})"
v = Vector(3, 4)
print(v + v, v * 2, 2 * v, -v, v - v, abs(v), v == Vector(3, 4), tuple(v), bool(v - v), f"{v:.1f}", format(v, "03d"), "{:.2e}".format(v))
#### format_dunder
class A:
    def __format__(self, spec): return f"<{spec}>"
a = A()
print(f"{a}", f"{a:xyz}", format(a), format(a, "q"), "{:>10}".format(a), "{0} {0:a}".format(a), f"{a!s:>3}"[:1])
class B: pass
try:
    format(B(), "x")
except TypeError as e:
    print(e)
try:
    f"{B():>10}"
except TypeError as e:
    print(e)
class C:
    def __format__(self, spec): return 1
try:
    format(C())
except TypeError as e:
    print(e)
#### index_int_float_dunders
class I:
    def __index__(self): return 3
class F:
    def __float__(self): return 1.5
    def __int__(self): return 7
    def __complex__(self): return 1j
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math
print([0, 1, 2, 3][I()], "abcdef"[I()], range(I()), int(I()), hex(I()), [1] * I(), "%d" % I(), bytes(I()), [1, 2, 3, 4][:I()], bin(I()), chr(I()) == "\x03", float(I()))
print(float(F()), int(F()), complex(F()), round(F()), round(F(), 2), math.trunc(F()), math.floor(F()), math.ceil(F()))
#### bytes_dunder
class B:
    def __bytes__(self): return b"abc"
print(bytes(B()))
#### length_hint_reversed
class A:
    def __reversed__(self): return iter("rev")
print(list(reversed(A())), "".join(reversed("abc")))
try:
    reversed({1})
except TypeError as e:
    print(e)
#### copy_of_instances
import copy
class A:
    def __init__(self): self.l = [1]
a = A()
b = copy.copy(a); c = copy.deepcopy(a)
a.l.append(2)
print(b.l, c.l)
#### chained_methods
class Q:
    def __init__(self): self.p = []
    def where(self, **k): self.p.append(k); return self
    def limit(self, n): self.p.append(n); return self
print(Q().where(a=1).where(b=2).limit(3).p)
#### class_equality_containers
class A: pass
class B: pass
d = {A: 1, B: 2, int: 3}
print(d[A], d[int], A in d, type(A()) in d, {A, B} == {B, A})
#### static_factory
class P:
    def __init__(self, x): self.x = x
    @classmethod
    def from_str(cls, s): return cls(int(s))
    @classmethod
    def __create(cls): return cls(0)
    @classmethod
    def zero(cls): return cls.__create()
class Q(P): pass
print(type(Q.from_str("3")).__name__, Q.zero().x, P.from_str("4").x)
#### method_on_instance
import types
class A: pass
a = A()
a.f = types.MethodType(lambda self: self is a, a)
a.g = lambda: "plain"
print(a.f(), a.g())
#### inheritance_override_attr
class A:
    items = []
    def add(self, x): self.items.append(x)
class B(A):
    items = []
A().add(1); B().add(2); A().add(3)
print(A.items, B.items)
#### delattr_class
class A:
    x = 1
class B(A): pass
try:
    del B.x
except AttributeError as e:
    print(e)
del A.x
try:
    A.x
except AttributeError as e:
    print(e)
#### builtin_attr_errors
for f in (lambda: (1).foo, lambda: "s".foo, lambda: [].foo, lambda: None.foo, lambda: (lambda: 0).foo, lambda: len.foo, lambda: {}.a, lambda: int.foo, lambda: (1).__foo__):
    try:
        f()
    except AttributeError as e:
        print(e)
for f in (lambda: setattr(1, "x", 2), lambda: setattr([], "x", 2), lambda: setattr(int, "x", 2), lambda: setattr("s", "upper", 2), lambda: setattr([], "append", 2)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
#### slots_descriptors
class A:
    __slots__ = ("x", "_y", "__p")
    def __init__(self): self.__p = 3
    def p(self): return self.__p
a = A()
try: a.x
except AttributeError as e: print(e)
try: del a.x
except AttributeError as e: print(e)
try: a.z = 1
except AttributeError as e: print(e)
try: a.z
except AttributeError as e: print(e)
a.x = 5
print(a.x, a.p(), A.x, A.__slots__, hasattr(a, "__dict__"), type(A.x), sorted(k for k in A.__dict__ if not k.startswith("__")))
print(A.x.__get__(a), A.x.__name__, A.x.__objclass__, A.x.__doc__)
A.x.__set__(a, 9); print(a.x); A.x.__delete__(a); print(hasattr(a, "x"))
try: a.__dict__
except AttributeError as e: print(e)
try: vars(a)
except TypeError as e: print(e)
class B(A):
    pass
b = B(); b.x = 1; b.q = 2
print(b.__dict__, b.x, vars(b))
b.__dict__["x"] = 7; b.__dict__["w"] = 8
print(b.x, b.w, b.__dict__)
b.x = 10; print(b.x, b.__dict__)
del b.x
try: print(b.x)
except AttributeError as e: print(e)
class C(A):
    __slots__ = ("c", "__dict__")
c = C(); c.c = 1; c.x = 2; c.o = 3
print(c.__dict__, dir(c)[-4:])
#### slots_errors
class D(list):
    __slots__ = ()
d = D([1]); 
try: d.q = 1
except AttributeError as e: print(e)
class E(list): __slots__ = ("t",)
e = E(); e.t = 1; print(e.t, e)
try:
    class F:
        __slots__ = ("x",)
        x = 1
except ValueError as e: print(e)
try:
    class F(int):
        __slots__ = ("x",)
except TypeError as e: print(e)
try:
    class F:
        __slots__ = ("1x",)
except TypeError as e: print(e)
try:
    class F:
        __slots__ = (1,)
except TypeError as e: print(e)
class X1: __slots__ = ("a",)
class X2: __slots__ = ("b",)
try:
    class X3(X1, X2): pass
except TypeError as e: print(e)
class X4: __slots__ = ()
class X5(X1, X4): __slots__ = ("e",)
x = X5(); x.a = 1; x.e = 2; print(x.a, x.e)
class S: __slots__ = "single"
s = S(); s.single = 1; print(s.single, S.__slots__)
class Dct: __slots__ = {"a": "doc a", "b": None}
print(Dct.a.__doc__, Dct.__slots__)
#### slots_copies
class A:
    __slots__ = ("x", "_y", "__p")
    def __init__(self): self.__p = 3
    def p(self): return self.__p
a = A()
class X1: __slots__ = ("a",)
class X2: __slots__ = ("b",)
class X5(X1): __slots__ = ("e",)
x = X5(); x.a = 1; x.e = 2
import copy
a2 = copy.copy(a); print(a2.p())
a3 = copy.deepcopy(x); print(a3.a, a3.e)
from dataclasses import dataclass
@dataclass(slots=True)
class P:
    x: int
    y: int = 3
print(P(1), P.__slots__, P(1).y, P.x)
@dataclass(slots=True)
class Q(P):
    z: int = 5
q = Q(1); q.z = 4; print(q, Q.__slots__)
try: q.w = 1
except AttributeError as e: print(e)
#### dicts_within_dicts
class D(dict):
    n = 0
    def __getitem__(self, k):
        D.n += 1
        return dict.__getitem__(self, k)
class E(dict):
    def __iter__(self): return iter(["z"])
    def __getitem__(self, k): return k * 2
class F(dict):
    def keys(self): return ["q"]
    def __getitem__(self, k): return k * 3
d = D(a=1, b=2)
print(dict(d), D.n); x = {}; x.update(d); print(x, D.n, {**d}, D.n, x | d, D.n)
x |= d; print(D.n)
def f(**k): return k
print(f(**d), D.n)
e = E(a=1)
try: print(dict(e))
except Exception as ex: print(type(ex), ex)
g = F(a=1)
print(dict(g), {**g}, f(**g))
x = {}; x.update(g); print(x)
print(__import__("collections").OrderedDict(d), D.n, D(d), D.n, d.copy(), D.n)
#### special_methods_by_descriptors
class S:
    __slots__ = ("__hash__", "__len__", "x")
    def __init__(self): 
        self.__hash__ = lambda: 42
        self.__len__ = lambda: 7
s = S(); print(hash(s), len(s), {s: 1}[s])
class P:
    __len__ = property(lambda self: lambda: 5)
    __call__ = property(lambda self: lambda *a: a)
    __getitem__ = property(lambda self: lambda k: k)
    __iter__ = property(lambda self: lambda: iter([1, 2]))
    __enter__ = property(lambda self: lambda: 9)
    __exit__ = property(lambda self: lambda *a: None)
    __add__ = property(lambda self: lambda o: o + 1)
    __str__ = property(lambda self: lambda: "str")
    __bool__ = property(lambda self: lambda: False)
    __contains__ = property(lambda self: lambda x: x == 3)
    __hash__ = property(lambda self: lambda: 11)
    __eq__ = property(lambda self: lambda o: True)
p = P()
for fn in (lambda: len(p), lambda: p(1, 2), lambda: p[4], lambda: list(p), lambda: p + 1, lambda: str(p), lambda: bool(p), lambda: 3 in p, lambda: hash(p), lambda: p == 5):
    try: print(fn())
    except Exception as ex: print(type(ex).__name__, ex)
with p as q: print(q)
class IP(property):
    def __init__(self, fget=None, classval=None):
        self.classval = classval
        property.__init__(self, fget=fget)
    def __get__(self, obj, type=None):
        if obj is None: return self.classval
        return self.fget(obj)
class M:
    """class doc"""
    __doc__ = IP(lambda self: "inst", classval="cv")
    v = IP(lambda self: 1, classval="w")
print(M.__doc__, M().__doc__, M.v, M().v)
class N:
    @property
    def __doc__(self): return "doc of instance"
print(type(N.__doc__), N().__doc__)
#### truth_of_containers_of_ones_own
from bisect import insort, bisect
class L(list):
    def __init__(self): self.inner = []
    def __len__(self): return len(self.inner)
    def __getitem__(self, i): return self.inner[i]
    def insert(self, i, x): print("insert", i, x); self.inner.insert(i, x)
    def __iter__(self): return iter(self.inner)
    def pop(self, i=-1): return self.inner.pop(i)
    def __contains__(self, x): return x in self.inner
l = L()
for x in (3, 1, 2): insort(l, x)
print(bool(l), len(l), l[0], list(l), sorted(l), bisect(l, 2), l.pop(0), 2 in l, max(l), sum(l), list.__len__(l), tuple(l), [*l], list(reversed(l)) if 0 else "", "".join(map(str, l)))
import heapq
h = L()
try: heapq.heappush(h, 1); print(list(h), list.__len__(h))
except Exception as e: print(type(e), e)
while l:
    print(l.pop())
print(l == [], l != [])
