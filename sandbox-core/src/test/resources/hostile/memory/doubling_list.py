# MEMORY MemoryError
items = [0]
while True:
    items += items
