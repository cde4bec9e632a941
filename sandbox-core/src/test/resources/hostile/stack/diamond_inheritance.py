# OK | PYTHON_ERROR | TIMEOUT
A = type("A", (), {})
B = type("B", (), {})
for _ in range(40):
    A, B = type("A", (A, B), {}), type("B", (A, B), {})
getattr(A(), "missing", None)
