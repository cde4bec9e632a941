# PYTHON_ERROR RecursionError
def g():
    yield from zip(g())
list(g())
