#### codecs text
import codecs
print(codecs.encode("h\u00e9", "utf-8"), ascii(codecs.decode(b"h\xc3\xa9", "utf-8")), codecs.encode("a", "latin-1"), codecs.encode("a", "ascii"), codecs.lookup("UTF8").name, codecs.lookup("latin-1").name)
#### codecs rot13 hex base64
import codecs
print(codecs.encode("Hello, World!", "rot13"), codecs.decode("Uryyb", "rot_13"), codecs.encode(b"ab", "hex"), codecs.decode(b"6162", "hex"), codecs.decode("6162", "hex"), codecs.encode(b"hi there", "base64"), codecs.decode(b"aGk=\n", "base64"))
#### codecs sig and boms
import codecs
print(codecs.encode("a", "utf-8-sig"), codecs.decode(b"\xef\xbb\xbfa", "utf-8-sig"), codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
#### codecs unknown
import codecs
for f in (lambda: codecs.lookup("nope"), lambda: codecs.encode("a", "zzz")):
    try:
        f()
    except LookupError as e:
        print(e)
#### codecs incremental
import codecs
d = codecs.getincrementaldecoder("utf-8")()
print([ascii(d.decode(b)) for b in (b"a\xc3", b"\xa9", b"\xe2\x82", b"\xac!")])
print(codecs.getencoder("utf-8")("ab"), codecs.getdecoder("utf-8")(b"ab"), list(codecs.iterencode(["a", "b"], "utf-8")), list(codecs.iterdecode([b"a\xc3", b"\xa9"], "utf-8")) == ["a", "\u00e9"])
#### codecs streams
import codecs, io
out = io.BytesIO()
w = codecs.getwriter("utf-8")(out)
w.write("x\u00e9")
print(out.getvalue(), ascii(codecs.getreader("utf-8")(io.BytesIO(b"x\xc3\xa9")).read()))
#### graphlib
from graphlib import TopologicalSorter, CycleError
print(list(TopologicalSorter({"D": ["B", "C"], "B": ["A"], "C": ["A"]}).static_order()))
ts = TopologicalSorter()
ts.add("b", "a")
ts.add("c", "a")
ts.add("d", "b", "c")
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready)
    ts.done(*ready)
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as e:
    print(e.args[0], sorted(e.args[1][:-1]), e.args[1][0] == e.args[1][-1])
#### graphlib errors
from graphlib import TopologicalSorter
ts = TopologicalSorter({"b": ["a"]})
for f in (ts.get_ready, ts.is_active, lambda: ts.done("a")):
    try:
        f()
    except ValueError as e:
        print(e)
ts.prepare()
for f in (lambda: ts.add("x"), ts.prepare, lambda: ts.done("zz"), lambda: ts.done("b")):
    try:
        f()
    except ValueError as e:
        print(e)
print(ts.get_ready(), bool(ts))
ts.done("a")
try:
    ts.done("a")
except ValueError as e:
    print(e)
#### gettext
import gettext
from gettext import gettext as _
print(_("text"), gettext.ngettext("one", "many", 1), gettext.ngettext("one", "many", 2), gettext.NullTranslations().gettext("x"))
t = gettext.translation("nope", fallback=True)
print(t.gettext("y"))
#### linecache and getpass
import linecache, getpass, io, sys
print(repr(linecache.getline("/no/such/file", 1)), linecache.getlines("/no/such/file"), callable(getpass.getpass))
