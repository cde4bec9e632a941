# OK
a, b = [], []
class K:
    def __eq__(self, other):
        a.clear()
        b.clear()
        return True
    def __lt__(self, other):
        a.clear()
        b.clear()
        return False
a.extend(K() for _ in range(1000))
b.extend(K() for _ in range(1000))
a == b
a.extend(K() for _ in range(1000))
b.extend(K() for _ in range(1000))
a < b
a.extend(K() for _ in range(1000))
a <= a[:]
