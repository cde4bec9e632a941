total = 0
for i in range(500_000):
    total += i
assert total == 124_999_750_000
