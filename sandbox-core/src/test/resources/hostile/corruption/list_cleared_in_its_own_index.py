# OK
items = []
class K:
    def __eq__(self, other):
        items.clear()
        return False
items.extend([K() for _ in range(1000)])
for operation in (lambda: items.index(1), lambda: items.count(1), lambda: items.remove(1), lambda: 1 in items):
    items.extend([K() for _ in range(1000)])
    try:
        operation()
    except ValueError:
        pass
