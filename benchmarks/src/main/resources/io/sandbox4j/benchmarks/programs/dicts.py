counts = {}
groups = {}
for i in range(100_000):
    key = "k%d" % (i % 5000)
    counts[key] = counts.get(key, 0) + 1
    groups.setdefault(i % 97, []).append(i)
total = 0
for key, n in counts.items():
    total += n
inverse = {n: key for key, n in counts.items()}
assert total == 100_000 and len(groups) == 97 and len(inverse) == 1
