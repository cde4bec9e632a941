# OK
items = []
class K:
    def __repr__(self):
        items.clear()
        return "K"
items.extend(K() for _ in range(1000))
repr(items)
items.extend(K() for _ in range(1000))
print(items)
items.extend(K() for _ in range(1000))
"%s %s" % (items, items)
