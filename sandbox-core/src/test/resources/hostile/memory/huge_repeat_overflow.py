# OK
problems = []
for n in (2 ** 29, 2 ** 30, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 63, 2 ** 64):
    for value in ([1, 2, 3], (1, 2), "ab", b"abc", bytearray(b"xyz"), "\u00fc"):
        try:
            result = value * n
            problems.append((n, type(value), len(result)))
        except (MemoryError, OverflowError):
            pass
assert not problems, problems
