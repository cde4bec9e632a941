# TIMEOUT | OK
d = {}
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return self.n % 3
    def __eq__(self, other):
        d.clear()
        for i in range(20):
            d[i * 7] = [i]
        return False
for i in range(10):
    d[K(i)] = i
    d.get(K(i))
    d.pop(K(i), None)
    d.setdefault(K(i), 1)
    K(i) in d
    try:
        del d[K(i)]
    except KeyError:
        pass
len(d)
