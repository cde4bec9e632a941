#### list_basic_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1,2]+[3])
t(lambda: [1]*3)
#### list_basic_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: []*5)
t(lambda: [1,2]==[1,2])
#### list_basic_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1,2]<[1,3])
t(lambda: [1]<[1,0])
#### list_basic_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1]+(2,))
t(lambda: [1]*"a")
#### list_basic_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: len([1,2]))
t(lambda: 1 in [1])
#### list_basic_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1,[2,[3]]])
t(lambda: list("ab"))
#### list_basic_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list(range(3)))
t(lambda: list({1:2}))
#### list_basic_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list(5))
t(lambda: list())
#### list_basic_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [[]]*2)
t(lambda: [1,2][0])
#### list_basic_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1,2][5])
t(lambda: [1,2]["a"])
#### list_basic_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1,2][-3])
t(lambda: [1,2][True])
#### list_basic_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1,2]*-1)
t(lambda: [1.0]==[1])
#### list_basic_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [None])
t(lambda: list((1,2)))
#### list_basic_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [*range(2),*"ab"])
t(lambda: list(None))
#### list_methods
l = [3, 1, 2]
l.append(5); l.extend([6, 7]); l.insert(0, 9); l.insert(-1, 8); l.insert(100, 10)
print(l, l.pop(), l.pop(0), l.pop(-2), l)
l.remove(1); l.reverse(); print(l, l.index(3), l.count(3), l.copy())
l.sort(); print(l); l.sort(reverse=True); print(l); l.sort(key=lambda x: -x % 3); print(l)
l.clear(); print(l)
#### list_errors_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [].pop())
t(lambda: [1].pop(5))
#### list_errors_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1].remove(2))
t(lambda: [1].index(2))
#### list_errors_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1,2].index(1,1))
t(lambda: [].append())
#### list_errors_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1].append(1,2))
t(lambda: [3,"a"].sort())
#### list_errors_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1].sort(1))
t(lambda: [1].extend(5))
#### list_errors_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1].insert(1))
t(lambda: [1].foo)
#### list_errors_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1]())
t(lambda: [1,2,3].index(3,0,2))
#### list_errors_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1].sort(foo=1))
t(lambda: [1].pop("a"))
#### list_errors_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1].count())
t(lambda: list(1,2))
#### list_errors_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1].insert("a",1))
#### list_slices
l = list(range(10))
print(l[2:5], l[:3], l[7:], l[::2], l[::-1], l[5:2:-1], l[-3:], l[:-3], l[100:], l[-100:3], l[3:3], l[8:2:-2], l[::-3])
l[2:5] = ["a", "b"]; print(l)
l[0:0] = [99, 98]; print(l)
l[-1:] = []; print(l)
l[::2] = [0] * len(l[::2]); print(l)
del l[1:3]; print(l)
del l[::2]; print(l)
l[:] = "xyz"; print(l)
l[1:1] = iter([1, 2]); print(l)
del l[:]; print(l)
for f in ("l[::2] = [1]", "l[0] = 1", "del l[0]", "l[0:1:0]", "l['a':]", "l[1:2] = 5"):
    l = [1, 2, 3, 4] if "0" not in f[1:3] else []
    try:
        exec(f)
    except Exception as e:
        print(type(e).__name__, e)
#### sorting_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted([3,1,2]))
t(lambda: sorted("bac"))
#### sorting_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted([3,1,2],reverse=True))
t(lambda: sorted(["bb","a"],key=len))
#### sorting_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted({"b":1,"a":2}))
t(lambda: sorted([(1,"b"),(1,"a")]))
#### sorting_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted([1,"a"]))
t(lambda: sorted(5))
#### sorting_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted([None,1]))
t(lambda: sorted([True,False,2]))
#### sorting_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted([1.5,1]))
t(lambda: sorted(["B","a"],key=str.lower))
#### sorting_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted([[2],[1]]))
t(lambda: sorted([3,1,2],key=lambda x:-x))
#### sorting_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted([(1,2),(0,5)],key=lambda p:p[1]))
t(lambda: sorted([3,2],None))
#### sorting_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted(x for x in (2,1)))
t(lambda: sorted({3,1,2}))
#### sorting_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sorted([{"a":2},{"a":1}],key=lambda d:d["a"]))
t(lambda: sorted([{},{}]))
#### sort_stability
data = [("a", 3), ("b", 1), ("c", 3), ("d", 1), ("e", 2)]
print(sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True))
data.sort(key=lambda p: (-p[1], p[0])); print(data)
import functools
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
l = [1, 2]
try:
    l.sort(key=lambda x: 1 / (x - 2))
