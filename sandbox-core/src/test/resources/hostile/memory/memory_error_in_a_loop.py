# TIMEOUT
keep = []
while True:
    try:
        keep.append([0] * 100_000)
    except MemoryError:
        pass
