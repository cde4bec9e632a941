# OK
# Lists and bytearrays that repeat or end themselves while they are read.
class Grows:
    def __init__(self, target): self.target = target
    def __index__(self):
        self.target *= 50
        return 3
a = [1, 2, 3]
b = a
b *= Grows(a)
assert len(a) == len(b), (len(a), len(b))
v = bytearray(b"abc")
view = memoryview(v)
try:
    v *= 1000
except BufferError:
    pass
bytes(view)
for i in range(200):
    v *= 0
    v += b"xyz" * 100
    bytes(view)
l = [0]
for x in l:
    if len(l) < 5000:
        l *= 2
assert len(l) == 8192
class Bad:
    def __eq__(self, other):
        l.clear()
        return False
    __hash__ = None
l[:] = [Bad() for _ in range(100)]
l *= 3
print(l.count(1), Bad() in l)
s = set()
class InSet(set):
    def __iter__(self):
        s.clear()
        return iter([1, 2])
s |= {frozenset({1, 2})}
print(InSet({1}) in s)