except ZeroDivisionError as e:
    print(e, l)
#### tuple_basic_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1,2)+(3,))
t(lambda: (1,)*3)
#### tuple_basic_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ())
t(lambda: (1,))
#### tuple_basic_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1,2)[0])
t(lambda: (1,2)[5])
#### tuple_basic_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1,2).index(2))
t(lambda: (1,2).index(3))
#### tuple_basic_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1,1).count(1))
t(lambda: tuple("ab"))
#### tuple_basic_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: tuple([1]))
t(lambda: (1,2)<(1,3))
#### tuple_basic_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1,2)==[1,2])
t(lambda: hash((1,2))==hash((1,2)))
#### tuple_basic_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hash(([],)))
t(lambda: len(()))
#### tuple_basic_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1,2)[::-1])
t(lambda: 1,2)
#### tuple_basic_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1,2)+[3])
t(lambda: tuple(5))
#### tuple_basic_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: tuple())
t(lambda: (1,"a",None))
#### tuple_basic_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: ((1,),))
t(lambda: (1,2)*0)
#### tuple_basic_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: min((3,1)))
t(lambda: (1,2).foo)
#### tuple_basic_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: tuple({1:2}))
t(lambda: 1 in (1,2))
#### tuple_basic_15
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (1,2)[0:1])
t(lambda: (1,2)["a"])
#### tuple_basic_16
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: () == ())
t(lambda: (lambda *a: a)(1,2))
#### tuple_immutable
t = (1, [2])
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
t[1].append(3); print(t)
try:
    t[1] += [4]
except TypeError as e:
    print(e, t)
t += (5,); print(t)
#### unpacking
a, b = 1, 2; print(a, b)
a, b = b, a; print(a, b)
a, *b = [1, 2, 3]; print(a, b)
*a, b = "abc"; print(a, b)
a, *b, c = range(5); print(a, b, c)
(a, b), c = (1, 2), 3; print(a, b, c)
[a, [b, c]] = [1, [2, 3]]; print(a, b, c)
a, *b = [1]; print(a, b)
for i, (x, y) in enumerate([(1, 2), (3, 4)]): print(i, x, y)
a = b = c = 5; print(a, b, c)
x, = [7]; print(x)
d = {"k": 1}; (d["j"], d["l"]) = 2, 3; print(d)
for f in ("a, b = 1", "a, b = [1]", "a, b = [1, 2, 3]", "a, *b, c = [1]", "a, b = None", "a, b = {}", "(a, b), c = 1, 2", "a, b = iter([1])", "*a, = 5"):
    try:
        exec(f)
    except Exception as e:
        print(type(e).__name__, e)
#### star_calls
def f(*a, **k): return a, k
l = [1, 2]; d = {"x": 1}
print(f(*l), f(*l, 3), f(0, *l, 3, *"ab"), f(**d), f(*l, **d, y=2), f(**d, **{"z": 3}), f(*(), **{}), f(*range(2), *l))
print([*l, 3, *l], (*l,), {*l, 5} == {1, 2, 5}, {**d, "y": 2}, {"x": 0, **d}, {**d, "x": 9}, [*d], [*"ab", *d.items()])
for g in (lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(x=1, **d), lambda: f(**d, **d), lambda: [*5], lambda: {**5}):
    try:
        print(g())
    except TypeError as e:
        print(e)
