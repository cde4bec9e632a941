#### parse and walk
import xml.etree.ElementTree as ET
DOC = """<?xml version="1.0"?>
<data>
    <country name="Liechtenstein"><rank>1</rank><year>2008</year><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N"/></country>
    <country name="Panama"><rank>68</rank><year>2011</year></country>
</data>"""
root = ET.fromstring(DOC)

print(root.tag, root.attrib, len(root), repr(root.text), root.tail)
for country in root:
    print(country.tag, country.attrib, country.get("name"), [c.tag for c in country])
print(root[0][1].text, root[1].find("rank").text, root.findtext("country/year"), root.findtext("nope", "dflt"))
#### iter
import xml.etree.ElementTree as ET
DOC = """<?xml version="1.0"?>
<data>
    <country name="Liechtenstein"><rank>1</rank><year>2008</year><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N"/></country>
    <country name="Panama"><rank>68</rank><year>2011</year></country>
</data>"""
root = ET.fromstring(DOC)

print([n.get("name") for n in root.iter("neighbor")], [e.tag for e in root.iter()][:5], len(list(root.iter("*"))), list(root.iter("zzz")))
#### find all paths
import xml.etree.ElementTree as ET
DOC = """<?xml version="1.0"?>
<data>
    <country name="Liechtenstein"><rank>1</rank><year>2008</year><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N"/></country>
    <country name="Panama"><rank>68</rank><year>2011</year></country>
</data>"""
root = ET.fromstring(DOC)
for path in ['country', './country/rank', 'country[2]', 'country[last()]', 'country[last()-1]', './/neighbor', '*', '*/rank', '.', './', "country[@name='Panama']", "country[@name!='Panama']", './/neighbor[@direction]', "country[rank='4']", 'country[neighbor]', ".//year[.='2011']", './/rank/..', 'country/neighbor[1]', ".//*[@name='Austria']", "country[year='2011'][@name='Panama']", 'country//neighbor', './/country[1]/rank', "country[rank!='4']", "country[@name = 'Panama']"]:
    print(path, [(e.tag, e.get('name'), e.text and e.text.strip()) for e in root.findall(path)])
#### path errors
import xml.etree.ElementTree as ET
DOC = """<?xml version="1.0"?>
<data>
    <country name="Liechtenstein"><rank>1</rank><year>2008</year><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N"/></country>
    <country name="Panama"><rank>68</rank><year>2011</year></country>
</data>"""
root = ET.fromstring(DOC)

for path in ("/country", "country[0]", "a//", "country[x()]", "country[last()-0]", "p:x", "country[last()+1]"):
    try:
        print(path, root.findall(path))
    except SyntaxError as e:
        print(path, e.msg)
#### find first
import xml.etree.ElementTree as ET
DOC = """<?xml version="1.0"?>
<data>
    <country name="Liechtenstein"><rank>1</rank><year>2008</year><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N"/></country>
    <country name="Panama"><rank>68</rank><year>2011</year></country>
</data>"""
root = ET.fromstring(DOC)

print(root.find("country").get("name"), root.find("nope"), root.findtext("country/rank"), repr(root.findtext("country/neighbor")), root.find("country[3]").get("name"))
print(type(root.iterfind("country")).__name__ != "list", len(root.findall("nope")))
#### build
import xml.etree.ElementTree as ET

root = ET.Element("root", {"a": "1"}, b="2")
child = ET.SubElement(root, "child", name="x")
child.text = "text & <more>"
child.tail = "tail"
ET.SubElement(root, "empty")
root.set("c", 'q"uote')
print(ET.tostring(root), ET.tostring(root, encoding="unicode"))
print(root.keys(), root.items(), root.get("zz"), root.get("zz", 5))
#### tostring encodings
import xml.etree.ElementTree as ET

root = ET.Element("r")
root.text = "\u00e9 \u20ac"
print(ET.tostring(root), ET.tostring(root, "utf-8"), ET.tostring(root, "UTF-8"), ET.tostring(root, "iso-8859-1"), ET.tostring(root, "us-ascii"))
print(ascii(ET.tostring(root, "unicode")), ascii(ET.tostring(root, encoding="unicode", xml_declaration=True)))
#### tostring options
import xml.etree.ElementTree as ET

