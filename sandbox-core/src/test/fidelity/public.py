# Snippets of what libraries and programs written for CPython import and call: syntax trees, tokens, pickles, odd corners of modules.
#### trees: dump
import ast
t = ast.parse("x = 1 + 2 * y\nprint(f'{x!r:>{w}} a')\n")
print(ast.dump(t))
print(ast.dump(t, indent=2, include_attributes=True))
print(ast.dump(ast.parse("a if b else [c for c in d if e]", mode="eval"), annotate_fields=False))
print(ast.unparse(t))
print([type(n).__name__ for n in ast.walk(ast.parse("def f(a, *, b=1): return a if b else [x for x in a]"))])
#### trees: visitors and compile
import ast
class V(ast.NodeVisitor):
    def visit_Name(self, n): print("name", n.id, n.lineno, n.col_offset)
    def visit_Num(self, n): print("num", n.n)
V().visit(ast.parse("x = 1 + 2 * y\nprint(x)"))
class T(ast.NodeTransformer):
    def visit_Constant(self, n):
        return ast.copy_location(ast.Constant(n.value * 10), n) if isinstance(n.value, int) else n
t = ast.fix_missing_locations(T().visit(ast.parse("a = [1, 2, 3]\nb = sum(a)")))
ns = {}
exec(compile(t, "<ast>", "exec"), ns); print(ns["b"])
print(eval(compile(ast.parse("2**10 + 1", mode="eval"), "", "eval")), eval(compile(source="1+1", filename="f", mode="eval")), eval(compile(b"3", "f", "eval")))
print(type(compile("1", "f", "eval", ast.PyCF_ONLY_AST)), eval(compile(bytearray(b"4"), "f", "eval")))
for f in (lambda: ast.parse("1 +"), lambda: compile("1", "f", "bad"), lambda: compile(1, "f", "exec"), lambda: ast.nope, lambda: ast.Name(1, 2, 3)):
    try: f()
    except Exception as e: print(type(e).__name__, str(e).partition(" (")[0])
print(ast.literal_eval(ast.parse("{'a': [1, (2, -3), {4}, 1+2j]}", mode="eval")), isinstance(ast.Constant(1), ast.Num), isinstance(ast.Constant(True), ast.Num), ast.Str("x").s)
from ast import *
print(BinOp, NodeVisitor, BinOp._fields, Name("x", Load()).id, get_docstring(parse('"""  hi\n   there"""')), get_source_segment("a = b + c", parse("a = b + c").body[0].value))
#### trees: a calculator
import ast, operator
OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.USub: operator.neg, ast.Pow: operator.pow}
def ev(node):
    match node:
        case ast.Expression(body): return ev(body)
        case ast.Constant(value): return value
        case ast.BinOp(left, op, right): return OPS[type(op)](ev(left), ev(right))
        case ast.UnaryOp(op, operand): return OPS[type(op)](ev(operand))
    raise ValueError(ast.dump(node))
print(ev(ast.parse("2 + 3 * -4 ** 2 / 8", mode="eval")))
try: ev(ast.parse("__import__('os')", mode="eval"))
except ValueError as e: print(e)
#### trees: round trip
import ast
S = '''"""doc"""
@d(1)
class A(B, metaclass=M):
    x: int = 3
    (y): str

    async def f(self, a, /, b=1, *c, d, e=2, **g) -> int:
        async with a as b, c: pass
        async for i in x: await y
        return (yield)
def g():
    global q
    for (i, j), *k in z: break
    else: continue
    while not a and b or c: pass
    try: raise E(1) from None
    except (A, B) as e: assert x, "m"
    except: pass
    else: del a, b[1:2, ::3], c.d
    finally: x += 1; y **= 2; z @= w
    if a: pass
    elif b: pass
    else: import a.b as c, d
    from . import x as y
    from ..m import *
    with (open(a) as b, c): pass
    match p:
        case 1 | -2.5 | "s": pass
        case [a, *_, (b, c)] if a: pass
        case {"k": v, **rest}: pass
        case P(1, x=Q.R) as s: pass
        case None: pass
        case _: pass
x = lambda a, *b, c=1: (a, b)
y = [i async for i in z if i if j] + [*a, *b] + [{**c, 'd': 1}, {1, 2}, {k: v for k, v in w}]
z = a[1:2, ..., None] if (b := 3) else not c in d is not e < f
w = f"{a!r:>{b}}{c=}{{x}} {d['e']}" if 0 else rb'\\d'
print(*a, **b, sep='', end=(x for x in y))
v = -a ** -b ** ~c, (1,), (), 1_000, 0xFF, 1e3, 2j, "\\n\\x00é", ...
'''
t = ast.parse(S)
print(ast.unparse(t))
print(ast.dump(ast.parse(ast.unparse(t))) == ast.dump(t))
for n in ast.walk(t):
    if hasattr(n, "lineno"): print(type(n).__name__, n.lineno, n.col_offset, n.end_lineno, n.end_col_offset, end="; ")
