# OK
import _random, functools
r = _random.Random()
for odd in ("abc", 1.5, [], None, -2 ** 70, object(), b"", ()):
    try:
        r._randbelow(odd)
        assert False, odd
    except TypeError:
        pass
assert 0 <= r._randbelow(2 ** 70) < 2 ** 70
key = functools.cmp_to_key(lambda a, b: 0)
for action in (lambda: key < key(1), lambda: key(1) < key):
    try:
        action()
        assert False
    except AttributeError:
        pass
