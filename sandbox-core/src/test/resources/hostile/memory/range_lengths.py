# OK
for r in (range(10 ** 12), range(-10 ** 18, 10 ** 18), range(10 ** 30), range(2 ** 31), range(0, -2 ** 31, -1)):
    try:
        len(r)
    except OverflowError:
        pass
    r[0], r[-1], r[1:2], 5 in r, bool(r), repr(r), hash(r), r == range(3)
