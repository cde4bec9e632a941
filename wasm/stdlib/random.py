# Random numbers: the same as CPython's for the same seed. The generator is in C (wasm/guest/mod_random.c).

import _random
from _time import urandom
from math import acos, ceil, cos, e as _E, exp, floor, frexp, isfinite, log, pi as _PI, sin, sqrt

__all__ = [
    "Random", "SystemRandom", "betavariate", "choice", "choices", "expovariate", "gammavariate", "gauss", "getrandbits",
    "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint", "random", "randrange", "sample",
    "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate",
]

_TWO_PI = 2.0 * _PI
_NORMAL = 4 * exp(-0.5) / sqrt(2.0)
_LOG_4 = log(4.0)
_GAMMA = 1.0 + log(4.5)


def _hash(x):
    """CPython's hash of a float, as it seeds: a number of 64 bits."""
    if not isfinite(x):
        return 0 if x != x else 314159 if x > 0 else 2 ** 64 - 314159
    m, e = frexp(abs(x))
    h = int(m * 2 ** 53) * pow(2, (e - 53) % 61) % (2 ** 61 - 1)
    # -1 is no hash
    return h if x >= 0 else (-2 if h == 1 else -h) % 2 ** 64


def _number_of_seed(a):
    """The int that a str, bytes, bytearray or float is as a seed."""
    if isinstance(a, float):
        return _hash(a)
    import hashlib
    a = a.encode() if isinstance(a, str) else bytes(a)
    return int.from_bytes(a + hashlib.sha512(a).digest(), "big")


def _number_of_seed_1(a):
    """As above, for version 1 of seed()."""
    if isinstance(a, float):
        return _hash(a)
    a = a.decode("latin-1") if isinstance(a, (bytes, bytearray)) else a
    x = ord(a[0]) << 7 if a else 0
    for c in a:
        x = ((1000003 * x) ^ ord(c)) & 0xFFFFFFFFFFFFFFFF
    x ^= len(a)
    return -2 if x == -1 else x


def _index(value, name=None):
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        if value == int(value):
            return int(value)
        raise ValueError("non-integer %s for randrange()" % name)
    if hasattr(value, "__index__"):
        return value.__index__()
    raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__)


def _running_sums(values):
    sums = []
    total = None
    for value in values:
        total = value if total is None else total + value
        sums.append(total)
    return sums


def _bisect(values, x, low, high):
    while low < high:
        middle = (low + high) // 2
        if x < values[middle]:
            high = middle
        else:
            low = middle + 1
    return low


_FLOATS = 1 << 53


def _below_by_random(self, n):
    if n >= _FLOATS:
        from warnings import warn
        warn("Underlying random() generator does not supply \nenough bits to choose from a population range this large.\n"
             "To remove the range limitation, add a getrandbits() method.")
        return int(self.random() * n)
    limit = (_FLOATS - _FLOATS % n) / _FLOATS
    r = self.random()
    while r >= limit:
        r = self.random()
    return int(r * _FLOATS) % n


