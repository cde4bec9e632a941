#### urlparse
from urllib.parse import urlparse
r = urlparse("https://user:pw@Example.com:8080/a/b;p=1?q=1&r=2#frag")
print(r)
print(r.scheme, r.netloc, r.path, r.params, r.query, r.fragment)
print(r.username, r.password, r.hostname, r.port, r.geturl())
#### urlparse as tuple
from urllib.parse import urlparse
r = urlparse("http://a/b")
scheme, netloc, *rest = r
print(scheme, netloc, rest, len(r), r[2], r == ("http", "a", "/b", "", "", ""), isinstance(r, tuple))
#### urlparse relative
from urllib.parse import urlparse
for url in ("/path?x", "path#f", "//host/p", "", "?q", "#f", "mailto:a@b.c", "host:80/x", "a;b", "http:"):
    print(tuple(urlparse(url)))
#### urlparse missing parts
from urllib.parse import urlparse
r = urlparse("http://host")
print(r.username, r.password, r.hostname, r.port, repr(r.path), repr(r.query))
r = urlparse("x")
print(r.hostname, r.port)
#### urlparse schemes and default
from urllib.parse import urlparse
print(urlparse("//h/p", scheme="ftp"), urlparse("HTTP://h").scheme, urlparse("1http://h").scheme == "")
#### urlparse allow fragments
from urllib.parse import urlparse
print(urlparse("http://h/p#f", allow_fragments=False))
#### urlparse ipv6
from urllib.parse import urlparse
r = urlparse("http://[::1]:8000/x")
print(r.hostname, r.port, r.netloc)
print(urlparse("http://[FE80::1%25eth0]/").hostname)
#### urlparse errors
from urllib.parse import urlparse
for url in ("http://[::1/x", "http://h]/", "http://[1.2.3.4]/", "http://[zz]/"):
    try:
        print(urlparse(url))
    except ValueError as e:
        print(e)
#### port errors
from urllib.parse import urlparse
for url in ("http://h:99999/", "http://h:abc/", "http://h:/", "http://h:80x"):
    try:
        print(urlparse(url).port)
    except ValueError as e:
        print(e)
#### urlparse strips
from urllib.parse import urlparse
print(urlparse("  http://h/a\nb\t c"))
#### replace
from urllib.parse import urlparse, urlsplit
print(urlparse("http://a/b?c")._replace(netloc="z", query="").geturl())
print(urlsplit("http://a/b")._replace(scheme="https").geturl())
#### userinfo
from urllib.parse import urlsplit
for url in ("http://u@h/", "http://u:@h/", "http://:p@h/", "http://a:b:c@h/", "http://a@b@h:1/"):
    r = urlsplit(url)
    print(r.username, r.password, r.hostname, r.port)
#### urlsplit
from urllib.parse import urlsplit
r = urlsplit("http://h/p;x?q#f")
print(r, r.geturl(), r._asdict() if False else r._fields)
#### urlunparse
from urllib.parse import urlunparse, urlunsplit
print(urlunparse(("http", "h", "p", "x", "q", "f")), urlunparse(("", "", "/a", "", "", "")), urlunparse(["https", "h", "", "", "a=1", ""]))
print(urlunsplit(("http", "h", "/p", "q", "f")), urlunsplit(("file", "", "/p", "", "")), urlunsplit(("", "h", "p", "", "")), urlunsplit(("mailto", "", "a@b", "", "")))
#### round trip
from urllib.parse import urlsplit, urlunsplit, urlparse, urlunparse
for url in ("http://a/b?c#d", "file:///x", "//h/x", "a/b", "mailto:x", "http://a?b", "http://a#b", "http://a/;p?q", "svn+ssh://h/x", "data:text,x", "http://"):
    print(urlunsplit(urlsplit(url)), urlunparse(urlparse(url)))
#### urljoin
from urllib.parse import urljoin
base = "http://a/b/c/d;p?q"
for ref in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "..g", "g..", "./../g", "g/./h", "g/../h", "g?y/./x", "http:g"):
    print(ref, urljoin(base, ref))
#### urljoin bases
from urllib.parse import urljoin
print(urljoin("http://a/b", "http://c/d"), urljoin("", "x"), urljoin("http://a", "x"), urljoin("http://a/b/", "c"), urljoin("a/b", "c"), urljoin("mailto:x", "y"), urljoin("/a/b", "../c"), urljoin("http://a/b//c", "d"))
#### urldefrag
from urllib.parse import urldefrag
r = urldefrag("http://h/p?q#frag")
print(r, r.url, r.fragment, r.geturl(), urldefrag("http://h/"))
#### quote
from urllib.parse import quote
print(quote("a b&c/d?e=f#g+h~i"), quote("a b/c", safe=""), quote("caf\u00e9 \u20ac"), quote(""), quote("a:b@c", safe=":@"), quote("%41"))
#### quote bytes
from urllib.parse import quote, quote_from_bytes
print(quote(b"\xff a"), quote_from_bytes(b"a/b c"), quote_from_bytes(b"", safe=b"x"), quote("\u00e9", encoding="latin-1"))
#### quote errors
from urllib.parse import quote, quote_from_bytes
for f in (lambda: quote(5), lambda: quote(None), lambda: quote_from_bytes("a"), lambda: quote(b"a", encoding="utf-8")):
    try:
        f()
    except TypeError as e:
        print(e)
