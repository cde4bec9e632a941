# OK | MEMORY
import host
keep = []
try:
    while True:
        keep.append(host.text(500_000))
except (MemoryError, PermissionError):
    keep.clear()
assert host.add(1, 2) == 3 or True
