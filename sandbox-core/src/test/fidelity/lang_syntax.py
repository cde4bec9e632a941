#### messages
for src in (
    'if True\n    pass',
    'def f()\n    pass',
    'class A\n    pass',
    'for i in range(3)\n    pass',
    'while True\n    pass',
    'print("hi"',
    'x = [1, 2',
    'x = {1: 2',
    'x = (1, 2]',
    'x = 1)',
    'print "hi"',
    'exec "x"',
    'x = 5 6',
    'x = [1 2]',
    'f(a b)',
    '1 = x',
    '"a" = 1',
    'None = 1',
    'True = 1',
    'f() = 1',
    'a + b = 1',
    '(a, 1) = 2',
    '[a, b()] = 2',
    'x = "abc',
    "x = 'abc",
    'x = """abc',
    'x = f"{a',
    'x = f"{}"',
    'x = f"{a!x}"',
    'if x = 1:\n    pass',
    'while x = 1: pass',
    'def f(x, x): pass',
    'def f(a=1, b): pass',
    'f(a=1, 2)',
    'f(**k, *a)',
    'f(a=1, a=2)',
    'return 1',
    'yield 1',
    'break',
    'continue',
    'def f():\npass',
    'def f():\n    x = 1\n      y = 2',
    'if True:\n    x = 1\n  y = 2',
    '  x = 1',
    'else:\n    pass',
    'try:\n    pass',
    'try:\n    pass\nx = 1',
    'import',
    'from x import',
    'import a.b as',
    'lambda x: = 1',
    'x ==',
    'x +',
    'del 1',
    'del f()',
    'x = 1 +* 2',
    'a b',
    'x = yield = 1',
    'x = 0777',
    'x = 0b12',
    'x = 0xg',
    'x = 1.2.3',
    'x = 5a',
    'x = $5',
    'x = a?b',
    'x++',
    'nonlocal x',
    'def f():\n    nonlocal y',
    'def f():\n    x = 1\n    global x',
    'def f():\n    print(x)\n    global x',
    'def f(x):\n    global x',
    'async def f(): \n    yield from x',
    'await x',
    'def f():\n    await x',
    'for x in: pass',
    'with open("x") as: pass',
    'except ValueError: pass',
    'try:\n    pass\nexcept:\n    pass\nexcept ValueError:\n    pass',
    'match x:\n    case 1\n        pass',
    'x = {1, 2: 3}',
    'x = {1: 2, 3}',
    '*a = [1]',
    '*a, *b = [1]',
    'print(*)',
    'x = *a',
    'a = 1 if 2',
    'not = 1',
    'class = 1',
    '[x for x in]',
    '(x := 1) = 2',
    'x := 1',
    '"abc" "def',
    'assert',
    'raise x from',
    'x = 1;; y = 2',
    '@\ndef f(): pass',
    'x.1 = 2',
    'a.b() += 1',
    'x: int: 3',
    '(x): int = 1',
    'if True: pass\nelif: pass',
    'f(1=2)',
    'f("a"=2)',
    'f(a.b=2)',
    '[a for a in b if]',
    "print('a' 'b' c)",
    "{'a' 1}",
    "{'a': 1 'b': 2}",
    'x = [\n    1,\n    2\ny = 3',
    'def f():\n    return [1,\nprint(2)',
    'if x == 1:\nprint(1)',
    'for i in x:',
    'while 1:\n',
    'class A:\n    def f(self):',
    'a = b = ',
    'import a, ',
    'from . import *\nx y',
    '\\x',
    "x = 'a\\'",
    'else if x: pass',
    'elif x: pass',
    'def f(self, x) -> int\n    pass',
    'print(f"{x!}")',
):
    try:
        compile(src, '<s>', 'exec')
        print('fine')
    except SyntaxError as e:
        print(type(e).__name__, e.msg)
