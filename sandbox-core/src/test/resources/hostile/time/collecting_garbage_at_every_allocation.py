# TIMEOUT
import gc
gc.threshold(1)
keep = []
while True:
    keep.append([len(keep)])
