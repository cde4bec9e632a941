# OK
import host
x = []
for n in range(100_000):
    x = [x]
try:
    host.echo(x)
    raise AssertionError
except (ValueError, RecursionError, TypeError):
    pass
