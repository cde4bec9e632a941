# OK
values = [None, -1, 2 ** 64, -2 ** 64, 1.5, "text", b"x", [], object(), ..., int, NotImplemented, True]
class C:
    def __init__(self, v):
        self.v = v
    def give(self, *args):
        return self.v
for name in ("__repr__", "__str__", "__hash__", "__len__", "__iter__", "__next__", "__bool__", "__index__", "__int__", "__float__", "__eq__", "__lt__",
             "__contains__", "__add__", "__format__", "__bytes__", "__enter__", "__exit__", "__reversed__", "__abs__", "__round__", "__complex__"):
    setattr(C, name, C.give)
for v in values:
    c = C(v)
    for use in (repr, str, hash, len, iter, next, bool, int, float, list, tuple, set, bytes, abs, round, sorted, reversed, lambda c: c == 1, lambda c: c < 1,
                lambda c: c + 1, lambda c: [1, 2][c], lambda c: [1, 2][c:], lambda c: f"{c:>10}", lambda c: {c: c}, lambda c: 1 in c, lambda c: range(c),
                lambda c: "%d %s %r" % (c, c, c), lambda c: "x" * c, lambda c: [0] * c, lambda c: chr(c), lambda c: bytes([c]), lambda c: 1 << c,
                lambda c: print(c, end=""), lambda c: [*c], lambda c: "".join(c), lambda c: sum(c), lambda c: dict(c), lambda c: max(c), lambda c: pow(2, c),
                lambda c: divmod(c, 2), lambda c: memoryview(c), lambda c: slice(c, c, c).indices(5), lambda c: complex(c), lambda c: [1, 2, 3].pop(c)):
        try:
            use(c)
        except Exception:
            pass
    try:
        with c:
            1 / 0
    except Exception:
        pass
