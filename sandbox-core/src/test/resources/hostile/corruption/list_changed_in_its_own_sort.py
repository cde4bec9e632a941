# OK
items = list(range(1000))
def key(x):
    items.clear()
    items.extend([1] * 10)
    return x
try:
    items.sort(key=key)
except ValueError:
    pass
items2 = list(range(1000))
class K:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        del items2[:]
        items2.append(K(1))
        return self.n > other.n
items2[:] = [K(i) for i in range(200)]
try:
    items2.sort()
except ValueError:
    pass
len(items), len(items2)
