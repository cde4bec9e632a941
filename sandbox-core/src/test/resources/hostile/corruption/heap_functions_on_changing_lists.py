# OK
import heapq
items = []
class K:
    def __lt__(self, other):
        items.clear()
        return True
for action in (lambda: heapq.heapify(items), lambda: heapq.heappush(items, K()), lambda: heapq.heappop(items), lambda: heapq.heapreplace(items, K()), lambda: heapq.heappushpop(items, K()), lambda: heapq.nsmallest(5, items), lambda: heapq.heappop([]),
               lambda: heapq.heappush((), 1), lambda: heapq.heapify("x"), lambda: heapq.heappop({1: 2})):
    items[:] = [K() for _ in range(100)]
    try:
        action()
    except Exception:
        pass
