# OK | MEMORY
keep = []
try:
    while True:
        class C:
            x = [0] * 1000
        keep.append(C)
except MemoryError:
    pass
