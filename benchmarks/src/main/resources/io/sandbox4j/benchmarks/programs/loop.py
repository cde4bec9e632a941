def run(n):
    total = 0
    i = 0
    while i < n:
        if i % 3 == 0:
            total += i
        else:
            total ^= i
        i += 1
    return total


assert run(300_000) == run(300_000)
