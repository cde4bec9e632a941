# OK
import host
keep = []
try:
    while True:
        keep.append(host.bytes(2_000_000))
except MemoryError:
    pass
len(keep)
