#### array_overflow
from array import array
import array as arraymod
for code, v in [('b',300),('b',-129),('B',256),('B',-1),('h',40000),('H',70000),('H',-1),('i',2**31),('I',2**32),('I',-1),('l',2**63),('L',2**64),('L',-1),('q',2**63),('Q',2**64),('Q',-1),('b','x'),('b',1.5),('d','x'),('f',None)]:
    try:
        print(array(code,[v]))
    except Exception as e:
        print(code, type(e).__name__, e)
a = array('b',[1])
for f in (lambda: a.append(200), lambda: a.__setitem__(0, 200), lambda: a.insert(0, 200), lambda: a.extend([1, 200]), lambda: a.fromlist([1, 200])):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(a, arraymod.typecodes, arraymod.ArrayType is array)
#### array_u
from array import array
a = array('u', 'héllo')
print(a, a.tounicode(), a.itemsize, len(a), a[1])
a.fromunicode(' x')
a.append('z')
print(a.tounicode(), a == array('u', 'héllo xz'), list(a))
try: a.append('zz')
except TypeError as e: print(e)
try: array('i', 'abc')
except TypeError as e: print(e)
print(array('u'), repr(array('u', '')))
#### array_methods
from array import array
import io
a = array('H', [1, 2, 258])
a.byteswap()
print(a)
a.byteswap()
print(a, a.buffer_info()[1], a.itemsize, a.typecode)
f = io.BytesIO(); a.tofile(f); print(f.getvalue())
f.seek(0); b = array('H'); b.fromfile(f, 2); print(b)
try: b.fromfile(f, 5)
except EOFError as e: print('EOF', e)
print(b)
print(a * 2, a + b, 2 in a, a.count(1), a[::-1], a[1:])
a += array('H', [9]); print(a)
a *= 2; print(a)
del a[0]; del a[1:3]; print(a)
try: a + [1]
except TypeError as e: print(e)
try: a + array('b')
except TypeError as e: print(e)
try: a.remove(1000)
except ValueError as e: print(e)
try: a.index(1000)
except ValueError as e: print(e)
try: array('H').pop()
except IndexError as e: print(e)
try: array('z')
except ValueError as e: print(e)
try: array('H', b'abc')
except ValueError as e: print(e)
print(array('H', b'abcd'), array('d', [1.5]).tobytes(), array('i', range(3)), array('i', (x for x in [1,2])))
import copy
c = copy.copy(a); d = copy.deepcopy(a); c.append(5); print(a, c, d)
print(array('i',[1,2]) < array('i',[1,3]), array('i',[1]) == array('d',[1.0]), array('i', [1]) == [1])
import pickle
print(pickle.loads(pickle.dumps(array('d', [1.5, 2]))))
m = memoryview(array('i', [1,2,3])); print(m.format, m.itemsize, m.tolist(), m.nbytes)
print(a.index(9, 1) if 9 in a else None)
class A(array): pass
x = A('i', [1]); x.foo = 3; print(x[0], x.foo, isinstance(x, array))
a = array('i', [1, 2, 3, 4]); a[1:3] = array('i', [7, 8, 9]); print(a)
try: a[0:1] = [1]
except TypeError as e: print(e)
a.reverse(); print(a, bytes(array('B', [65, 66])), hash is not None)
try: hash(a)
except TypeError as e: print('unhashable')
#### codecs_register_error
import codecs
def handler(e):
    print(type(e).__name__, e.start, e.end, e.reason, e.encoding)
    return ('<' + '|'.join(hex(ord(c)) for c in e.object[e.start:e.end]) + '>', e.end)
codecs.register_error('mine', handler)
print('abé€c'.encode('ascii', 'mine'))
print(codecs.encode('é', 'ascii', 'mine'))
def dec(e):
    return ('?%02x?' % e.object[e.start], e.start + 1)
