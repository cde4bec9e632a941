# OK
d = {}
class Source:
    def keys(self):
        d.clear()
        return [1, 2, 3]
    def __getitem__(self, key):
        d.clear()
        d.update({i: i for i in range(100)})
        return key
d.update(Source())
dict(Source())
try:
    d.update([(1, 2), (3,)])
except ValueError:
    pass
def pairs():
    for i in range(100):
        d.clear()
        yield [i, i]
d.update(pairs())
def f(**kwargs):
    return len(kwargs)
try:
    f(**Source())
except TypeError:
    pass
