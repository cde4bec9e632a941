# OK
from collections import namedtuple
for arguments in (("P", "x y"), ("P", ""), ("P", "x x"), ("P", ["x", 5]), ("", "x"), (5, "x"), ("P", "x" * 100_000), ("P", 5), ("P", ["\0"]), ("P", "class def"), ("P", ["x"] * 300), ("P", "_x __y")):
    try:
        P = namedtuple(*arguments)
        p = P(*range(len(P._fields)))
        repr(p), p._asdict(), p._replace(x=5), p == p, hash(p), p[0], p.x
    except Exception:
        pass
P = namedtuple("P", "x y")
for make in (lambda: P.__new__(P), lambda: tuple.__new__(P, ()), lambda: object.__new__(P), lambda: P._make([1]), lambda: P(1), lambda: P(1, 2, 3), lambda: P(x=1), lambda: tuple.__new__(P, (1,))):
    try:
        p = make()
        p.x, p.y, repr(p), p._asdict()
    except Exception:
        pass