codecs.register_error('dec', dec)
print(b'ab\xff\xfec'.decode('utf-8', 'dec'))
print(b'ab\xff'.decode('ascii', errors='dec'), str(b'\xe9a', 'ascii', 'dec'))
print(codecs.lookup_error('mine') is handler)
try: codecs.lookup_error('nope')
except LookupError as e: print(e)
try: 'é'.encode('ascii', 'nope')
except LookupError as e: print(e)
try: b'\xff'.decode('ascii', 'nope')
except LookupError as e: print(e)
print('abc'.encode('ascii', 'nope2'))
for n in ('strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'surrogateescape', 'surrogatepass'):
    print(n, callable(codecs.lookup_error(n)))
e = UnicodeEncodeError('ascii', 'aéb', 1, 2, 'why')
print(codecs.replace_errors(e), codecs.ignore_errors(e), codecs.xmlcharrefreplace_errors(e), codecs.backslashreplace_errors(e))
try: codecs.strict_errors(e)
except UnicodeEncodeError as x: print(x)
d = UnicodeDecodeError('ascii', b'a\xe9b', 1, 2, 'why')
print(codecs.replace_errors(d), codecs.ignore_errors(d), codecs.backslashreplace_errors(d))
def bad(e): return 5
codecs.register_error('bad', bad)
try: 'é'.encode('ascii', 'bad')
except TypeError as x: print(x)
def byt(e): return (b'\x00\x01', e.end)
codecs.register_error('byt', byt)
print('aéb'.encode('latin-1', 'byt'), 'a€b'.encode('latin-1', 'byt'))
def neg(e): return ('x', -1)
codecs.register_error('neg', neg)
print('aéb'.encode('ascii', 'neg'))
def far(e): return ('x', 100)
codecs.register_error('far', far)
try: print('aéb'.encode('ascii', 'far'))
except IndexError as x: print(x)
#### codecs_names
import codecs
for n in 'StreamReader StreamWriter StreamReaderWriter Codec CodecInfo IncrementalEncoder IncrementalDecoder BufferedIncrementalDecoder EncodedFile utf_8_encode utf_8_decode ascii_encode latin_1_decode charmap_build escape_decode escape_encode utf_16_decode unicode_escape_decode raw_unicode_escape_encode make_identity_dict getreader getwriter iterencode iterdecode BOM64_LE'.split():
    print(n, hasattr(codecs, n))
print(codecs.utf_8_encode('é'), codecs.utf_8_decode(b'\xc3\xa9'), codecs.ascii_encode('a'), codecs.latin_1_decode(b'\xe9'))
print(codecs.escape_decode(b'a\\n\\x41'), codecs.escape_encode(b'\n\x00a'))
print(codecs.utf_16_encode('a'), codecs.utf_16_le_encode('a'))
print(codecs.charmap_encode('ab', 'strict', {97: 1, 98: b'zz'}), codecs.charmap_decode(b'\x00\x01', 'strict', 'xy'))
print(codecs.unicode_escape_decode(b'\\u00e9'), codecs.raw_unicode_escape_encode('é€'))
#### codecs_register_for_str
import codecs
def enc(s, errors='strict'): return (s[::-1].encode('ascii'), len(s))
def dec(b, errors='strict'): return (bytes(b).decode('ascii')[::-1], len(b))
def search(name):
    if name == 'reverse': return codecs.CodecInfo(enc, dec, name='reverse')
codecs.register(search)
print('abc'.encode('reverse'), b'abc'.decode('reverse'), codecs.encode('xy', 'reverse'), str(b'ab', 'reverse'), bytes('ab', 'reverse'))
codecs.unregister(search)
try: 'a'.encode('reverse')
except LookupError as e: print(e)
try: 'a'.encode('nothing_here')
except LookupError as e: print(e)
#### cmath_special
import cmath
vals = [0.0, -0.0, 1.5, -1.5, float('inf'), float('-inf'), float('nan')]
for name in 'sqrt exp log log10 sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh'.split():
    f = getattr(cmath, name)
    for a in vals:
        row = []
        for b in vals:
            z = complex(a, b)
            try: r = repr(f(z)) if name in ('sqrt','exp') or a in (0, float('inf'), float('-inf')) or a != a or b in (float('inf'), float('-inf')) or b != b else 'n'
            except Exception as e: r = type(e).__name__ + str(e)
            row.append(r)
        print(name, a, row)
for a in vals:
    for b in vals:
        z = complex(a, b)
        try: print(z, cmath.phase(z), cmath.polar(z), cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z))
        except Exception as e: print(z, type(e).__name__, e)
for r in (0.0, 1.0, float('inf'), -float('inf'), float('nan')):
    for p in (0.0, -0.0, 1.0, float('inf'), float('nan')):
        try: print(r, p, cmath.rect(r, p))
        except Exception as e: print(r, p, type(e).__name__, e)
#### functools_lru_type
import functools
@functools.lru_cache(maxsize=2)
def f(x, *, y=1):
    'doc'
    return x + y
print(callable(f), f.__name__, f.__doc__, f.__wrapped__ is not f)
print(f(1), f(1), f(2), f(3), f.cache_info(), f.cache_parameters())
f.cache_clear(); print(f.cache_info())
class C:
    @functools.lru_cache
    def m(self, x): return (x, 'm')
    @functools.cache
    def n(self): return 5
    @classmethod
    @functools.cache
    def c(cls, x): return x
    @staticmethod
    @functools.cache
    def s(x): return x
