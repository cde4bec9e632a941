# OK
from array import array
a = array("i", range(16))
m = memoryview(a)
try:
    for i in range(10_000):
        a.append(i)
except BufferError:
    pass
keep = [[i] for i in range(1000)]
try:
    for i in range(16):
        m[i] = -1
    list(m)
except (IndexError, ValueError):
    pass
assert all(k == [i] for i, k in enumerate(keep))
