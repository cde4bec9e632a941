# PYTHON_ERROR RecursionError
a, b = {}, {}
for _ in range(100_000):
    a, b = {1: a}, {1: b}
a == b