c = C()
print(c.m(1), c.m(1), C.m.cache_info(), c.n(), C.c(2), C.s(3), c.s(3))
import copy, pickle
print(copy.copy(f) is f, copy.deepcopy(f) is f)
try: f([])
except TypeError as e: print(e)
try: functools.lru_cache(maxsize='a')
except TypeError as e: print(e)
print(isinstance(f, functools._lru_cache_wrapper))
f.extra = 5; print(f.extra, f.__dict__.keys() >= {'extra'})
#### partial_attributes
import functools, pickle, copy
p = functools.partial(int, base=2)
p.__doc__ = 'binary'
p.tag = 3
print(p.__doc__, p.tag, p('101'), p.func, p.args, p.keywords, p.__dict__)
print(repr(functools.partial(print, 1, sep='x')).startswith('functools.partial(<built-in function print>, 1, sep='))
q = functools.partial(functools.partial(max, 1), 2)
print(q.func is max, q.args, q(0))
class P(functools.partial): pass
r = P(int, base=8); print(type(r).__name__, r('17'))
try: functools.partial()
except TypeError as e: print(e)
try: functools.partial(5)
except TypeError as e: print(e)
c = copy.copy(p); print(c.tag, c('11'))
s = pickle.loads(pickle.dumps(functools.partial(int, base=2))); print(s('111'))
#### itertools_alias
import itertools
print(itertools.chain[int])
#### operator_dunder
import operator
print(operator.__add__(1, 2), operator.__lt__(1, 2), operator.__getitem__([1, 2], 0), operator.__not__(0), operator.__contains__([1], 1), operator.__concat__([1], [2]))
print([n for n in ('__abs__ __and__ __call__ __delitem__ __eq__ __floordiv__ __ge__ __gt__ __iadd__ __iand__ __iconcat__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __inv__ __invert__ __ior__ __ipow__ __irshift__ __isub__ __itruediv__ __ixor__ __le__ __lshift__ __matmul__ __mod__ __mul__ __ne__ __neg__ __or__ __pos__ __pow__ __rshift__ __setitem__ __sub__ __truediv__ __xor__').split() if not hasattr(operator, n)])
#### io_newline_decoder
import io
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\rc\n')), d.newlines, repr(d.decode('', True)))
d = io.IncrementalNewlineDecoder(None, False)
print(repr(d.decode('a\r\nb\r')), repr(d.decode('x', final=True)), d.newlines, d.getstate())
d.reset(); print(d.newlines, d.getstate())
#### enum_member_named_name
import enum
class E(enum.Enum):
    name = 1
    value = 2
print(E.name, E.value, E.name.name, E.value.value, list(E))
#### enum_property
import enum, types
class E(enum.Enum):
    A = 1
    @enum.property
    def foo(self): return 'foo' + self.name
print(E.A.foo, enum.property, types.DynamicClassAttribute)
#### copy_reduce_ex
import copy
class A:
    def __init__(self, x): self.x = x
    def __reduce_ex__(self, p): return (A, (self.x + 1,))
a = A(1); print(copy.copy(a).x, copy.deepcopy(a).x)
class B:
    def __reduce__(self): return (B, (), {'s': 1}, None, None)
print(copy.copy(B()).__dict__)
print(object().__reduce_ex__(2)[0].__name__, A(1).__reduce_ex__(2))
class S:
    __slots__ = ('a',)
s = S(); s.a = [1]; t = copy.deepcopy(s); print(t.a, t.a is s.a)
class L(list):
    def __init__(self, n): super().__init__(range(n)); self.n = n
l = L(3); m = copy.copy(l); print(m, m.n, type(m).__name__)
#### time_names
import time
print(type(time.process_time()), time.process_time() >= 0, type(time.process_time_ns()), time.get_clock_info('monotonic').monotonic, time.clock_getres(time.CLOCK_MONOTONIC) > 0, type(time.thread_time()), time.clock_gettime(time.CLOCK_REALTIME) > 1e9)
#### mock_multiple
from unittest import mock
class T:
    a = 1
    def b(self): return 2
with mock.patch.multiple(T, a=5, b=mock.DEFAULT) as d:
    print(T.a, sorted(d), type(T().b()).__name__)
    print(d['b'] is T.b)
print(T.a, T().b())
@mock.patch.multiple(T, b=mock.DEFAULT)
def f(b): print(type(b).__name__)
f()
m = mock.MagicMock()
len(m); m[1]; m[2] = 3; str(m) ; m + 1
with m as x: pass
for _ in m: pass
print(m.mock_calls)
def g(a, b=1): pass
s = mock.create_autospec(g)
s(1, b=2)
s.assert_called_once_with(1, b=2)
s.assert_called_once_with(1, 2)
try: s(1, 2, 3)
except TypeError as e: print(e)
class K:
    def m(self, x): return x
