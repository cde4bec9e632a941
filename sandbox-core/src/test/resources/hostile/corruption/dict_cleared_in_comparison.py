# OK
d, e = {}, {}
class K:
    def __eq__(self, other):
        d.clear()
        e.clear()
        return True
for i in range(1000):
    d[i] = K()
    e[i] = K()
d == e
