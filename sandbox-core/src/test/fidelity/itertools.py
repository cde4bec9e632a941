#### count
from itertools import count, islice
print(list(islice(count(), 5)), list(islice(count(10, 3), 4)), list(islice(count(start=2.5, step=-0.5), 4)))
print(count(), count(3), count(3, 2), count(1.5), count(0, 1.0), repr(count(step=2)))
c = count(5)
print(next(c), next(c), c)
print(list(islice(count(10**20), 2)))
#### count errors
from itertools import count
for args in (("a",), (None,), ([1],)):
    try:
        count(*args)
    except TypeError as e:
        print(e)
#### count with zip
from itertools import count
print(list(zip(count(1), "abc")))
for i in count(3):
    if i > 5:
        break
    print(i)
#### count unbounded ints
from itertools import count
import sys
c = count(2**31 - 2)
print([next(c) for _ in range(4)])
c = count(2**63 - 1)
print(next(c), next(c))
#### cycle
from itertools import cycle, islice
print(list(islice(cycle("ABC"), 8)), list(islice(cycle([1]), 3)), list(cycle([])))
c = cycle(iter([1, 2]))
print([next(c) for _ in range(5)])
#### cycle errors
from itertools import cycle
try:
    cycle(5)
except TypeError as e:
    print(e)
#### repeat
from itertools import repeat
print(list(repeat(10, 3)), list(repeat("x", 0)), list(repeat("x", -2)), list(repeat(object=1, times=2)))
print(repeat("a"), repeat("a", 3), repeat([1], times=2), repeat(1, -5))
r = repeat(7, 2)
next(r)
print(r, list(r), r)
print(list(map(pow, range(5), repeat(2))))
#### repeat endless
from itertools import repeat
r = repeat(None)
print(next(r), next(r), r)
print(list(zip(range(3), repeat("z"))))
#### accumulate
from itertools import accumulate
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], initial=100)), list(accumulate([], initial=5)), list(accumulate([])))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3, 4], operator.mul)))
print(list(accumulate(["a", "b", "c"])), list(accumulate([1, 2, 3], func=lambda a, b: a - b)))
print(list(accumulate([[1], [2]])), list(accumulate([1, 2], None)))
#### accumulate initial none
from itertools import accumulate
print(list(accumulate([1, 2], initial=None)), list(accumulate(iterable=[1, 2], func=lambda a, b: a * 10 + b, initial=3)))
#### chain
from itertools import chain
print(list(chain([1, 2], "ab", (3,), {})), list(chain()), list(chain.from_iterable(["ab", [1], range(2)])))
print(list(chain.from_iterable(x * 2 for x in "ab")), list(chain({"a": 1}, {5})))
print(sum(chain([1], [2, 3])))
#### chain is lazy
from itertools import chain
def gen(n):
    print("start", n)
    yield n
    print("end", n)
it = chain(gen(1), gen(2))
print(next(it))
print(next(it))
print(next(it, "done"))
#### chain errors
from itertools import chain
it = chain([1], 2)
print(next(it))
try:
    next(it)
except TypeError as e:
    print(e)
try:
    chain.from_iterable(3)
except TypeError as e:
    print(e)
try:
    chain([1], x=1)
except TypeError as e:
    print(type(e).__name__)
#### compress
from itertools import compress
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("ABC", [True])), list(compress("A", [1, 1, 1])), list(compress(data=[1, 2], selectors=[0, 2])))
#### dropwhile takewhile
from itertools import dropwhile, takewhile
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])))
print(list(dropwhile(bool, [])), list(takewhile(bool, [1, 2])), list(takewhile(str.isdigit, "12a3")))
it = iter([1, 2, 9, 3])
t = takewhile(lambda x: x < 5, it)
print(list(t), list(it), list(t))
#### filterfalse
from itertools import filterfalse
print(list(filterfalse(lambda x: x % 2, range(10))), list(filterfalse(None, [0, 1, "", "a", None])), list(filterfalse(str.isalpha, "a1b2")))
#### starmap
from itertools import starmap
print(list(starmap(pow, [(2, 5), (3, 2), (10, 3)])), list(starmap(lambda *a: a, [[], [1], "ab", range(3)])))
try:
    list(starmap(pow, [1]))
except TypeError as e:
    print(e)
