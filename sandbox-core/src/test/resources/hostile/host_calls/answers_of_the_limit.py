# OK
import host
assert len(host.text(15_000_000 // 2)) == 7_500_000
for size in (-1, -2 ** 31):
    try:
        host.text(size)
        raise AssertionError
    except (ValueError, RuntimeError):
        pass
