# OK
import json
items = [object() for _ in range(100)]
def default(x):
    items.clear()
    return 1
json.dumps(items, default=default)
d = {}
class K:
    pass
def clear(x):
    d.clear()
    d.update({str(i): K() for i in range(3)})
    return len(d)
d.update({str(i): K() for i in range(100)})
json.dumps(d, default=clear)
class S(str):
    def __str__(self):
        return 5
    __repr__ = __str__
class I(int):
    def __repr__(self):
        return 5
    __str__ = __repr__
class F(float):
    def __repr__(self):
        return None
for value in (S("x"), I(5), F(1.5), {S("x"): S("y")}, {I(1): 1}, [True, None], {None: 1, True: 2, 1.5: 3}):
    try:
        json.dumps(value)
    except TypeError:
        pass