#### dict_basic_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {})
t(lambda: {"a":1})
#### dict_basic_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1:2,"x":[]})
t(lambda: dict(a=1,b=2))
#### dict_basic_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: dict([("a",1)]))
t(lambda: dict({"a":1},b=2))
#### dict_basic_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: dict(zip("ab",[1,2])))
t(lambda: {"a":1}["a"])
#### dict_basic_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {"a":1}["b"])
t(lambda: {}[1])
#### dict_basic_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1:1}[1.0])
t(lambda: {True:1}[1])
#### dict_basic_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: len({1:2}))
t(lambda: "a" in {"a":1})
#### dict_basic_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1 not in {})
t(lambda: {1:2}=={1:2})
#### dict_basic_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1:2,3:4}=={3:4,1:2})
t(lambda: {1:2}<{1:3})
#### dict_basic_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {[]:1})
t(lambda: {}[[]])
#### dict_basic_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: dict(5))
t(lambda: dict([1]))
#### dict_basic_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: dict([(1,2,3)]))
t(lambda: list({"b":1,"a":2}))
#### dict_basic_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1:1,1:2})
t(lambda: {**{}})
#### dict_basic_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {i:i*i for i in range(3)})
t(lambda: dict(**{"a":1}))
#### dict_basic_15
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {None:1})
t(lambda: {(1,2):3}[1,2])
#### dict_basic_16
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: dict([("a",1)],a=2))
t(lambda: {}|{1:2})
#### dict_basic_17
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1:2}|{1:3,4:5})
t(lambda: {1:2}|[])
#### dict_basic_18
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: bool({}))
t(lambda: dict.fromkeys("ab"))
#### dict_basic_19
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: dict.fromkeys([1,2],0))
t(lambda: {"a":{"b":1}}["a"]["b"])
#### dict_basic_20
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1: "a", True: "b"})
t(lambda: dict(None))
#### dict_methods
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.keys(), d.values(), d.items(), d.setdefault("c", 3), d.setdefault("a", 9), d)
print(d.pop("a"), d.pop("z", None), d.popitem(), d)
d.update({"x": 1}); d.update(y=2); d.update([("z", 3)]); d.update({"x": 5}, w=0); print(d)
e = d.copy(); e["x"] = 0; print(d["x"], e["x"])
del d["x"]; print(d, list(d), list(d.items()), len(d)); d.clear(); print(d)
d |= {"k": 1}; d |= [("m", 2)]; print(d, list(reversed(d)), list(reversed(d.items())))
for f in (lambda: d.pop("nope"), lambda: {}.popitem(), lambda: d.update(5), lambda: d.update([1]), lambda: d.get(), lambda: d.foo, lambda: d.pop(), lambda: d.setdefault([]), lambda: d.__delitem__("q"), lambda: d.get([])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### dict_order
d = {}
for k in "zyxabc": d[k] = len(d)
d["y"] = 100; del d["x"]; d["x"] = 5
print(d, list(d.values()))
d2 = dict(sorted(d.items())); print(d2)
print({k: v for k, v in sorted(d.items(), key=lambda kv: kv[1])}, max(d, key=d.get), sorted(d, key=d.get), min(d.values()))
first = next(iter(d)); print(first, d.pop(first), d)
#### dict_views
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, v, i, len(k), "a" in k, 3 in v, ("a", 1) in i, list(k), k & {"a", "z"} == {"a"}, k | {"z"} == {"a", "b", "c", "z"}, k - {"a"} == {"b", "c"}, k ^ {"a", "q"} == {"b", "c", "q"}, k == {"a", "b", "c"}, i == d.items(), k.isdisjoint({"z"}), sorted(k), sum(v), max(v), set(k) == k, i & {("a", 1)} == {("a", 1)}, {"a"} <= k)
for f in (lambda: k[0], lambda: hash(k), lambda: v + v, lambda: next(k)):
    try:
        f()
    except TypeError as e:
        print(e)
