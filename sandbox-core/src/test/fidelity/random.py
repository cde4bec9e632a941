#### core
import _random
for seed in (0, 1, -1, 42, 2**31, 2**32, 2**64 + 5, 10**50, -10**50, True):
    r = _random.Random(seed)
    print(seed, r.random(), r.random(), [r.getrandbits(k) for k in (1, 5, 31, 32, 33, 64, 100, 0)])
#### core_state
import _random
r = _random.Random(7)
s = r.getstate()
a = [r.random() for _ in range(700)]
r.setstate(s)
print(a == [r.random() for _ in range(700)], len(s), s[:3], s[-1])
for bad in ([1], (1, 2), s[:-1] + (700,), None):
    try:
        r.setstate(bad)
        print("no error")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    r.getrandbits(-1)
except ValueError as e:
    print(e)
#### core_many
import _random
r = _random.Random(123456789)
t = 0
for _ in range(5000):
    t ^= r.getrandbits(32)
print(t, r.random())