#### pairwise
from itertools import pairwise
print(list(pairwise("ABCD")), list(pairwise([1])), list(pairwise([])), [b - a for a, b in pairwise([1, 4, 9, 16])])
#### zip_longest
from itertools import zip_longest
print(list(zip_longest("ABCD", "xy", fillvalue="-")), list(zip_longest([1, 2], [])), list(zip_longest()), list(zip_longest("a", [1, 2, 3], range(2))))
try:
    zip_longest([1], 5)
except TypeError as e:
    print(e)
#### zip_longest bad keyword
from itertools import zip_longest
zip_longest([1], fill=3)
#### islice
from itertools import islice
print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)), list(islice("ABCDEFG", 0, None, 2)))
print(list(islice(range(10), 1, 8, 3)), list(islice(range(3), 5)), list(islice(range(3), 5, 9)), list(islice(range(5), None)), list(islice(range(5), None, 3)))
print(list(islice(range(10), 0)), list(islice(range(10), 3, 3)), list(islice(range(10), 5, 2)), list(islice(range(10), None, None, None)))
#### islice consumes as much as it needs
from itertools import islice
it = iter(range(10))
print(list(islice(it, 3)), next(it))
it = iter(range(10))
print(list(islice(it, 1, 5, 2)), next(it))
it = iter(range(10))
print(list(islice(it, 4, 2)), next(it))
#### islice errors
from itertools import islice
for args in ((-1,), ("a",), (1, -2), (0, 5, 0), (0, 5, -1), (1.5,), ("a", 3), (0, 1, "x")):
    try:
        islice([1], *args)
    except ValueError as e:
        print(args, e)
for args in ((), ([1],), ([1], 1, 2, 3, 4)):
    try:
        islice(*args)
    except TypeError as e:
        print(e)
#### islice big stop
from itertools import islice
import sys
print(list(islice(range(3), 10**12)), list(islice(range(3), 1, sys.maxsize)))
#### islice batches
from itertools import islice
def batched(it, n):
    it = iter(it)
    while batch := list(islice(it, n)):
        yield batch
print(list(batched(range(7), 3)))
#### product
from itertools import product
print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product([], [1])), list(product([1], repeat=0)), list(product([])))
print(len(list(product(range(3), repeat=4))), list(product([0, 1], "a", (True, False))), [a + b for a, b in product("xy", "12")])
print(list(product(range(2), range(2), repeat=2))[5])
#### product errors
from itertools import product
for kw in ({"repeat": -1}, {"repeat": "x"}, {"rep": 1}):
    try:
        product([1], **kw)
    except Exception as e:
        print(type(e).__name__, e)
try:
    product(1)
except TypeError as e:
    print(e)
#### permutations
from itertools import permutations
print(list(permutations([1, 2, 3])), list(permutations("ABCD", 2)), list(permutations([])), list(permutations([1], 2)), list(permutations([1, 2], 0)))
print(["".join(p) for p in permutations("abc")], len(list(permutations(range(6)))), len(list(permutations(range(6), 3))))
print(list(permutations([1, 1])), list(permutations(iterable="ab", r=1)))
#### permutations errors
from itertools import permutations
for r in (-1, "a", 1.5):
    try:
        permutations([1], r)
    except Exception as e:
        print(type(e).__name__, e)
#### combinations
from itertools import combinations
print(list(combinations("ABCD", 2)), list(combinations(range(4), 3)), list(combinations([], 0)), list(combinations([1], 2)), list(combinations([1, 2], 2)))
print([sum(c) for c in combinations([1, 2, 3, 4], 2)], list(combinations(iterable={"a": 1, "b": 2}, r=1)))
#### combinations errors
from itertools import combinations
for args in (([1], -1), ([1], "a"), ([1],), (3, 1), ()):
    try:
        combinations(*args)
    except Exception as e:
        print(type(e).__name__, e)
#### combinations with replacement
from itertools import combinations_with_replacement as cwr
print(list(cwr("ABC", 2)), list(cwr([], 0)), list(cwr([], 1)), list(cwr([1], 3)), list(cwr(range(2), 3)))
try:
    cwr([1], -1)
except ValueError as e:
    print(e)
