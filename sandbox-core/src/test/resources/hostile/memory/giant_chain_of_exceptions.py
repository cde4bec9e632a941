# PYTHON_ERROR | MEMORY
last = None
for i in range(20_000):
    error = ValueError(i)
    error.__cause__ = last
    error.__context__ = last
    last = error
raise last
