# OK | MEMORY | TIMEOUT
import gc
gc.threshold(1000)
keep = []
try:
    while True:
        keep.append([0] * 1000)
except MemoryError:
    keep.clear()
gc.collect()
