# OK
import host
def g():
    try:
        yield 1
    finally:
        host.echo("residue")
keep = [g() for _ in range(100)]
for x in keep:
    next(x)
