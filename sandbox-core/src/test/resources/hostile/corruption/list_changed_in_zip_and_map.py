# OK
items = list(range(1000))
def f(x):
    del items[len(items) // 2:]
    return x
list(map(f, items))
items = list(range(1000))
for x, y in zip(items, iter(items)):
    items.clear()
for i, x in enumerate([1, 2, 3]):
    pass
r = reversed(items)
items.extend(range(10))
r = reversed(items)
next(r)
items.clear()
try:
    list(r)
except IndexError:
    pass
