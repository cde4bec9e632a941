# heapq. What is called for each element is in C (wasm/guest/mod_heapq.c).

from _heapq import heapify, heappop, heappush, heappushpop, heapreplace

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def merge(*iterables, key=None, reverse=False):
    heap = []
    for order, iterable in enumerate(iterables):
        following = iter(iterable).__next__
        try:
            value = following()
        except StopIteration:
            continue
        heap.append(_Head(value if key is None else key(value), order, value, following, reverse))
    heapify(heap)
    while heap:
        head = heap[0]
        yield head.value
        try:
            value = head.value = head.following()
        except StopIteration:
            heappop(heap)
        else:
            head.key = value if key is None else key(value)
            heapreplace(heap, head)


class _Head:
    def __init__(self, key, order, value, following, reverse):
        self.key = key
        self.order = order
        self.value = value
        self.following = following
        self.reverse = reverse

    def __lt__(self, other):
        a, b = self.key, other.key
        if self.reverse:
            return b < a if b < a or a < b else self.order < other.order
        return a < b if a < b or b < a else self.order < other.order


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
