# OK | MEMORY
import gc
gc.disable()
for _ in range(100_000):
    [0] * 100
gc.enable()
