#### push and pop
import heapq
h = []
for x in (5, 1, 8, 3, 2):
    heapq.heappush(h, x)
    print(h)
while h:
    print(heapq.heappop(h), h)
#### heapify and replace
import heapq
h = [9, 7, 5, 3, 1, 8, 2]
heapq.heapify(h)
print(h, heapq.heapreplace(h, 4), h, heapq.heappushpop(h, 0), heapq.heappushpop(h, 10), h)
#### n largest and smallest
import heapq
data = [5, 1, 8, 3, 9, 2]
print(heapq.nlargest(3, data), heapq.nsmallest(2, data), heapq.nlargest(0, data), heapq.nlargest(10, data), heapq.nsmallest(2, ["ccc", "a", "bb"], key=len), heapq.nlargest(1, [("a", 1), ("b", 3)], key=lambda p: p[1]))
#### merge
import heapq
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 9])), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge([5, 1], [4, 2], reverse=True)), list(heapq.merge()), list(heapq.merge([1, 1], [1])))
#### errors
import heapq
for f in (lambda: heapq.heappop([]), lambda: heapq.heappush((1,), 2), lambda: heapq.heapreplace([], 1), lambda: heapq.heapify("ab")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
h = [1]
try:
    heapq.heappush(h, "a")
except TypeError as e:
    print(e)
#### priority queue of tuples
import heapq
q = []
for p, n in ((2, "code"), (1, "eat"), (3, "sleep"), (1, "a")):
    heapq.heappush(q, (p, n))
print([heapq.heappop(q) for _ in range(len(q))])
#### dijkstra
import heapq
def dijkstra(graph, start):
    dist = {start: 0}
    heap = [(0, start)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]:
            continue
        for v, w in graph[u]:
            nd = d + w
            if nd < dist.get(v, float("inf")):
                dist[v] = nd
                heapq.heappush(heap, (nd, v))
    return dist
print(dijkstra({"a": [("b", 4), ("c", 1)], "b": [("d", 1)], "c": [("b", 2), ("d", 5)], "d": []}, "a"))
#### objects with lt
import heapq
class T:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n > o.n
h = [T(n) for n in (3, 1, 2)]
heapq.heapify(h)
print([heapq.heappop(h).n for _ in range(3)])
#### heap sort and running median
import heapq
def heapsort(xs):
    h = list(xs)
    heapq.heapify(h)
    return [heapq.heappop(h) for _ in range(len(h))]
print(heapsort([3, 1, 2, 3]), heapsort("hello"))
#### bisect
from bisect import *
import bisect as b
a = [1, 2, 2, 2, 5, 9]
print(bisect_left(a, 2), bisect_right(a, 2), b.bisect(a, 3), bisect_left(a, 0), bisect_right(a, 99), bisect_left(a, 2, 2), bisect_right(a, 2, 0, 2), bisect_left([], 1))
insort(a, 4)
insort_left(a, 2)
insort_right(a, 100)
print(a)
#### bisect with key
import bisect
people = [("a", 10), ("b", 20), ("c", 30)]
print(bisect.bisect_left(people, 20, key=lambda p: p[1]), bisect.bisect_right(people, 20, key=lambda p: p[1]))
bisect.insort(people, ("d", 25), key=lambda p: p[1])
print(people)
#### bisect grades
import bisect
def grade(score, breakpoints=[60, 70, 80, 90], grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]
print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
#### bisect errors
import bisect
for f in (lambda: bisect.bisect([1], 1, -1), lambda: bisect.bisect_left([1, "a"], 2, 1), lambda: bisect.insort((1,), 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
