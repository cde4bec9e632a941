# TIMEOUT
items = list(range(500_000))
while True:
    items.insert(0, items.pop())
