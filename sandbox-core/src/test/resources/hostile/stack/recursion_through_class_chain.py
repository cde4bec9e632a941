# OK | PYTHON_ERROR RecursionError | TIMEOUT | MEMORY
C = type("C", (), {})
for _ in range(3000):
    C = type("C", (C,), {})
c = C()
isinstance(c, C), issubclass(C, int)
try:
    c.missing
except AttributeError:
    pass
