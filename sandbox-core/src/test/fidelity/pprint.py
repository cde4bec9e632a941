#### short values in one line
from pprint import pprint
pprint([1, "a", None, 2.5])
pprint({"b": 1, "a": 2})
pprint("text")
pprint(())
pprint({})
pprint((1,))
#### long list
from pprint import pprint
pprint(list(range(40)))
pprint(["word%d" % i for i in range(12)])
#### compact list
from pprint import pprint
pprint(list(range(60)), compact=True)
pprint(["word%d" % i for i in range(30)], compact=True, width=40)
#### long dict
from pprint import pprint
pprint({"name": "a" * 30, "value": "b" * 30, "other": [1, 2, 3], "z": {"k": 1}})
#### keys sorted
from pprint import pprint
pprint({"c": 1, "a": 2, "b": 3})
pprint({"c": 1, "a": 2, "b": 3}, sort_dicts=False)
#### pp keeps order
from pprint import pp
pp({"z": 1, "a": [3, 2]})
#### nested
from pprint import pprint
data = {"users": [{"name": "Ann", "tags": ["x", "y"], "address": {"city": "Rome", "zip": "00100"}}, {"name": "Bob", "tags": [], "address": None}], "total": 2}
pprint(data)
pprint(data, width=40)
pprint(data, width=20)
#### indent
from pprint import pprint
data = {"users": [{"name": "Ann", "tags": ["x" * 10, "y" * 10]}], "n": list(range(10))}
pprint(data, indent=4, width=40)
pprint(data, indent=2, width=30)
pprint([["a" * 20, "b" * 20], ["c" * 20]], indent=4, width=40)
#### depth
from pprint import pprint
data = [1, [2, [3, [4, [5]]]], {"a": {"b": {"c": 1}}}, (1, (2, (3,)))]
pprint(data, depth=1)
pprint(data, depth=2)
pprint(data, depth=3, width=20)
#### tuples
from pprint import pprint
pprint(("a" * 30, "b" * 30, "c" * 30))
pprint((("a" * 80),))
#### sets
from pprint import pprint
pprint({3, 1, 2})
pprint(set(range(40)), width=60)
pprint(frozenset(["a" * 30, "b" * 30, "c" * 30]))
pprint(set())
#### long string
from pprint import pprint
pprint("the quick brown fox jumps over the lazy dog " * 4)
pprint(["the quick brown fox jumps over the lazy dog " * 3])
pprint({"key": "the quick brown fox jumps over the lazy dog " * 3}, width=50)
#### string with newlines
from pprint import pprint
pprint("line one\nline two is longer\nline three", width=20)
pprint("x" * 100)
pprint("a\n" * 50)
#### bytes
from pprint import pprint
pprint(b"0123456789" * 10)
pprint(bytearray(b"0123456789" * 10), width=40)
pprint([b"abc" * 20], width=30)
#### pformat
from pprint import pformat
print(repr(pformat({"a": ["x" * 40, "y" * 40]})))
print(pformat([1, 2]), pformat("a"))
#### width 1
from pprint import pprint
pprint({"a": [1, 2, (3, 4)], "b": {"c": "d"}}, width=1)
#### stream
import io
from pprint import pprint
out = io.StringIO()
pprint([1, 2], stream=out)
pprint({"a": 1}, out)
print(repr(out.getvalue()))
#### recursion
import re
from pprint import pformat, isrecursive, isreadable
a = [1]
a.append(a)
print(re.sub(r"\d{3,}", "N", pformat(a)), isrecursive(a), isreadable(a), isrecursive([1]))
d = {}
d["self"] = d
print(re.sub(r"\d{3,}", "N", pformat(d)))
#### readable
from pprint import isreadable, saferepr
print(isreadable([1, "a"]), isreadable([object()]), saferepr({"b": [1], "a": (2,)}))
#### underscore numbers
from pprint import pprint
pprint([1234567, 12, -98765432], underscore_numbers=True)
#### printer object
from pprint import PrettyPrinter
p = PrettyPrinter(indent=2, width=30, compact=True)
p.pprint({"numbers": list(range(20)), "x": "y"})
print(p.pformat([1, 2]), p.isreadable([1]))
#### printer errors
from pprint import PrettyPrinter
for kw in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        PrettyPrinter(**kw)
    except ValueError as e:
        print(e)
#### custom format
from pprint import PrettyPrinter
class Short(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, float):
            return "%.2f" % object, True, False
        return super().format(object, context, maxlevels, level)
Short().pprint([1.23456, {"a": 2.0}])
#### objects with repr
from pprint import pprint
class Point:
    def __init__(self, x): self.x = x
    def __repr__(self): return "Point(%d)" % self.x
pprint([Point(i) for i in range(3)])
pprint([Point(10 ** 20 + i) for i in range(4)])
#### subclass of list with repr
from pprint import pprint
class Named(list):
    def __repr__(self): return "Named<%d>" % len(self)
pprint(Named(range(100)))
#### mixed keys
from pprint import pprint
pprint({1: "a", 2: "b", 10: "c"})
pprint({(1, 2): "x", (0, 5): "y"})
#### ordered and default dict
from collections import OrderedDict, defaultdict, Counter
from pprint import pprint
pprint(OrderedDict([("one" * 10, 1), ("two" * 10, 2), ("three" * 10, 3)]))
pprint(OrderedDict(a=1))
d = defaultdict(list)
d["a" * 30].append(1)
d["b" * 40].append(2)
pprint(d)
#### counter and deque
from collections import Counter, deque
from pprint import pprint
pprint(Counter({"a" * 30: 3, "b" * 30: 5, "c" * 30: 1}))
pprint(deque(["x" * 30, "y" * 30, "z" * 30]))
pprint(deque(["x" * 30, "y" * 30, "z" * 30], maxlen=5))
#### dataclass
from dataclasses import dataclass, field
from pprint import pprint
@dataclass
class Item:
    name: str
    tags: list
    price: float = 1.5
pprint(Item("a", ["x"]))
pprint(Item("n" * 40, ["x" * 20, "y" * 20]))
pprint([Item("n" * 40, ["x" * 20, "y" * 20])], width=40)
#### namespace
from types import SimpleNamespace
from pprint import pprint
pprint(SimpleNamespace(a=1))
pprint(SimpleNamespace(name="x" * 40, value="y" * 40))
#### named tuple
from collections import namedtuple
from pprint import pprint
P = namedtuple("P", "x y")
pprint([P(1, 2), P("a" * 40, "b" * 40)])
#### json like
from pprint import pprint
pprint({"id": 1, "title": "A title", "items": [{"sku": "A-1", "qty": 2, "price": 9.99}, {"sku": "B-2", "qty": 1, "price": 19.5}], "meta": {"created": "2024-01-01T00:00:00", "tags": ["new", "sale", "featured"]}, "active": True, "note": None})
#### matrix
from pprint import pprint
pprint([[i * j for j in range(8)] for i in range(8)])
#### reprlib
import reprlib
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(tuple(range(3))), reprlib.repr((1,)))
print(reprlib.repr(10 ** 100), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(set()), reprlib.repr({1, 2}), reprlib.repr(frozenset(range(10))))
#### reprlib object
import reprlib
r = reprlib.Repr()
r.maxlist, r.maxstring = 2, 10
print(r.repr([1, 2, 3]), r.repr("abcdefghijklmnop"), r.repr({"a": "b" * 20}))
#### reprlib recursive
import reprlib
class Node:
    def __init__(self): self.next = self
    @reprlib.recursive_repr()
    def __repr__(self): return "Node(%r)" % self.next
print(Node())
