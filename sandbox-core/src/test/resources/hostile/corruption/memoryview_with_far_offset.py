# OK | MEMORY
b = bytearray(20_000_000)
m = memoryview(b)
try:
    n = m[16_777_300:]
    k = n[16_777_215:]
    n[0] = 7
    assert b[16_777_300] == 7
except (ValueError, OverflowError, MemoryError):
    pass
