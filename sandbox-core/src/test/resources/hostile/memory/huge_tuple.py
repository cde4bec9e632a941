# MEMORY MemoryError | PYTHON_ERROR OverflowError
(1, 2) * (2 ** 31 - 1)
