# MEMORY MemoryError | PYTHON_ERROR OverflowError
list(range(10 ** 12))
