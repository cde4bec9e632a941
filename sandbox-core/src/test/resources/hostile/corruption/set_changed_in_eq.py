# TIMEOUT | OK
s = set()
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        s.clear()
        s.update(range(20))
        return False
for i in range(10):
    s.add(K())
    s.discard(K())
    K() in s
    try:
        s.remove(K())
    except KeyError:
        pass
t = {K() for _ in range(5)}
s | t, s & t, s - t, s ^ t, s <= t, s == t, s.isdisjoint(t)
s |= t
s &= t
s -= t
s ^= t
len(s)
