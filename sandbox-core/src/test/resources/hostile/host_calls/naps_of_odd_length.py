# OK
import host
for length in (0, -1, -2 ** 63):
    try:
        host.nap(length)
    except (ValueError, RuntimeError):
        pass
for length in (2 ** 63, -2 ** 63 - 1, 1.5, "1", None, float("nan")):
    try:
        host.nap(length)
        raise AssertionError(length)
    except (ValueError, TypeError):
        pass
