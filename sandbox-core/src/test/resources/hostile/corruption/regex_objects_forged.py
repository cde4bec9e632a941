# OK
import re
pattern, match = re.compile("a(b)?"), re.match("a(b)?", "a")
for kind in (type(pattern), type(match)):
    for make in (lambda: kind(), lambda: kind(1, 2, 3), lambda: kind.__new__(kind), lambda: object.__new__(kind), lambda: type("X", (kind,), {})()):
        try:
            x = make()
        except (TypeError, AttributeError):
            continue
        for name in dir(x):
            try:
                getattr(x, name)("a")
            except Exception:
                pass
for name in dir(match):
    for arguments in ((), (5,), (-1,), (2 ** 31,), ("x",), (None,), (2 ** 64,)):
        try:
            getattr(match, name)(*arguments)
        except Exception:
            pass
for name in dir(pattern):
    for arguments in ((), ("a",), (b"a",), (5,), ("a", 2 ** 31), ("a", -1, -1), ("a", 2 ** 64, -2 ** 64), ("x", "y", "z", 5), (None, None)):
        try:
            getattr(pattern, name)(*arguments)
        except Exception:
            pass
