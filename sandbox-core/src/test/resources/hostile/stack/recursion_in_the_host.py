# OK
import host
try:
    host.recurse(0)
    raise AssertionError
except RecursionError:
    pass