k = mock.create_autospec(K)
i = k()
i.m(3)
i.m.assert_called_with(3)
try: i.m()
except TypeError as e: print(e)
try: i.nope
except AttributeError as e: print(e)
try: i.m.assert_called_with(4)
except AssertionError as e: print(e)
#### errno_names
import errno
print(errno.EBUSY, errno.ENOTEMPTY, errno.ERANGE, errno.EDOM, errno.EPIPE, errno.ETIME, errno.EWOULDBLOCK, errno.ECANCELED, errno.errorcode[errno.EBUSY], isinstance(errno.errorcode, dict))
print(OSError(errno.EPIPE, 'x').__class__.__name__)
#### gc_names
import gc
print(gc.get_threshold(), type(gc.get_count()), gc.garbage, gc.callbacks, gc.get_debug(), gc.is_tracked([]), gc.is_tracked(1), type(gc.get_stats()), gc.get_freeze_count())
gc.freeze(); gc.unfreeze(); gc.set_debug(0)
gc.set_threshold(700, 10, 10)
print(type(gc.get_objects()), type(gc.collect(1)), gc.get_referents() , gc.DEBUG_LEAK)
#### statistics_names
import statistics
print(statistics.LinearRegression, statistics.linear_regression([1,2,3],[2,4,6]))
#### uuid_safe
import uuid
print(uuid.SafeUUID.unknown, uuid.UUID(int=5).is_safe, list(uuid.SafeUUID))
#### builtins_names
import builtins
print(builtins.ExceptionGroup, builtins.True if False else 1, hasattr(builtins, 'copyright'), builtins.__name__, hasattr(builtins, 'breakpoint'))
#### decimal_context
import decimal
c = decimal.Context(prec=5)
D = decimal.Decimal
print(c.divide_int(7, 2), c.divmod(7, 2), c.fma(2, 3, 4), c.log10(D(100)), c.max(1, 2), c.min(1, 2), c.is_nan(D('nan')), c.remainder(7, 2), c.power(2, 10), c.quantize(D('1.234'), D('0.1')), c.sqrt(2), c.to_sci_string(D('1E5')), c.to_eng_string(D('1E5')), c.same_quantum(1, 2), c.scaleb(D(1), 3), c.shift(D(123), 1), c.rotate(D(12345), 1), c.next_plus(1), c.next_minus(1), c.normalize(D('1.500')), c.logical_and(D(1100), D(1010)), c.copy_sign(1, -1), c.canonical(D(1)), c.number_class(D(0)), c.radix(), c.logb(D(1000)), c.compare_total(D('1.0'), D(1)), c.ln(D(2)), c.exp(1))
print(D(1100).logical_or(D(1010)), D(1100).logical_xor(1010), D(1).logical_invert(c), D(-3).max_mag(2), D(-3).min_mag(2), D(123).rotate(1, c), D('-1').compare_total_mag(D(1)), D(1).compare_signal(2))
print(D(2).fma(other=3, third=4))
#### unittest_deprecated
import unittest, io, warnings
warnings.simplefilter('ignore')
class T(unittest.TestCase):
    def test_a(self):
        self.failUnless(True); self.failIf(False); self.failUnlessEqual(1, 1); self.assertDictContainsSubset({'a': 1}, {'a': 1, 'b': 2}); self.assertNotRegexpMatches('a', 'b'); self.assertNotAlmostEquals(1, 2)
    def test_enter(self):
        class C:
            def __enter__(self): return 5
            def __exit__(self, *a): pass
        self.assertEqual(self.enterContext(C()), 5)
class A(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): self.x = 1; self.addAsyncCleanup(self.clean)
    async def clean(self): print('cleaned')
    async def test_x(self):
        self.assertEqual(self.x, 1)
        class C:
            async def __aenter__(self): return 5
            async def __aexit__(self, *a): print('exit')
        self.assertEqual(await self.enterAsyncContext(C()), 5)
s = unittest.TestSuite([unittest.defaultTestLoader.loadTestsFromTestCase(T), unittest.defaultTestLoader.loadTestsFromTestCase(A)])
r = unittest.TextTestRunner(stream=io.StringIO()).run(s)
print(r)
print(unittest.getTestCaseNames(T, 'test'))
#### typing_internals
import typing
from typing import _GenericAlias, _SpecialForm, ForwardRef, _tp_cache, _type_check, _UnionGenericAlias, _AnnotatedAlias, _LiteralGenericAlias, _CallableGenericAlias, _TypedDictMeta, _ProtocolMeta, _eval_type, _type_repr, _collect_parameters
from types import GenericAlias
print(isinstance(typing.List[int], _GenericAlias), isinstance(typing.Union[int, str], _UnionGenericAlias), isinstance(typing.Any, _SpecialForm), ForwardRef('int').__forward_arg__)
print(ForwardRef('int')._evaluate({}, {}, recursive_guard=frozenset()), typing.get_type_hints.__name__)
print(typing._eval_type(ForwardRef('int'), {}, {}))
print(typing.AnyStr, type(typing.AnyStr).__name__, typing.T, typing.KT)
