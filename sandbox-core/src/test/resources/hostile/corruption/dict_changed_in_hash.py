# OK
d = {}
class K:
    def __hash__(self):
        d.clear()
        d.update({i: i for i in range(100)})
        return 5
    def __eq__(self, other):
        return self is other
for i in range(30):
    d[K()] = K()
    d.get(K())
{K(): K() for _ in range(100)}
dict([(K(), 1)] * 100)
len(d)
