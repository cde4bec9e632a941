# MEMORY MemoryError
def pairs():
    n = 0
    while True:
        yield n, n
        n += 1
dict(pairs())
