# OK | MEMORY
import json
keep = []
def default(x):
    keep.append([0] * 10_000)
    return 1
try:
    json.dumps([object()] * 10_000, default=default)
except MemoryError:
    keep.clear()
