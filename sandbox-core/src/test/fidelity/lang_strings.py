#### upper_lower_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abcß".upper())
t(lambda: "ABC É".lower())
#### upper_lower_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "İ".lower())
t(lambda: "ǆ".title())
#### upper_lower_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "straße".casefold())
t(lambda: "ΑΣ".lower())
#### upper_lower_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "ŉ".upper())
#### title_capitalize_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello world".title())
t(lambda: "they're bill's".title())
#### title_capitalize_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "HELLO".capitalize())
t(lambda: "hELLO wORLD".capitalize())
#### title_capitalize_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "123abc".title())
t(lambda: "".title())
#### title_capitalize_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "éa".capitalize())
#### swapcase_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "aBc".swapcase())
t(lambda: "éÉ".swapcase())
#### swapcase_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "".swapcase())
#### strip_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "  a b ".strip())
t(lambda: "xxaxx".strip("x"))
#### strip_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "  a".lstrip())
t(lambda: "a  ".rstrip())
#### strip_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abcba".strip("ab"))
t(lambda: "\t\n a\r\x0b\x0c".strip())
#### strip_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a".strip(None))
t(lambda: "a".strip(1))
#### split_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a b  c".split())
t(lambda: " a b ".split())
#### split_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a,b,,c".split(","))
t(lambda: "a b c d".split(None, 2))
#### split_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a,b,c".split(",", 1))
t(lambda: "abc".split(""))
#### split_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "".split())
t(lambda: "".split(","))
#### split_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a--b--c".split("--"))
t(lambda: "a b".split(sep=" ", maxsplit=1))
#### split_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a b c".split(maxsplit=1))
t(lambda: "1,2".split(1))
#### rsplit_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a b c".rsplit(None, 1))
t(lambda: "a,b,c".rsplit(",", 1))
#### rsplit_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a,b,c".rsplit(","))
t(lambda: "a b c".rsplit(maxsplit=1))
#### rsplit_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: " a  b ".rsplit())
#### splitlines_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a\nb\r\nc\rd".splitlines())
t(lambda: "a\nb\n".splitlines(True))
#### splitlines_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines())
t(lambda: "".splitlines())
#### splitlines_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\n".splitlines())
t(lambda: "a\n\nb".splitlines(keepends=True))
#### partition_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a=b=c".partition("="))
t(lambda: "a=b=c".rpartition("="))
#### partition_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".partition("x"))
t(lambda: "abc".rpartition("x"))
#### partition_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".partition(""))
#### join_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ",".join(["a","b"]))
t(lambda: "".join([]))
#### join_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "-".join("abc"))
t(lambda: ",".join(["a", 1]))
#### join_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ",".join([b"a"]))
t(lambda: ",".join(str(i) for i in range(3)))
#### join_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ",".join(1))
t(lambda: "".join({"a":1,"b":2}))
#### join_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ", ".join(("x",)))
#### replace_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "aaa".replace("a","b"))
t(lambda: "aaa".replace("a","b",2))
#### replace_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".replace("","-"))
t(lambda: "abc".replace("b",""))
#### replace_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a.b.c".replace(".", ""))
t(lambda: "aaa".replace("aa","b"))
#### replace_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".replace("x","y"))
t(lambda: "abc".replace("", "-", 2))
#### replace_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a".replace(1,"b"))
#### find_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".find("l"))
t(lambda: "hello".find("z"))
#### find_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".rfind("l"))
t(lambda: "hello".find("l",3))
#### find_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".find("l",0,2))
t(lambda: "hello".find(""))
#### find_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".find("",10))
t(lambda: "hello".find("o",-1))
#### find_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "é€x".find("x"))
t(lambda: "abc".find(1))
#### index_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".index("l"))
t(lambda: "hello".rindex("l"))
#### index_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".index("z"))
t(lambda: "hello".rindex("z"))
#### index_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".index("l", 3))
#### count_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "banana".count("a"))
t(lambda: "banana".count("an"))
#### count_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "banana".count(""))
t(lambda: "banana".count("a",2))
#### count_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "aaaa".count("aa"))
t(lambda: "banana".count("x"))
#### count_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "banana".count("a", 2, 4))
#### startswith_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".startswith("he"))
t(lambda: "hello".startswith(("x","h")))
#### startswith_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".startswith("l",2))
t(lambda: "hello".startswith(""))
#### startswith_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".endswith("lo"))
t(lambda: "hello".endswith(("x","lo")))
#### startswith_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".endswith("l",0,4))
t(lambda: "hello".startswith(1))
#### startswith_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".startswith(["h"]))
t(lambda: "hello".endswith(("a", 1)))
#### just_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a".ljust(3)+"|")
t(lambda: "a".rjust(3))
#### just_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a".center(4)+"|")
t(lambda: "a".center(4,"*"))
#### just_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "ab".center(5,"*"))
t(lambda: "a".ljust(3,"-"))
#### just_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "42".zfill(5))
t(lambda: "-42".zfill(5))
#### just_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "+1".zfill(4))
t(lambda: "abc".zfill(2))
#### just_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a".rjust(5,"ab"))
t(lambda: "é".center(5,"€"))
#### just_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a".ljust(-1))
#### expandtabs_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a\tb".expandtabs())
t(lambda: "a\tb".expandtabs(4))
#### expandtabs_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\t\ta".expandtabs(2))
t(lambda: "ab\ncd\te".expandtabs(4))
#### expandtabs_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a\tb".expandtabs(tabsize=0))
#### removeprefix_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "TestHook".removeprefix("Test"))
t(lambda: "abc".removeprefix("x"))
#### removeprefix_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "MiscTests".removesuffix("Tests"))
t(lambda: "abc".removesuffix(""))
#### removeprefix_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".removesuffix("abc"))
#### is_methods_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".isalpha())
t(lambda: "ab1".isalpha())
#### is_methods_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "".isalpha())
t(lambda: "123".isdigit())
#### is_methods_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "12a".isdigit())
t(lambda: "abc1".isalnum())
#### is_methods_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a b".isalnum())
t(lambda:  "  ".isspace())
#### is_methods_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "".isspace())
t(lambda: "ABC".isupper())
#### is_methods_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "aBC".isupper())
t(lambda: "123".isupper())
#### is_methods_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc1".islower())
t(lambda: "Hello World".istitle())
#### is_methods_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "Hello world".istitle())
t(lambda: "abc".isascii())
#### is_methods_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "é".isascii())
#### is_more_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".isidentifier())
t(lambda: "1a".isidentifier())
#### is_more_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "class".isidentifier())
t(lambda: "a b".isidentifier())
#### is_more_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "".isidentifier())
t(lambda: "é".isidentifier())
#### is_more_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc\n".isprintable())
t(lambda: "".isprintable())
#### is_more_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "é".isprintable())
t(lambda: "½".isnumeric())
#### is_more_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "½".isdigit())
t(lambda: "²".isdigit())
#### is_more_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "²".isdecimal())
t(lambda: "٣".isdecimal())
#### is_more_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "一".isnumeric())
#### translate_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello".translate(str.maketrans("el","ip")))
t(lambda: "hello".translate(str.maketrans({"h":"J","e":None,"l":"LL"})))
#### translate_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".translate(str.maketrans("","","b")))
t(lambda: "abc".translate({97: 65, 98: None}))
#### translate_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str.maketrans("ab","cd"))
t(lambda: str.maketrans("a","bc"))
#### translate_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str.maketrans({"ab":1}))
t(lambda: "a".translate({97: "xyz"}))
#### encode_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "héllo".encode())
t(lambda: "héllo".encode("utf-8"))
#### encode_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "héllo".encode("latin-1"))
t(lambda: "hello".encode("ascii"))
#### encode_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "héllo".encode("ascii"))
t(lambda: "h€".encode("latin-1"))
#### encode_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "héllo".encode("ascii","ignore"))
t(lambda: "héllo".encode("ascii","replace"))
#### encode_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "h€".encode("ascii","xmlcharrefreplace"))
t(lambda: "h€".encode("ascii","backslashreplace"))
#### encode_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "ab".encode("utf-16-le"))
t(lambda: "ab".encode("utf-16"))
#### encode_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a😀".encode("utf-16-be"))
t(lambda: "a".encode("utf-32"))
#### encode_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a".encode("nope"))
t(lambda: "\ud800".encode())
#### encode_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "€".encode("cp1252"))
t(lambda: "é".encode("UTF8"))
#### encode_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "é".encode(encoding="iso-8859-1", errors="strict"))
#### getitem_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello"[0])
t(lambda: "hello"[-1])
#### getitem_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello"[1:3])
t(lambda: "hello"[::-1])
#### getitem_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello"[::2])
t(lambda: "hello"[10:])
#### getitem_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello"[10])
t(lambda: "hello"[-10])
#### getitem_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "héllo"[1])
t(lambda: "hello"["a"])
#### getitem_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello"[1.0])
t(lambda: "hello"[4:1:-1])
#### getitem_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "hello"[None:None])
t(lambda: "é€😀x"[1:3])
#### getitem_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "é€😀x"[::-1])
t(lambda: "hello"[-3:])
#### getitem_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ""[0])
t(lambda: "hello"[::0])
#### operators_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a"+"b")
t(lambda: "a"*3)
#### operators_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 3*"a")
t(lambda: "a"*-1)
#### operators_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a"+1)
t(lambda: 1+"a")
#### operators_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a"*"b")
t(lambda: "a"-"b")
#### operators_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a" in "abc")
t(lambda: 1 in "abc")
#### operators_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "" in "")
t(lambda: "abc"<"abd")
#### operators_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a"<1)
t(lambda: "a"==1)
#### operators_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a"!="b")
t(lambda: "Z"<"a")
#### operators_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a"*1.5)
t(lambda: "a"/2)
#### operators_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: -"a")
t(lambda: "a" "b" "c")
#### iteration_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list("abc"))
t(lambda: sorted("hello"))
#### iteration_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list(reversed("abc")))
t(lambda: len("é€😀"))
#### iteration_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: max("hello"))
t(lambda: [c for c in "é€"])
#### iteration_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list(enumerate("ab")))
t(lambda: list(zip("ab","cd")))
#### iteration_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: set("aa"))
t(lambda: "".join(sorted("bca")))
#### iteration_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: dict(zip("ab",[1,2])))
t(lambda: tuple("ab"))
#### iteration_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list(map(ord,"a€")))
#### ord_chr_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ord("a"))
t(lambda: chr(97))
#### ord_chr_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: chr(8364))
t(lambda: ord("😀"))
#### ord_chr_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: chr(0x1F600))
t(lambda: chr(-1))
#### ord_chr_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: chr(0x110000))
t(lambda: ord("ab"))
#### ord_chr_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ord(""))
t(lambda: ord(1))
#### ord_chr_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: chr("a"))
t(lambda: ord(b"a"))
#### ord_chr_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: chr(1.5))
#### repr_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a'b")
t(lambda: 'a"b')
#### repr_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a'b\"c")
t(lambda: "\n\t\r\\")
#### repr_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\x00\x1f\x7f")
t(lambda: "é€😀")
#### repr_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\xa0\xad\u200b\u2028\ufeff")
t(lambda: "\ud800")
#### repr_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\x80\x9f")
t(lambda: "\u0378")
#### str_of_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(1))
t(lambda: str(1.0))
#### str_of_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(None))
t(lambda: str([1,"a"]))
#### str_of_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str())
t(lambda: str("x"))
#### str_of_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(b"abc"))
t(lambda: str(b"abc","utf-8"))
#### str_of_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(b"\xff","utf-8","replace"))
t(lambda: str(object="x"))
#### str_of_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(1,2,3,4))
t(lambda: str(b"a", errors="strict"))
#### str_of_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(True))
t(lambda: str((1,)))
#### str_of_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str({}))
t(lambda: str(set()))
#### str_of_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(1j))
t(lambda: str(range(3)))
#### str_of_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: str(b"caf\xe9", "latin-1"))
#### escapes_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\101\x41\u0041\U00000041")
t(lambda: "\N{LATIN SMALL LETTER A}")
#### escapes_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: r"\n")
t(lambda: "a\
b")
#### escapes_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\a\b\f\v")
t(lambda: len("\0"))
#### escapes_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: """a
b""")
t(lambda: '''x'y''')
#### escapes_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: rb"\x41")
t(lambda: b"\x41\101")
#### escapes_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "\q")
#### format_map_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "{a}".format_map({"a":1}))
t(lambda: "{a} {b}".format_map({"a":1}))
#### format_map_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "{}".format_map({}))
#### compare_chain_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a" < "b" < "c")
t(lambda: "apple" > "Apple")
#### compare_chain_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: max("b","a"))
t(lambda: min(["pear","fig"], key=len))
#### compare_chain_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted(["b","A","c"], key=str.lower))
t(lambda: "10" < "9")
#### compare_chain_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "" < "a")
t(lambda: sorted(["é","e","z"]))
#### str_constants_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".__class__)
t(lambda: "abc".__len__())
#### str_constants_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hash("a")==hash("a"))
t(lambda: "a" is "a")
#### str_constants_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: isinstance("a",str))
t(lambda: "%s" % "x")
#### str_constants_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: bool(""))
t(lambda: bool("0"))
#### str_constants_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".__contains__("b"))
t(lambda: "x".__doc__ is not None)
#### multiline_ops_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a b c".split()[1].upper().center(5,"*"))
t(lambda: "-".join("a-b".split("-")[::-1]))
#### multiline_ops_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: " ".join(w[::-1] for w in "hello world".split()))
t(lambda: "".join(filter(str.isalpha,"a1b2")))
#### multiline_ops_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sum(map(int,"123")))
t(lambda: "hello world".title().replace(" ",""))
#### multiline_ops_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "%s" % ("a".upper(),))
t(lambda: "abc".find("c") == 2)
#### str_errors_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".foo())
t(lambda: "abc".upper(1))
#### str_errors_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".split(1,2,3))
t(lambda: "abc".join())
#### str_errors_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".replace("a"))
t(lambda: "abc".center())
#### str_errors_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".center("x"))
t(lambda: "a".zfill("x"))
#### str_errors_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc"())
t(lambda: int("abc"))
#### str_errors_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "abc".index("x","y"))
t(lambda: "a".startswith())
#### str_errors_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: len("a","b"))
t(lambda: "abc".count())
