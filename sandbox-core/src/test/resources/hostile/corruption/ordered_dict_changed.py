# OK
from collections import OrderedDict
try:
    from collections import defaultdict
except ImportError:
    defaultdict = lambda factory: {i: 1 for i in range(100)}
d = OrderedDict((i, i) for i in range(100))
try:
    for k in d:
        d.popitem()
        d[k + 1000] = 1
        if len(d) > 500:
            break
except (RuntimeError, KeyError):
    pass
def missing():
    e.clear()
    return [1]
e = defaultdict(missing)
for i in range(100):
    e[i]
class K:
    def __hash__(self):
        e.clear()
        return 1
for i in range(100):
    try:
        e[K()]
    except KeyError:
        pass
