# OK | MEMORY
items = [1, 2, 3]
def source():
    for x in items:
        if len(items) > 10_000:
            return
        yield x
items.extend(source())
items += items
items.extend(items)
len(items)
