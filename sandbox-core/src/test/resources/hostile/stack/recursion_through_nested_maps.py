# PYTHON_ERROR RecursionError
it = iter([1, 2, 3])
for _ in range(20_000):
    it = map(lambda x: x, it)
list(it)
