#### constants
import string
for n in "ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits punctuation whitespace printable".split():
    print(n, repr(getattr(string, n)))
#### capwords
import string
print(string.capwords("hello  big   world"), string.capwords("a-b-c", "-"), string.capwords("  x "), string.capwords(""))
#### Template
from string import Template
t = Template("$who likes ${what}s, costs $$5")
print(t.substitute(who="tim", what="kung"), t.safe_substitute(who="x"), t.template, t.substitute({"who": 1, "what": 2}, who=3), t.get_identifiers(), t.is_valid())
#### Template errors
from string import Template
for text, kw in (("$a $b", {"a": 1}), ("cost $5", {}), ("x\n y ${bad", {}), ("$", {})):
    try:
        Template(text).substitute(**kw)
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
    print(Template(text).safe_substitute(**kw), Template(text).is_valid())
#### Template subclass
from string import Template
class P(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
print(P("%a_b %% %c ${x}").safe_substitute(a_b=1, c=2))
#### Formatter
import string
f = string.Formatter()
print(f.format("{0} {1} {x}", 1, 2, x=3), f.format("{} {:>4}|", 1, "a"), f.format("{0.real} {1[0]} {2[k]}", 5, [7], {"k": 8}), f.format("{!r} {{}}", "q"), f.vformat("{a:{w}}", (), {"a": 1, "w": 4}))
print(list(f.parse("a{0!r:>{w}}b{{c}}")))
for bad in ("{", "}", "{0", "{0!}", "{0!x}"):
    try:
        print(f.format(bad, 1))
    except (ValueError, IndexError) as e:
        print(type(e).__name__)
#### Formatter subclass
import string
class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "?") if isinstance(key, str) else super().get_value(key, args, kwargs)
class Up(string.Formatter):
    def format_field(self, value, spec):
        return value.upper() if spec == "up" else super().format_field(value, spec)
print(Default().format("{a} {b}", a=1), Up().format("{:up} {}", "x", "y"))
#### caesar
import string
def caesar(s, k):
    a = string.ascii_lowercase
    return s.translate(str.maketrans(a, a[k:] + a[:k]))
print(caesar("hello", 3))
#### wrap
import textwrap
text = "The quick brown fox jumped over the lazy dog, and then it ran away from all of us."
print(textwrap.wrap(text, 20))
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("", 10), textwrap.wrap("short", 10), textwrap.wrap("a\n\nb   c\td", 10))
#### wrap long words and hyphens
import textwrap
print(textwrap.wrap("supercalifragilistic word", 10), textwrap.wrap("supercalifragilistic word", 10, break_long_words=False), textwrap.wrap("well-known long-term e-mail", 8), textwrap.wrap("well-known", 8, break_on_hyphens=False))
#### shorten
import textwrap
print(textwrap.shorten("Hello  world!", 12), textwrap.shorten("Hello  world!", 11), textwrap.shorten("Hello world", width=10, placeholder="..."), textwrap.shorten("abc", 2) if False else "")
try:
    textwrap.shorten("hello world", 3)
except ValueError as e:
    print(e)
#### max lines
import textwrap
print(textwrap.wrap("one two three four five six", 10, max_lines=2), textwrap.wrap("one two three four", 9, max_lines=2, placeholder=" ~"))
#### dedent
import textwrap
print(repr(textwrap.dedent("""
    hello
      world

    end
""")), repr(textwrap.dedent("  a\n b\n   c")), repr(textwrap.dedent("\ta\n\tb")), repr(textwrap.dedent("  \n  a\n")))
#### indent
import textwrap
print(repr(textwrap.indent("a\nb\n\nc\n", "  ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)))
#### options
import textwrap
w = textwrap.TextWrapper(width=12, drop_whitespace=False, fix_sentence_endings=True)
print(w.wrap("Hi there.  Is it on?  Yes it is. ok"), textwrap.wrap("a\tb", expand_tabs=False), textwrap.wrap("a\tb c", tabsize=4), textwrap.wrap("x  y", replace_whitespace=False))
try:
    textwrap.wrap("x", 0)
except ValueError as e:
    print(e)
#### keyword
import keyword
print(keyword.iskeyword("for"), keyword.iskeyword("foo"), keyword.kwlist, keyword.softkwlist, keyword.issoftkeyword("match"))