print(type(k), type(v), type(i), type(iter(d)), type(iter(v)), type(iter(i)), isinstance(k, type({}.keys())))
#### dict_change_during_iteration
d = {1: 1, 2: 2}
try:
    for k in d: d[k + 10] = 0
except RuntimeError as e:
    print(e)
try:
    for k in d: del d[k]
except RuntimeError as e:
    print(e)
for k in list(d): del d[k]
print(d)
s = {1, 2}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e:
    print(e)
#### nested_structures
d = {}
for w in "the cat the dog a cat".split(): d[w] = d.get(w, 0) + 1
print(d, sorted(d.items(), key=lambda kv: (-kv[1], kv[0])))
g = {}
for w in ("apple", "avocado", "bean"): g.setdefault(w[0], []).append(w)
print(g)
m = [[0] * 3 for _ in range(2)]; m[0][1] = 5; print(m, list(zip(*m)), [list(r) for r in zip(*m)], sum(map(sum, m)), [x for r in m for x in r])
t = {"a": [1, {"b": (2, 3)}]}; print(t["a"][1]["b"][0]); t["a"][1]["b"] = 9; print(t)
l = [1]; l.append(l); print(l); d = {}; d["d"] = d; print(d)
#### set_basic_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1,2,3})
t(lambda: set())
#### set_basic_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: set([1,1,2]))
t(lambda: {1,2}|{3})
#### set_basic_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1,2}&{2})
t(lambda: {1,2}-{2})
#### set_basic_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1,2}^{2,3})
t(lambda: {1}<{1,2})
#### set_basic_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1,2}<={1,2})
t(lambda: {1}=={1.0})
#### set_basic_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1,2}>{1})
t(lambda: 1 in {1})
#### set_basic_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: len({1,1}))
t(lambda: set(""))
#### set_basic_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {[]})
t(lambda: {1}|[2])
#### set_basic_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1}+{2})
t(lambda: frozenset([1]))
#### set_basic_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: frozenset())
t(lambda: frozenset({1})|{2})
#### set_basic_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1}|frozenset({2}))
t(lambda: {frozenset({1}),frozenset({1})})
#### set_basic_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hash(frozenset({1,2}))==hash(frozenset({2,1})))
t(lambda: hash({1}))
#### set_basic_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: set(5))
t(lambda: {*[1,2]})
#### set_basic_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {x%3 for x in range(10)})
t(lambda: bool(set()))
#### set_basic_15
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1}=={1:1})
t(lambda: set([3,1,2]))
#### set_basic_16
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: set(range(10,0,-1)))
t(lambda: {1}<[1])
#### set_basic_17
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1,2}.isdisjoint({3}))
t(lambda: frozenset("a"))
#### set_basic_18
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: set({1:2}))
t(lambda: {1} - frozenset({1}))
#### set_basic_19
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: set([5,3,100,1000,-1]))
t(lambda: {0,8,16,1})
#### set_methods
s = {1, 2}
s.add(3); s.discard(9); s.discard(1); s.remove(2); print(s)
s.update([4, 5], (6,)); print(s, s.pop() in (3, 4, 5, 6), len(s))
a, b = {1, 2, 3}, {2, 3, 4}
print(a.union(b, [9]), a.intersection(b, [2]), a.difference(b), a.symmetric_difference(b), a.issubset({1, 2, 3, 4}), a.issuperset([1]), a.isdisjoint([7]), a.copy() == a)
a.intersection_update(b); print(a); a.difference_update([2]); print(a); a.symmetric_difference_update([3, 8]); print(a); a |= {1}; a &= {1, 8}; a -= {8}; a ^= {5}; print(a); a.clear(); print(a)
for f in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {1}.add([]), lambda: {1}.add(), lambda: frozenset().add(1), lambda: {1}.union(5), lambda: {1} & [1], lambda: {1}[0], lambda: set(1, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### range_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(5))
t(lambda: range(1,5))
#### range_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(0,10,3))
t(lambda: list(range(5,0,-1)))
#### range_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(5)[2])
t(lambda: range(5)[-1])
#### range_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(5)[10])
t(lambda: range(5)[1:3])
#### range_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(10)[::2])
t(lambda: len(range(0,10,3)))
#### range_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 3 in range(5))
t(lambda: 10 in range(5))
#### range_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 2.0 in range(5))
t(lambda: "a" in range(3))
#### range_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(5)==range(0,5))
t(lambda: range(0)==range(2,1))
#### range_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(0,3,2)==range(0,4,2))
t(lambda: range(5).index(3))
#### range_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(5).count(3))
t(lambda: range(5).index(9))
#### range_11
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(1.5))
t(lambda: range("a"))
#### range_12
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(1,2,0))
t(lambda: range())
#### range_13
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(1,2,3,4))
t(lambda: list(reversed(range(3))))
#### range_14
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(5).start)
t(lambda: range(1,5).stop)
#### range_15
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(1,9,2).step)
t(lambda: hash(range(3))==hash(range(0,3,1)))
#### range_16
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: sum(range(101)))
t(lambda: max(range(5)))
#### range_17
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(10**20)[10**19])
t(lambda: len(range(10**6)))
#### range_18
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(5,0))
t(lambda: bool(range(0)))
#### range_19
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list(range(-3,3)))
t(lambda: range(3)+range(2))
#### range_20
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(0,-5,-2)[1])
t(lambda: range(10)[2:8:3])
#### range_21
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: list(range(10)[::-1]))
#### slice_objects_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: slice(1,2))
t(lambda: slice(5))
#### slice_objects_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: slice(1,2,3))
t(lambda: slice(None))
#### slice_objects_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: slice(1,10,2).indices(5))
t(lambda: slice(None,None,-1).indices(4))
#### slice_objects_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: slice(1,2)==slice(1,2))
t(lambda: slice(1).start)
#### slice_objects_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: slice(1).stop)
t(lambda: slice(1,2,3).step)
#### slice_objects_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [1,2,3][slice(1,None)])
t(lambda: "abc"[slice(None,None,-1)])
#### slice_objects_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: hash(slice(1)))
t(lambda: slice())
#### slice_objects_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: slice(1,2)<slice(1,3))
t(lambda: slice("a"))
#### slice_objects_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: slice(-3,None).indices(10))
#### comprehensions
print([x * 2 for x in range(3)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in "ab" for y in range(2)], {x: x ** 2 for x in range(3)}, {x % 2 for x in range(5)}, list(x for x in "ab"), [[y for y in range(x)] for x in range(3)], [x if x > 1 else -x for x in range(4)], [a + b for a, b in [(1, 2)]], {v: k for k, v in {"a": 1}.items()}, [*[1], *(2,)], [f"{x}!" for x in "ab"], sum(x for x in range(5) if x % 2), any(x > 2 for x in range(4)), all(x for x in []))
x = 10; l = [x for x in range(3)]; print(x, l)
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
print([y := 5, y ** 2], y, [z for q in range(5) if (z := q * 2) > 3], z)
print([i for i in range(5) if i != 2 and not i == 3 or i == 4], [[1, 2][i] for i in (0, 1)], [d["a"] for d in [{"a": 1}]])
#### iterators
it = iter([1, 2, 3]); print(next(it), next(it), next(it), next(it, "end"))
try:
    next(it)
