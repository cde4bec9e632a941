#### match_search_fullmatch
import re
for f in (re.match, re.search, re.fullmatch):
    for p, s in (("a+", "aaab"), ("a+", "baaa"), ("a+", "aaa"), ("", ""), ("", "x"), ("a|ab", "ab"), ("(a|ab)(c|bcd)(d*)", "abcd")):
        print(p, s, f(p, s))
#### match_object
import re
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "2024-05 and more")
print(m.group(), m.group(0), m.group(1, "month"), m["year"], m[2], m[4])
print(m.groups(), m.groups("none"), m.groups(default=0), m.groupdict(), m.groupdict("x"))
print(m.start(), m.end(), m.span(), m.span("month"), m.start("day"), m.end(3))
print(m.pos, m.endpos, m.lastindex, m.lastgroup, m.string, m.re.pattern, m.regs)
print(m.expand(r"\2/\1 \g<year> \g<0> [\g<day>]\n"))
print(bool(m), repr(m))
#### no_such_group
import re
m = re.match("(a)", "a")
for g in (2, -1, "x", None, 1.5):
    try:
        print(m.group(g))
    except Exception as e:
        print(type(e).__name__, e)
#### pattern_object
import re
p = re.compile(r"(?P<a>x)(?P<b>y)?", re.I | re.M)
print(p.pattern, p.flags, p.groups, dict(p.groupindex), repr(p))
print(re.compile(b"x"), re.compile("x").flags, re.compile(b"x").flags, re.compile("(?i)x").flags, re.compile("x", re.A))
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), hash(re.compile("q")) == hash(re.compile("q")))
print(p is re.compile(p), isinstance(p, re.Pattern), isinstance(p.match("x"), re.Match))
print(repr(re.compile("a" * 300)))
#### pos_and_endpos
import re
p = re.compile("^b|b$|c")
print(p.match("abc", 1), p.search("abc", 1), p.search("abc", 0, 2), p.search("abc", 5), p.search("abc", -5, 100))
print(re.compile("b").fullmatch("abc", 1, 2), re.compile(r"(?<=a)b").match("abc", 1), re.compile(r"\bb").match("abc", 1))
print([m.span() for m in re.compile("x*").finditer("axxb", 1, 3)])
#### findall
import re
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)?", "a1b"), re.findall(r"(\w)\d?", "a1b"), re.findall("x*", "axb"), re.findall("", "ab"))
print(re.findall(r"(?i)the", "The the THE"), re.findall(rb"\w", b"a\xe9b"), re.findall("[^,]*", "a,,b"))
#### finditer
import re
it = re.finditer("a", "banana")
print(next(it).span(), [m.start() for m in it], next(it, "end"))
print([(m.group(), m.start()) for m in re.finditer(r"\w+|\b", "ab cd")])
#### empty_matches
import re
for p in ("x*", "", r"\b", "(?=b)", "a??", "^", "$", "a|"):
    s = "abxd"
    print(p, re.sub(p, "-", s), re.split(p, s), re.findall(p, s), [m.span() for m in re.finditer(p, s)])
