# PYTHON_ERROR RecursionError | OK
t = (int,)
for _ in range(100_000):
    t = (t, str)
issubclass(list, t)
