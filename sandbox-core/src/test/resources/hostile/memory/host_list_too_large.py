# OK
import host
for n in (5_000_000, 50_000_000):
    try:
        host.numbers(n)
        raise AssertionError
    except (RuntimeError, MemoryError):
        pass