except StopIteration as e:
    print("stop", e.value, e.args)
print(list(zip([1, 2], "ab", (True, False))), list(zip()), list(zip([1], [])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(enumerate("ab", 1)), list(enumerate("a", start=5)), list(reversed([1, 2])), dict(enumerate("ab")))
c = iter(lambda l=[3, 2, 1]: l.pop(), 2); print(list(c))
for f in (lambda: next([]), lambda: iter(5), lambda: list(zip(1)), lambda: list(map(None, [1])), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: next(iter([])), lambda: enumerate(), lambda: list(map(len, 5)), lambda: zip([1], foo=1), lambda: map(len), lambda: reversed(5), lambda: next()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
it = iter("abc"); next(it); print(list(it), list(it))
#### truth
print([bool(x) for x in (0, 0.0, 0j, "", b"", [], (), {}, set(), range(0), None, False, frozenset(), bytearray())], [bool(x) for x in (1, -1, 0.1, "0", " ", [0], (None,), {0: 0}, {0}, object(), len, int, Ellipsis, float("nan"))])
print(1 and 0, 0 and 1, 1 or 2, "" or "d", None or [], not [], not 1, 0 or None or "x", 1 and [] and 2, (not 0) + 1, [] == False, 1 == True, "" == False)
x = None; print(x is None, x is not None, x == None, [] is [], () is (), "y" if x else "n")
#### equality_identity_1
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: [float("nan")]==[float("nan")])
t(lambda: (lambda n: [n]==[n])(float("nan")))
#### equality_identity_2
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (lambda n: n in [n])(float("nan")))
t(lambda: (lambda n: {n:1}=={n:1})(float("nan")))
#### equality_identity_3
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (lambda n: [n].index(n))(float("nan")))
t(lambda: [1,2]==(1,2))
#### equality_identity_4
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {}==[])
t(lambda: set()==frozenset())
#### equality_identity_5
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: 1==1.0==True)
t(lambda: (1,)==(1.0,))
#### equality_identity_6
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: "a"==b"a")
t(lambda: []==[[]])
#### equality_identity_7
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: None==0)
t(lambda: [1]==[True])
#### equality_identity_8
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: {1:2}=={True:2.0})
t(lambda: (lambda n: [n].count(n))(float("nan")))
#### equality_identity_9
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: (lambda n: (n,)<=(n,))(float("nan")))
t(lambda: [[1]]==[[1]])
#### equality_identity_10
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t(lambda: range(3)==[0,1,2])
#### deep_copy_semantics
a = [1, [2, 3]]; b = a; c = a[:]; d = list(a)
a[0] = 9; a[1].append(4)
print(a, b, c, d, a is b, a is c, a[1] is c[1])
def f(x, l=[]):
    l.append(x); return l
