# OK
d = {}
class K:
    def __repr__(self):
        d.clear()
        return "K"
for i in range(100):
    d[i] = K()
repr(d)
for i in range(100):
    d[K()] = i
print(d)
