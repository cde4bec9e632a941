# OK
import host
host.nested(150)
for depth in (250, 1000, 50_000):
    try:
        host.nested(depth)
        raise AssertionError
    except RuntimeError:
        pass
