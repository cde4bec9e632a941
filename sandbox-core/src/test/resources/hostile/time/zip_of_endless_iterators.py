# TIMEOUT | PYTHON_ERROR TypeError
for pair in zip(iter(int, 1), enumerate(iter(int, 1))):
    pass
