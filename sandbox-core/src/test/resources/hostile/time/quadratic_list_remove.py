# TIMEOUT
items = list(range(200_000))
while True:
    items.remove(items[-1])
    items.append(-1)
