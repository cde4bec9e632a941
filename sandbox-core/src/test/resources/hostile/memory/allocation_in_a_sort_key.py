# OK | MEMORY
keep = []
def key(x):
    keep.append([0] * 1000)
    return x
try:
    sorted(range(100_000), key=key)
except MemoryError:
    keep.clear()
assert sorted([2, 1]) == [1, 2]
