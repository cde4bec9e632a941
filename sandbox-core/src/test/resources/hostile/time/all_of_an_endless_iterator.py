# TIMEOUT | PYTHON_ERROR TypeError
all(iter(lambda: 1, 0))
