#### logging
import logging, sys, io
out = io.StringIO()
log = logging.getLogger('app.db'); log.setLevel(logging.DEBUG)
h = logging.StreamHandler(out); h.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(funcName)s|%(message)s')); log.addHandler(h); log.propagate = False
def work():
    log.debug('x=%d y=%s', 1, 'b'); log.info('%(a)s', {'a': 5}); log.warning('100%'); log.error('bad %s', 'arg', extra={'k': 1}); log.critical('c', stack_info=False); log.log(15, 'fifteen')
    try: 1 / 0
    except ZeroDivisionError: log.exception('oops')
work()
print(out.getvalue().replace('/', '')[:200]); print('ZeroDivisionError: division by zero' in out.getvalue())
print(log, logging.getLogger('app'), logging.getLogger(), h, log.isEnabledFor(10), log.getEffectiveLevel(), logging.getLevelName(15), logging.getLevelName('INFO'), log.hasHandlers(), log.parent.name, log.getChild('q').name, logging.root.level)
class F(logging.Filter):
    def filter(self, r): r.msg = r.msg.upper() if isinstance(r.msg, str) else r.msg; return 'secret' not in r.msg.lower()
log.addFilter(F()); out.truncate(0); out.seek(0)
log.info('hello'); log.info('secret'); print(out.getvalue())
logging.addLevelName(25, 'NOTICE'); log.log(25, 'n'); print(out.getvalue().splitlines()[-1])
for style, fmt in (('{', '{levelname}:{message}:{name!r:>10}'), ('$', '$levelname ${message}')):
    print(logging.Formatter(fmt, style=style).format(logging.LogRecord('n', 20, 'p', 1, 'm %s', ('z',), None)))
