# MEMORY MemoryError
m = (1 << 31) - 1
d = {}
for i in range(10 ** 9):
    d[i * m] = i
