# PYTHON_ERROR RecursionError
x = ValueError()
for _ in range(100_000):
    x = ValueError(x)
repr(x)
