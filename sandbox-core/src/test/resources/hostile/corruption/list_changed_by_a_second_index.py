# OK
class Index:
    def __init__(self, at):
        self.at = at
        self.calls = 0
    def __index__(self):
        self.calls += 1
        if self.calls == self.at:
            items.clear()
        return 500
def put(i): items[i] = 5
def take(i): del items[i]
for at in (1, 2, 3):
    for action in (put, take, lambda i: items.pop(i), lambda i: items[i], lambda i: items.insert(i, 3)):
        items = [0] * 1000
        try:
            action(Index(at))
        except IndexError:
            pass
        assert len(list(items)) == len(items)
        kept = [bytes(16) for i in range(50)]
        assert all(b == bytes(16) for b in kept)
