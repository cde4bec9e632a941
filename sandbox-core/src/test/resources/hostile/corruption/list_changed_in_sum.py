# OK
items = []
class K:
    def __add__(self, other):
        items.clear()
        return self
    __radd__ = __add__
items.extend(K() for _ in range(1000))
sum(items)
max(range(10), key=lambda x: items.clear() or x)
