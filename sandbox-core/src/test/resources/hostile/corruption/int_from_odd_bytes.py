# OK
for data in (b"", b"x" * 100_000, [1, 2], "x", bytearray(5), memoryview(b"abc"), range(3), None, 5):
    for order in ("big", "little", "x", None, 5):
        try:
            int.from_bytes(data, order)
        except (TypeError, ValueError, OverflowError):
            pass
for size in (-1, 0, 1, 5, 2 ** 31, -2 ** 31, 2 ** 64, None, "x", 1.5):
    for value in (0, 1, -1, 255, 256, 2 ** 64, -2 ** 64):
        try:
            value.to_bytes(size, "little")
        except (TypeError, ValueError, OverflowError, MemoryError):
            pass