print(f(1), f(2), f(3, []), f(4))
m = [[0] * 2] * 2; m[0][0] = 1; print(m)
#### del_statements
l = [1, 2, 3]; del l[0], l[0]; print(l)
d = {"a": 1, "b": 2}; del d["a"]; print(d)
x = 5; del x
try:
    x
except NameError as e:
    print(e)
def f():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as e:
        print(e)
f()
a, b = 1, 2; del (a, b)
try:
    del a
except NameError as e:
    print(e)
try:
    del {}["x"]
except KeyError as e:
    print(repr(e))
#### stack_queue_matrix
s = []; s.append(1); s.append(2); print(s.pop(), s[-1])
q = [1, 2]; print(q.pop(0), q)
m = [[1, 2], [3, 4]]
print([[sum(a * b for a, b in zip(r, c)) for c in zip(*m)] for r in m], [list(r) for r in zip(*m[::-1])], [m[i][i] for i in range(2)])
flat = [x for row in m for x in row]; print(flat, [flat[i:i + 2] for i in range(0, 4, 2)])
print(list(map(list, zip(*[iter(range(6))] * 2))), sorted(flat, reverse=True)[:2], flat.index(max(flat)))
#### changes_in_place_and_odd_arguments
def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
a = b = [1, 2]; a *= 2; print(b, a is b); a *= 0; print(b, a is b); a *= -1
class L(list): pass
a = b = L([1]); a *= 3; print(b, a is b, type(a)); a += [2]; print(b, a is b)
a = b = bytearray(b"ab"); a *= 2; print(b, a is b); a += b"c"; print(b, a is b); a *= 0; print(b)
from collections import deque, defaultdict, OrderedDict
a = b = deque([1]); a *= 2; print(b, a is b); a += [3]; print(b)
import array
a = b = array.array("i", [1]); a *= 2; print(b, a is b)
d = {1: 1, 2: 2}
l = [1, 2]; it = iter(l); list(it); l.append(3); print(list(it))
s = {frozenset({1}), 2}
print({1} in s); s.discard({1}); print(s); 
class H(set): pass
t(lambda: {1} in {1: 2})
class D(deque): pass
q = deque([1]); q.append(q); print(repr(q))
class S(set): pass
class O:
    def __init__(self): self.s = {id(1)}
    def __repr__(self): return "O" + repr(self.s)
