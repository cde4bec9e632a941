# TIMEOUT
import gc
keep = [[] for _ in range(100_000)]
while True:
    gc.collect()
