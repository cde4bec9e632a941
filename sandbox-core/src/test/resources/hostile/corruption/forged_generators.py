# OK
def g():
    x = yield 1
    yield x
G = type(g())
for action in (lambda: G(), lambda: G(1), lambda: G.__new__(G), lambda: object.__new__(G), lambda: type("X", (G,), {})(), lambda: G.send(1, None),
               lambda: G.throw([], ValueError), lambda: G.close("x"), lambda: next(G), lambda: type(g)(1), lambda: type(g)(), lambda: type(lambda: 1)(b"\x00" * 100, {}),
               lambda: type(g).__new__(type(g))):
    try:
        x = action()
        next(x)
    except (TypeError, AttributeError, StopIteration):
        pass