for bad in (lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('x', style='q'), lambda: logging.Formatter('nofields'), lambda: log.setLevel('NOPE'), lambda: log.setLevel(1.5), lambda: logging.getLogger(5), lambda: logging.Logger('a').log('x', 'm'), lambda: logging.basicConfig(filename='a', stream=sys.stdout), lambda: logging.basicConfig(nope=1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
a = logging.LoggerAdapter(log, {'u': 'bob'}); a.info('adapted'); print(a, out.getvalue().splitlines()[-1])
class CA(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['u']}] {msg}", kw
CA(log, {'u': 'bob'}).info('x %s', 1); print(out.getvalue().splitlines()[-1])
logging.disable(logging.ERROR); log.error('no'); logging.disable(logging.NOTSET); print(out.getvalue().splitlines()[-1])
r = logging.makeLogRecord({'name': 'n', 'levelno': 30, 'levelname': 'WARNING', 'msg': 'hi %s', 'args': ('x',)}); print(r, r.getMessage(), logging.Formatter('%(asctime)s').format(logging.makeLogRecord({'created': 0, 'msecs': 5}))[-4:])
logging.basicConfig(stream=sys.stdout, level='INFO', format='%(levelname)s %(message)s', force=True); logging.info('root %s', 1); logging.debug('no'); logging.warning('w')
log.info('%d', 'notint')
class H(logging.Handler):
    def emit(self, r): print('H', self.format(r))
l2 = logging.getLogger('other'); l2.addHandler(H()); l2.warning('both'); l2.removeHandler(l2.handlers[0]); print(l2.handlers, logging.getHandlerNames() if hasattr(logging, 'getHandlerNames') else '')
logging.captureWarnings(True); logging.captureWarnings(False)
nh = logging.getLogger('nh'); nh.addHandler(logging.NullHandler()); print(nh.handlers)
print(logging.getLogger('app') is logging.getLogger('app'), sorted(n for n in logging.root.manager.loggerDict if n.startswith('app')))
#### traceback
import traceback, sys
def f(x): return 1 / x
def g(): 
    try: f(0)
    except ZeroDivisionError as e: raise ValueError('wrapped') from e
try: g()
except ValueError as e:
    err = e
    print([(fs.name, fs.line) for fs in traceback.extract_tb(e.__traceback__)], traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    te = traceback.TracebackException.from_exception(e); print(te.exc_type, str(te), te.__cause__.exc_type, list(te.format_exception_only()), te.stack[0].name)
    s = traceback.format_exc(); print([l for l in s.splitlines() if not l.startswith('  ')])
    print([l for l in traceback.format_exc(chain=False).splitlines() if not l.startswith('  ')], len(traceback.format_tb(e.__traceback__)), traceback.format_exc(limit=0))
    traceback.print_exception(e, file=sys.stdout, chain=False, limit=0)
class E(Exception):
    def __str__(self): raise RuntimeError
print(traceback.format_exception_only(E()), traceback.format_exception_only(KeyError('k')), traceback.format_exception_only(None), traceback.format_exception_only(Exception()), traceback.format_exception_only(Exception('a\nb')))
class Q(Exception): __module__ = 'pkg.mod'
print(traceback.format_exception_only(Q('x')))
e = ValueError('n'); e.add_note('note 1'); e.add_note('two\nlines'); print(traceback.format_exception(e))
try: compile('x = (', 'file.py', 'exec')
except SyntaxError as se: print(traceback.format_exception_only(se)[0])
def h(): return traceback.extract_stack()[-1].name, traceback.format_stack()[-1].splitlines()[0].split(', ')[-1]
print(h(), [fr.name for fr in traceback.extract_stack()])
fs = traceback.FrameSummary('file', 3, 'fn', line='code'); print(fs, list(fs), fs == ('file', 3, 'fn', 'code'), traceback.format_list([fs]), traceback.StackSummary.from_list([('a', 1, 'b', 'c')]).format())
try: raise ExceptionGroup('g', [ValueError(1)])
except ExceptionGroup as eg: print(traceback.format_exception_only(eg))
print(traceback.format_exception(ValueError, ValueError('old style'), None), [t[0].f_code.co_name for t in traceback.walk_tb(err.__traceback__)])
traceback.clear_frames(err.__traceback__)
#### unittest
import unittest, io, re
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.shared = 1
    def setUp(self): self.x = [1]
    def tearDown(self): self.x = None
    def test_ok(self): self.assertEqual(self.x, [1])
    def test_fail(self): self.assertEqual([1, 2, 3], [1, 2, 4])
    def test_dict(self): self.assertEqual({'a': 1, 'b': 2}, {'a': 1, 'b': 3}, 'my message')
    def test_str(self): self.assertEqual('line1\nline2\n', 'line1\nlineX\n')
    def test_set(self): self.assertEqual({1, 2}, {2, 3})
    def test_error(self): raise KeyError('k')
    @unittest.skip('why')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xfail(self): self.fail()
    @unittest.expectedFailure
    def test_upass(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest('m', i=i): self.assertNotEqual(i, 1)
    def test_raises(self):
        with self.assertRaises(ValueError) as cm: int('x')
        self.assertIn('invalid', str(cm.exception))
        with self.assertRaisesRegex(ValueError, 'literal'): int('x')
    def test_logs(self):
        import logging
        with self.assertLogs('a', 'INFO') as cm: logging.getLogger('a').info('hi')
        self.assertEqual(cm.output, ['INFO:a:hi'])
        with self.assertNoLogs('a'): pass

    def test_doc(self):
        """Doc line.

        more"""
        self.assertTrue(False, msg={'k': 1})
s = io.StringIO()
r = unittest.TextTestRunner(stream=s, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
text = re.sub(r'File ".*?", line \d+', 'File', re.sub(r'in \d\.\d+s', 'in Xs', s.getvalue()))
print('\n'.join(l for l in text.splitlines() if not re.fullmatch(r'\s*[\^~]+\s*', l)))
print(r, r.wasSuccessful(), len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), r.unexpectedSuccesses)
t = unittest.TestCase()
for f in (lambda: t.assertAlmostEqual(1.0, 1.1), lambda: t.assertAlmostEqual(1, 2, delta=.5), lambda: t.assertGreater(1, 2), lambda: t.assertIs(1, 2), lambda: t.assertIsNone(1), lambda: t.assertIsInstance(1, str), lambda: t.assertIn(1, [2]), lambda: t.assertNotIn(1, [1]), lambda: t.assertRegex('a', 'b'), lambda: t.assertCountEqual([1, 2], [2, 3]), lambda: t.assertTrue(0), lambda: t.assertFalse(1), lambda: t.assertListEqual([1], (1,)), lambda: t.assertTupleEqual((1,), (2,)), lambda: t.assertMultiLineEqual('a', 'b'), lambda: t.assertSequenceEqual([1], [1, 2]), lambda: t.assertIsNot(None, None), lambda: t.assertLessEqual(3, 2), lambda: t.assertDictEqual({}, {1: 2}), lambda: t.assertNotIsInstance(1, int), lambda: t.assertNotEqual(1, 1), lambda: t.fail('f'), lambda: t.assertRaises(ValueError, int, '1'), lambda: t.assertWarns(UserWarning, int, '1'), lambda: t.assertNotAlmostEqual(1, 1.00000001), lambda: t.assertSetEqual({1}, {2}), lambda: t.assertEqual(1, '1', 'msg'), lambda: t.assertNotRegex('abc', 'b'), lambda: t.assertEqual('a' * 200, 'b')):
    try: f(); print('passed')
    except AssertionError as e: print(str(e))
    except Exception as e: print(type(e).__name__, e)
#### csv io string textwrap
import csv, io, string, textwrap
s = io.StringIO(newline=''); w = csv.writer(s); w.writerow(['a,b', 'q"q', 'n\nl', None, 1.5, True, '']); w.writerows([[1], ['']]); print(repr(s.getvalue()))
print(list(csv.reader(['a,"b ""x""",c', '1,"multi', 'line",3', ''])), list(csv.reader(['a;b'], delimiter=';')), list(csv.DictReader(['x,y', '1,2', '3', '4,5,6'])), list(csv.reader(["'a','b'"], quotechar="'")), list(csv.reader(['1,"2"'], quoting=csv.QUOTE_NONNUMERIC)))
d = csv.DictWriter(s := io.StringIO(), ['a', 'b'], restval='-', extrasaction='ignore', lineterminator='\n'); d.writeheader(); d.writerow({'a': 1, 'z': 2}); print(s.getvalue())
for f in (lambda: csv.DictWriter(io.StringIO(), ['a']).writerow({'b': 1}), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.reader(['a'], delimiter='ab'), lambda: csv.reader(['a'], delimiter=''), lambda: list(csv.reader(['"a'], strict=True)), lambda: list(csv.reader([b'a'])), lambda: csv.writer(5), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.get_dialect('x'), lambda: csv.Sniffer().sniff('abc'), lambda: list(csv.reader(['a\0b'])), lambda: csv.reader(['a'], quoting=9)):
    try: print(f())
    except Exception as e: print(type(e).__module__, type(e).__name__, e)
print(csv.Sniffer().sniff('a;b\n1;2\n').delimiter, csv.Sniffer().has_header('n,v\na,1\nb,2\n'), csv.list_dialects(), csv.excel.delimiter, csv.field_size_limit())
b = io.BytesIO(b'hello\nworld'); print(b.readline(), b.read(2), b.tell(), b.seek(-3, 2), b.read(), b.getbuffer()[:3].tobytes(), b.readlines(), b.closed); b.close()
for f in (lambda: b.read(), lambda: io.StringIO(5), lambda: io.BytesIO('a'), lambda: io.StringIO().write(b'a'), lambda: io.BytesIO().write('a'), lambda: io.StringIO('a').seek(-1), lambda: io.StringIO('a').seek(1, 1), lambda: io.BytesIO(b'a').seek(-5, 1), lambda: io.StringIO(newline='x'), lambda: io.StringIO().fileno(), lambda: io.TextIOWrapper(io.BytesIO(b'\xff')).read(), lambda: io.BytesIO().truncate(-1), lambda: io.IOBase().read(), lambda: io.BufferedReader(io.BytesIO(b'abc')).peek(2), lambda: io.TextIOWrapper(io.BytesIO(), encoding='nope')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t = io.TextIOWrapper(io.BytesIO(b'a\r\nb\n'), newline=None); print(t.readlines(), t.encoding)
st = io.StringIO('a\nb\nc'); print(next(st), st.readline(), list(st), st.getvalue(), st.truncate(1), st.getvalue(), st.tell())
print(string.Template('$a ${b} $$ $c').safe_substitute(a=1, b=2), string.capwords('hello  world-x'), string.Formatter().format('{0!r:>5} {a[k]} {b.real}', 'x', a={'k': 1}, b=2), list(string.Formatter().parse('a{b!r:c}d{{')), string.punctuation, string.whitespace == ' \t\n\r\x0b\x0c')
for f in (lambda: string.Template('$a').substitute(), lambda: string.Template('$1').substitute(), lambda: string.Formatter().format('{0}'), lambda: string.Formatter().format('{}{1}', 1, 2), lambda: '{}'.format(), lambda: '{a}'.format(), lambda: string.Formatter().vformat('{x}', (), {})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(textwrap.wrap('The quick brown fox jumps over-the lazy dog', 12), textwrap.fill('aaa bbb ccc', 7, initial_indent='* ', subsequent_indent='  '), textwrap.dedent('   a\n     b\n   c'), textwrap.indent('a\n\nb', '> '), textwrap.shorten('Hello world foo bar', 12), textwrap.shorten('x' * 20, 5), textwrap.wrap('averyveryverylongword x', 5, break_long_words=False), textwrap.wrap('a\tb', expand_tabs=False), textwrap.wrap('', 5), textwrap.wrap('a b c d', 3, max_lines=1, placeholder='..'), sep='|')
try: textwrap.wrap('a', 0)
except ValueError as e: print(e)
#### random statistics math
import random, statistics as st, math
r = random.Random(42)
print(r.random(), r.randint(1, 10), r.choice('abc'), r.sample(range(10), 3), r.shuffle(l := [1, 2, 3, 4]), l, r.uniform(1, 2), r.gauss(0, 1), r.choices('ab', weights=[1, 3], k=4), r.randrange(0, 10, 3), r.getrandbits(40), r.betavariate(1, 2), r.expovariate(1), r.triangular(), r.randbytes(3), r.normalvariate(0, 1), r.sample('aab', 2, counts=None), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.gammavariate(1, 2), r.paretovariate(1), r.weibullvariate(1, 2))
for f in (lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.randint(2, 1), lambda: r.randrange(0), lambda: r.choices([], k=1), lambda: r.choices([1], weights=[0]), lambda: r.choices([1, 2], weights=[1]), lambda: r.sample({1}, 1), lambda: r.randrange(1.5), lambda: r.seed([1]), lambda: r.shuffle((1, 2)), lambda: r.getrandbits(-1), lambda: r.choices([1], weights=[1], cum_weights=[1]), lambda: st.mean([]), lambda: st.median([]), lambda: st.stdev([1]), lambda: st.mode([]), lambda: st.mean(['a']), lambda: st.quantiles([1]), lambda: st.geometric_mean([-1]), lambda: st.harmonic_mean([-1]), lambda: st.correlation([1], [1]), lambda: st.NormalDist(0, -1), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.fmean([]), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.comb(1, -1), lambda: math.gcd(1.5, 1), lambda: math.exp(1000), lambda: math.floor('a'), lambda: math.pow(0, -1), lambda: math.acos(2), lambda: math.fsum(['a']), lambda: math.dist([1], [1, 2]), lambda: math.isqrt(-1), lambda: math.log(10, 1), lambda: math.prod('a'), lambda: math.floor(float('nan')), lambda: math.trunc(float('inf')), lambda: math.ldexp(1, 10**10), lambda: math.fmod(1, 0), lambda: math.log2(-1), lambda: math.gamma(0), lambda: math.sin(float('inf')), lambda: math.hypot('a'), lambda: math.perm(2, 3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(st.mean([1, 2, 3, 4]), st.median([1, 3, 2]), st.mode('aab'), st.multimode('aabb'), st.stdev([1, 2, 3, 4]), st.pvariance([1, 2, 3]), st.quantiles([1, 2, 3, 4, 5]), st.fmean([1, 2], weights=[1, 3]), st.median_low([1, 2]), st.median_grouped([1, 2, 2, 3]), st.NormalDist(1, 2) + st.NormalDist(0, 1), st.NormalDist.from_samples([1, 2, 3]), st.correlation([1, 2, 3], [1, 2, 4]), st.covariance([1, 2], [3, 5]), repr(st.NormalDist().inv_cdf(.975)), st.geometric_mean([1, 2, 4]), st.harmonic_mean([1, 2]), st.NormalDist(0, 1).cdf(1), st.variance([1, 2], 1.5))
print(math.gcd(12, 18, 24), math.lcm(4, 6), math.isclose(.1 + .2, .3), math.prod([1, 2, 3]), math.comb(5, 2), math.perm(5), math.copysign(1, -0.0), math.frexp(8), math.modf(-1.5), math.nextafter(1, 2), math.ulp(1), math.remainder(5, 3), math.exp2(3), math.degrees(math.pi), math.isqrt(10**20), math.dist([0, 0], [3, 4]), math.fsum([.1] * 10), math.ceil(-.5), math.trunc(-1.7), math.floor(10**20 + .5), math.tau, math.inf, math.log(2**1000, 2), math.sumprod([1], [2]) if hasattr(math, 'sumprod') else '')
