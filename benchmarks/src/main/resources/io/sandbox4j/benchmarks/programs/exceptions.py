def check(i):
    if i % 2:
        raise ValueError(i)
    return i


caught = 0
for i in range(100_000):
    try:
        check(i)
    except ValueError:
        caught += 1
assert caught == 50_000
