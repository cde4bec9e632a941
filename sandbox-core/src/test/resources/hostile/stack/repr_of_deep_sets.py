# PYTHON_ERROR RecursionError
x = frozenset()
for _ in range(50):
    x = frozenset([x])
repr(x)
y = []
for _ in range(100_000):
    y = [y]
str((1, y))
