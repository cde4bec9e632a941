# OK
for kind in (bytes, bytearray):
    for n in (10 ** 9, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 64, -1, -2 ** 31, -2 ** 32):
        try:
            kind(n)
            raise AssertionError((kind, n))
        except (MemoryError, OverflowError, ValueError, TypeError):
            pass
