#### upper_lower
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abcß".upper())
t(lambda: "ABC É".lower())
t(lambda: "İ".lower())
t(lambda: "ǆ".title())
t(lambda: "straße".casefold())
t(lambda: "ΑΣ".lower())
t(lambda: "ŉ".upper())
#### title_capitalize
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello world".title())
t(lambda: "they're bill's".title())
t(lambda: "HELLO".capitalize())
t(lambda: "hELLO wORLD".capitalize())
t(lambda: "123abc".title())
t(lambda: "".title())
t(lambda: "éa".capitalize())
#### swapcase
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "aBc".swapcase())
t(lambda: "éÉ".swapcase())
t(lambda: "".swapcase())
#### strip
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "  a b ".strip())
t(lambda: "xxaxx".strip("x"))
t(lambda: "  a".lstrip())
t(lambda: "a  ".rstrip())
t(lambda: "abcba".strip("ab"))
t(lambda: "\t\n a\r\x0b\x0c".strip())
t(lambda: "a".strip(None))
t(lambda: "a".strip(1))
#### split
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a b  c".split())
t(lambda: " a b ".split())
t(lambda: "a,b,,c".split(","))
t(lambda: "a b c d".split(None, 2))
t(lambda: "a,b,c".split(",", 1))
t(lambda: "abc".split(""))
t(lambda: "".split())
t(lambda: "".split(","))
t(lambda: "a--b--c".split("--"))
t(lambda: "a b".split(sep=" ", maxsplit=1))
t(lambda: "a b c".split(maxsplit=1))
t(lambda: "1,2".split(1))
#### rsplit
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a b c".rsplit(None, 1))
t(lambda: "a,b,c".rsplit(",", 1))
t(lambda: "a,b,c".rsplit(","))
t(lambda: "a b c".rsplit(maxsplit=1))
t(lambda: " a  b ".rsplit())
#### splitlines
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a\nb\r\nc\rd".splitlines())
t(lambda: "a\nb\n".splitlines(True))
t(lambda: "a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines())
t(lambda: "".splitlines())
t(lambda: "\n".splitlines())
t(lambda: "a\n\nb".splitlines(keepends=True))
#### partition
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a=b=c".partition("="))
t(lambda: "a=b=c".rpartition("="))
t(lambda: "abc".partition("x"))
t(lambda: "abc".rpartition("x"))
t(lambda: "abc".partition(""))
#### join
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ",".join(["a","b"]))
t(lambda: "".join([]))
t(lambda: "-".join("abc"))
t(lambda: ",".join(["a", 1]))
t(lambda: ",".join([b"a"]))
t(lambda: ",".join(str(i) for i in range(3)))
t(lambda: ",".join(1))
t(lambda: "".join({"a":1,"b":2}))
t(lambda: ", ".join(("x",)))
#### replace
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "aaa".replace("a","b"))
t(lambda: "aaa".replace("a","b",2))
t(lambda: "abc".replace("","-"))
t(lambda: "abc".replace("b",""))
t(lambda: "a.b.c".replace(".", ""))
t(lambda: "aaa".replace("aa","b"))
t(lambda: "abc".replace("x","y"))
t(lambda: "abc".replace("", "-", 2))
t(lambda: "a".replace(1,"b"))
#### find
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".find("l"))
t(lambda: "hello".find("z"))
t(lambda: "hello".rfind("l"))
t(lambda: "hello".find("l",3))
t(lambda: "hello".find("l",0,2))
t(lambda: "hello".find(""))
t(lambda: "hello".find("",10))
t(lambda: "hello".find("o",-1))
t(lambda: "é€x".find("x"))
t(lambda: "abc".find(1))
#### index
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".index("l"))
t(lambda: "hello".rindex("l"))
t(lambda: "hello".index("z"))
t(lambda: "hello".rindex("z"))
t(lambda: "hello".index("l", 3))
#### count
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "banana".count("a"))
t(lambda: "banana".count("an"))
t(lambda: "banana".count(""))
t(lambda: "banana".count("a",2))
t(lambda: "aaaa".count("aa"))
t(lambda: "banana".count("x"))
t(lambda: "banana".count("a", 2, 4))
#### startswith
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".startswith("he"))
t(lambda: "hello".startswith(("x","h")))
t(lambda: "hello".startswith("l",2))
t(lambda: "hello".startswith(""))
t(lambda: "hello".endswith("lo"))
t(lambda: "hello".endswith(("x","lo")))
t(lambda: "hello".endswith("l",0,4))
t(lambda: "hello".startswith(1))
t(lambda: "hello".startswith(["h"]))
t(lambda: "hello".endswith(("a", 1)))
#### just
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a".ljust(3)+"|")
t(lambda: "a".rjust(3))
t(lambda: "a".center(4)+"|")
t(lambda: "a".center(4,"*"))
t(lambda: "ab".center(5,"*"))
t(lambda: "a".ljust(3,"-"))
t(lambda: "42".zfill(5))
t(lambda: "-42".zfill(5))
t(lambda: "+1".zfill(4))
t(lambda: "abc".zfill(2))
t(lambda: "a".rjust(5,"ab"))
t(lambda: "é".center(5,"€"))
t(lambda: "a".ljust(-1))
#### expandtabs
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a\tb".expandtabs())
t(lambda: "a\tb".expandtabs(4))
t(lambda: "\t\ta".expandtabs(2))
t(lambda: "ab\ncd\te".expandtabs(4))
t(lambda: "a\tb".expandtabs(tabsize=0))
#### removeprefix
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "TestHook".removeprefix("Test"))
t(lambda: "abc".removeprefix("x"))
t(lambda: "MiscTests".removesuffix("Tests"))
t(lambda: "abc".removesuffix(""))
t(lambda: "abc".removesuffix("abc"))
#### is_methods
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".isalpha())
t(lambda: "ab1".isalpha())
t(lambda: "".isalpha())
t(lambda: "123".isdigit())
t(lambda: "12a".isdigit())
t(lambda: "abc1".isalnum())
t(lambda: "a b".isalnum())
t(lambda:  "  ".isspace())
t(lambda: "".isspace())
t(lambda: "ABC".isupper())
t(lambda: "aBC".isupper())
t(lambda: "123".isupper())
t(lambda: "abc1".islower())
t(lambda: "Hello World".istitle())
t(lambda: "Hello world".istitle())
t(lambda: "abc".isascii())
t(lambda: "é".isascii())
#### is_more
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".isidentifier())
t(lambda: "1a".isidentifier())
t(lambda: "class".isidentifier())
t(lambda: "a b".isidentifier())
t(lambda: "".isidentifier())
t(lambda: "é".isidentifier())
t(lambda: "abc\n".isprintable())
t(lambda: "".isprintable())
t(lambda: "é".isprintable())
t(lambda: "½".isnumeric())
t(lambda: "½".isdigit())
t(lambda: "²".isdigit())
t(lambda: "²".isdecimal())
t(lambda: "٣".isdecimal())
t(lambda: "一".isnumeric())
#### translate
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".translate(str.maketrans("el","ip")))
t(lambda: "hello".translate(str.maketrans({"h":"J","e":None,"l":"LL"})))
t(lambda: "abc".translate(str.maketrans("","","b")))
t(lambda: "abc".translate({97: 65, 98: None}))
t(lambda: str.maketrans("ab","cd"))
t(lambda: str.maketrans("a","bc"))
t(lambda: str.maketrans({"ab":1}))
t(lambda: "a".translate({97: "xyz"}))
#### encode
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "héllo".encode())
t(lambda: "héllo".encode("utf-8"))
t(lambda: "héllo".encode("latin-1"))
t(lambda: "hello".encode("ascii"))
t(lambda: "héllo".encode("ascii"))
t(lambda: "h€".encode("latin-1"))
t(lambda: "héllo".encode("ascii","ignore"))
t(lambda: "héllo".encode("ascii","replace"))
t(lambda: "h€".encode("ascii","xmlcharrefreplace"))
t(lambda: "h€".encode("ascii","backslashreplace"))
t(lambda: "ab".encode("utf-16-le"))
t(lambda: "ab".encode("utf-16"))
t(lambda: "a😀".encode("utf-16-be"))
t(lambda: "a".encode("utf-32"))
t(lambda: "a".encode("nope"))
t(lambda: "\ud800".encode())
t(lambda: "€".encode("cp1252"))
t(lambda: "é".encode("UTF8"))
t(lambda: "é".encode(encoding="iso-8859-1", errors="strict"))
#### getitem
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello"[0])
t(lambda: "hello"[-1])
t(lambda: "hello"[1:3])
t(lambda: "hello"[::-1])
t(lambda: "hello"[::2])
t(lambda: "hello"[10:])
t(lambda: "hello"[10])
t(lambda: "hello"[-10])
t(lambda: "héllo"[1])
t(lambda: "hello"["a"])
t(lambda: "hello"[1.0])
t(lambda: "hello"[4:1:-1])
t(lambda: "hello"[None:None])
t(lambda: "é€😀x"[1:3])
t(lambda: "é€😀x"[::-1])
t(lambda: "hello"[-3:])
t(lambda: ""[0])
t(lambda: "hello"[::0])
#### operators
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a"+"b")
t(lambda: "a"*3)
t(lambda: 3*"a")
t(lambda: "a"*-1)
t(lambda: "a"+1)
t(lambda: 1+"a")
t(lambda: "a"*"b")
t(lambda: "a"-"b")
t(lambda: "a" in "abc")
t(lambda: 1 in "abc")
t(lambda: "" in "")
t(lambda: "abc"<"abd")
t(lambda: "a"<1)
t(lambda: "a"==1)
t(lambda: "a"!="b")
t(lambda: "Z"<"a")
t(lambda: "a"*1.5)
t(lambda: "a"/2)
t(lambda: -"a")
t(lambda: "a" "b" "c")
#### iteration
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list("abc"))
t(lambda: sorted("hello"))
t(lambda: list(reversed("abc")))
t(lambda: len("é€😀"))
t(lambda: max("hello"))
t(lambda: [c for c in "é€"])
t(lambda: list(enumerate("ab")))
t(lambda: list(zip("ab","cd")))
t(lambda: set("aa"))
t(lambda: "".join(sorted("bca")))
t(lambda: dict(zip("ab",[1,2])))
t(lambda: tuple("ab"))
t(lambda: list(map(ord,"a€")))
#### ord_chr
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ord("a"))
t(lambda: chr(97))
t(lambda: chr(8364))
t(lambda: ord("😀"))
t(lambda: chr(0x1F600))
t(lambda: chr(-1))
t(lambda: chr(0x110000))
t(lambda: ord("ab"))
t(lambda: ord(""))
t(lambda: ord(1))
t(lambda: chr("a"))
t(lambda: ord(b"a"))
t(lambda: chr(1.5))
#### repr
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a'b")
t(lambda: 'a"b')
t(lambda: "a'b\"c")
t(lambda: "\n\t\r\\")
t(lambda: "\x00\x1f\x7f")
t(lambda: "é€😀")
t(lambda: "\xa0\xad\u200b\u2028\ufeff")
t(lambda: "\ud800")
t(lambda: "\x80\x9f")
t(lambda: "\u0378")
#### str_of
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(1))
t(lambda: str(1.0))
t(lambda: str(None))
t(lambda: str([1,"a"]))
t(lambda: str())
t(lambda: str("x"))
t(lambda: str(b"abc"))
t(lambda: str(b"abc","utf-8"))
t(lambda: str(b"\xff","utf-8","replace"))
t(lambda: str(object="x"))
t(lambda: str(1,2,3,4))
t(lambda: str(b"a", errors="strict"))
t(lambda: str(True))
t(lambda: str((1,)))
t(lambda: str({}))
t(lambda: str(set()))
t(lambda: str(1j))
t(lambda: str(range(3)))
t(lambda: str(b"caf\xe9", "latin-1"))
#### escapes
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\101\x41\u0041\U00000041")
t(lambda: "\N{LATIN SMALL LETTER A}")
t(lambda: r"\n")
t(lambda: "a\
b")
t(lambda: "\a\b\f\v")
t(lambda: len("\0"))
t(lambda: """a
b""")
t(lambda: '''x'y''')
t(lambda: rb"\x41")
t(lambda: b"\x41\101")
t(lambda: "\q")
#### format_map
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "{a}".format_map({"a":1}))
t(lambda: "{a} {b}".format_map({"a":1}))
t(lambda: "{}".format_map({}))
#### compare_chain
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a" < "b" < "c")
t(lambda: "apple" > "Apple")
t(lambda: max("b","a"))
t(lambda: min(["pear","fig"], key=len))
t(lambda: sorted(["b","A","c"], key=str.lower))
t(lambda: "10" < "9")
t(lambda: "" < "a")
t(lambda: sorted(["é","e","z"]))
#### str_constants
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".__class__)
t(lambda: "abc".__len__())
t(lambda: hash("a")==hash("a"))
t(lambda: "a" is "a")
t(lambda: isinstance("a",str))
t(lambda: "%s" % "x")
t(lambda: bool(""))
t(lambda: bool("0"))
t(lambda: "abc".__contains__("b"))
t(lambda: "x".__doc__ is not None)
#### multiline_ops
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a b c".split()[1].upper().center(5,"*"))
t(lambda: "-".join("a-b".split("-")[::-1]))
t(lambda: " ".join(w[::-1] for w in "hello world".split()))
t(lambda: "".join(filter(str.isalpha,"a1b2")))
t(lambda: sum(map(int,"123")))
t(lambda: "hello world".title().replace(" ",""))
t(lambda: "%s" % ("a".upper(),))
t(lambda: "abc".find("c") == 2)
#### str_errors
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".foo())
t(lambda: "abc".upper(1))
t(lambda: "abc".split(1,2,3))
t(lambda: "abc".join())
t(lambda: "abc".replace("a"))
t(lambda: "abc".center())
t(lambda: "abc".center("x"))
t(lambda: "a".zfill("x"))
t(lambda: "abc"())
t(lambda: int("abc"))
t(lambda: "abc".index("x","y"))
t(lambda: "a".startswith())
t(lambda: len("a","b"))
t(lambda: "abc".count())
