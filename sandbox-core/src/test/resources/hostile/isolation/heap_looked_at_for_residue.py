# OK
found = 0
for size in (16, 64, 1000, 100_000, 5_000_000):
    data = bytearray(size)
    assert not any(data), size
import gc
gc.collect()