#### tokens
import tokenize, io, token
S = ['x = 1 + 2\n', 'def f(a, *b):\n    # hi\n    return a["x"] // 0x1F\n\nf(1)', "s = '''a\nb''' + f'x{1}' 'q'\n", "x = (1,\n     2) # c\n", "if x:\n\tpass\n  \nelse:\n    y=.5e3j\n",
     "a = 1 \\\n  + 2\n", "x = 'abc\\\n def'\n", "$ ? !x\n", "x = 'unterminated\n", "# only", "", "\n\n", "def é(x): return x<<=3 -> ...\n", "x='''a", "(1,", "if 1:\n    a\n  b\n", "a\r\nb\r\n"]
for s in S:
    print(repr(s))
    try:
        for t in tokenize.generate_tokens(io.StringIO(s).readline): print("  ", t, token.tok_name[t.exact_type])
        b = list(tokenize.tokenize(io.BytesIO(s.encode()).readline))
        print(repr(tokenize.untokenize(b)), tokenize.untokenize(t[:2] for t in b))
    except (tokenize.TokenError, IndentationError) as e: print("  ", type(e).__name__, e.args)
print(tokenize.detect_encoding(io.BytesIO(b"# -*- coding: latin-1 -*-\nx").readline), token.NAME, tokenize.COMMENT, token.ISEOF(0))
#### pickles of values
import pickle, collections, datetime, decimal, fractions, re, functools, uuid, random
rec = [1]; rec.append(rec)
rt = ([],); rt[0].append(rt)
vals = [None, True, 0, 255, 256, 65536, -1, 2**31, -2**31, -2**31-1, 10**40, -10**40, 2**2100, 1.5, float('inf'), 'a', 'é'*200, 'x'*300, '\ud800', b'ab', b'c'*300, bytearray(b'xy'), (), (1,), (1,2,3), (1,2,3,4), [], [1], [1,2], {}, {'a': 1}, {'a': 1, 'b': [2]}, set(), {1}, frozenset([1]), 1j, range(2, 9, 3), slice(1, 2),
 ValueError('x'), collections.deque([1, 2], 5), collections.OrderedDict([('z', 1), ('a', 2)]), collections.Counter('aab'), collections.defaultdict(list, {1: [2]}), datetime.date(2020, 2, 3), datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.timedelta(1, 2, 3), datetime.timezone.utc, datetime.time(1, 2), decimal.Decimal('1.50'), fractions.Fraction(3, 4), re.compile('a+', re.I), functools.partial(int, base=2), int, len, type(None), ..., NotImplemented, Exception, collections.ChainMap({1: 2}), uuid.UUID(int=5), list(range(2500))]
for v in vals:
    for p in (2, 4, 5):
        b = pickle.dumps(v, p)
        w = pickle.loads(b)
        print(p, type(w) is type(v), repr(w)[:100], b[:60] if p == 4 and type(v) in (int, float, str, bytes, tuple, list, dict, bool, type(None)) else '')
for p in (2, 4): r = pickle.loads(pickle.dumps(rec, p)); print(r[1] is r)
r = pickle.loads(pickle.dumps(rt)); print(r[0][0] is r)
x = [1]; y = pickle.loads(pickle.dumps([x, x])); print(y[0] is y[1])
rng = random.Random(5); r2 = pickle.loads(pickle.dumps(rng)); print(rng.random() == r2.random())
#### pickles of objects
import pickle, collections, enum, io, dataclasses, copyreg, copy
class A:
    def __init__(self): self.x = 1; self.me = self
class S:
    __slots__ = ('a', 'b')
class G:
    def __init__(self): self.v = 3
    def __getstate__(self): return {'v': self.v * 2}
    def __setstate__(self, s): self.__dict__.update(s); self.back = True
class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (R, (self.n + 1,))
class C(enum.Enum): X = 1; Y = 'b'
class F(enum.Flag): P = 1; Q = 2
N = collections.namedtuple('N', 'a b')
@dataclasses.dataclass
class D:
    x: int; y: list = dataclasses.field(default_factory=list)
