# OK | MEMORY
items = list(range(1000))
for _ in range(8):
    items[500:500] = items
    items[::2] = items[::2]
len(items)
