# OK
import host
def deep(n):
    try:
        return deep(n + 1)
    except RecursionError:
        return host.add(n, 1)
try:
    assert deep(0) > 100
except RecursionError:
    pass
