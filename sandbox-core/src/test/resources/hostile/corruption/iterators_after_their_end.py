# OK
def g():
    yield 1
things = [iter([1]), iter((1,)), iter({1: 2}), iter({1}), iter("a"), iter(b"a"), iter(range(1)), iter(bytearray(1)), zip([1]), map(str, [1]), filter(None, [1]), enumerate([1]), reversed([1]), g(), iter({1: 2}.items())]
for it in things:
    for _ in range(5):
        try:
            next(it)
        except StopIteration:
            pass
    list(it), next(it, 5)
