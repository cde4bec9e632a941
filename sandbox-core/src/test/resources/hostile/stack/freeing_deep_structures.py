# OK
import gc
x = None
for _ in range(300_000):
    x = [x]
x = None
gc.collect()
