# OK
class Odd:
    def __index__(self):
        return 2 ** 64
sequences = [list(range(10)), tuple(range(10)), "0123456789", b"0123456789", bytearray(b"0123456789"), range(10), memoryview(b"0123456789")]
odd = [None, 0, 1, -1, 10, 11, -10, -11, 2 ** 30, 2 ** 31 - 1, -2 ** 31, 2 ** 31, 2 ** 32, -2 ** 32, 2 ** 63, -2 ** 64, True, 1.5, "x", [], Odd()]
for sequence in sequences:
    for a in odd:
        for b in odd:
            for c in (None, 1, -1, 2, 0, 2 ** 31 - 1, -2 ** 31, 2 ** 31, -2 ** 64, "x"):
                try:
                    assert len(sequence[a:b:c]) <= 10
                except (TypeError, ValueError, OverflowError, NotImplementedError, IndexError, MemoryError):
                    pass
        try:
            sequence[a]
        except (TypeError, IndexError, OverflowError):
            pass
