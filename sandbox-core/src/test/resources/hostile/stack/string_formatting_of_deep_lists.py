# PYTHON_ERROR RecursionError
x = []
for _ in range(100_000):
    x = [x]
"%s %r" % (x, x)
