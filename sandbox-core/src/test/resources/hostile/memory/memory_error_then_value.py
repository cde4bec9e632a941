# OK | MEMORY | PYTHON_ERROR
keep = []
try:
    while True:
        keep.append("x" * 100)
except MemoryError:
    pass
len(keep)
