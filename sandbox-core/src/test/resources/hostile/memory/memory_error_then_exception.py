# MEMORY | PYTHON_ERROR ZeroDivisionError
keep = []
try:
    while True:
        keep.append([0] * 10)
except MemoryError:
    1 / 0
