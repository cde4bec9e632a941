# OK
s = set(range(100))
try:
    for x in s:
        s.add(x + 1000)
        s.discard(x)
except RuntimeError:
    pass
s = set(range(100))
try:
    for x in s:
        s.clear()
except RuntimeError:
    pass
def source():
    for i in range(100):
        s.clear()
        yield i
s.update(source())
s.intersection_update(source())
s.difference_update(source())
s.symmetric_difference_update(list(source()))
len(s)
