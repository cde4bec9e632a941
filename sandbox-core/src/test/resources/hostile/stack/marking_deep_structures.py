# OK
import gc
x = None
for _ in range(100_000):
    x = {"next": (x, [x])}
gc.collect()
gc.collect()
