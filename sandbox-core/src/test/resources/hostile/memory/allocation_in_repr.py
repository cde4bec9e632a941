# OK | MEMORY
keep = []
class K:
    def __repr__(self):
        keep.append([0] * 10_000)
        return "K"
try:
    repr([K()] * 10_000)
except MemoryError:
    keep.clear()
repr([1])
