# OK
import builtins
things = [None, 0, -1, 2 ** 31, -2 ** 64, 1.5, float("nan"), "", "text", b"x", bytearray(3), [], [1, 2], (), (1, 2), {}, {1: 2}, set(), range(3), object(), int, len, ..., type, iter([]), lambda *a, **k: 1]
skip = {"__sandbox_value__", "input", "exit", "quit", "breakpoint", "help", "print", "open", "exec", "eval"}
for name in dir(builtins):
    f = getattr(builtins, name)
    if name in skip or not callable(f):
        continue
    for a in things:
        for arguments in ((), (a,), (a, a), (a, 1), (a, "x"), (a, [1]), (a, a, a)):
            if name in ("pow", "range") and arguments.count(2 ** 31) > 1:
                continue
            try:
                f(*arguments)
            except BaseException:
                pass
            try:
                f(a, key=a, default=a, sep=a)
            except BaseException:
                pass