class L(list): pass
class DD(dict): pass
class I(int): pass
class T(tuple): pass
class E1(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.c = 5
class Outer:
    class Inner: z = 1
class Z:
    def __init__(self, v): self.v = v
def fn(): pass
s = S(); s.a = 1; l = L([1, 2]); l.extra = 'e'; d = DD(a=1); d.q = 2
a = pickle.loads(pickle.dumps(A())); print(a.me is a, a.x)
s = pickle.loads(pickle.dumps(s)); print(s.a, hasattr(s, 'b')); print(vars(pickle.loads(pickle.dumps(G()))), pickle.loads(pickle.dumps(R(1))).n)
for v in (C.X, C.Y, F.P | F.Q, N(1, 2), D(1, [2]), l, d, I(5), T((1, 2)), E1(1, 2), fn, Outer.Inner):
    w = pickle.loads(pickle.dumps(v)); print(type(w) is type(v), w is v, w == v, getattr(w, '__dict__', None) if type(v) in (L, DD, E1) else '')
copyreg.pickle(Z, lambda z: (Z, (z.v * 2,))); print(pickle.loads(pickle.dumps(Z(4))).v)
def local():
    class Q: pass
    return Q
for bad in (lambda: 1, (i for i in []), local(), local()()):
    try: pickle.dumps(bad); print("ok")
    except Exception as e: print(type(e).__name__, str(e).partition(" at 0x")[0])
for data in (b'', b'abc', b'\x80\x04K', b'.', b'\x80\x09.', b'\x80\x04]K\x01e.', b'h\x05.', b'X'):
    try: print(repr(pickle.loads(data)))
    except Exception as e: print(type(e).__name__, e)
class P(pickle.Pickler):
    def persistent_id(self, obj): return ('k', obj.n) if isinstance(obj, R) else None
class U(pickle.Unpickler):
    def persistent_load(self, pid): return ('got', pid)
    def find_class(self, module, name):
        if module == 'os': raise pickle.UnpicklingError('forbidden')
        return super().find_class(module, name)
f = io.BytesIO(); P(f).dump([R(7), 1]); f.seek(0); print(U(f).load())
try: U(io.BytesIO(b'cos\nsystem\n.')).load()
except pickle.UnpicklingError as e: print(e)
f = io.BytesIO(); pickle.dump([1], f); pickle.dump('b', f); f.seek(0); print(pickle.load(f), pickle.load(f))
print(pickle.HIGHEST_PROTOCOL, issubclass(pickle.PicklingError, pickle.PickleError), pickle.dumps({'a': [1, 'a', (2.5, None)]}))
#### modules found without an import
import json, html, importlib, asyncio, unittest, sys
try: json.loads("{")
except json.decoder.JSONDecodeError as e: print(e)
print(asyncio.exceptions.TimeoutError is TimeoutError, asyncio.CancelledError is asyncio.exceptions.CancelledError, unittest.case.TestCase is unittest.TestCase, importlib.util.find_spec("no_such_module"))
import asyncio.queues
from asyncio.exceptions import CancelledError
print(asyncio.queues.Queue is asyncio.Queue, CancelledError is asyncio.CancelledError)
import builtins, math, operator
print(sys.modules["builtins"] is builtins, sys.modules["math"] is math, operator.__not__(0), operator.__add__(1, 2), operator.__and__(6, 3), hasattr(operator, "__nope__"))
sys.modules["gone"] = None
for name in ("gone", "no_such_module"):
    try: __import__(name)
    except ImportError as e: print(type(e).__name__, e)
import types
m = sys.modules["pk"] = types.ModuleType("pk"); m.__path__ = []
for name in ("pk.sub", "pk"):
    try: print(__import__(name).__name__)
    except ImportError as e: print(type(e).__name__, e)
import shutil, tempfile, sysconfig, pkgutil, importlib.resources, importlib.machinery, importlib.abc, bz2, lzma, marshal, sre_parse, re._parser
print(shutil.get_terminal_size((70, 20)).columns > 0, tempfile.gettempdir(), sre_parse.parse("a{2,5}b?").getwidth(), marshal.loads(marshal.dumps([1, "a", None])))
for word in ("exit", "quit"):
    try: getattr(builtins, word)(3)
    except SystemExit as e: print(word, e.code)
#### aliases and functions made of code
import re, collections, queue, contextlib, functools, types, typing, os
print(re.Pattern[str], re.Match[bytes] | None, collections.deque[int], collections.Counter[str], functools.partial[int], contextlib.AbstractContextManager[int], queue.Queue[int], os.PathLike[str], collections.abc.Callable[[int], str], collections.ChainMap[str, int])
class A(list): pass
print(A[int])
T = typing.TypeVar("T"); K = typing.TypeVar("K")
print(dict[str, T][int], list[T].__parameters__, dict[K, list[T]][int, str], tuple[T, ...][int], list[int].__parameters__, list[list[T]][int])
for f in (lambda: list[int][str], lambda: dict[K, T][int], lambda: int[int]):
    try: f()
    except TypeError as e: print(str(e)[:40])
from collections.abc import MutableSet, Sequence
class O(typing.MutableSet[T], typing.Sequence[T]): pass
print([c.__name__ for c in O.__mro__][:4])
def g(a, b=2, c=3): return a, b, c
def copyfn(f, name=None):
    return types.FunctionType(f.__code__, f.__globals__, name or f.__name__, f.__defaults__, f.__closure__)
print(copyfn(g)(1), copyfn(g, 'kk').__name__)
def outer(y, x):
    def inner(a=3, *b): return x, y, a, b
    return inner
i = outer(1, 2)
print(copyfn(i)(9, 8), copyfn(i)())
for bad in ((), (1,), (1, 2)):
    try: print(types.FunctionType(i.__code__, {}, 'n', None, bad)(5))
    except Exception as e: print(type(e).__name__, str(e).partition(",")[0])
def many(a0=0,a1=1,a2=2,a3=3,a4=4,a5=5,a6=6,a7=7,a8=8,a9=9): return a9, a0
print(types.FunctionType(many.__code__, {}, 'm', (5,))(*range(9)), types.FunctionType(code=g.__code__, globals={}, argdefs=(1, 2))(0))
p = functools.partial(int, base=2); p.__doc__ = "binary"; p.extra = 1
print(p.__doc__, p.extra, p("11"), functools.update_wrapper(functools.partial(g, 1), g).__name__, p.__dict__)
class M(type):
    def __new__(m, n, b, d): return super().__new__(m, n, b, d)
class B(metaclass=M): pass
print(type(B.__new__(B)).__name__, object.__setattr__.__get__(B())("x", 1))
import codecs, datetime, copy
codecs.register(lambda name: codecs.CodecInfo(lambda s, e="strict": (s[::-1].encode(), len(s)), lambda b, e="strict": (bytes(b).decode()[::-1], len(b)), name=name) if name == "backward" else None)
print(codecs.encode("abc", "backward"), codecs.decode(b"cba", "backward"), datetime.timezone(datetime.timedelta(0)) is datetime.timezone.utc, copy.deepcopy(datetime.timezone.utc))
#### command interpreters
import cmd, io
class Shell(cmd.Cmd):
    intro = "Welcome"; prompt = "> "; use_rawinput = 0
    def do_add(self, arg):
        "Add numbers."
        print(sum(map(int, arg.split())), file=self.stdout)
    def do_other(self, arg): pass
    def do_quit(self, arg): return True
    def help_topic(self): print("about topic", file=self.stdout)
out = io.StringIO()
Shell(stdin=io.StringIO("add 1 2\nhelp\nhelp add\n?topic\nhelp nope\nbad line\n\n!x\nquit\nadd 5\n"), stdout=out).cmdloop()
print(out.getvalue())
print(Shell(stdout=io.StringIO()).parseline("add-x  y"), Shell(stdout=io.StringIO()).onecmd("quit"))
Shell().columnize(["abc%d" % i * (i % 3 + 1) for i in range(30)], 60)
#### subclasses of built-in types compared
import collections
for base, v in ((dict, {'a': 1}), (list, [1]), (tuple, (1,)), (set, {1}), (frozenset, {1}), (str, 'a'), (int, 5), (float, 1.5), (bytes, b'a'), (bytearray, b'a'), (collections.OrderedDict, {'a': 1}), (collections.deque, [1]), (collections.defaultdict, None)):
    class S(base): pass
    class S2(base): pass
    mk = (lambda c: c(list, {'a': 1})) if v is None else (lambda c: c(v))
    x, y, z, n = mk(S), mk(S), mk(S2), mk(base)
    print(base.__name__, x == y, x == z, x == n, n == x, x != y, n != x, x == x)
c = collections.Counter('a'); print(c == collections.Counter('a'), c == {'a': 1}, {'a': 1} == c)
class Q(dict):
    def __eq__(self, o): return "own"
    __hash__ = None
print({1: 2} == Q(), Q() == {}, dict(a=1) == Q())
class D(dict): pass
print({1: 2} | D({3: 4}), D({1: 2}) | {3: 4}, D({1: 2}) | D(), type({} | D()), [D(a=1)] == [D(a=1)], [{'a': 1}] == [D(a=1)], D(a=1) in [D(a=1)])
OD = collections.OrderedDict
class O(OD): pass
print(OD(a=1, b=2) == O(b=2, a=1), O(a=1, b=2) == O(a=1, b=2), O(a=1, b=2) == {'b': 2, 'a': 1}, OD(a=1, b=2) == D(b=2, a=1))
d = D(a=1); object.__setattr__(d, 'x', 5); d.__setattr__('y', 6); print(d.x, d.y, d)
class L(list): pass
l = L(); l.__setattr__('y', 6); print(l.y); l.__delattr__('y'); print(hasattr(l, 'y'), l.__getattribute__('append') is not None)
for base, n in ((list, [1]), (dict, {}), (tuple, ()), (set, set()), (str, ''), (int, 0), (float, 0.0), (bytes, b'')):
    class Q(base):
        def __eq__(self, o): return "own"
        def __ne__(self, o): return "ne"
        __hash__ = None
    print(base.__name__, n == Q(), Q() == n, n != Q(), [n] == [Q()])
from unittest import mock
print({'a': 1} == mock.ANY, mock.ANY == {}, {} == 1, {} != 1, {} == None, {1: 2} == {1: 2})
#### sys.maxsize as a limit
import sys, itertools, collections, bisect, operator, heapq, re, io, textwrap
M = sys.maxsize
T = ["'a b'.split(None, M)", "'a b'.rsplit(' ', M)", "b'a b'.split(None, M)", "'aba'.find('a', 1, M)", "'aba'.count('a', 0, M)", "'aba'.replace('a','b',M)", "'aba'.index('b',-M-1,M)", "'a'.startswith('a',0,M)", "'abc'[:M]", "'abc'[-M:M:M]", "[1,2][0:M]", "list(itertools.islice([1,2], M))", "list(itertools.islice([1,2,3], 0, M, 2))", "[1].index(1, 0, M)", "(1,).index(1, -M, M)", "collections.deque([1]).index(1, 0, M)", "bisect.bisect([1,2], 1, 0)", "re.sub('a','b','aa',count=M)", "re.split('a','bab',maxsplit=M)", "re.compile('a').search('ba', 0, M)", "io.StringIO('ab').read(M)", "io.BytesIO(b'ab').read(M)", "io.StringIO('ab').readline(M)", "list(itertools.repeat(1, 2))", "operator.length_hint([1], M)", "slice(0, M).indices(5)", "range(M)[5]", "len(range(M))", "M in range(M)", "bytes(3)[0:M]", "bytearray(b'ab')[:M]", "memoryview(b'abc')[:M].tobytes()", "'a'.ljust(2)", "[1,2].pop(-1)", "[1].insert(M, 2)", "bytearray(b'a').insert(M, 98)", "collections.deque([1,2]).rotate(M)", "'x'.expandtabs(8)", "'a,b'.splitlines()", "round(1.5, 0)", "itertools.count(M).__next__()", "next(itertools.count(10**30))", "list(itertools.islice(itertools.count(), 2, 5))", "bisect.bisect_left(range(M-1), M-3)", "bisect.bisect_right(range(10**15), 10**14)", "'{:>{}}'.format('a', 3)", "b'aba'.find(b'a', 0, M)", "b'aba'.replace(b'a', b'', M)", "list(zip(range(M), 'ab'))", "sum([M, M])", "list(enumerate('a', M))", "random.Random(1).randrange(M) >= 0" ]
import random
for t in T:
    try: print(t, repr(eval(t)))
    except Exception as e: print(t, type(e).__name__, e)
a = collections.deque('abc'); a.rotate(M); print(a); l = [1]; l.insert(-M, 0); l.insert(M, 3); print(l)
print(list(enumerate('ab', 10**20)), list(enumerate('abc', 2**30-2)), list(enumerate('ab', -2**31)), list(enumerate('ab', start=True)))
try: enumerate('a', 'b')
except TypeError as e: print(e)
try: enumerate('a', 1.5)
except TypeError as e: print(e)
try: enumerate(1)
except TypeError as e: print(e)
#### stacks_and_their_ends
import traceback
def a(n): return b(n)
def b(n): return c(n)
def c(n):
    s = traceback.extract_stack(limit=n)
    return [(x.name, x.lineno) for x in s]
for n in (1, 2, 3, 10, None, -1, -2, 0): print(n, a(n))
src = "import traceback\ndef f():\n    return g()\ndef g():\n    return [(x[0] == 'some.py',x.name, x.lineno) for x in traceback.extract_stack(limit=2)]\nr=f()"
ns = {}
exec(compile(src, "some.py", "exec"), ns); print(ns["r"])
def h(d):
    if d: h(d-1)
    1/0 if not d else None
try: h(4)
except ZeroDivisionError as e:
    for n in (1, 2, -1, -2, 0, None): print(n, [(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__, limit=n)])
