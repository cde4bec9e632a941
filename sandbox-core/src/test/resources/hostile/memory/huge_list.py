# MEMORY MemoryError
[0] * 10 ** 9
