# OK | PYTHON_ERROR | TIMEOUT | MEMORY
bases = tuple(type("B%d" % i, (), {}) for i in range(200))
C = type("C", bases, {})
D = type("D", (C,) + bases, {})
D().__class__
