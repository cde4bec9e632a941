# OK | MEMORY
import re
keep = []
def replace(match):
    keep.append([0] * 10_000)
    return "x"
try:
    re.sub("a", replace, "a" * 10_000)
except MemoryError:
    keep.clear()
