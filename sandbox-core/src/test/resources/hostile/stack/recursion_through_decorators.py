# PYTHON_ERROR RecursionError
f = lambda: 1
def wrap(g):
    return lambda: g()
for _ in range(50_000):
    f = wrap(f)
f()
