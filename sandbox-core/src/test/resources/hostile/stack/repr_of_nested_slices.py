# PYTHON_ERROR RecursionError
x = slice(1)
for _ in range(100_000):
    x = slice(x)
repr(x)
