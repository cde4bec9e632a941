#### re
import re, copy, pickle
p = re.compile(r'(?P<y>\d{4})-(?P<m>\d\d)', re.I)
print(p, repr(p), p.flags, p.groups, p.groupindex, p.pattern, p == re.compile(r'(?P<y>\d{4})-(?P<m>\d\d)', re.I), hash(p) == hash(re.compile(p.pattern, re.I)))
print(copy.copy(p) is p, copy.deepcopy(p) is p, pickle.loads(pickle.dumps(p)) == p)
m = p.search('on 2024-05 and 2023-01')
print(m, m['y'], m[2], m.groupdict(), m.span('m'), m.start(), m.end(2), m.lastgroup, m.lastindex, m.pos, m.endpos, m.re is p, m.string, m.regs, m.expand(r'\g<m>/\1'))
try: m['zz']
except IndexError as e: print(e)
try: m.group(9)
except IndexError as e: print(e)
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'a b c d'), re.subn('a', 'b', 'aaa', count=2), re.split(r'(,)\s*', 'a, b,c'), re.split(r'\b', 'a b'))
print(re.findall(r'(a)(b)?', 'abaa'), [m.group() for m in re.finditer(r'\d+', 'a1b22')], re.escape('a.b*c d-e'), re.fullmatch(r'a+', 'aab'))
for bad in ['(', '[a', 'a{2,1}', '(?P<1>a)', '*a', r'\1', '(?P=x)', '(?z)', 'a**', r'(?<=a+)b', '(?P<a>b)(?P<a>c)', '\\', '[z-a]', '(?i', 'x{99999999999}', r'\8', '(?P<a', ')', '[[:alpha:]', '(?#', r'\N{foo}', r'\x1']:
    try: re.compile(bad); print(bad, 'ok')
    except re.error as e: print(bad, '|', e, '|', e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(bad, type(e).__name__, e)
print(re.sub('x*', '-', 'abxd'), re.sub('(?P<a>b)', lambda m: m['a'].upper(), 'abc'), re.I | re.M, repr(re.I), re.RegexFlag(0), re.compile('a', re.X | re.S).flags)
try: re.sub('(a)', r'\2', 'a')
except re.error as e: print(e)
try: re.match(b'a', 'a')
except TypeError as e: print(e)
try: re.compile('a', 'b')
except TypeError as e: print('TypeError')
print(re.compile(b'a').findall(b'banana'), re.match('a', 'A', flags=re.IGNORECASE), bool(re.match('b', 'a')), re.compile('a').fullmatch('a', 0, 1))
print(re.findall(r'(?m)^\w', 'a\nb'), re.sub(r'(?<!^)(?=[A-Z])', '_', 'camelCaseString').lower(), re.split(r'[;,\s]\s*', 'a; b, c  d', maxsplit=2))
print(re.purge(), re.template if hasattr(re, 'template') else None is None) if False else None
#### json
import json, decimal, enum, collections, dataclasses, datetime
print(json.dumps({'b': [1, 2.0, None, True], 'a': 'é\n"', 1: 2, None: 3, True: 4, 1.5: 5}, sort_keys=False), json.dumps('é', ensure_ascii=False), json.dumps([1, {'a': 2}], indent=2), json.dumps({'b': 1, 'a': 2}, sort_keys=True, separators=(',', ':')))
for o in [{1, 2}, object(), b'x', 1j, datetime.date(2020, 1, 1), decimal.Decimal(1), {(1, 2): 3}]:
    try: json.dumps(o); print('ok')
    except TypeError as e: print(e if 'object at' not in str(e) else 'obj')
class C(enum.Enum): A = 1
class I(enum.IntEnum): X = 5
class S(str, enum.Enum): Q = 'q'
N = collections.namedtuple('N', 'a b')
print(json.dumps([I.X, S.Q, N(1, 2), collections.OrderedDict(a=1), collections.Counter('aab'), float('inf'), -0.0, 1e100, 123456789012345678901234567890]))
for t in ['', '{', '[1,]', '{"a":1,}', "{'a': 1}", '[1 2]', 'nul', '"abc', '{"a" 1}', '01', '1.', '"\\x"', '[1]x', 'NaN', '-Infinity', '\ufeff[]', '"\t"', '{"a":1 "b":2}', '[', '1e400', '"\\ud83d\\ude00"', '"\\ud83d"', ' 1 ', '-', '{1:2}', 'tru', '[1, "a]', '"\\u12"']:
    try: print(repr(t), ascii(json.loads(t)))
    except json.JSONDecodeError as e: print(repr(t), '|', e, '|', e.msg, e.pos, e.lineno, e.colno, e.doc == t)
try: json.dumps(float('nan'), allow_nan=False)
except ValueError as e: print(e)
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('1.10', parse_float=decimal.Decimal), json.loads('[1]', parse_int=str), json.loads('{"x":1}', object_hook=lambda d: sorted(d)), json.loads(b'"\xc3\xa9"'), json.loads(bytearray(b'[]')))
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if dataclasses.is_dataclass(o): return dataclasses.asdict(o)
        return super().default(o)
