# MEMORY MemoryError
n = 0
while True:
    exec("global_%d = %d" % (n, n))
    n += 1