#### sub
import re
print(re.sub("a", "b", "aaa"), re.sub("a", "b", "aaa", 2), re.sub("a", "b", "aaa", count=1), re.subn("a", "b", "aaa"), re.subn("z", "b", "aaa"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<x>a)", r"[\g<x>\g<1>\g<0>]", "ab"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "1 20 300"), re.sub("(a)|b", r"<\1>", "ab"))
print(re.sub("a", r"\n\t\\\.", "a"), re.sub("a", "\\\\", "a"), repr(re.sub("a", r"\0\07\101", "a")), re.sub(b"a", rb"<\g<0>>", b"bab"))
print(re.sub("[aeiou]", "", "education", flags=re.I), re.sub("x", r"\g<0>\g<0>", "axb"))
#### sub_template_errors
import re
for t in (r"\2", r"\g<2>", r"\g<x>", r"\g<", r"\g", r"\g<>", r"\q", r"\g<1a>", r"\777", "\\", r"\g<-1>", r"ab\z"):
    for s in ("xax", "xyz"):
        try:
            print(t, re.sub("(a)", t, s))
        except Exception as e:
            print(t, type(e).__name__, e)
#### split
import re
print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words."), re.split(r"\W+", "a b c d", 2), re.split("x", "abc"))
print(re.split("(a)|b", "xaybz"), re.split(r"(?=[A-Z])", "helloWorldAgain"), re.split(",", ""), re.split("", "abc"), re.split(r"\s*,\s*", "a , b,c ,d", maxsplit=1))
#### flags
import re
print(re.findall("^a.b$", "a\nb\na-b", re.M), re.findall("a.b", "a\nb", re.S), re.findall("A", "aA", re.I), re.findall(r"""
  \d+   # number
  [ ]   # a space
  \#    # a hash
""", "12 #", re.X))
print(re.findall(r"\w+", "naïve café", re.A), re.findall(r"\w+", "naïve café"), re.findall(r"\d", "1٣"), re.findall(r"\d", "1٣", re.A), re.findall(r"\s", "a\u00a0b"), re.findall("(?s:.)", "\n"), re.findall("(?-i:a)b", "aB AB", re.I))
print(int(re.I), int(re.IGNORECASE), int(re.M), int(re.S), int(re.X), int(re.A), int(re.U), int(re.L), int(re.I | re.M))
#### ignore_case_unicode
import re
for p, s in (("É", "é"), ("ß", "SS"), ("ſ", "S"), ("s", "ſ"), ("k", "\u212a"), ("σ", "ς"), ("[α-ω]+", "ΑΒΓς"), ("i", "İ"), ("ı", "I"), ("[^é]", "É"), ("µ", "μ"), ("ǆ", "ǅ")):
    print(ascii(p), ascii(s), bool(re.match(p, s, re.I)), bool(re.match(p, s, re.I | re.A)))
#### unicode_positions
import re
s = "äöü ßx€y 𝔸z"
for m in re.finditer(r"\w+", s):
    print(m.span(), m.start(), m.end())
m = re.search("(x)(€)(?P<y>y)", s)
print(m.regs, m.span("y"), m.pos, m.endpos, re.compile("€").search(s, 5, 8).span(), re.search("(?<=ß)x", s).span(), re.sub("[äöü]", "?", s).startswith("???"))
#### look_around
import re
print(re.findall(r"(?<=\$)\d+", "$10 €20 $30"), re.findall(r"(?<!\$)\b\d+", "$10 20 $30"), re.findall(r"\w+(?=!)", "hi! you"), re.findall(r"\b\w+\b(?!!)", "hi! you"))
print(re.match(r"(?=(a+))a*b\1", "aaaba"), re.search(r"(?<=(a))b\1", "aba").groups(), re.match("(?!a)b", "b"), re.findall("(?<=ab|cd)e", "abe cde e"))
print(bool(re.match(r"^(?=.*[A-Z])(?=.*\d).{8,}$", "Passw0rdX")), re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567890"))
#### back_references
import re
print(re.findall(r"(\w)\1", "aabbcd"), re.match(r"(?P<q>['\"]).*?(?P=q)", "'a\"b' c").group(), re.match(r"(a)?b\1", "b"), re.match(r"(?i)(a)\1", "aA"), re.match(r"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10", "abcdefghijj").group(10))
#### conditional
import re
p = re.compile(r"(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)")
for s in ("<user@host.com>", "user@host.com", "<user@host.com", "user@host.com>"):
    print(s, bool(p.match(s)))
print(re.match("(?P<a>x)?(?(a)y|z)", "z"), re.match("(?P<a>x)?(?(a)y|z)", "xy"))
#### quantifiers
import re
print(re.findall("a{2}", "aaaaa"), re.findall("a{2,3}", "aaaaa"), re.findall("a{2,3}?", "aaaaa"), re.findall("a{,2}", "aaa"), re.findall("a{2,}", "aaaaa"), re.findall("a{x", "a{x"), re.findall("a{}", "a{}"), re.findall("a{,}", "aa"))
print(re.match("<.*>", "<a><b>").group(), re.match("<.*?>", "<a><b>").group(), re.match("(a*)*", "aaa").groups(), re.match("(a*)+", "b").groups(), re.match("(a|b)*?c", "abc").groups(), re.match("(?:(a)|(b))*", "ab").groups())
print(re.match("a*+a", "aaa"), re.match("a++b", "aaab"), re.match("(?>a+)ab", "aaab"), re.match("(?:ab)?+c", "abc"), re.match("(?:ab){1,2}+ab", "abab"))
print(re.match(r"(\d{1,3}\.){3}\d{1,3}$", "192.168.1.10").group(), re.match("(x{2}y){2}", "xxyxxy").span(), re.match("(?:a?){3}a{3}", "aaa").span())
#### sets
import re
print(re.findall("[]a]", "]a["), re.findall("[^]a]", "]ab"), re.findall("[a-]", "a-b"), re.findall(r"[\]\-^]", "]-^a"), re.findall(r"[\w.]+", "a.b c"), re.findall(r"[^\s\d]+", "ab 12 cd"), re.findall("[\\x41-\\x43]", "ABCD"), re.findall(r"[\u00e0-\u00ff]", "aéb"), re.findall("[a-c-e]", "abcde-"))
#### escapes
import re
print(re.findall(r"\x41\u0042\103\t", "ABC\t"), re.findall(r"\.\*\\", ".*\\"), re.findall(r"\0", "\0"), re.findall(r"\A.|.\Z", "abc"), re.escape("a.b*c[d]\n é-~#&"), re.escape(b"a.b"), re.match(re.escape("1+1=2?"), "1+1=2?").group())
#### boundaries
import re
print(re.findall(r"\bfoo\b", "foo foobar foo."), re.findall(r"\Boo", "foo oo"), [m.start() for m in re.finditer(r"\b", "ab, c")], re.findall(r"\B", ""), re.findall(r"\b", ""), re.findall("a$", "a\n"), re.findall(r"a\Z", "a\n"), re.findall("(?m)$", "a\nb\n"))
#### errors
import re
for p in ("(", ")", "[", "[]", "*", "a**", "a{2,1}", "(?P<a", "(?P<1>x)", "(?P<a>x)(?P<a>y)", r"\2", r"(\1)", "(?P=x)", "(?z)", "(?i", "a(?i)b", "(?<a)", "(?Px)", r"\q", "[z-a]", r"[\d-z]", "\\", "(?<=a+)b", "(?(2)a|b)", "(?(x)a)", "(?(1)a|b|c)", "(?#", r"\x1", r"\u12", r"\400", "(?i-i:a)", "(?-a:b)", "(?au:b)", "a\n(b", "(?:", "(?=", "(?", "(?P", "(?P>", "x{99999999999}", "(?L)a", "^*", "+a", "a|*", "[a-\\d]", "(?(0)a)", "(?P<>a)"):
    try:
        print(repr(p), re.compile(p))
    except re.error as e:
        print(repr(p), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == p)
    except Exception as e:
        print(repr(p), type(e).__name__, e)
#### bytes
import re
m = re.search(rb"(?P<k>\w+)=(?P<v>[^;]*)", b"; key=v\xffal; x")
print(m, m.groupdict(), m["k"], m.span("v"), re.sub(rb"\s", b"", b" a b "), re.split(b";", b"a;b"), re.findall(b"(?i)A", b"aA"))
print(re.match(b"a", bytearray(b"abc")).group(), re.findall(b"b", memoryview(b"abc")))
#### type_errors
import re
for f in (lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", 1), lambda: re.compile(1), lambda: re.compile(re.compile("a"), re.I), lambda: re.sub("a", lambda m: 1, "a"), lambda: re.compile("a", re.L), lambda: re.compile(b"a", re.U), lambda: re.match("a", None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#### callback_changes_buffer
import re
b = bytearray(b"aXbXc")
def f(m):
    b[0] = 90
    return b"-"
print(re.sub(b"X", f, b), b)
#### nested_use
import re
print(re.sub(r"\[([^]]*)\]", lambda m: re.sub("a", "b", m.group(1)).upper(), "x[banana]y[a]"))
#### catastrophic_is_bounded_by_possessive
import re
print(re.match(r"(?>(?:a+)+)b", "a" * 30), re.match(r"(a|aa)+$", "a" * 20 + "b"))
#### long_strings
import re
s = "ab" * 5000
print(re.match("(?:ab)*", s).end(), re.match("(ab)*", s).span(1), re.match("(?:a|b)*?$", s).end(), len(re.findall("a", s)), re.match("(?:(?:a)(b))+", s).span(1), len(re.sub("a", "ccc", s)))
#### programs
import re
log = '127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326'
m = re.match(r'(\S+) (\S+) (\S+) \[([\w:/]+\s[+\-]\d{4})\] "(\S+) (\S+)\s*(\S+)?\s*" (\d{3}) (\S+)', log)
print(m.groups())
tokens = re.compile(r"\s*(?:(?P<num>\d+\.?\d*)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/()=]))")
print([(m.lastgroup, m.group(m.lastgroup)) for m in tokens.finditer("x = 3.14 * (radius + 2)")])
print(re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseString").lower(), re.sub(r"_(\w)", lambda m: m.group(1).upper(), "snake_case_name"), re.findall(r"[\w.+-]+@[\w-]+\.[\w.-]+", "a.b@c.de, x@y.org"), re.sub(r"\s+", " ", "a \n b\t\tc").strip(), re.findall(r"#(\w+)", "#one two #three"))
#### purge_and_cache
import re
re.purge()
for i in range(600):
    re.compile("a%d" % i)
print(re.match("a599", "a599").group())
#### scanner
import re
s = re.Scanner([(r"[a-z]+", lambda sc, t: ("word", t)), (r"\d+", lambda sc, t: int(t)), (r"\s+", None)])
print(s.scan("ab 12 c!x"))
