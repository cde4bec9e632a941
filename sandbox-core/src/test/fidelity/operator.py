#### arithmetic
import operator as op
for name in "add sub mul truediv floordiv mod pow".split():
    print(name, getattr(op, name)(7, 2))
for name in "and_ or_ xor lshift rshift".split():
    print(name, getattr(op, name)(6, 3))
print(op.neg(3), op.pos(-3), op.invert(5), op.inv(5), op.abs(-4), op.not_(0), op.truth([]), op.index(True), op.concat([1], [2]), op.concat("a", "b"))
#### comparisons
import operator as op
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(3, 2), op.is_(None, None), op.is_not(1, None), op.contains([1, 2], 2))
#### items
import operator as op
l = [1, 2, 3]
op.setitem(l, 0, 9)
op.delitem(l, 1)
print(l, op.getitem(l, -1), op.getitem({"a": 1}, "a"), op.countOf([1, 2, 1], 1), op.indexOf([5, 6], 6), op.length_hint([1, 2]), op.length_hint(iter([1])), op.length_hint(5, 7))
#### in place
import operator as op
l = [1]
m = op.iadd(l, [2])
print(m is l, l, op.iadd(1, 2), op.imul(3, 4), op.isub(5, 2), op.itruediv(1, 2), op.ifloordiv(7, 2), op.imod(7, 4), op.ipow(2, 5), op.iand(6, 3), op.ior(6, 3), op.ixor(6, 3), op.ilshift(1, 3), op.irshift(8, 2), op.iconcat([1], [2]))
#### itemgetter
from operator import itemgetter
print(itemgetter(1)("abc"), itemgetter(0, 2)([1, 2, 3]), itemgetter("k")({"k": 5}), itemgetter(slice(1, None))("hello"), sorted([("b", 1), ("a", 2)], key=itemgetter(1)), itemgetter(-1)([1, 2]))
print(itemgetter(1), itemgetter("a", 2), list(map(itemgetter("n"), [{"n": 1}, {"n": 2}])))
for f in (lambda: itemgetter(5)([1]), lambda: itemgetter("x")({}), lambda: itemgetter(), lambda: itemgetter(1)(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### attrgetter
from operator import attrgetter
class A:
    def __init__(self, x):
        self.x = x
        self.b = self
a = A(3)
print(attrgetter("x")(a), attrgetter("b.b.x")(a), attrgetter("x", "b.x")(a), attrgetter("a.b"), sorted([A(2), A(1)], key=attrgetter("x"))[0].x)
for f in (lambda: attrgetter("q")(a), lambda: attrgetter(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### methodcaller
from operator import methodcaller
print(methodcaller("upper")("abc"), methodcaller("split", ",")("a,b"), methodcaller("replace", "a", "b")("aa"), methodcaller("format", x=1)("{x}"), methodcaller("m", 1, k=2))
print(list(map(methodcaller("strip"), [" a ", "b "])))
try:
    methodcaller("nope")(1)
except AttributeError as e:
    print(e)
#### in dispatch tables
import operator
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
def rpn(text):
    stack = []
    for t in text.split():
        if t in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[t](a, b))
        else:
            stack.append(float(t))
    return stack[0]
print(rpn("3 4 + 2 * 7 /"), operator.add.__name__, operator.add)
#### errors
import operator
for f in (lambda: operator.add(1, "a"), lambda: operator.add(1), lambda: operator.neg("x"), lambda: operator.index(1.5), lambda: operator.concat(1, 2), lambda: operator.indexOf([], 1), lambda: operator.lt(1, "a"), lambda: operator.neg(1, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#### call and user classes
import operator
class V:
    def __add__(self, o): return "add"
    def __radd__(self, o): return "radd"
    def __matmul__(self, o): return "mm"
    def __contains__(self, x): return x == 1
    def __index__(self): return 7
    def __length_hint__(self): return 42
print(operator.add(V(), 1), operator.add(1, V()), operator.matmul(V(), 1), operator.contains(V(), 1), operator.index(V()), operator.length_hint(V()), operator.call(max, 1, 2), operator.call(dict, a=1))
#### reduce and sort
import operator, functools, itertools
print(functools.reduce(operator.xor, [1, 2, 3]), list(itertools.accumulate([1, 2, 3], operator.mul)), list(map(operator.mul, [1, 2], [3, 4])), sum(map(operator.eq, "abc", "abd")))
