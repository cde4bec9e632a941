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
#### seeds
import random
for s in (0, 1, 42, -5, 2**70, True, "hello", "", b"bytes", bytearray(b"x"), 1.5, -2.25, 0.0, 1e300):
    random.seed(s)
    print(repr(s), random.random(), random.getrandbits(70), random.randint(0, 10**20))
#### random
import random
random.seed(7)
for _ in range(20):
    print(random.random())
#### uniform
import random
random.seed(7)
for _ in range(20):
    print(random.uniform(-3, 7.5))
#### randint
import random
random.seed(7)
for _ in range(20):
    print(random.randint(1, 6), random.randint(-10, 10), random.randint(0, 2**40))
#### randrange
import random
random.seed(7)
for _ in range(20):
    print(random.randrange(10), random.randrange(5, 50), random.randrange(0, 100, 7), random.randrange(10, 0, -3))
#### choice
import random
random.seed(7)
for _ in range(20):
    print(random.choice("abcdef"), random.choice([1, 2, 3]), random.choice(range(1000)))
#### gauss
import random
random.seed(7)
for _ in range(20):
    print(random.gauss(0, 1), random.gauss(10, 2.5))
#### normalvariate
import random
random.seed(7)
for _ in range(20):
    print(random.normalvariate(0, 1), random.normalvariate(5, 2))
#### expovariate
import random
random.seed(7)
for _ in range(20):
    print(random.expovariate(1.5))
#### triangular
import random
random.seed(7)
for _ in range(20):
    print(random.triangular(), random.triangular(0, 10, 3))
#### betavariate
import random
random.seed(7)
for _ in range(20):
    print(random.betavariate(2, 5), random.betavariate(0.5, 0.5))
#### gammavariate
import random
random.seed(7)
for _ in range(20):
    print(random.gammavariate(2.5, 1), random.gammavariate(0.5, 2), random.gammavariate(1, 1))
#### lognormvariate
import random
random.seed(7)
for _ in range(20):
    print(random.lognormvariate(0, 0.5))
#### vonmisesvariate
import random
random.seed(7)
for _ in range(20):
    print(random.vonmisesvariate(1, 4), random.vonmisesvariate(0, 0))
#### paretovariate
import random
random.seed(7)
for _ in range(20):
    print(random.paretovariate(3))
#### weibullvariate
import random
random.seed(7)
for _ in range(20):
    print(random.weibullvariate(1, 1.5))
#### getrandbits
import random
random.seed(7)
for _ in range(20):
    print(random.getrandbits(1), random.getrandbits(16), random.getrandbits(100))
#### randbytes
import random
random.seed(7)
for _ in range(20):
    print(random.randbytes(5), random.randbytes(0))
#### sample
import random
random.seed(7)
for _ in range(20):
    print(random.sample(range(100), 5), random.sample([1, 2, 3], 3), random.sample("abcdefgh", k=4), random.sample(range(10**6), 30))
#### sample_counts
import random
random.seed(7)
for _ in range(20):
    print(random.sample(["a", "b", "c"], counts=[3, 1, 2], k=4))
#### choices
import random
random.seed(7)
for _ in range(20):
    print(random.choices("abc", k=5), random.choices([1, 2, 3], [5, 1, 1], k=6), random.choices("xyz", cum_weights=[1, 2, 10], k=4))
#### shuffle
import random
random.seed(3)
for n in range(8):
    x = list(range(n * 3))
    print(random.shuffle(x), x)
#### instances
import random
a, b = random.Random(5), random.Random(5)
print([a.random() == b.random() for _ in range(5)], a.randint(1, 100), b.randint(1, 100), random.Random("x").random())
class R(random.Random):
    def dice(self): return self.randint(1, 6)
print([R(1).dice() for _ in range(3)], isinstance(R(), random.Random))
#### state
import random
random.seed(1)
random.gauss(0, 1)
s = random.getstate()
a = [random.random(), random.gauss(0, 1), random.gauss(0, 1)]
random.setstate(s)
print(a == [random.random(), random.gauss(0, 1), random.gauss(0, 1)], s[0], len(s[1]), s[2])
#### errors_of_functions
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import random
t(random.choice, []); t(random.sample, {1, 2}, 1); t(random.sample, [1], 2); t(random.sample, [1, 2], -1); t(random.randrange, 0); t(random.randrange, 5, 5); t(random.randint, 2, 1); t(random.randrange, 1, 10, 0); t(random.randrange, 1.5)
t(random.choices, [1, 2], [1]); t(random.choices, [1, 2], [0, 0]); t(random.choices, [1, 2], [1, 1], cum_weights=[1, 2]); t(random.choices, [1, 2], 3); t(random.seed, []); t(random.seed, (1, 2)); t(random.getrandbits, -1); t(random.gammavariate, -1, 1); t(random.setstate, (2, (), None)); t(random.sample, "ab", 2, counts=[1]); t(random.sample, {"a": 1}, 1)
#### system_random
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import random
r = random.SystemRandom()
print(0 <= r.random() < 1, 1 <= r.randint(1, 6) <= 6, len(r.randbytes(8)), r.seed(1), r.choice([7]), 0 <= r.getrandbits(5) < 32, sorted(r.sample(range(5), 5)))
t(r.getstate)
#### typical_uses
import random
random.seed(42)
print([random.randint(1, 100) for _ in range(10)], random.random(), random.choice(["red", "green", "blue"]))
deck = [s + str(n) for s in "SHDC" for n in range(1, 14)]
random.shuffle(deck)
print(deck[:5], sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(1000)) / 250, "".join(random.choices("abcdefghij", k=12)))