class Random(_random.Random):
    VERSION = 3

    # A derived class with a random() of its own and no getrandbits() has whole numbers of its random(), too.
    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        for c in cls.__mro__:
            if "_randbelow" in c.__dict__ or "getrandbits" in c.__dict__ or c is Random:
                break
            if "random" in c.__dict__:
                cls._randbelow = _below_by_random
                break

    def __init__(self, x=None):
        super().__init__(0)
        self.gauss_next = None
        self.seed(x)

    def seed(self, a=None, version=2):
        if isinstance(a, (str, bytes, bytearray, float)):
            a = _number_of_seed(a) if version == 2 else _number_of_seed_1(a)
        elif not (a is None or isinstance(a, int)):
            raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        return self.VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        version = state[0]
        if version not in (2, 3):
            raise ValueError("state with version %s passed to Random.setstate() of version %s" % (version, self.VERSION))
        super().setstate(state[1])
        self.gauss_next = state[2]

    def __reduce__(self):
        return type(self), (), self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=1):
        start = _index(start, "arg 1")
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if start > 0:
                return self._randbelow(start)
            raise ValueError("empty range for randrange()")
        stop = _index(stop, "stop")
        width = stop - start
        step = _index(step, "step")
        if step == 1:
            if width > 0:
                return start + self._randbelow(width)
            raise ValueError("empty range for randrange() (%d, %d, %d)" % (start, stop, width))
        if step > 0:
            n = (width + step - 1) // step
        elif step < 0:
            n = (width + step + 1) // step
        else:
            raise ValueError("zero step for randrange()")
        if n <= 0:
            raise ValueError("empty range for randrange()")
        return start + step * self._randbelow(n)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(len(seq))]

    def shuffle(self, x):
        below = self._randbelow
        for i in range(len(x) - 1, 0, -1):
            j = below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        try:
            n = -1 if isinstance(population, (set, frozenset, dict)) else len(population)
        except TypeError:
            n = -1
        if n < 0:
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        if counts is not None:
            sums = _running_sums(counts)
            if len(sums) != n:
                raise ValueError("The number of counts does not match the population")
            total = sums.pop() if sums else 0
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            return [population[_bisect(sums, s, 0, len(sums))] for s in self.sample(range(total), k)]
        below = self._randbelow
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        result = [None] * k
        # a list of what is left costs n words, a set of what is taken about this many
        size = 21
        if k > 5:
            size += 4 ** ceil(log(k * 3, 4))
        if n <= size:
            pool = list(population)
            for i in range(k):
                j = below(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
        else:
            taken = set()
            for i in range(k):
                j = below(n)
                while j in taken:
                    j = below(n)
                taken.add(j)
                result[i] = population[j]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        random = self.random
        n = len(population)
        if cum_weights is None:
            if weights is None:
                n += 0.0
                return [population[floor(random() * n)] for _ in range(k)]
            if isinstance(weights, int):
                raise TypeError("The number of choices must be a keyword argument: k=%r" % weights)
            cum_weights = _running_sums(weights)
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not isfinite(total):
            raise ValueError("Total of weights must be finite")
        return [population[_bisect(cum_weights, random() * total, 0, n - 1)] for _ in range(k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u, c, low, high = 1.0 - u, 1.0 - c, high, low
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        random = self.random
        while True:
            u = random()
            z = _NORMAL * (u - 0.5) / (v := 1.0 - random())
            if z * z / 4.0 <= -log(v):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * _TWO_PI
            radius = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(angle) * radius
            self.gauss_next = sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        random = self.random
        if kappa <= 1e-6:
            return _TWO_PI * random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            z = cos(_PI * random())
            d = z / (r + z)
            u = random()
            if u < 1.0 - d * d or u <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        return ((mu + acos(f)) if random() > 0.5 else (mu - acos(f))) % _TWO_PI

    def gammavariate(self, alpha, beta):
        random = self.random
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha == 1.0:
            return -log(1.0 - random()) * beta
        if alpha > 1.0:
            # R. Cheng, 1977
            root = sqrt(2.0 * alpha - 1.0)
            b = alpha - _LOG_4
            c = alpha + root
            while True:
                u = random()
                if not 1e-7 < u < 0.9999999:
                    continue
                u2 = 1.0 - random()
                v = log(u / (1.0 - u)) / root
                x = alpha * exp(v)
                z = u * u * u2
                r = b + c * v - x
                if r + _GAMMA - 4.5 * z >= 0.0 or r >= log(z):
                    return x * beta
        # algorithm GS of Ahrens and Dieter
        while True:
            b = (_E + alpha) / _E
            p = b * random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -log((b - p) / alpha)
            u = random()
            if u <= x ** (alpha - 1.0) if p > 1.0 else u <= exp(-x):
                return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)


class SystemRandom(Random):
    def random(self):
        return (int.from_bytes(urandom(7), "big") >> 3) * 2.0 ** -53

    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        size = (k + 7) // 8
        return int.from_bytes(urandom(size), "big") >> (size * 8 - k)

    def _randbelow(self, n):
        bits = len(bin(n)) - 2
        getrandbits = self.getrandbits
        r = getrandbits(bits)
        while r >= n:
            r = getrandbits(bits)
        return r

    def randbytes(self, n):
        return urandom(n)

    def seed(self, *args, **kwds):
        return None

    def getstate(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have state.")

    setstate = getstate


_shared = Random()
seed = _shared.seed
random = _shared.random
uniform = _shared.uniform
triangular = _shared.triangular
randint = _shared.randint
choice = _shared.choice
randrange = _shared.randrange
sample = _shared.sample
shuffle = _shared.shuffle
choices = _shared.choices
normalvariate = _shared.normalvariate
lognormvariate = _shared.lognormvariate
expovariate = _shared.expovariate
vonmisesvariate = _shared.vonmisesvariate
gammavariate = _shared.gammavariate
gauss = _shared.gauss
betavariate = _shared.betavariate
paretovariate = _shared.paretovariate
weibullvariate = _shared.weibullvariate
getstate = _shared.getstate
setstate = _shared.setstate
getrandbits = _shared.getrandbits
randbytes = _shared.randbytes
