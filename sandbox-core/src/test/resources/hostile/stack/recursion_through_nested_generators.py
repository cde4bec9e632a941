# PYTHON_ERROR RecursionError | OK
def wrap(g):
    for x in g:
        yield x
g = iter([1, 2, 3])
for _ in range(5000):
    g = wrap(g)
list(g)
