# OK | MEMORY
keep = []
try:
    while True:
        keep.append((1,))
except MemoryError:
    print("still here")
