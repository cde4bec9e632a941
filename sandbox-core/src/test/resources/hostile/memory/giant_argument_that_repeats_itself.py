# OK
import host
x = [0] * 10
for _ in range(9):
    x = [x] * 10
try:
    host.echo(x)
    raise AssertionError
except (MemoryError, ValueError):
    pass
