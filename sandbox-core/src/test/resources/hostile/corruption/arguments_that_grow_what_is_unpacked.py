# OK
d = {}
class E:
    def __iter__(self):
        for i in range(20000): d["k%d" % i] = i
        return iter([])
def f(*a, **k): return len(k)
print(f(*E(), **d))
d2 = {"x": 1}
class K:
    def keys(self):
        for i in range(5000): d2["z%d" % i] = i
        return []
    def __getitem__(self, k): return 1
print(f(**K(), **d2))
class S(dict):
    pass
s = S()
class E2:
    def __iter__(self):
        for i in range(20000): s["k%d" % i] = i
        return iter([1,2])
print(f(*E2(), **s))
lst = [1]
class E3:
    def __iter__(self):
        lst.extend(range(50000))
        return iter(())
print(len((lambda *a: a)(*E3(), *lst)))
class Liar(list):
    def __len__(self): return 2**31 - 1
try: print(len((lambda *a: a)(*Liar([1, 2]), *Liar([3]), *[1] * 1000)))
except (MemoryError, OverflowError) as e: print(type(e))
class Neg:
    def __len__(self): return -5
    def __iter__(self): return iter([1])
try: print(len((lambda *a: a)(*Neg(), *[1] * 1000)))
except ValueError: pass
print((lambda *a, **k: (a, k))(*[1], *(2, 3), 4, *{5: 6}, x=1, **{"y": 2}, **S(z=3)))
def grow():
    lst.extend([0] * 30000)
    yield 1
    d2.clear()
    s.update({"y%d" % i: i for i in range(9000)})
print(len((lambda *a, **k: a)(*grow(), *lst, **s, **d2)))