@dataclasses.dataclass
class D: x: int; y: list
print(json.dumps({'s': {3, 1}, 'd': D(1, [2])}, cls=E), E(indent=1).encode([1]))
try: json.dumps(object, cls=E)
except TypeError as e: print(e)
print(json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([[]], indent='\t'), json.dumps({'a': (1, 2)}, default=str), json.dumps({(1,): 2}, skipkeys=True))
try: json.loads(None)
except TypeError as e: print(e)
try: json.loads(5)
except TypeError as e: print(e)
print(json.JSONDecoder().raw_decode('[1] tail'), json.dumps(datetime.datetime(2020, 1, 2), default=str))
#### datetime
from datetime import *
import copy, pickle
d = datetime(2024, 2, 29, 13, 5, 9, 123456, tzinfo=timezone(timedelta(hours=-5, minutes=-30), 'X'))
print(d, repr(d), d.isoformat(' ', 'milliseconds'), d.strftime('%Y-%m-%d %H:%M:%S.%f %z %Z %j %U %W %u %w %G-%V %y %I %p %A %a %B %b %c %x %X %%'), d.utctimetuple()[:6], d.timestamp(), d.utcoffset(), d.dst(), d.tzname())
print(d.astimezone(timezone.utc), d.replace(year=2025, day=1), d.date(), d.time(), d.timetz(), d.ctime(), d.toordinal(), d.isocalendar(), d.weekday(), d.isoweekday())
for f in (lambda: datetime(2023, 2, 29), lambda: datetime(2023, 13, 1), lambda: date(0, 1, 1), lambda: time(24), lambda: datetime(2023, 1, 1, 0, 60), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2020-01-01 x', '%Y-%m-%d'), lambda: datetime.fromisoformat('nope'), lambda: date.fromisoformat('2020-1-1'), lambda: datetime.now() - datetime.now(timezone.utc), lambda: datetime(2020, 1, 1) < date(2020, 1, 1), lambda: datetime(2020, 1, 1) < datetime(2020, 1, 1, tzinfo=timezone.utc), lambda: timezone(timedelta(hours=25)), lambda: date(2020, 1, 1) + 5, lambda: timedelta(1) / 0, lambda: datetime(2020, 1, 1, tzinfo=5), lambda: date.max + timedelta(1), lambda: timedelta('x'), lambda: datetime.strptime('31/02/2020', '%d/%m/%Y'), lambda: time(1) + timedelta(1), lambda: date(2020, 1, 1) < 5, lambda: datetime.strptime('2020', '%Q')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t = timedelta(days=-1, hours=2, microseconds=5)
print(t, repr(t), t.total_seconds(), t.days, t.seconds, t.microseconds, -t, abs(t), t * 2.5, t / 2, t // timedelta(hours=1), t % timedelta(hours=5), divmod(t, timedelta(hours=5)), t / timedelta(seconds=1), bool(timedelta()), timedelta(weeks=1, milliseconds=1.5), sum([timedelta(1), timedelta(2)], timedelta()), max(timedelta(1), timedelta(2)), timedelta.min, timedelta.resolution, hash(timedelta(1)) == hash(timedelta(hours=24)))
for s in ('2024-01-02', '20240102', '2024-W01-2', '2024-01-02T03', '2024-01-02T03:04', '2024-01-02 03:04:05.678', '2024-01-02T03:04:05Z', '2024-01-02T03:04:05+05:30', '20240102T030405', '2024-01-02T03:04:05,123456789'): print(datetime.fromisoformat(s))
print(copy.deepcopy(d) == d, pickle.loads(pickle.dumps(d)) == d, {d: 1}[d.astimezone(timezone.utc)], datetime.combine(date(2020, 1, 1), time(5, tzinfo=timezone.utc)), date.fromisocalendar(2020, 53, 7), datetime.min, datetime.max, date.today() <= date.today(), f'{d:%H-%M} {date(2020, 1, 1)!r} {time(1, 2)}', datetime.strptime('Mar 5 2021 3:04PM', '%b %d %Y %I:%M%p'), datetime.strptime('2021-064 +0200', '%Y-%j %z'))
class MyDate(date):
    def next(self): return self + timedelta(1)
print(MyDate(2020, 1, 1).next(), type(MyDate(2020, 1, 1).next()).__name__, MyDate.today().__class__.__name__, repr(MyDate(2020, 1, 1)), time.fromisoformat('04:05:06+01:00'), time(1, 2, 3) > time(1), time(1, fold=1).fold, timezone.utc, repr(timezone.utc), timezone(timedelta(hours=1)), date(2024, 1, 31) - date(2023, 12, 31))
#### decimal fractions
from decimal import *
from fractions import Fraction
import pickle, copy
D = Decimal
print(D('1.10') + D('2.2'), D('1') / D('3'), D(0.1), D('1e5'), D('-0'), D('NaN'), D('Infinity'), D('1_000.5'), D((1, (1, 2, 3), -2)), repr(D('1.0')), hash(D('1.0')) == hash(1), D(5) // D(3), D(-5) % D(3), D(2) ** 10, D('2') ** D('0.5'), round(D('2.5')), round(D('2.675'), 2), D('2.665').quantize(D('0.01'), ROUND_HALF_UP), int(D('3.9')), float(D('1.5')), D('123.456').to_integral_value(), D('1E+3').normalize(), D('100').normalize(), D('1.20').as_tuple(), D('3.5').as_integer_ratio(), f"{D('1234567.891'):,.2f} {D('0.00001'):.3e} {D('12.5'):>10} {D('0.5'):.1%}", D('1.5').max(D(2)), D('1').compare(D('2')), sum([D('0.1')] * 3), sorted([D(3), D('1.5'), 2]))
for f in (lambda: D('abc'), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D('NaN') < 1, lambda: D('sNaN') + 1, lambda: D(-1).sqrt(), lambda: int(D('NaN')), lambda: int(D('Inf')), lambda: D(1) + 1.5, lambda: D(10) ** 1000000000, lambda: D([1]), lambda: D('1e1000000000'), lambda: D(1).quantize(D('1e-30')), lambda: D('x' * 5), lambda: D(None), lambda: D('1') % 0, lambda: D(-8) ** D('0.3'), lambda: hash(D('sNaN'))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
with localcontext() as c:
    c.prec = 5; print(D(1) / 7, +D('1.23456789')); c.rounding = ROUND_DOWN; print(D(2) / 3); c.traps[DivisionByZero] = False; print(D(1) / 0, c.flags[DivisionByZero])
with localcontext(prec=3): print(D(2).sqrt())
print(getcontext().prec, D(1) / 7, copy.deepcopy(D('1.5')), pickle.loads(pickle.dumps(D('1.50'))), D('1.5') == 1.5, D('0.1') == 0.1, D(1) == 1, D('1.0') in {1: 2}, isinstance(D(1), __import__('numbers').Number))
F = Fraction
print(F(3, 4) + F(1, 6), F('3/4'), F('0.125'), F(0.5), F(D('1.1')), F(6, -4), repr(F(1, 2)), F(7, 2) // 2, F(-7, 2) % 2, F(1, 2) ** 2, F(1, 2) ** -2, F(2) ** F(1, 2), round(F(7, 2)), F(22, 7).limit_denominator(5), float(F(1, 3)), int(F(7, 2)), hash(F(1, 2)) == hash(0.5), F(1, 2) == 0.5, F(1, 3) < 0.34, str(F(4, 2)), F(1, 2).as_integer_ratio(), F.from_float(0.25), divmod(F(7, 2), F(1, 3)), abs(F(-1, 2)), F(3, 2).__floor__(), F(1.5) * 2, 2 / F(1, 2), F(1, 2) + 1j)
for f in (lambda: F(1, 0), lambda: F('a'), lambda: F(1.5, 2), lambda: F(float('nan')), lambda: F(float('inf')), lambda: F('1/0'), lambda: F(1, 2) / 0, lambda: F('1 /2'), lambda: F(None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#### collections
from collections import *
import copy, pickle
P = namedtuple('P', 'x y', defaults=[5]); p = P(1)
print(p, p._asdict(), p._replace(x=3), P._fields, P._field_defaults, P._make([1, 2]), p == (1, 5), hash(p) == hash((1, 5)), p[::-1], P.__doc__, P.x.__doc__, p.__getnewargs__(), P.__match_args__)
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: namedtuple('A', 'a a'), lambda: namedtuple('A', 'class'), lambda: namedtuple('A', '_x'), lambda: namedtuple('1A', 'x'), lambda: p._replace(q=1), lambda: setattr(p, 'x', 2), lambda: P._make([1, 2, 3]), lambda: deque([], -1), lambda: deque([1]).remove(5), lambda: deque().pop(), lambda: deque([1])[5], lambda: deque([1]).index(3), lambda: deque(maxlen=1).insert(0, 1) or deque([1], 1).insert(0, 2), lambda: OrderedDict().popitem(), lambda: OrderedDict().move_to_end('x'), lambda: Counter().most_common(-1), lambda: Counter(a='x') + Counter(a=1), lambda: defaultdict(5), lambda: defaultdict()['x'], lambda: ChainMap({}, {})['q'], lambda: ChainMap().popitem(), lambda: UserDict()['k'], lambda: deque(5), lambda: hash(deque()), lambda: Counter.fromkeys('ab')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = Counter('abracadabra'); c.update('aa'); c.subtract({'b': 5})
print(c, c.most_common(2), c['zz'], sorted(c.elements()), c.total(), +c, -c, c & Counter('ab'), c | Counter('zz'), Counter(a=1) - Counter(a=2), Counter(a=1) <= Counter(a=2), Counter(a=1) == Counter(a=1, b=0), copy.copy(c) == c, pickle.loads(pickle.dumps(c)) == c, type(c.copy()).__name__, dict(c), list(c), repr(Counter()), c.pop('a'), 'a' in c)
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); d.rotate(1); d.extend([8, 9]); d.extendleft('ab')
print(d, d.maxlen, list(reversed(d)), d.count('a'), d == deque(d), deque('abc') < deque('abd'), d + deque([1]), deque([1]) * 3, copy.copy(d), d.copy().maxlen, pickle.loads(pickle.dumps(d)), bool(deque()), 'b' in d, deque([3, 1, 2]).index(2))
q = deque([1, 2, 3])
try:
    for x in q: q.append(x)
except RuntimeError as e: print(e)
dd = defaultdict(list, {'a': [1]}); dd['b'].append(2); print(dd, dd.default_factory, copy.deepcopy(dd), dd | {'z': 1}, 'q' in dd, dd.get('q'), defaultdict(int, a=1) == {'a': 1}, repr(defaultdict(lambda: 0))[:30])
od = OrderedDict(a=1, b=2, c=3); od.move_to_end('a'); od.move_to_end('c', last=False)
print(od, od.popitem(last=False), list(reversed(od)), od == OrderedDict(a=1, b=2), od == dict(a=1, b=2), od | {'q': 9}, OrderedDict.fromkeys('ab', 0), repr(OrderedDict()), copy.copy(od))
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); cm['c'] = 4
print(cm, cm['a'], dict(cm), list(cm), len(cm), cm.maps, cm.new_child({'z': 1}), cm.parents, 'b' in cm, cm.get('x', 0), sorted(cm.items()))
try: del cm['b']
except KeyError as e: print(e)
class UD(UserDict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
u = UD(A=1); u.update(B=2); print(u, u['zz'], u.data, 'a' in u, u | {'C': 3}, UserList([3, 1]) + [2], sorted(UserList([3, 1])), UserString('abc').upper() + 'x', type(UserString('a') + 'b').__name__, UserList([1, 2])[::-1], UserString('a') == 'a')
#### enum
import enum, pickle, copy, json
class Color(enum.Enum):
    RED = 1; GREEN = 'g'; BLUE = (1, 2); ALIAS = 1
    @property
    def low(self): return self.name.lower()
    @classmethod
    def default(cls): return cls.RED
    def __str__(self): return f'C.{self.name}'
print(Color.RED, repr(Color.RED), Color('g'), Color['BLUE'], Color.ALIAS is Color.RED, list(Color), len(Color), Color.__members__, Color.RED.low, Color.default(), Color.RED in Color, f'{Color.RED}', '%s' % Color.GREEN, hash(Color.RED) == hash('RED'), {Color.RED: 1}, Color.RED == 1, Color.RED != Color.GREEN, isinstance(Color.RED, Color), type(Color), Color, Color.RED.value, list(reversed(Color)), bool(Color), copy.deepcopy(Color.RED) is Color.RED, pickle.loads(pickle.dumps(Color.BLUE)) is Color.BLUE)
for f in (lambda: Color(5), lambda: Color['X'], lambda: Color.X, lambda: setattr(Color, 'RED', 2), lambda: Color.RED < Color.GREEN, lambda: 1 in Color, lambda: delattr(Color, 'RED'), lambda: setattr(Color.RED, 'value', 3), lambda: setattr(Color.RED, 'name', 3), lambda: Color(), lambda: Color.RED.RED, lambda: Color.RED + 1, lambda: enum.unique(Color), lambda: enum.Enum('A', 'x x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I(enum.IntEnum): A = 1; B = enum.auto(); C = 10; D = enum.auto()
print(I.A + 1, I.B < I.C, list(I), int(I.D), str(I.A), repr(I.A), f'{I.A}', f'{I.A:03d}', '%d' % I.A, json.dumps(I.A), I(2), max(I), sorted(I, reverse=True), I.A == 1, [10, 20][I.A], I.A | I.B, isinstance(I.A, int), I.A.bit_length(), hash(I.A) == hash(1))
class P(enum.Flag): R = 4; W = 2; X = 1; RW = R | W
print(P.R | P.X, repr(P.R | P.W), P(5), P.R in P.RW, ~P.R, P.R & P.W, bool(P.R & P.W), P(0), list(P.RW), P.RW.value, P.R ^ P.RW, len(P.RW), str(P.R | P.X), P['RW'], [p.name for p in P], (P.R | P.X).name, P(7) == P.R | P.W | P.X)
try: P(8)
except ValueError as e: print(e)
class IF(enum.IntFlag): A = 1; B = 2
print(IF.A | 4, repr(IF(8)), IF.A + 1, IF.A | IF.B, ~IF.A, str(IF.A | IF.B), IF(3).name, int(IF.A | 8))
class S(enum.StrEnum): A = enum.auto(); B = 'bee'
print(S.A, repr(S.A), S.B + 'x', S('a'), S.A == 'a', f'{S.B:>5}', S.A.upper(), json.dumps(S.B))
class Planet(enum.Enum):
    EARTH = (5.97e24, 6.37e6); MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
print(Planet.EARTH.g, Planet.MARS.value, [p.name for p in Planet], Planet.EARTH)
class M(enum.Enum):
    @classmethod
    def _missing_(cls, v): return cls.A if v == 'a' else None
    A = 1
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name
print(M('a'), enum.Enum('An', 'cat dog').dog, enum.Enum('An', {'x': 1}, module='m').x, enum.IntEnum('N', ['a', 'b'], start=5).b.value)
try: M('b')
except ValueError as e: print(e)
class O(enum.Enum):
    A = 1; B = 2
    def __lt__(self, o): return self.value < o.value
print(sorted([O.B, O.A]), min(O), O.A.__class__, dir(O)[-4:], O.A.__objclass__ if hasattr(O.A, '__objclass__') else '', [m for m in O if m is not O.A])
match Color.GREEN:
    case Color.RED: print('r')
    case Color.GREEN: print('matched')
#### dataclasses
from dataclasses import *
import copy, pickle, typing
@dataclass(order=True)
class A:
    x: int
    y: list = field(default_factory=list, compare=False)
    z: str = field(default='q', repr=False, metadata={'k': 1})
    c: typing.ClassVar[int] = 3
    i: InitVar[int] = 0
    def __post_init__(self, i): self.w = self.x + i
a = A(1, i=5)
print(a, a.w, a == A(1, [2]), a < A(2), asdict(a), astuple(a), replace(a, x=9, i=1), [f.name for f in fields(A)], fields(a)[2].metadata, is_dataclass(A), is_dataclass(a), A.__match_args__, A.c, copy.deepcopy(a), pickle.loads(pickle.dumps(a)) == a, A.__doc__, fields(A)[0].type)
@dataclass(frozen=True, slots=True)
class F: x: int = 1; y: tuple = ()
f = F()
for g in (lambda: setattr(f, 'x', 2), lambda: delattr(f, 'x'), lambda: A(), lambda: A(1, 2, 3, 4, 5), lambda: A(1, q=2), lambda: hash(a), lambda: a < 5, lambda: fields(5), lambda: asdict(5), lambda: replace(a), lambda: replace(F(), nope=1), lambda: make_dataclass('X', ['a', ('b', int, 5), 'c']), lambda: dataclass(type('Q', (), {'__annotations__': {'x': list}, 'x': []}))):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
print(hash(f) == hash(F()), F.__slots__, hasattr(f, '__dict__'), f, {f: 1}[F()], replace(f, x=3))
@dataclass(kw_only=True)
class B(A): q: int; r: int = field(init=False, default=7)
print(B(1, q=2), B(x=1, q=3, i=1).r)
@dataclass
class P: name: str; kids: 'list[P]' = field(default_factory=list)
p = P('a', [P('b')]); print(asdict(p), p, asdict(p, dict_factory=lambda kv: sorted(k for k, _ in kv)))
p.kids.append(p); print(repr(p))
X = make_dataclass('X', [('a', int), ('b', int, 5)], namespace={'s': lambda self: self.a + self.b}, frozen=True); print(X(1), X(1).s(), X.__name__)
@dataclass(eq=False)
class N: x: int = 0
print(N() == N(), hash(N()) != None, N(3))
@dataclass(unsafe_hash=True)
class H: x: int; y: int = field(hash=False, default=0)
print(hash(H(1, 2)) == hash(H(1, 3)), H(1) == H(1))
@dataclass
class Pt:
    x: float; y: float; _: KW_ONLY; label: str = ''
match Pt(1, 2, label='q'):
    case Pt(x, y, label=l): print(x, y, l)
print(Pt(1, 2) != Pt(1, 2.0), Pt.__eq__(Pt(1, 2), 5), str(Pt.__init__.__annotations__)[:60])
#### itertools functools operator
import itertools as it, functools as ft, operator as op
print(list(it.chain('ab', [1])), list(it.chain.from_iterable(['ab', 'c'])), list(it.combinations('abc', 2)), list(it.permutations('ab')), list(it.product('ab', repeat=2)), list(it.combinations_with_replacement('ab', 2)), list(it.accumulate([1, 2, 3], op.mul, initial=10)), list(it.groupby('aabbc'))[0][0], [(k, list(g)) for k, g in it.groupby([1, 1, 2], key=lambda x: x % 2)], list(it.islice(it.count(5, 2), 1, 8, 2)), list(it.zip_longest('ab', 'c', fillvalue='-')), list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.filterfalse(None, [0, 1])), list(it.compress('abc', [1, 0, 1])), list(it.starmap(pow, [(2, 3)])), list(it.pairwise('abc')), list(it.repeat(1, 2)), next(it.cycle('a')), [list(x) for x in it.tee([1, 2], 2)])
print(it.count(3), it.count(1, 2.5), it.repeat(5), it.repeat(5, 2), repr(it.cycle([1]))[:22], repr(it.chain())[:22], len(list(it.permutations(range(4), 2))), list(it.islice('abc', None)), list(it.product()), list(it.combinations('ab', 3)))
for f in (lambda: it.islice([1], -1), lambda: it.combinations('a', -1), lambda: it.permutations('a', -1), lambda: it.repeat(), lambda: it.product('a', repeat=-1), lambda: it.count('a'), lambda: list(it.chain(5)), lambda: it.tee([1], -1), lambda: list(it.starmap(pow, [5])), lambda: it.islice([], 0, 5, 0), lambda: it.zip_longest(1), lambda: it.accumulate(), lambda: it.groupby(), lambda: ft.reduce(op.add, []), lambda: op.itemgetter(), lambda: op.attrgetter(5), lambda: op.itemgetter(5)([1]), lambda: op.attrgetter('x')(5), lambda: op.methodcaller('nope')(5), lambda: op.methodcaller(), lambda: op.index(1.5), lambda: op.concat(1, 2), lambda: op.length_hint(5, 'a'), lambda: ft.partial(), lambda: ft.total_ordering(type('A', (), {})), lambda: ft.singledispatch(lambda: 1)(), lambda: next(it.islice([], 1))):
    try: print(f())
    except StopIteration: print('stop')
    except Exception as e: print(type(e).__name__, e)
print(op.itemgetter(1, 0)('ab'), op.attrgetter('real', 'imag')(1j), op.methodcaller('split', ',', maxsplit=1)('a,b,c'), repr(op.itemgetter(1, 2)), repr(op.attrgetter('a.b')), repr(op.methodcaller('f', 1, k=2)), op.countOf([1, 1], 1), op.indexOf([1, 2], 2), op.iadd([1], [2]), op.truth([]), op.call(max, 1, 2), op.contains('ab', 'a'), op.is_not(1, None), op.matmul if True else 0)
@ft.singledispatch
def show(x): return 'obj'
@show.register
def _(x: int): return 'int'
@show.register(list)
@show.register(tuple)
def _(x): return 'seq'
@show.register
def _(x: str | bytes): return 'text'
print(show(1), show(True), show([]), show(()), show('a'), show(b''), show(1.5), show.dispatch(bool)(1), sorted(c.__name__ for c in show.registry))
class T:
    @ft.singledispatchmethod
    def f(self, x): return 'base'
    @f.register
    def _(self, x: int): return 'int'
    @ft.cached_property
    def cp(self): print('computing'); return 5
    def base(self, a, b=2): return a, b
    pm = ft.partialmethod(base, 1, b=9)
t = T(); print(t.f(1), t.f('a'), t.cp, t.cp, t.__dict__, t.pm(), T.pm is not None, ft.reduce(lambda a, b: a * b, range(1, 5)), sorted([3, 1, 2], key=ft.cmp_to_key(lambda a, b: b - a)))
@ft.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), ft.partial(int, base=2)('11'), ft.partial(print, 'a', sep='-').args)
@ft.wraps(show)
def w(): pass
print(w.__name__, w.__wrapped__ is show)
@ft.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
