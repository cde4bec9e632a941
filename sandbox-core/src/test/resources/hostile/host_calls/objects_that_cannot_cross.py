# OK
import host
class C:
    pass
def g():
    yield 1
class E(Exception):
    pass
for value in (C(), C, g, g(), len, host, host.add, E("x"), ..., NotImplemented, range(5), memoryview(b"x"), iter([]), {}.keys(), [C()], {1: C()}, {C(): 1}, (1, [2, {3: C()}]), 1j):
    try:
        host.echo(value)
    except TypeError:
        pass