#### messages and lines
for src in ("x = (1,\n\ny = 2\n", "a = 1\nb = 'abc\nc = 2", "def f():\n    return 1\n  x = 2", "if True:\nprint(1)", "x = [1, 2\nfor i in x:\n    print(i)\n", "print('a'\nprint('b')", "class A:\n    def f(self)\n        pass", "x = 5 +\ny = 3", "try:\n    x = 1\nprint(x)", "for i in range(3) print(i)", "while True print(1)", "def f(x):\n    if x > 1\n        return x\n    else:\n        return 0", "a = [1, 2, 3\n\nb = 2", "x = (1 + 2))", "s = \"\"\"abc\ndef\n", "import os as\n", "lambda: (yield)\n", "f(x=1, x=2)", "x = {1, 2, 3", "if x == 1\n    y = 2", "x = 10 if y", "for 1 in x: pass", "with a as 1: pass", "def f(None): pass", "print(1 2)", "print 'hello'", "raise ValueError, 'x'", "except:\n  pass", "a = b c", "x = 'it's'", "async def f():\n    return await", "return", "class A: return 1", "del x + 1", "import x.y as z.w", "“hello”", "x = 5 # comment\ny == = 3", "(a, b) += 1", "[a] += 1", "f(x) += 1", "x: = 1", "assert (x, 'msg'", "@property\nx = 1", "global x\nx=1\nfor", "if True: else: pass"):
    try:
        compile(src, "<s>", "exec"); print("ok", repr(src))
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, "|", repr(src)[:40])
#### statements and expressions
def tr(f, *a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
# del / star / index
a, b, c = 1, 2, [3, 4]
del (a, b), [c]
tr(lambda: a)
x = [1, 2]
def r(): return *x, 3
print(r(), [*x, *r()])
for i in *x, 5: print(i, end=" ")
print()
d = {(1, 2): "t"}
print(d[*x], d[1, 2])
print(tuple[*x] if 0 else "skip")
y = *x, *x
print(y)
del ()
[] = []
() = ()
class M:
    def __getitem__(s, k): return k
    def __setitem__(s, k, v): print("set", k, v)
    def __delitem__(s, k): print("del", k)
m = M()
print(m[1:2], m[1:2, ::3], m[...], m[()], m[1,], m[:, None], m["a":"b":"c"])
m[1:2] = 3; del m[1, 2]
f = lambda *a, k=1, **kw: (a, k, kw)
print(f(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__, (lambda x=5, /, y=6: x + y)(1))
print(f"{'a' 'b'}", f"{x!r:>10}", f"{x[0]:{x[1]}d}|", f"{{}}", f"{3.14159:.{2}f}", f"{1:=+5d}" if 0 else f"{1:+5d}", f"{'nested ' + f'{x[0]}'}", f"{x = }", f"{x=!s:>8}")
print(f'{"a":*^{5+2}}', f"{(lambda: 5)()}", f"{ {'k': 1}['k'] }", f"{1 if x else 2}", f"{x[-1]}", f'''{
x[0]
}''')
@(lambda g: lambda *a: ("deco", g(*a)))
def deco(v): return v
print(deco(3))
decs = [lambda f: f]
@decs[0]
def deco2(): return 1
print(deco2())
# walrus
print([y := 1, y**2], (z := 5) + z, [last := v for v in range(3)], last)
while (n := len(x)) < 4: x.append(n)
print(x)
# chained comparison, ternary, boolean
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1 != 2, not 1 == 2, 1 if 0 else 2 if 0 else 3, 0 or [] or "x", 1 and 2 and 0)
print(-2 ** 2, 2 ** -1, 2 ** 3 ** 2, -7 // 2, -7 % 3, 7 % -3, divmod(-7, 2), ~5, 5 & 3 | 4 ^ 1, 1 << 2 + 1)
# unpacking
a, *b = "hello"; print(a, b)
*a, b = [1]; print(a, b)
(a, (b, *c)), d = (1, (2, 3, 4)), 5; print(a, b, c, d)
tr(lambda: [0 for a, b in [(1, 2, 3)]])
def un():
    a, b = [1]
tr(un)
def un():
    a, b, *c = [1]
tr(un)
def un():
    a, b = 5
tr(un)
def un():
    a, b = 1, 2, 3
tr(un)
# try/finally/else, return override
def tf():
    try: return 1
    finally: print("fin")
print(tf())
def tf2():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally: print("fin", i)
    else: print("else")
    return "r"
print(tf2())
def tf3():
    try: 1 / 0
    except ZeroDivisionError as e: return f"{type(e).__name__}: {e}"
    else: return "else"
    finally: print("cleanup")
print(tf3())
try:
    try: raise ValueError("a")
    except ValueError as e: raise KeyError("b") from e
except KeyError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
try:
    try: raise ValueError("a")
    except ValueError: raise KeyError("b") from None
except KeyError as e: print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try: raise ValueError
except ValueError as e: print(repr(e), e.args, str(e) == "")
class MyE(Exception):
    def __init__(self, code, msg): super().__init__(msg); self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
try: raise MyE(5, "m")
except MyE as e: print(e, repr(e), e.args)
tr(lambda: (_ for _ in ()).throw(RuntimeError("x")))
def raiser(): raise "str"
tr(raiser)
def raiser(): raise 5
tr(raiser)
def raiser(): raise ValueError from 5
tr(raiser)
def raiser(): raise
tr(raiser)
try: raise ExceptionGroup("eg", [ValueError(1), TypeError("t")])
except* ValueError as g: print("VE", g.exceptions)
except* TypeError as g: print("TE", g.exceptions)
e = ValueError("n"); e.add_note("note 1"); print(e.__notes__)
# global/nonlocal
def cnt():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = cnt(); c(); print(c())
def ub():
    print(q)
    q = 1
tr(ub)
def gl():
    global GG
    GG = 7
gl(); print(GG)
# class features
class Base:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag; Base.registry.append(cls.__name__)
class D1(Base, tag="x"): pass
print(Base.registry, D1.tag)
tr(lambda: type("Z", (Base,), {}, foo=1))
class Meta(type):
    def __new__(m, n, b, ns, **k): ns["added"] = 1; return super().__new__(m, n, b, ns)
    def __call__(cls, *a): print("call", a); return super().__call__(*a)
    def __len__(cls): return 42
    def __contains__(cls, x): return x == 1
    def __getattr__(cls, n): return "meta " + n
class W(metaclass=Meta):
    def __init__(self, *a): self.a = a
print(W(1, 2).a, W.added, len(W), 1 in W, W.zzz)
class Desc:
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o): return self if i is None else i.__dict__.get(self.n, "unset")
    def __set__(self, i, v): i.__dict__[self.n] = v * 2
    def __delete__(self, i): del i.__dict__[self.n]
class HD: v = Desc()
h = HD(); print(h.v); h.v = 4; print(h.v, h.__dict__); del h.v; print(h.v)
class P:
    def __init__(self): self._x = 1
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError("neg")
        self._x = v
p = P(); p.x = 3; print(p.x, P.x.__doc__)
def s(): p.x = -1
tr(s)
class RO:
    @property
    def y(self): return 1
def s(): RO().y = 2
tr(s)
def s(): del RO().y
tr(s)
class Cm:
    @classmethod
    def make(cls, *a): return cls.__name__, a
    @staticmethod
    def st(x): return x
class Cm2(Cm): pass
print(Cm2.make(1), Cm2().make(2), Cm.st(3), Cm().st(4))
class Vec:
    def __init__(s, *v): s.v = v
    def __add__(s, o): return Vec(*(a + b for a, b in zip(s.v, o.v))) if isinstance(o, Vec) else NotImplemented
    def __radd__(s, o): return ("radd", o)
    def __iadd__(s, o): s.v = s.v + (o,); return s
    def __eq__(s, o): return isinstance(o, Vec) and s.v == o.v
    def __lt__(s, o): return s.v < o.v
    def __repr__(s): return f"Vec{s.v}"
    def __call__(s, *a, **k): return a, k
    def __getattr__(s, n): return f"?{n}" if not n.startswith("__") else object.__getattribute__(s, n)
    def __bool__(s): return any(s.v)
    def __contains__(s, x): return x in s.v
    def __iter__(s): return iter(s.v)
    def __len__(s): return len(s.v)
    def __getitem__(s, i): return s.v[i]
    def __hash__(s): return hash(s.v)
    def __format__(s, spec): return f"<{spec}>"
    def __index__(s): return s.v[0]
    def __enter__(s): return s
    def __exit__(s, *a): print("exit", a[0]); return True
    def __neg__(s): return Vec(*(-x for x in s.v))
    def __matmul__(s, o): return sum(a * b for a, b in zip(s, o))
v = Vec(1, 2); w = Vec(3, 4)
print(v + w, 5 + v, -v, v @ w, v < w, v > w, v == Vec(1, 2), v != w, 2 in v, list(v), v[-1], hash(v) == hash((1, 2)), f"{v:abc}", [10, 20, 30][v], v.foo, bool(Vec(0)), max(v, w))
v += 9; print(v, v(1, k=2), sorted([w, Vec(1)]))
with v as q: raise ValueError
tr(lambda: v + 5); tr(lambda: v * 2); tr(lambda: v <= w); tr(lambda: v["a"])
print(hex(v), range(v), bin(v))
