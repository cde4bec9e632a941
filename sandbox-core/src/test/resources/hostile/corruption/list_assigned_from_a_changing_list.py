# OK
class Index:
    def __index__(self):
        del source[1:]
        return 0
class Same:
    def __init__(self, items):
        self.items = items
    def __eq__(self, other):
        del self.items[1:]
        return False
seen = []
class Other:
    def __eq__(*both):
        seen.append(both)
        return False
source = [1, 2, 3]
target = [9]
target[Index():] = source
assert target == [1], target
for action in (lambda items: items.count(Other()), lambda items: items == [0, Other(), 1, 2], lambda items: Other() in items):
    items = []
    items += [Same(items), 1, 2, 3]
    action(items)
items = []
items += [Same(items), 1, 2, 3]
try:
    items.index(Other())
except ValueError:
    pass
for both in seen:
    assert type(both[1]) in (int, Same), both
