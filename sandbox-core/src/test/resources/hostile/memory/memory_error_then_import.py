# OK | MEMORY
keep = []
try:
    while True:
        keep.append([[]])
except MemoryError:
    import decimal
    import json
