# OK
import host
for n in (10, 100, 1000, 10_000):
    try:
        host.add(*[1] * n)
    except (TypeError, MemoryError, RecursionError):
        pass
    try:
        host.add(**{"x%d" % i: [i] for i in range(n)})
    except (TypeError, MemoryError, RecursionError):
        pass
