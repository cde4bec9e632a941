#### dumps_simple
import json
for o in (None, True, False, 0, -1, 10**30, 1.5, 1e100, 1e16, 0.1, -0.0, 1e-7, 123456789.123, "", "abc", [], {}, [1, 2], (1, 2), [[]], {"a": {}}, {"a": [1, {"b": None}]}):
    print(json.dumps(o))
#### dumps_strings
import json
s = "\"\\/\b\f\n\r\t\0\x1f\x7fé€😀\u2028"
print(json.dumps(s))
print(json.dumps(s, ensure_ascii=False).encode())
print(json.dumps("\ud800"), json.dumps({"é": "ü"}), json.dumps({"é": "ü"}, ensure_ascii=False).encode())
#### dumps_keys
import json
print(json.dumps({1: 1, 1.5: 2, True: 3, None: 4, "x": 5}))
for o in ({(1, 2): 1}, {b"a": 1}, {frozenset(): 1}):
    try:
        print(json.dumps(o))
    except TypeError as e:
        print(e)
print(json.dumps({(1,): 1, "b": 2}, skipkeys=True), json.dumps({(1,): 1}, skipkeys=True), json.dumps({(1,): 1}, skipkeys=True, indent=1))
#### dumps_sorting
import json
print(json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True), json.dumps({3: 1, 1: 2}, sort_keys=True))
try:
    json.dumps({"a": 1, 1: 2}, sort_keys=True)
except TypeError as e:
    print(e)
#### dumps_indent
import json
o = {"a": [1, 2, {"b": []}], "c": {}, "d": "x"}
print(json.dumps(o, indent=2))
print(json.dumps(o, indent="\t"))
print(json.dumps(o, indent=0))
print(json.dumps([1, [2, [3]]], indent=4, separators=(", ", " = ")))
print(json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([[]], indent=1))
#### dumps_separators
import json
print(json.dumps({"a": [1, 2], "b": 3}, separators=(",", ":")), json.dumps([1, 2], separators=("; ", "=")))
#### dumps_nan
import json
print(json.dumps([float("nan"), float("inf"), -float("inf")]), json.dumps({float("inf"): 1}))
for f in ("nan", "inf", "-inf"):
    try:
        json.dumps([float(f)], allow_nan=False)
    except ValueError as e:
        print(e)
#### dumps_default
import json
class P:
    def __init__(self, x):
        self.x = x
print(json.dumps([P(1), {"p": P([P(2)])}], default=lambda o: {"x": o.x}), json.dumps({1, 2, 3} & {2}, default=list), json.dumps(3 + 4j, default=str))
for o in (P(1), {1}, b"x", object, 1j, [1, {"a": range(3)}]):
    try:
        json.dumps(o)
    except TypeError as e:
        print(e)
try:
    json.dumps(P(1), default=lambda o: o)
except ValueError as e:
    print(e)
#### dumps_cls
import json
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
print(json.dumps(2 + 1j, cls=E), E().encode([1j]), json.dumps({"a": 1j}, cls=E, indent=1, sort_keys=True))
try:
    json.dumps({1}, cls=E)
except TypeError as e:
    print(e)
print("".join(json.JSONEncoder(separators=(",", ":")).iterencode({"a": [1, 2]})))
#### dumps_subclasses
import json
from collections import OrderedDict, namedtuple
class I(int):
    def __repr__(self):
        return "I!"
class S(str):
    pass
class F(float):
    def __repr__(self):
        return "F!"
class L(list):
    pass
class D(dict):
    pass
print(json.dumps([I(5), S("s"), F(1.5), L([1]), D(a=1), OrderedDict([("z", 1), ("a", 2)]), namedtuple("P", "x y")(1, 2)]))
print(json.dumps({I(5): 1, S("k"): 2, F(2.5): 3}))
#### dumps_circular
import json
a = []
a.append(a)
d = {}
d["d"] = [d]
for o in (a, d):
    try:
        json.dumps(o)
    except ValueError as e:
        print(e)
x = [1]
print(json.dumps([x, x, {"a": x}]))
#### deep_nesting
import json
for text in ("[" * 100000, "[" * 5000 + "]" * 5000, '{"a":' * 50000):
    try:
        json.loads(text)
    except RecursionError as e:
        print(type(e).__name__)
