# OK
for n in (10 ** 9, 2 ** 31 - 1, 2 ** 31, 2 ** 32):
    try:
        (1).to_bytes(n, "big")
        raise AssertionError(n)
    except (MemoryError, OverflowError):
        pass
