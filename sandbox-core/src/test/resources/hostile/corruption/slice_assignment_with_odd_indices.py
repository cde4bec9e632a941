# OK
odd = [None, 0, 1, -1, 5, 10, 11, -11, 2 ** 31 - 1, -2 ** 31, 2 ** 32, -2 ** 64, "x"]
keep = [bytes([65]) * 16 for _ in range(100)]
for make, part in ((lambda: list(range(10)), [1, 2, 3]), (lambda: bytearray(10), b"abc"), (lambda: memoryview(bytearray(10)), b"abc")):
    for a in odd:
        for b in odd:
            for c in (None, 1, -1, 2, -2 ** 31, 2 ** 31 - 1):
                s = make()
                try:
                    s[a:b:c] = part
                except (TypeError, ValueError, OverflowError, NotImplementedError, IndexError):
                    pass
                try:
                    del s[a:b:c]
                except (TypeError, ValueError, OverflowError, NotImplementedError, IndexError):
                    pass
                len(s), list(s)
assert all(k == b"A" * 16 for k in keep)
