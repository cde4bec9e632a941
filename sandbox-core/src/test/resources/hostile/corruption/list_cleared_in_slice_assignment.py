# OK
items = list(range(100))
def source():
    items.clear()
    yield from range(1000)
try:
    items[10:20] = source()
    items[:] = source()
except TypeError:
    pass
items = list(range(100))
class Odd:
    def __index__(self):
        items.clear()
        return 50
for operation in (lambda: items[Odd()], lambda: items.insert(Odd(), 1), lambda: items.pop(Odd()), lambda: items[Odd():]):
    items.extend(range(100))
    try:
        operation()
    except (IndexError, TypeError):
        pass
