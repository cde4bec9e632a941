# OK
for shift in (10 ** 9, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 40, 10 ** 30):
    for value in (1, -1, 10 ** 30):
        try:
            value << shift
            raise AssertionError(shift)
        except (MemoryError, OverflowError, ValueError):
            pass
    assert 1 >> shift == 0 and -1 >> shift == -1 and (10 ** 30) >> shift == 0
