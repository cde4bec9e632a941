# TIMEOUT
keep = []
while True:
    try:
        while True:
            keep.append([0])
    except MemoryError:
        pass
