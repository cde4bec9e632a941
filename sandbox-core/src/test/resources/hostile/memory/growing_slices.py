# MEMORY MemoryError
items = [1]
while True:
    items[len(items):] = items