x = []
for i in range(100000):
    x = [x]
try:
    json.dumps(x)
except RecursionError as e:
    print(type(e).__name__)
x = []
for i in range(200):
    x = [x]
print(len(json.dumps(x)), len(json.dumps(json.loads("[" * 500 + "]" * 500))))
#### loads_values
import json
for s in ("null", "true", "false", "0", "-0", "12", "-5", "1.5", "1e3", "1E+2", "1e-2", "-1.5e10", "123456789012345678901234567890", '""', '"abc"', "[]", "{}", "[1, 2, 3]", '{"a": 1, "b": [true, null]}', " \t\n\r[ 1 , 2 ] ", "NaN", "Infinity", "-Infinity", "1.0", "-0.0", "0.1", "1e400", "2.2250738585072014e-308"):
    print(repr(json.loads(s)))
#### loads_strings
import json
print(ascii(json.loads(r'"\"\\\/\b\f\n\r\t\u0041\u00e9\u20ac\ud83d\ude00"')), ascii(json.loads(r'"\ud83d"')), ascii(json.loads(r'"\ud83dx\ude00"')), ascii(json.loads('"é€😀"')), ascii(json.loads(r'"\uD83D\uD83D\uDE00"')))
#### loads_errors
import json
for s in ("", " ", "[", "[1", "[1,", "[1,]", "[1 2]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a:1}", "{'a':1}", '"abc', '"a\nb"', r'"\x"', r'"\u12"', r'"\u12g4"', '"\\', "nul", "tru", "01", "1.", ".5", "-", "+1", "1e", "--1", "1 2", "[] []", "[1,\n2,\n x]", "nan", "\ufeff[]", "[\"\t\"]", '{"a" 1}', '{1:2}', "]", "é", '["é", x]'):
    try:
        print(repr(s), json.loads(s))
    except json.JSONDecodeError as e:
        print(ascii(s), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.doc == s)
print(issubclass(json.JSONDecodeError, ValueError))
#### loads_types
import json
print(json.loads(b'{"a": "\xc3\xa9"}') == {"a": "é"}, json.loads(bytearray(b"[1]")), json.loads(b"\xef\xbb\xbf[1]"))
for o in (None, 1, [], {}):
    try:
        json.loads(o)
    except TypeError as e:
        print(e)
#### loads_hooks
import json
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"b": 1, "a": 2, "b": 3}', object_pairs_hook=list), json.loads('{"b": 1, "a": 2, "b": 3}'))
print(json.loads("[1.5, 2, 1e5]", parse_float=str, parse_int=lambda s: "i" + s), json.loads("[NaN, -Infinity]", parse_constant=lambda s: "<%s>" % s))
from decimal import Decimal
print(json.loads("[1.10]", parse_float=Decimal))
#### loads_strict
import json
print(repr(json.loads('"a\nb\t"', strict=False)), json.JSONDecoder(strict=False).decode('"\x01"') == "\x01")
#### raw_decode
import json
d = json.JSONDecoder()
print(d.raw_decode('{"a": 1} tail'), d.raw_decode("[1] x", 0), d.raw_decode("é [2]x", 2))
for s in ("", "x", " 1"):
    try:
        print(d.raw_decode(s))
    except json.JSONDecodeError as e:
        print(e)
#### load_and_dump
import json, io
f = io.StringIO()
json.dump({"a": [1, 2]}, f, indent=1)
print(f.getvalue())
f.seek(0)
print(json.load(f), json.load(io.StringIO("[1]"), parse_int=float))
#### order_is_kept
import json
print(json.dumps(json.loads('{"z": 1, "y": 2, "a": 3, "m": {"q": 1, "b": 2}}')), list(json.loads('{"z": 1, "y": 2, "a": 3}')))
#### bad_arguments
import json
for f in (lambda: json.dumps([1], indent=1.5), lambda: json.loads("1", bad=1), lambda: json.dumps([], separators=1)):
    try:
        f()
    except TypeError:
        print("TypeError")
#### changing_while_writing
import json
l = [object(), 1, 2, 3]
def shrink(o):
    del l[1:]
    return 0
print(json.dumps(l, default=shrink))
d = {"a": object(), "b": 2}
def clear(o):
    d.clear()
    return 0
print(json.dumps(d, default=clear))
