# TIMEOUT | PYTHON_ERROR TypeError
for x in iter(int, 1):
    pass
