# OK
import gc
gc.threshold(1)
class C:
    def __init__(self, n):
        self.items = [n] * 5
        self.text = "x" * n
        self.map = {i: str(i) for i in range(n)}
    def __eq__(self, other):
        gc.collect()
        return self.items == other.items
    def __hash__(self):
        gc.collect()
        return 1
d = {C(i): i for i in range(20)}
assert sorted(d.values()) == list(range(20))
assert [c.text for c in d] == ["x" * i for i in range(20)]
sorted([C(i) for i in range(10)], key=lambda c: [gc.collect() and 0, -len(c.text)])
"".join(str(C(i).items) for i in range(20))
