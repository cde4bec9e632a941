# OK
for n in (10 ** 9, 2 ** 31 - 1):
    for method in (str.ljust, str.rjust, str.center, str.zfill):
        try:
            method("x", n)
            raise AssertionError(n)
        except (MemoryError, OverflowError):
            pass
