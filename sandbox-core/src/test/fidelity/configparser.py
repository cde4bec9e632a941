#### read and get
import configparser, io
TEXT = """
[DEFAULT]
home = /home
debug: no
[server]
Host = localhost
port=8080
ratio = 1.5
path = %(home)s/www
enabled = yes
# comment
; another
multi = line one
    line two

    line three
[empty]
[other section]
key with spaces = value = with = equals
"""
c = configparser.ConfigParser()
c.read_string(TEXT)

print(c.sections(), c.options("server"), c.get("server", "host"), c["server"]["HOST"], c.getint("server", "port"), c.getfloat("server", "ratio"), c.getboolean("server", "enabled"), c.getboolean("server", "debug"))
print(repr(c["server"]["multi"]), c["server"]["path"], c.get("server", "path", raw=True), c["other section"]["key with spaces"], c.defaults())
#### mapping
import configparser, io
TEXT = """
[DEFAULT]
home = /home
debug: no
[server]
Host = localhost
port=8080
ratio = 1.5
path = %(home)s/www
enabled = yes
# comment
; another
multi = line one
    line two

    line three
[empty]
[other section]
key with spaces = value = with = equals
"""
c = configparser.ConfigParser()
c.read_string(TEXT)

print(list(c), len(c), "server" in c, "x" in c, c["server"], "port" in c["server"], "nope" in c["server"], list(c["server"])[:3], len(c["empty"]), dict(c["empty"]), c["server"].name)
print(c["server"].get("nope"), c["server"].get("nope", "d"), c["server"].getint("port"), c["server"].getboolean("nope", True), c["server"].getint("nope", fallback=5))
#### errors
import configparser, io
TEXT = """
[DEFAULT]
home = /home
debug: no
[server]
Host = localhost
port=8080
ratio = 1.5
path = %(home)s/www
enabled = yes
# comment
; another
multi = line one
    line two

    line three
[empty]
[other section]
key with spaces = value = with = equals
"""
c = configparser.ConfigParser()
c.read_string(TEXT)

for f in (lambda: c.get("x", "y"), lambda: c.get("server", "y"), lambda: c["x"], lambda: c["server"]["y"], lambda: c.getint("server", "host"), lambda: c.getboolean("server", "host"), lambda: c.add_section("server"), lambda: c.add_section("DEFAULT"), lambda: c.items("zzz")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(c.get("x", "y", fallback="f"), c.get("server", "y", fallback=None), c.getint("server", "y", fallback=3))
#### items
import configparser, io
TEXT = """
[DEFAULT]
home = /home
debug: no
[server]
Host = localhost
port=8080
ratio = 1.5
path = %(home)s/www
enabled = yes
# comment
; another
multi = line one
    line two

    line three
[empty]
[other section]
key with spaces = value = with = equals
"""
c = configparser.ConfigParser()
c.read_string(TEXT)

print(c.items("empty"), c.items("server", raw=True)[:2], sorted(dict(c.items("server"))), [n for n, s in c.items()])
print(c.has_option("server", "PORT"), c.has_option("server", "debug"), c.has_option("x", "y"), c.has_section("empty"), c.has_section("DEFAULT"))
#### write
import configparser, io
TEXT = """
[DEFAULT]
home = /home
debug: no
[server]
Host = localhost
port=8080
ratio = 1.5
path = %(home)s/www
enabled = yes
# comment
; another
multi = line one
    line two

    line three
[empty]
[other section]
key with spaces = value = with = equals
"""
c = configparser.ConfigParser()
c.read_string(TEXT)

out = io.StringIO()
c.write(out)
print(out.getvalue())
out = io.StringIO()
c.write(out, space_around_delimiters=False)
print(out.getvalue()[:40])
#### build
import configparser, sys
c = configparser.ConfigParser()
c["DEFAULT"] = {"Compression": "yes", "level": 9}
c["a"] = {}
c["a"]["User"] = "hg"
c.add_section("b")
c.set("b", "n", "1")
c["b"].update({"x": "2"})
c.write(sys.stdout)
print(c["a"]["compression"], c.getint("b", "level"), c.remove_option("b", "n"), c.remove_option("b", "n"), c.remove_section("a"), c.sections())
del c["b"]["x"]
print(dict(c["b"]))
for f in (lambda: c.set("b", "n", 5), lambda: c.set("zz", "n", "5"), lambda: c.set("b", "n", "50%")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### parsing errors
import configparser
for text in ("key = 1\n", "[a]\nx\n", "[a]\n[a]\n", "[a]\nk=1\nk=2\n", "[a]\n= v\nbad line\n"):
    try:
        configparser.ConfigParser().read_string(text)
    except configparser.Error as e:
        print(type(e).__name__, str(e))
c = configparser.ConfigParser(strict=False)
c.read_string("[a]\nk=1\n[a]\nk=2\nj=3\n")
print(dict(c["a"]))
#### options
import configparser
c = configparser.ConfigParser(allow_no_value=True, inline_comment_prefixes=("#", ";"), delimiters=("=",))
c.read_string("[a]\nflag\nk = v # note\nu = http://x:80 ; end\nw = a#b\n")
print(dict(c["a"]))
c = configparser.ConfigParser(interpolation=None)
c.read_string("[a]\nk = 50%\n")
print(c["a"]["k"])
c = configparser.RawConfigParser()
c.optionxform = str
c.read_string("[a]\nKey = %(x)s\n")
print(c.items("a"))
c = configparser.ConfigParser(defaults={"d": "1"}, default_section="common")
c.read_string("[common]\ne=2\n[x]\n")
print(dict(c["x"]), c.sections())
#### interpolation
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nx = 1\ny = %(x)s2\nz = %(y)s3 100%%\nbad = %(nope)s\nloop = %(loop)s\nsyntax = %x\nopen = %(x\n")
print(c["a"]["z"])
for k in ("bad", "loop", "syntax", "open"):
    try:
        c["a"][k]
    except configparser.InterpolationError as e:
        print(type(e).__name__, e)
print(c.get("a", "y", vars={"x": "9"}))
#### extended interpolation
import configparser
c = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
c.read_string("[common]\nhome = /h\n[a]\nn = v\np = ${common:home}/${n} $$5\nq = ${p}!\nbad = ${zz:y}\n")
print(c["a"]["p"], c["a"]["q"])
try:
    c["a"]["bad"]
except configparser.InterpolationError as e:
    print(type(e).__name__, e)
#### read dict and file
import configparser, io
c = configparser.ConfigParser()
c.read_dict({"a": {"x": 1, "y": True}, "b": {"z": None and "q" or "w"}})
c.read_file(io.StringIO("[c]\nk: v\n"))
print({s: dict(c[s]) for s in c.sections()}, c.read("/no/such/file.ini"), c.read(["/no/1", "/no/2"]))
#### converters
import configparser
c = configparser.ConfigParser(converters={"list": lambda v: [x.strip() for x in v.split(",")]})
c.read_string("[a]\nl = 1, 2,3\n")
print(c.getlist("a", "l"))
#### booleans
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\na=1\nb=Yes\nc=TRUE\nd=on\ne=0\nf=no\ng=False\nh=off\n")
print([c.getboolean("a", k) for k in c["a"]])
