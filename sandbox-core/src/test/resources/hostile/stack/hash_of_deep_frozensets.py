# PYTHON_ERROR RecursionError | OK
t = frozenset()
try:
    for _ in range(100_000):
        t = frozenset([t])
except RecursionError:
    pass
hash(t)
