# OK | MEMORY
keep = []
class K:
    def __hash__(self):
        keep.append([0] * 1000)
        return 1
    def __eq__(self, other):
        keep.append([0] * 1000)
        return False
d = {}
try:
    while True:
        d[K()] = 1
except MemoryError:
    keep.clear()
len(d)
