#### html urllib xml
import html, html.parser, urllib.parse as up, xml.etree.ElementTree as ET, io
print(html.escape('<a href="x">\'&'), html.unescape('&lt;&eacute;&#233;&#xe9;&nosuch;&amp &notit;'), up.quote('a b/é?&'), up.quote_plus('a b&'), up.unquote('%E9%C3%A9+'), up.urlencode({'a': [1, 2], 'b': 'x y'}, doseq=True), up.parse_qs('a=1&a=2&b=&c'), up.parse_qsl('a=1;b=2', keep_blank_values=True), up.urljoin('http://h/a/b/c', '../d?x#y'), up.urlsplit('HTTP://u:p@H.com:80/p;x?q=1#f'), up.urlparse('//h/p').netloc, up.urlunsplit(('s', 'h', '/p', 'q', 'f')), up.urldefrag('a#b'), up.urlparse('http://[::1]:8080/').port, up.urlparse('http://H/').hostname)
for f in (lambda: up.urlparse('http://h:99999/').port, lambda: up.urlparse('http://h:x/').port, lambda: up.urlparse('http://[::1/'), lambda: up.parse_qs('a', strict_parsing=True), lambda: up.quote(5), lambda: up.urljoin('a', b'b'), lambda: up.urlencode(5), lambda: ET.fromstring('<a><b></a>'), lambda: ET.fromstring(''), lambda: ET.fromstring('<a>&x;</a>'), lambda: ET.fromstring('<a/><b/>'), lambda: ET.SubElement(None, 'a'), lambda: ET.Element('a').remove(ET.Element('b')), lambda: ET.Element('a')[0], lambda: ET.parse(io.StringIO('<a')), lambda: ET.Element('a').append('x'), lambda: ET.tostring(ET.Element('a', x=1)), lambda: ET.fromstring('<a x="1" x="2"/>'), lambda: ET.fromstring('<a x=1/>')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
r = ET.fromstring('<r xmlns:n="u"><a k="1">t<b/>tail</a><a k="2"><c>x</c></a><n:d/><!-- c --></r>')
print([e.tag for e in r.iter()], r.find('a/c'), r.findall("a[@k='2']"), r.findtext('a/c'), r.find('{u}d').tag, r.find('n:d', {'n': 'u'}).tag, ''.join(r.itertext()), ET.tostring(r), ET.tostring(r, encoding='unicode', short_empty_elements=False), r[0].attrib, r[0].get('zz', 'd'), len(r), list(r.find('a')), r[0].text, r[0][0].tail) if False else None
print([e.tag for e in r.iter()], r.findtext('a/c'), r.find('n:d', {'n': 'u'}).tag, ''.join(r.itertext()), ET.tostring(r), ET.tostring(r, encoding='unicode', short_empty_elements=False), r[0].attrib, r[0].get('zz', 'd'), len(r), r[0].text, r[0][0].tail, [e.get('k') for e in r.iterfind('.//a')], r.find('.//c/..').tag, r.findall('a[c]')[0].get('k'), r.findall('a[last()]')[0].get('k'), r.findall("a[c='x']")[0].get('k'), r.findall('*')[0].tag)
e = ET.Element('x'); s = ET.SubElement(e, 'y', {'b': '<'}, a='"&'); s.text = 'é<>'; e.append(ET.Comment('c')); ET.indent(e); print(ET.tostring(e, 'unicode'), ET.tostring(e), ET.tostring(e, encoding='utf-8', xml_declaration=True)); ET.dump(e)
class P(html.parser.HTMLParser):
    def handle_starttag(self, t, a): print('S', t, a)
    def handle_endtag(self, t): print('E', t)
    def handle_data(self, d): print('D', repr(d))
    def handle_comment(self, d): print('C', d)
    def handle_decl(self, d): print('DECL', d)
    def handle_startendtag(self, t, a): print('SE', t, a)
p = P(); p.feed('<!DOCTYPE html><p class=a b="&lt;" c>x &amp; y<br/><script>a<b</script><!-- c --></P>t<a href=\'q\''); p.close(); print(p.getpos())
#### pathlib os.path shlex struct
from pathlib import *
import os.path, shlex, struct, uuid, base64, binascii, hashlib, hmac, zlib, gzip
p = PurePosixPath('/a/b.tar.gz'); print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.with_suffix('.x'), p.with_name('q'), p.with_stem('z'), p / '../c', p.relative_to('/a'), p.is_absolute(), p.match('*.gz'), list(p.parents), p.as_uri(), repr(p), PurePosixPath('a') < PurePosixPath('b'), PurePosixPath('a//b/./c'), PurePosixPath('') , PurePosixPath('/a').joinpath('/b'), PureWindowsPath('C:\\a\\b').drive, PureWindowsPath('c:/A') == PureWindowsPath('C:\\a'), PurePath('a', 'b'), hash(PurePosixPath('a')) == hash(PurePosixPath('a')), p.is_relative_to('/a'), p.anchor, p.root, PureWindowsPath('a\\b').as_posix(), Path('a') / 'b', str(Path('x').parent), Path('a/b').exists())
for f in (lambda: p.relative_to('/z'), lambda: p.with_suffix('x'), lambda: p.with_name(''), lambda: PurePosixPath('a') / 5, lambda: PurePosixPath('a').as_uri(), lambda: PurePosixPath('a').with_name('b/c'), lambda: PurePosixPath('a') < 'b', lambda: os.path.join(1), lambda: os.path.commonpath(['/a', 'b']), lambda: os.path.commonpath([]), lambda: os.path.relpath(''), lambda: shlex.split('"a'), lambda: shlex.split('a\\'), lambda: struct.pack('i', 'a'), lambda: struct.pack('b', 200), lambda: struct.unpack('i', b'abc'), lambda: struct.pack('q'), lambda: struct.pack('z', 1), lambda: struct.unpack_from('i', b'abcd', 2), lambda: struct.calcsize('3'), lambda: uuid.UUID('x'), lambda: base64.b64decode('abc'), lambda: base64.b64decode('ab$=', validate=True), lambda: base64.b32decode('a'), lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: base64.b64encode('a'), lambda: hashlib.new('nope'), lambda: hashlib.md5('a'), lambda: hmac.new(b'k', b'm'), lambda: zlib.decompress(b'junk'), lambda: gzip.decompress(b'junk'), lambda: base64.b85decode('~~~~~'), lambda: hmac.compare_digest('é', 'é'), lambda: base64.a85decode('v'), lambda: zlib.compress('a'), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b'a'), lambda: base64.b16decode('abc')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(os.path.split('/a/b'), os.path.splitext('a.b.c'), os.path.normpath('a/../b//c/.'), os.path.join('a', '/b'), os.path.commonprefix(['abc', 'abd']), os.path.relpath('/a/b', '/a/c'), os.path.basename('a/'), os.path.dirname('/a'), os.path.isabs('a'), os.path.expanduser('x'), shlex.split("a 'b c' d\\ e # f", comments=True), shlex.quote("it's"), shlex.join(['a b', 'c']), struct.pack('>hIq2s?f', 1, 2, 3, b'ab', True, 1.5), struct.unpack('<3B', b'abc'), struct.calcsize('@ibq'), list(struct.iter_unpack('H', b'abcd')), struct.Struct('i').size, uuid.uuid5(uuid.NAMESPACE_DNS, 'x'), uuid.UUID('12345678123456781234567812345678').version, base64.urlsafe_b64encode(b'\xff\xfe'), base64.b32encode(b'a'), base64.b85encode(b'abcd'), base64.a85encode(b'abcd'), hashlib.sha256(b'a').hexdigest()[:8], hashlib.sha3_256().name, hmac.new(b'k', b'm', 'sha1').hexdigest()[:8], zlib.crc32(b'a'), gzip.decompress(gzip.compress(b'a')), zlib.adler32(b'a'))
#### calendar time pprint difflib copy
import calendar, time, pprint, difflib, copy, heapq, bisect, queue, weakref, contextlib, types, string
print(calendar.month(2024, 2), calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.leapdays(2000, 2024), calendar.weekday(2024, 1, 1), calendar.Calendar(6).monthdayscalendar(2024, 2)[0], calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.day_name[0], list(calendar.month_abbr)[:3], calendar.TextCalendar().formatmonth(2023, 2)[:30])
for f in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: time.strptime('x', '%Y'), lambda: time.strftime('%Y', (1,)), lambda: time.sleep(-1), lambda: time.mktime((1, 2)), lambda: time.gmtime('a'), lambda: time.asctime((2024, 13, 1, 0, 0, 0, 0, 0, 0)), lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: bisect.bisect([1], 1, -1), lambda: queue.Queue().get_nowait(), lambda: queue.Queue(1).put(1, timeout=-1), lambda: queue.Queue().task_done(), lambda: weakref.ref(5), lambda: weakref.proxy([]), lambda: copy.copy(x for x in []), lambda: copy.deepcopy(open), lambda: contextlib.closing(5).__exit__(), lambda: types.SimpleNamespace(1), lambda: types.MappingProxyType(5), lambda: types.MappingProxyType({})['a'], lambda: difflib.get_close_matches('a', ['b'], n=0), lambda: difflib.get_close_matches('a', [], cutoff=2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(time.strftime('%Y-%m-%d', time.gmtime(0)), time.strptime('2024-02-03', '%Y-%m-%d').tm_yday, time.asctime(time.gmtime(0)), time.ctime(0), time.gmtime(1e9).tm_year)
pprint.pprint({'b': list(range(30)), 'a': {'x': 'y' * 50, 'z': ('t',)}, 'c': {3, 1, 2}}, width=40); pprint.pprint([{'a': 1, 'b': [1, 2]}] * 2, depth=1, compact=True); print(pprint.pformat({'z': 1, 'a': 2}, sort_dicts=False), pprint.saferepr([1]), pprint.isreadable(len))
import dataclasses
@dataclasses.dataclass
class D: a: int; b: str
pprint.pprint(D(1, 'x' * 80)); pprint.pprint(types.SimpleNamespace(a=1, b='y' * 80)); pprint.pprint('word ' * 30); pprint.pprint(b'x' * 100, width=30); pprint.pp({'b': 1, 'a': 2})
print('\n'.join(difflib.unified_diff('a b c'.split(), 'a x c'.split(), 'f', 't', lineterm='')), list(difflib.ndiff(['a\n'], ['b\n'])), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio(), difflib.SequenceMatcher(a='ab', b='ac').get_opcodes(), difflib.get_close_matches('appel', ['ape', 'apple', 'peach']))
h = [5, 2, 8]; heapq.heapify(h); print(heapq.heappushpop(h, 1), heapq.heapreplace(h, 9), heapq.nsmallest(2, h), list(heapq.merge([1, 4], [2, 3], reverse=False)), bisect.bisect_left([1, 2, 2], 2), bisect.insort(l := [1, 3], 2), l, bisect.bisect([('a', 1)], 0, key=lambda t: t[1]))
ns = types.SimpleNamespace(b=1, a=2); ns.c = ns; print(ns == types.SimpleNamespace(b=1, a=2), types.SimpleNamespace(x=1), vars(types.SimpleNamespace(q=1)), types.MappingProxyType({'a': 1}) | {'b': 2}, repr(types.MappingProxyType({'a': 1})), copy.replace if hasattr(copy, 'replace') else '')
class N:
    def __init__(s): s.me = s; s.l = [s]
    def __deepcopy__(s, m): r = N(); m[id(s)] = r; return r
n = copy.deepcopy([N()] * 2); print(n[0] is n[1], copy.deepcopy({'a': (1, [2])}), copy.copy({1}) == {1})
with contextlib.ExitStack() as s:
    s.callback(print, 'cb', sep='-'); s.push(lambda *a: print('push', a[0])); print(s.enter_context(contextlib.nullcontext(5))); s.pop_all().close()
try:
    with contextlib.suppress(KeyError), contextlib.ExitStack() as s:
        s.callback(lambda: 1 / 0); raise KeyError
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
@contextlib.contextmanager
def cm(): yield 1; yield 2
try:
    with cm(): pass
except RuntimeError as e: print(e)
try: cm().__enter__.__self__.__exit__(ValueError, ValueError('x'), None)
except Exception as e: print(type(e).__name__, e)
@contextlib.contextmanager
def none(): return; yield
try:
    with none(): pass
except RuntimeError as e: print(e)
#### inspect typing abc weakref
import inspect, typing, abc, weakref, functools, types, gc
def f(a, /, b: int = 1, *args, c, d: 'str' = 'x', **kw) -> bool: "doc"
s = inspect.signature(f); print(s, s.parameters['b'], s.return_annotation, s.parameters['c'].kind, s.parameters['d'].default, list(s.parameters), s.bind(1, c=2), s.bind(1, 2, 3, c=4, z=5).arguments, s.bind_partial().arguments, s.replace(return_annotation=int), inspect.getfullargspec(f), inspect.getdoc(f), s == inspect.signature(f), hash(s) is not None, repr(s.parameters['a']))
for g in (lambda: s.bind(), lambda: s.bind(1, 2), lambda: s.bind(1, a=2, c=1), lambda: inspect.signature(5), lambda: inspect.Parameter('1a', inspect.Parameter.POSITIONAL_ONLY), lambda: inspect.Signature([inspect.Parameter('b', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('a', inspect.Parameter.POSITIONAL_ONLY)]), lambda: typing.List[int]() , lambda: typing.Union[()], lambda: typing.Optional[1, 2], lambda: typing.Callable[int], lambda: isinstance(1, typing.List[int]), lambda: typing.TypeVar('T', int), lambda: typing.get_type_hints(5), lambda: typing.NewType('U', int)(5), lambda: typing.cast(int, 'a'), lambda: typing.Literal[[1]], lambda: typing.Any(), lambda: typing.Dict[int], lambda: typing.Generic[int], lambda: typing.ClassVar[int, str], lambda: list[int]([1]), lambda: int | str | None, lambda: int | 5, lambda: isinstance(1, int | str), lambda: isinstance(1, list[int])):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
class A(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
try: A()
except TypeError as e: print(e)
class B(A):
    def m(self): return 1
try: B()
except TypeError as e: print(e)
print(A.__abstractmethods__ == {'m', 'p', 'c'}, inspect.isabstract(A), issubclass(B, A), A.register(int), isinstance(5, A), [n for n, _ in inspect.getmembers(A, inspect.isfunction)])
T = typing.TypeVar('T')
class S(typing.Generic[T]):
    def push(self, x: T) -> 'S[T]': return self
print(S[int], S[int]().push(1).__class__.__name__, typing.get_args(typing.Dict[str, typing.List[int]]), typing.get_origin(list[int]), typing.get_type_hints(S.push), typing.Optional[int], typing.Union[int, str, int], typing.Callable[[int], str], typing.Tuple[int, ...], typing.Literal['a', 1], typing.Annotated[int, 'm'], T, S.__parameters__, S.__orig_bases__, typing.get_type_hints(f), list[T][int], dict[str, int].__args__, typing.Type[int], typing.Iterable[int], typing.NamedTuple('P', [('x', int)])(1), typing.ForwardRef('x'), typing.is_typeddict(typing.TypedDict('D', {'a': int})))
class W: pass
w = W(); r = weakref.ref(w, lambda r: print('dead')); print(r() is w, weakref.getweakrefcount(w), bool(r)); d = weakref.WeakValueDictionary(a=w); k = weakref.WeakKeyDictionary({w: 1}); print(len(d), len(k), d['a'] is w)
del w; gc.collect(); print(r(), len(d), len(k))
print(inspect.isgeneratorfunction(lambda: (yield)), inspect.iscoroutinefunction(f), inspect.isclass(W), inspect.ismethod(W().__init__), inspect.getmro(B)[:2], inspect.cleandoc(' a\n   b\n  c'), inspect.signature(functools.partial(f, 1, c=2)), inspect.signature(W), inspect.signature(lambda x, *, y=[]: 0), inspect.isbuiltin(len), inspect.unwrap(functools.wraps(f)(lambda: 0)) is f, inspect.getmodule(W).__name__, inspect.currentframe().f_lineno > 0)
