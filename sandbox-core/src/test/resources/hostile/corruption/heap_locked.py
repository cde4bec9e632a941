# MEMORY | OK | PYTHON_ERROR
try:
    import micropython
    for _ in range(100_000):
        micropython.heap_lock()
except (ImportError, AttributeError):
    pass
print([1, 2, 3])
