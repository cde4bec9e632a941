# OK
from collections import OrderedDict
class Key:
    armed = False
    def __init__(self, name):
        self.name = name
    def __hash__(self):
        return 5
    def __eq__(self, other):
        assert isinstance(other, Key)
        if Key.armed:
            Key.armed = False
            del d[moved]
            d[moved] = 1
            return True
        return self is other
first, moved = Key("first"), Key("moved")
d = {1000: 0, first: 1, 7: 2, moved: 3}
del d[first]
Key.armed = True
d.pop(Key("another"), None)
for i in range(30):
    d[Key(i)] = i
assert len(list(d)) == len(d)
for key in list(d):
    del d[key]
assert not d and list(d) == []

class Going:
    armed = False
    def __hash__(self):
        return 5
    def __eq__(self, other):
        if Going.armed:
            Going.armed = False
            a.pop(self)
        return True
seen = []
class Value:
    def __eq__(*both):
        seen.append(both[1])
        return True
a = OrderedDict([(Going(), 1), (2, 3)])
b = OrderedDict([(Going(), Value()), (2, 3)])
Going.armed = True
a == b
assert all(type(other) is int for other in seen), seen

s = set(range(1000))
it = iter(s)
for i in range(900):
    next(it)
s.clear()
s.update(set(range(5000, 6000)))
it.__length_hint__()
