#### escape
import html
print(html.escape("<a href=\"x\">Tom & 'Jerry'</a>"), html.escape("\"'<", quote=False), html.escape(""), html.escape("&amp;"))
#### unescape common
import html
print(html.unescape("&lt;b&gt; &amp; &quot;q&quot; &apos; &#39; &#x27;"), html.unescape("plain"), html.unescape(""))
#### unescape names
import html
print(ascii(html.unescape("&eacute;&euro;&copy;&nbsp;&hellip;&Alpha;&rarr;&notin;&CounterClockwiseContourIntegral;&fjlig;&nvlt;")))
#### unescape without semicolon
import html
print(ascii(html.unescape("&lt &amp &eacute x &copy2 &notit; &notin &foo &foo; & &&amp;; &ampamp;")))
#### unescape numbers
import html
print(ascii(html.unescape("&#65;&#x41;&#X41;&#65 &#8364; &#x1F600; &#0; &#128; &#x9f; &#xD800; &#x110000; &#1; &#13; &#10; &#xFFFE; &#99999999999;")))
#### unescape edge
import html
print(ascii(html.unescape("&#; &#x; &#xg; &;& &lt;&lt &LT &Lt; &nosuch; &thetasym; a&b")))
#### round trip
import html
text = "<p>\"it's\" & more</p>"
print(html.unescape(html.escape(text)) == text)
#### entities tables
from html.entities import name2codepoint, codepoint2name, entitydefs, html5
print(name2codepoint["eacute"], codepoint2name[233], ascii(entitydefs["euro"]), ascii(html5["hearts;"]), len(html5), len(name2codepoint), "amp" in html5, "euro" in html5)
#### entities module
import html.entities
print(html.entities.codepoint2name[38], html.entities.name2codepoint["lang"], ascii(html.entities.html5["lang;"]))
try:
    html.entities.nothing
except AttributeError as e:
    print(e)
#### parser simple
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<html><body class="a b" id=x>Hello <b>world</b>!</body></html>')
p.close()
#### parser attributes
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<a href=\'x\' title="a > b" disabled data-x=1 y = "2" z=\'&lt;&amp;\' empty="">t</a>')
p.close()
#### parser void and self closing
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<br><br/><img src="a.png" /><input type=text/>')
p.close()
#### parser case
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<DIV Class="X"><P>t</P></DIV>')
p.close()
#### parser comment
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('a<!-- note -- here --><!----><!-->x--><b>')
p.close()
#### parser declarations
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<!DOCTYPE html><!doctype HTML PUBLIC "x"><?xml version="1.0"?><![CDATA[x < y]]>t')
p.close()
#### parser bogus comment
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<!bogus><! ><!a--b>x')
p.close()
#### parser script
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<script>if (a < b && c > d) { x = "</p>"; }</script><p>&lt;</p>')
p.close()
#### parser style
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<style>a > b { } <!-- x --></style>')
p.close()
#### parser script case
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<SCRIPT>1</script ><b>')
p.close()
#### parser references
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('a &amp; b &lt;c&gt; &#65; &amp2 &nosuch; &')
p.close()
#### parser references apart
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P(convert_charrefs=False)
p.feed('a &amp; b &#65;&#x41; &lt c &nosuch; & d &#; x')
p.close()
#### parser references in attributes
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<a href="?a=1&amp;b=2&lt" t=&gt;>')
p.close()
#### parser stray less
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('a < b <3 <> <= </> </ x> </3>')
p.close()
#### parser incomplete
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<p>text <a href="x')
p.close()
#### parser incomplete kept
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<p>text <a href="x')
print('rest', repr(p.rawdata))
#### parser incomplete comment
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('a<!-- b')
p.close()
#### parser incomplete reference
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('a &am')
print('rest', repr(p.rawdata))
#### parser incomplete end tag
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('a</b')
p.close()
#### parser lone less
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('a<')
p.close()
#### parser end tags
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('</p></P ></p attr="x"></p/></a b>')
p.close()
#### parser unquoted attributes
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<a href=x/y?z=1&w=2 b=c>t')
p.close()
#### parser odd attributes
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<a b="c"d="e" f=\'g\'h i=\'\' j k=l/><x =y z==w>')
p.close()
#### parser newlines in tags
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<a\n href="x"\n\tid=y\n>z</a\n>')
p.close()
#### parser duplicate attributes
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<a x=1 x=2>')
p.close()
#### parser conditional comment
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<!--[if IE]>x<![endif]--><![if !IE]>y<![endif]>')
p.close()
#### parser nested
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<ul><li>1<ul><li>2</li></ul></li></ul>')
p.close()
#### parser unicode
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<p title="y">x</p>')
p.close()
#### parser names
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed('<h1><my-tag><ns:el><a1b2>')
p.close()
#### parser whitespace data
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
p = P()
p.feed(' \n<p> </p>\n')
p.close()
#### parser fed in pieces
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)

p = P()
for part in ("<p", ">he", "llo <b cl", "ass='x'>&a", "mp; y</", "b><!-", "- c --", "><scr", "ipt>a<b</scr", "ipt>"):
    p.feed(part)
p.close()
#### parser character by character
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_startendtag(self, tag, attrs): print("startend", tag, attrs)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)

p = P()
for c in '<p id="1">a&lt;b</p><!-- x --><br/>':
    p.feed(c)
p.close()
#### parser positions
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print(tag, self.getpos(), self.get_starttag_text())
    def handle_endtag(self, tag): print("/" + tag, self.getpos())
P().feed("<p>\n <b class='x'>\n\ntext</b>\n</p>")
#### parser collects links
from html.parser import HTMLParser
class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.text = []
    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.links.append(dict(attrs).get("href"))
    def handle_data(self, data):
        if data.strip():
            self.text.append(data.strip())
p = Links()
p.feed('<p>See <a href="/one">one</a> &amp; <a class="x" href="/two?a=1&amp;b=2">two</a>.</p>')
print(p.links, p.text)
#### parser strips tags
from html.parser import HTMLParser
from io import StringIO
class Stripper(HTMLParser):
    def __init__(self):
        super().__init__()
        self.reset()
        self.out = StringIO()
    def handle_data(self, d):
        self.out.write(d)
p = Stripper()
p.feed("<h1>Title</h1><p>Some <i>text</i> &copy; 2024</p>")
print(ascii(p.out.getvalue()))
#### parser table
from html.parser import HTMLParser
class Table(HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows, self.cell = [], None
    def handle_starttag(self, tag, attrs):
        if tag == "tr": self.rows.append([])
        elif tag in ("td", "th"): self.cell = ""
    def handle_data(self, data):
        if self.cell is not None: self.cell += data
    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.rows[-1].append(self.cell.strip())
            self.cell = None
t = Table()
t.feed("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td> 2 </td></tr></table>")
print(t.rows)
#### parser startend default
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag)
    def handle_endtag(self, tag): print("end", tag)
P().feed("<br/><hr>")
#### parser reset
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_data(self, d): print(repr(d))
p = P()
p.feed("a<b")
p.reset()
p.feed("c<i>")
#### parser long text
from html.parser import HTMLParser
class P(HTMLParser):
    n = 0
    def handle_starttag(self, tag, attrs): self.n += 1
p = P()
p.feed("<p class='x'>some text here &amp; there</p>\n" * 1000)
print(p.n, p.getpos())