#### groupby
from itertools import groupby
print([(k, list(g)) for k, g in groupby("AAAABBBCCDAABBB")], [k for k, g in groupby("AAB")])
print([(k, [x[1] for x in g]) for k, g in groupby([("a", 1), ("a", 2), ("b", 3)], key=lambda p: p[0])])
print([(k, len(list(g))) for k, g in groupby(sorted([3, 1, 3, 2, 1]))], list(groupby([])))
print({k: list(g) for k, g in groupby(range(10), lambda x: x // 4)})
#### groupby groups are shared
from itertools import groupby
it = groupby("AAB")
k, g = next(it)
k2, g2 = next(it)
print(k, list(g), k2, list(g2))
groups = list(groupby("AABB"))
print([(k, list(g)) for k, g in groups])
it = groupby("AAABB")
k, g = next(it)
print(next(g), next(it)[0], list(g))
#### run length
from itertools import groupby
print("".join(f"{len(list(g))}{k}" for k, g in groupby("WWWBBW")))
#### tee
from itertools import tee
a, b = tee([1, 2, 3])
print(list(a), list(b), list(a))
a, b, c = tee(iter("abc"), 3)
next(a)
print(list(c), list(a), list(b))
print(tee([1], 0), len(tee([1], 4)))
a, b = tee(range(4))
next(b)
print(list(zip(a, b)))
#### tee copies
from itertools import tee
import copy
a, = tee([1, 2, 3], 1)
next(a)
b = copy.copy(a)
print(list(a), list(b))
#### tee errors
from itertools import tee
try:
    tee([1], -1)
except ValueError as e:
    print(e)
try:
    tee(5)
except TypeError as e:
    print(e)
#### iterators are their own iterators
import itertools
for it in (itertools.count(), itertools.chain([1]), itertools.product([1]), itertools.islice([1], 1), itertools.groupby([1]), itertools.repeat(1)):
    print(iter(it) is it, type(it).__name__, hasattr(it, "__next__"), hasattr(it, "__iter__"))
#### next after the end
import itertools
for it in (itertools.chain([1]), itertools.combinations([1], 1), itertools.permutations([1]), itertools.product([1]), itertools.pairwise([1, 2]), itertools.accumulate([1]), itertools.islice([1, 2], 1), itertools.compress([1], [1])):
    print(list(it), list(it), next(it, "end"))
#### errors in callbacks pass through
import itertools
def boom(*a):
    raise KeyError("boom")
for make in (lambda: itertools.takewhile(boom, [1]), lambda: itertools.dropwhile(boom, [1]), lambda: itertools.filterfalse(boom, [1]),
             lambda: itertools.starmap(boom, [(1,)]), lambda: itertools.accumulate([1, 2], boom), lambda: itertools.groupby([1], boom)):
    try:
        list(make())
    except KeyError as e:
        print(repr(e))
#### too many arguments
import itertools
for call in (lambda: itertools.cycle(), lambda: itertools.takewhile(1), lambda: itertools.starmap(pow, [], 3), lambda: itertools.pairwise(), lambda: itertools.pairwise([1], 2), lambda: itertools.filterfalse(None)):
    try:
        call()
    except TypeError as e:
        print(e)
#### recipes
from itertools import *
import operator
def flatten(x):
    return list(chain.from_iterable(x))
def powerset(s):
    s = list(s)
    return list(chain.from_iterable(combinations(s, r) for r in range(len(s) + 1)))
def grouper(it, n, fill=None):
    return list(zip_longest(*[iter(it)] * n, fillvalue=fill))
def unique(it):
    seen = set()
    for e in filterfalse(seen.__contains__, it):
        seen.add(e)
        yield e
def triplewise(it):
    for (a, _), (b, c) in pairwise(pairwise(it)):
        yield a, b, c
print(flatten([[1], [2, 3]]), powerset([1, 2, 3]), grouper("ABCDEFG", 3, "x"), list(unique("AAAABBBCCDAABBB")), list(triplewise("ABCD")))
print(list(islice(accumulate(count(1), operator.mul), 6)), list(takewhile(lambda x: x < 30, accumulate(count(1)))))
def roundrobin(*its):
    nexts = cycle(iter(i).__next__ for i in its)
    left = len(its)
    while left:
        try:
            for n in nexts:
                yield n()
        except StopIteration:
            left -= 1
            nexts = cycle(islice(nexts, left))
print(list(roundrobin("ABC", "D", "EF")))
#### sieve
from itertools import count, islice
def primes():
    seen = []
    for n in count(2):
        if all(n % p for p in seen):
            seen.append(n)
            yield n
print(list(islice(primes(), 10)))
#### deep chain
from itertools import chain
it = iter([])
for i in range(100):
    it = chain(it, [i])
print(sum(it))
#### all names
import itertools
print(sorted(n for n in dir(itertools) if not n.startswith("_")))
