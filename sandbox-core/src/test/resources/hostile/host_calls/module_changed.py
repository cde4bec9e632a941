# OK
import host
add = host.add
host.secret = host.add
assert host.secret(1, 2) == 3
try:
    del host.add
    host.__name__ = "other"
    host.__dict__.clear()
except (AttributeError, TypeError):
    pass
assert add(1, 2) == 3
import sys
sys.modules.pop("host", None)
try:
    import host
    host.add(1, 2)
except ImportError:
    pass
assert add(1, 2) == 3
