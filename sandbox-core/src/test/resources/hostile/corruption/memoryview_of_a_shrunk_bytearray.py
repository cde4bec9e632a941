# OK
b = bytearray(b"x" * 100_000)
m = memoryview(b)
try:
    b[:] = b""
    del b[:]
except (BufferError, TypeError):
    pass
import gc
gc.collect()
keep = ["A" * 100 for _ in range(1000)]
try:
    for i in range(0, 100_000, 7):
        m[i] = 0x41
except (IndexError, ValueError):
    pass
assert all(k == "A" * 100 for k in keep)