#### quote plus
from urllib.parse import quote_plus
print(quote_plus("a b+c&d=e/f"), quote_plus("a b/c", safe="/"), quote_plus(b"x y"), quote_plus("\u00fc \u00f6"))
#### unquote
from urllib.parse import unquote
print(unquote("a%20b%2Fc"), unquote("caf%C3%A9") == "caf\u00e9", unquote("100%"), unquote("%zz%4"), unquote("%41%42c"), unquote(""), unquote("a+b"), unquote(b"a%20b"))
#### unquote invalid utf-8
from urllib.parse import unquote
print(ascii(unquote("%ff%41")), ascii(unquote("%C3x")), ascii(unquote("%E2%82")), ascii(unquote("\u00e9%C3%A9")))
#### unquote encodings
from urllib.parse import unquote
print(ascii(unquote("%E9", encoding="latin-1")), ascii(unquote("%E9", errors="ignore")))
#### unquote plus
from urllib.parse import unquote_plus
print(unquote_plus("a+b%2Bc"), unquote_plus("%20+"), ascii(unquote_plus("%C3%BC+")))
#### unquote to bytes
from urllib.parse import unquote_to_bytes
print(unquote_to_bytes("a%20%ff"), unquote_to_bytes(b"%41%4"), unquote_to_bytes("\u00e9%00"), unquote_to_bytes(""))
#### urlencode
from urllib.parse import urlencode
print(urlencode({"a": 1, "b": "x y", "c": "\u00e9&"}), urlencode([("a", "1"), ("a", "2")]), urlencode({}), urlencode({"n": None, "f": 1.5, "t": True}))
#### urlencode doseq
from urllib.parse import urlencode
print(urlencode({"a": [1, 2], "b": "xy", "c": ("p", "q r")}, doseq=True), urlencode({"a": [1, 2]}), urlencode({"e": []}, doseq=True))
#### urlencode options
from urllib.parse import urlencode, quote
print(urlencode({"a b": "c d/e"}, quote_via=quote), urlencode({"a": "b/c d"}, safe="/"), urlencode({b"k": b"v w"}))
#### urlencode errors
from urllib.parse import urlencode
for query in ("abc", [1, 2], 5):
    try:
        print(urlencode(query))
    except TypeError as e:
        print(type(e).__name__)
#### parse_qs
from urllib.parse import parse_qs
print(parse_qs("a=1&b=2&a=3"), parse_qs("a=&b=1"), parse_qs("a=&b", keep_blank_values=True), parse_qs(""), parse_qs("q=a+b%20c&x=%C3%A9") == {"q": ["a b c"], "x": ["\u00e9"]})
#### parse_qsl
from urllib.parse import parse_qsl
print(parse_qsl("a=1&b=2&a=3"), parse_qsl("a=1;b=2"), parse_qsl("a=1;b=2", separator=";"), parse_qsl("a=b=c"), parse_qsl("&&a=1&"))
#### parse_qsl errors
from urllib.parse import parse_qsl
for kw in ({"strict_parsing": True}, {"max_num_fields": 1}, {"separator": ""}):
    try:
        print(parse_qsl("a=1&b", **kw))
    except ValueError as e:
        print(e)
#### bytes
from urllib.parse import urlsplit, urljoin, parse_qs, urlparse, urldefrag, parse_qsl
print(urlsplit(b"http://u@h:1/p?q"), urlsplit(b"http://H:1/").hostname, urljoin(b"http://a/b", b"c"))
print(parse_qs(b"a=1"), parse_qsl(b"a=1&b=%20"), urldefrag(b"a#b"), urlparse(b"http://u:p@h:8/").port)
#### mixed
from urllib.parse import urljoin
try:
    urljoin("http://a", b"b")
except TypeError as e:
    print(e)
#### encode result
from urllib.parse import urlsplit
r = urlsplit("http://h/p").encode()
print(r, r.decode())
#### build a query
from urllib.parse import urlparse, urlunparse, parse_qsl, urlencode
url = "https://shop.example/items?page=1&sort=name"
parts = urlparse(url)
query = dict(parse_qsl(parts.query))
query["page"] = "2"
print(urlunparse(parts._replace(query=urlencode(query))))
#### import styles
import urllib.parse
import urllib.parse as up
print(urllib.parse.quote("a b"), up.unquote("a%20b"))
#### netloc normalization
from urllib.parse import urlsplit
try:
    urlsplit("http://example.com\uff03@bing.com")
except ValueError as e:
    print(type(e).__name__)
#### error module
from urllib.error import URLError, HTTPError
print(URLError("no"), HTTPError("u", 404, "Not Found", {}, None), issubclass(HTTPError, URLError), issubclass(URLError, OSError))
