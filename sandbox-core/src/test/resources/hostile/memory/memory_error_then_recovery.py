# OK
for _ in range(3):
    try:
        keep = []
        while True:
            keep.append([0] * 1000)
    except MemoryError:
        keep = None
assert sum(range(1000)) == 499500
assert sorted({"b": 1, "a": 2}) == ["a", "b"]
