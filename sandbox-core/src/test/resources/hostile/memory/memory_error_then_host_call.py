# OK | MEMORY
import host
keep = []
try:
    while True:
        keep.append({})
except MemoryError:
    host.add(1, 2)
    host.echo(keep[:1])