dd = defaultdict(list); dd["x"].append(dd); print(repr(dd))
od = OrderedDict(); od["a"] = od; print(od)
dk = {}; dk["v"] = dk.values(); t(lambda: repr(dk))
class W: pass
def w():
    with W(): pass
t(w)
class W2:
    def __enter__(self): pass
def w2():
    with W2(): pass
t(w2)
class A3:
    def __eq__(self, o): return True
print(range(10).count(A3()), t(range(10).index, 3.0), 3.0 in range(5), 3.5 in range(5), True in range(3), A3() in range(3), range(3).count(True))
t(lambda: b"a,b".split(memoryview(b","))); t(lambda: b",".join([memoryview(b"x"), bytearray(b"y")])); t(lambda: b"xax".strip(memoryview(b"x"))); t(lambda: b"ab".center(6, b"*")); t(lambda: b"ab".ljust(5, bytearray(b"*")))
for f in (lambda: b"abc".count(b""), lambda: b"abc".count(b"", 3), lambda: b"abc".count(b"", 4), lambda: b"".count(b""), lambda: "abc".count("", 3), lambda: "abc".count("", 4), lambda: b"abc".find(b"", 4), lambda: b"abc".find(b"", 3), lambda: "abc".find("", 4), lambda: b"abc".rfind(b"", 4), lambda: b"abcabc".find(b"c", -10**30, 10**30), lambda: "abc".find("c", -10**30, 10**30), lambda: b"abc".find(99), lambda: b"abc".find(300), lambda: bytearray(b"abc").count(98), lambda: b"abc".index(memoryview(b"b"))): t(f)
t(lambda: b"abc".hex(":")); t(lambda: bytearray(b"%d-%s") % (1, b"x")); t(lambda: b"%b" % bytearray(b"q"))
def xm():
    x = bytearray(b"%d"); x %= 5; return x
t(xm)
for bad in (lambda: b"" + "", lambda: bytearray() + "", lambda: bytes("x"), lambda: bytearray([300]), lambda: bytes([-1]), lambda: bytes(-1), lambda: 300 in b"a", lambda: "a" in b"a", lambda: b"abc"[str()], lambda: bytes({}), lambda: bytes([1.5]), lambda: b"".fromhex("zz"), lambda: bytes.maketrans(b"a", b"bc"), lambda: bytes(object())): t(bad)
v = bytearray(b"abc"); print(v.copy() is v, v[:] is v, v.partition(b"x")[0] is v, v.replace(b"z", b"") is v, v.strip() is v, v.ljust(1) is v, (v * 1) is v, (v + b"") is v, v.zfill(0) is v, v.expandtabs() is v, v.upper() is v, v.translate(None) is v)
def gen2():
    try: raise ValueError(1)
    except ValueError:
        yield 1
        print(__import__("sys").exc_info()[0])
        try: raise KeyError
        except KeyError as k: print(repr(k.__context__))
gg = gen2(); next(gg); list(gg)
class P:
    @property
    def foo(self): return 1
def loc():
    class Q:
        bar = property()
        @property
        def foo(self): return 1
    q = Q()
    t(setattr, q, "foo", 1); t(delattr, q, "foo")
    def po(a, b, /): pass
loc(); t(setattr, P(), "foo", 1)
t(exec, "def f(*): pass"); t(exec, "def f(a, *, **k): pass"); t(exec, "def f(*, a, a): pass"); t(exec, "def f(a=1, b): pass"); t(exec, "lambda *: 1")