root = ET.fromstring("<a><b></b><c>x</c></a>")
print(ET.tostring(root, short_empty_elements=False), ET.tostring(root, xml_declaration=True), ET.tostring(root, method="html"), ET.tostring(root, method="text"))
try:
    ET.tostring(root, method="x")
except ValueError as e:
    print(e)
#### escaping
import xml.etree.ElementTree as ET

e = ET.Element("e", {"a": "<&>\"'\n\t\r"})
e.text = "<&>\"'\n\t"
print(ET.tostring(e))
print(ET.fromstring(ET.tostring(e)).attrib, repr(ET.fromstring(ET.tostring(e)).text))
#### html method
import xml.etree.ElementTree as ET

root = ET.fromstring('<html><head><script>a &lt; b</script></head><body><br/><p class="x">t &amp; u</p><img src="a"/></body></html>')
print(ET.tostring(root, method="html", encoding="unicode"))
#### indent
import xml.etree.ElementTree as ET

root = ET.fromstring("<a><b><c/><d>t</d></b><e/></a>")
ET.indent(root)
print(ET.tostring(root, encoding="unicode"))
root = ET.fromstring("<a><b><c/></b></a>")
ET.indent(root, space="\t", level=0)
print(repr(ET.tostring(root, encoding="unicode")))
ET.indent(ET.ElementTree(root), "    ")
print(ET.tostring(root, encoding="unicode"))
try:
    ET.indent(root, level=-1)
except ValueError as e:
    print(e)
#### element list behaviour
import xml.etree.ElementTree as ET

r = ET.fromstring("<r><a/><b/><c/></r>")
print(len(r), r[0].tag, r[-1].tag, [e.tag for e in r[1:]], [e.tag for e in r[::-1]])
r.append(ET.Element("d"))
r.insert(0, ET.Element("z"))
r.extend([ET.Element("e"), ET.Element("f")])
print([e.tag for e in r])
r.remove(r[1])
del r[0]
r[0] = ET.Element("new")
r[1:3] = [ET.Element("x")]
print([e.tag for e in r])
del r[1:]
print([e.tag for e in r], list(r)[0].tag)
#### element errors
import xml.etree.ElementTree as ET

