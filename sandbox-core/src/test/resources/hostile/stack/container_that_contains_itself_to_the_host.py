# OK
import host
a = []
a.append(a)
d = {}
d["x"] = [d]
for value in (a, d):
    try:
        host.echo(value)
        raise AssertionError
    except (ValueError, RecursionError, MemoryError, TypeError):
        pass
