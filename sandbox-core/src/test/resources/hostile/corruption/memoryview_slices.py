# OK
b = bytearray(range(64))
m = memoryview(b)
for start in (0, 1, 63, 64, 65, -1, -64, -65, 2 ** 30, 2 ** 31 - 1, -2 ** 31, 2 ** 32, 2 ** 64, -2 ** 64, None):
    for stop in (0, 1, 63, 64, 65, -1, -64, -65, 2 ** 30, 2 ** 31 - 1, -2 ** 31, 2 ** 32, 2 ** 64, -2 ** 64, None):
        try:
            s = m[start:stop]
            assert len(s) <= 64
            bytes(s)
            t = s[1:][:-1][start:stop]
            bytes(t)
            s[:] = bytes(len(s))
        except (ValueError, TypeError, OverflowError, IndexError, NotImplementedError):
            pass