r = ET.fromstring("<r><a/></r>")
for f in (lambda: r.remove(ET.Element("q")), lambda: r.append("x"), lambda: r[5], lambda: ET.SubElement("x", "y"), lambda: ET.Element("x", 5), lambda: r.extend(["x"])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### unserializable
import xml.etree.ElementTree as ET

for make in (lambda: ET.Element("a", {"k": 5}), lambda: ET.Element(5)):
    try:
        ET.tostring(make())
    except TypeError as e:
        print(e)
e = ET.Element("a")
e.text = 5
try:
    ET.tostring(e)
except TypeError as e:
    print(e)
#### clear and itertext
import xml.etree.ElementTree as ET

r = ET.fromstring("<r a='1'>one<b>two</b>three<c/>four</r>")
print(list(r.itertext()), "".join(r.itertext()))
r.clear()
print(r.attrib, r.text, len(r), ET.tostring(r))
#### copy
import xml.etree.ElementTree as ET

import copy
r = ET.fromstring("<r><a>t</a></r>")
d = copy.deepcopy(r)
d[0].text = "changed"
s = copy.copy(r)
s.tag = "s"
s[0].text = "shared"
print(ET.tostring(r), ET.tostring(d), ET.tostring(s))
#### comments and instructions
import xml.etree.ElementTree as ET

r = ET.fromstring("<r><!-- note --><?pi data?><a/></r>")
print(len(r), ET.tostring(r))
r.append(ET.Comment("made"))
r.append(ET.ProcessingInstruction("target", "text"))
r.append(ET.PI("only"))
print(ET.tostring(r), r[1].tag is ET.Comment, r[1].text)
p = ET.XMLParser(target=ET.TreeBuilder(insert_comments=True, insert_pis=True))
print(ET.tostring(ET.fromstring("<r>x<!-- note -->y<?pi data?>z</r>", p)))
#### text parts
import xml.etree.ElementTree as ET

r = ET.fromstring("<r>a<b>c</b>d<e/>f</r>")
print(r.text, r[0].text, r[0].tail, r[1].text, r[1].tail, r.tail)
#### references
import xml.etree.ElementTree as ET

r = ET.fromstring("<r a='&lt;&#65;&quot;'>&amp;&lt;&gt;&apos;&quot;&#x20AC;&#233;</r>")
print(ascii(r.text), r.attrib)
#### cdata
import xml.etree.ElementTree as ET

r = ET.fromstring("<r>a<![CDATA[<b>&amp;]]]]><![CDATA[>]]>c</r>")
print(r.text, ET.tostring(r))
#### line breaks
import xml.etree.ElementTree as ET

r = ET.fromstring("<r a='x\ny\tz'>\r\na\rb\n</r>")
print(repr(r.text), r.attrib)
#### unicode
import xml.etree.ElementTree as ET

r = ET.fromstring("<\u00e9l\u00e9ment nom='\u00fc'>\u4e2d\U0001f600</\u00e9l\u00e9ment>")
print(ascii(r.tag), ascii(r.attrib), ascii(r.text))
print(ascii(ET.fromstring("<a>\u00e9</a>".encode("utf-8")).text), ascii(ET.fromstring("<?xml version='1.0' encoding='iso-8859-1'?><a>\u00e9</a>".encode("latin-1")).text))
print(ET.fromstring("<a>x</a>".encode("utf-16")).text, ET.fromstring(b"\xef\xbb\xbf<a>bom</a>").text)
#### namespaces
import xml.etree.ElementTree as ET

r = ET.fromstring('<r xmlns="http://d" xmlns:p="http://p"><a/><p:b p:x="1" y="2"/><c xmlns="http://other"/></r>')
print(r.tag, [e.tag for e in r], r[1].attrib)
print(ET.tostring(r, encoding="unicode"))
ns = {"d": "http://d", "q": "http://p"}
print(len(r.findall("d:a", ns)), r.find("q:b", ns).get("y"), r.find("{http://d}a") is r[0], len(r.findall("{*}a")), len(r.findall("{http://d}*")), r.find("a"), r.find("a", {"": "http://d"}) is r[0])
#### register namespace
import xml.etree.ElementTree as ET

ET.register_namespace("p", "http://p")
r = ET.Element("{http://p}r", {"{http://q}k": "v"})
ET.SubElement(r, "{http://p}c")
print(ET.tostring(r, encoding="unicode"))
print(ET.tostring(r[0], encoding="unicode", default_namespace="http://p"))
try:
    ET.register_namespace("ns1", "x")
except ValueError as e:
    print(e)
#### default namespace
import xml.etree.ElementTree as ET

ET.register_namespace("", "http://svg")
r = ET.fromstring('<svg xmlns="http://svg"><g/></svg>')
print(ET.tostring(r, encoding="unicode"))
try:
    ET.tostring(ET.Element("x"), default_namespace="http://y")
except ValueError as e:
    print(e)
#### qname
import xml.etree.ElementTree as ET

q = ET.QName("http://u", "tag")
print(q, repr(q), q == "{http://u}tag", q.text)
e = ET.Element(q, {ET.QName("http://u", "k"): q})
print(ET.tostring(e))
#### parse errors
import xml.etree.ElementTree as ET
for text in ['', '   ', '<a>', '<a></b>', '<a><b></a></b>', '<a', '<a b>', '<a b=c/>', "<a b='1' b='2'/>", '<a/><b/>', '<a/>text', 'text', '<a>&nope;</a>', '<a>& x</a>', '<a>&#0;</a>', '<a>]]></a>', '<a><!-- -- --></a>', "<a b='<'/>", '<p:a/>', '<a><![CDATA[x</a>', '<1a/>', '<a>\x01</a>', '</a>', " <?xml version='1.0'?><a/>", '<a>\n<b>\n</c></a>', '<a>x', '<a></a', '<a><!-- x', "<a b='", '<!DOCTYPE a', "<a b = 'c' d/>", '< a/>', '<a>&lt</a>']:
    try:
        print(text, ET.fromstring(text))
    except ET.ParseError as e:
        print(repr(text), e, e.position, e.code)
#### parse error type
import xml.etree.ElementTree as ET

try:
    ET.fromstring("<a>")
except SyntaxError as e:
    print(type(e).__name__, e.msg, isinstance(e, ET.ParseError))
#### internal entities
import xml.etree.ElementTree as ET

print(ET.fromstring('<!DOCTYPE r [<!ENTITY a "x &lt; y"><!ENTITY b "&a;&a;"><!ELEMENT r ANY>]><r k="&a;">&b;</r>').text)
print(ET.tostring(ET.fromstring('<!DOCTYPE r [<!ENTITY e "<i>t</i>">]><r>a&e;b</r>')))
#### doctype
import xml.etree.ElementTree as ET

print(ET.fromstring('<!DOCTYPE html PUBLIC "-//W3C//DTD" "http://x"><html/>').tag, ET.fromstring('<!DOCTYPE r SYSTEM "r.dtd" [ <!-- c > --> <!ATTLIST r a CDATA "1"> ]><r>t</r>').text)
#### external entities are not read
import xml.etree.ElementTree as ET

for text in ('<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><r>&e;</r>',):
    try:
        print(ET.fromstring(text).text)
    except ET.ParseError as e:
        print(e)
#### entity expansion is bounded
import xml.etree.ElementTree as ET

text = '<!DOCTYPE r [<!ENTITY a0 "lollollollollollollollollol">'
for i in range(1, 12):
    text += '<!ENTITY a%d "%s">' % (i, ("&a%d;" % (i - 1)) * 10)
text += "]><r>&a11;</r>"
try:
    ET.fromstring(text)
except ET.ParseError as e:
    print("refused", str(e).partition(":")[0])
#### tree write
import xml.etree.ElementTree as ET

import io
tree = ET.ElementTree(ET.fromstring("<a><b>t</b></a>"))
out = io.BytesIO()
tree.write(out, encoding="utf-8", xml_declaration=True)
print(out.getvalue())
out = io.StringIO()
tree.write(out, encoding="unicode")
print(out.getvalue(), tree.getroot().tag, tree.find("b").text, tree.find("./b").text, tree.findtext("b"), len(tree.findall(".//b")), [e.tag for e in tree.iter()])
#### parse file object
import xml.etree.ElementTree as ET

import io
tree = ET.parse(io.StringIO("<a><b/></a>"))
print(tree.getroot().tag, ET.parse(io.BytesIO(b"<c/>")).getroot().tag)
#### iterparse
import xml.etree.ElementTree as ET

import io
for event, e in ET.iterparse(io.StringIO("<a><b>1</b><b>2</b></a>")):
    print(event, e.tag, e.text)
it = ET.iterparse(io.BytesIO(b"<a x='1'><b/></a>"), events=("start", "end"))
print([(event, e.tag) for event, e in it], it.root.tag)
#### iterparse namespaces
import xml.etree.ElementTree as ET

import io
print(list(x if x[0].endswith("ns") else (x[0], x[1].tag) for x in ET.iterparse(io.StringIO("<a xmlns='u' xmlns:p='v'><p:b/></a>"), events=("start-ns", "end-ns", "end"))))
#### iterparse clears
import xml.etree.ElementTree as ET

import io
text = "<items>" + "".join("<item><n>%d</n></item>" % i for i in range(200)) + "</items>"
total = 0
for event, e in ET.iterparse(io.StringIO(text)):
    if e.tag == "item":
        total += int(e.findtext("n"))
        e.clear()
print(total)
#### pull parser
import xml.etree.ElementTree as ET

p = ET.XMLPullParser(["start", "end"])
p.feed("<a><b>te")
print([(event, e.tag) for event, e in p.read_events()])
p.feed("xt</b></")
p.feed("a>")
print([(event, e.tag, e.text) for event, e in p.read_events()])
p.close()
#### feed in pieces
import xml.etree.ElementTree as ET

text = "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY e 'v'>]><r a='1' b=\"2\">t&amp;u&e;<![CDATA[c]]><!-- x --><b/></r>"
p = ET.XMLParser()
for c in text:
    p.feed(c)
print(ET.tostring(p.close()))
#### own target
import xml.etree.ElementTree as ET

class Depth:
    depth = most = 0
    def start(self, tag, attrib):
        self.depth += 1
        self.most = max(self.most, self.depth)
        print("start", tag, attrib)
    def end(self, tag):
        self.depth -= 1
    def data(self, data):
        print("data", repr(data))
    def close(self):
        return self.most
p = ET.XMLParser(target=Depth())
p.feed("<a x='1'><b>t</b></a>")
print(p.close())
#### fromstringlist and xmlid
import xml.etree.ElementTree as ET

print(ET.tostring(ET.fromstringlist(["<a>", "<b/>", "</a>"])))
tree, ids = ET.XMLID("<a><b id='x'/><c id='y'/></a>")
print(sorted(ids), ids["x"].tag, b"".join(ET.tostringlist(tree)))
#### dump
import xml.etree.ElementTree as ET

ET.dump(ET.fromstring("<a><b/></a>"))
ET.dump(ET.ElementTree(ET.Element("x")))
#### iselement and truth
import xml.etree.ElementTree as ET

e = ET.Element("a")
print(ET.iselement(e), ET.iselement("a"), len(e), e.makeelement("b", {}).tag, repr(e)[:12])
#### modify and write
import xml.etree.ElementTree as ET
DOC = """<?xml version="1.0"?>
<data>
    <country name="Liechtenstein"><rank>1</rank><year>2008</year><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N"/></country>
    <country name="Panama"><rank>68</rank><year>2011</year></country>
</data>"""
root = ET.fromstring(DOC)

for rank in root.iter("rank"):
    rank.text = str(int(rank.text) + 1)
    rank.set("updated", "yes")
for country in root.findall("country"):
    if int(country.find("rank").text) > 50:
        root.remove(country)
print(ET.tostring(root, encoding="unicode"))
#### to dict
import xml.etree.ElementTree as ET

def convert(e):
    d = dict(e.attrib)
    for c in e:
        d.setdefault(c.tag, []).append(convert(c))
    if e.text and e.text.strip():
        d["text"] = e.text.strip()
    return d
print(convert(ET.fromstring("<a x='1'><b>t</b><b y='2'/></a>")))
#### parent map
import xml.etree.ElementTree as ET

root = ET.fromstring("<a><b><c/></b><d/></a>")
parents = {c: p for p in root.iter() for c in p}
print([(c.tag, p.tag) for c, p in parents.items()])
#### declaration and whitespace
import xml.etree.ElementTree as ET

print(ET.fromstring("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n\n<!-- c --><?p?>\n<a />\n<!-- d -->\n").tag)
#### tag syntax
import xml.etree.ElementTree as ET

print(ET.tostring(ET.fromstring("<a\n b = '1'\t\nc=\"2\" ></a >")), ET.fromstring("<_a.b-c:d xmlns:_a.b-c='u'/>").tag)
#### large document
import xml.etree.ElementTree as ET

root = ET.Element("r")
for i in range(500):
    ET.SubElement(root, "item", id=str(i)).text = "value %d" % i
again = ET.fromstring(ET.tostring(root))
print(len(again), again[499].text, again.find("item[@id='250']").text)
#### saxutils
from xml.sax.saxutils import escape, unescape, quoteattr
print(escape("<a> & 'b' \"c\""), escape("a'b", {"'": "&apos;"}), unescape("&lt;a&gt; &amp;lt; &quot;"), unescape("&quot;", {"&quot;": '"'}))
print(quoteattr("plain"), quoteattr('with "quotes"'), quoteattr("both \" and '"), quoteattr("a<b\n\t"))
