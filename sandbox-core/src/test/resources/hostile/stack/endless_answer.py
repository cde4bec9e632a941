# OK
import host
try:
    host.endless()
    raise AssertionError
except RuntimeError:
    pass
