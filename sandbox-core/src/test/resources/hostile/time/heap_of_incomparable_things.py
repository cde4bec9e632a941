# TIMEOUT
import heapq
class K:
    def __lt__(self, other):
        return True
while True:
    h = [K() for _ in range(1000)]
    heapq.heapify(h)
