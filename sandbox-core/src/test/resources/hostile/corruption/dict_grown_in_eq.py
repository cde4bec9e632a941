# OK
d = {}
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        for i in range(len(d), len(d) + 20):
            d["x%d" % i] = i
        return False
for i in range(30):
    d[K()] = 1
    if len(d) > 5000:
        d.clear()
