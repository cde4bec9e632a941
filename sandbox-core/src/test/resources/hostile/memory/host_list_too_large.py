# OK
import host
for n in (5_000_000, 50_000_000):
    try:
        # the first may fit, the second takes more than there is
        assert len(host.numbers(n)) == n == 5_000_000
    except (RuntimeError, MemoryError):
        pass
