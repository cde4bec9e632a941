# Statistics of data: exact sums of ints, floats, Fractions and Decimals, rounded once.

from math import erf, exp, fabs, fsum, hypot, isfinite, isqrt, ldexp, log, sqrt, tau

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev",
    "pvariance", "quantiles", "stdev", "variance",
]

_SQRT_2 = sqrt(2.0)


class StatisticsError(ValueError):
    pass


def _fraction(*args):
    from fractions import Fraction
    return Fraction(*args)


def _kind(x):
    t = type(x)
    return int if t is bool else t


def _common(a, b):
    """The type of a sum of numbers of two types."""
    if a is b or b is int or issubclass(a, b):
        return a
    if a is int or issubclass(b, a):
        return b
    for one, other in (a, b), (b, a):
        if one.__name__ == "Fraction" and issubclass(other, float):
            return other
    raise TypeError("don't know how to coerce %s and %s" % (a.__name__, b.__name__))


def _ratio(x):
    """A number as a pair of ints; (x, None) for infinities and nan."""
    if isinstance(x, int):
        return int(x), 1
    if isinstance(x, float):
        if not isfinite(x):
            return x, None
        from fractions import _float_ratio
        return _float_ratio(x)
    if hasattr(x, "as_integer_ratio"):
        try:
            return x.as_integer_ratio()
        except (OverflowError, ValueError):
            return x, None
    raise TypeError("can't convert type '%s' to numerator/denominator" % type(x).__name__)


def _sum(data):
    """The type of the sum, the sum as a Fraction (or an infinity or nan), and the count."""
    count = 0
    kind = int
    partials = {}
    for x in data:
        count += 1
        kind = _common(kind, _kind(x))
        n, d = _ratio(x)
        partials[d] = partials.get(d, 0) + n
    return kind, _total(partials), count


def _total(partials):
    if None in partials:
        return partials[None]
    total = _fraction(0)
    for d, n in sorted(partials.items()):
        total += _fraction(n, d)
    return total


def _convert(value, kind):
    if type(value) is kind:
        return value
    if not hasattr(value, "denominator"):
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    if kind.__name__ == "Decimal":
        return kind(value.numerator) / value.denominator
    if issubclass(kind, int):
        return value.numerator
    return kind(value)


def _squares(data, center=None):
    """As _sum(), of the squares of the distances from the mean or another center, which comes third."""
    if center is not None:
        kind, total, count = _sum([(x - center) * (x - center) for x in data])
        return kind, total, center, count
    count = 0
    kind = int
    sums, squares = {}, {}
    for x in data:
        count += 1
        kind = _common(kind, _kind(x))
        n, d = _ratio(x)
        sums[d] = sums.get(d, 0) + n
        squares[d] = squares.get(d, 0) + n * n
    if not count:
        return kind, _fraction(0), _fraction(0), 0
    if None in sums:
        return kind, sums[None] - sums[None], sums[None], count
    sx = _total(sums)
    sxx = _fraction(0)
    for d, n in squares.items():
        sxx += _fraction(n, d * d)
    return kind, (count * sxx - sx * sx) / count, sx / count, count


def _integer_sqrt_to_odd(n, m):
    """The root of n / m, cut, with its last bit set if anything was cut off."""
    a = isqrt(n // m)
    return a | (a * a * m != n)


def _sqrt_float(n, m):
    """The float next to the root of n / m."""
    if n == 0:
        return 0.0
    q = ((len(bin(n)) - len(bin(m))) - 109) // 2
    if q >= 0:
        return ldexp(_integer_sqrt_to_odd(n, m << 2 * q), q)
    return ldexp(_integer_sqrt_to_odd(n << -2 * q, m), q)


def _sqrt(mss, kind):
    if kind.__name__ == "Decimal":
        return (kind(mss.numerator) / kind(mss.denominator)).sqrt()
    if isinstance(mss, float):
        return sqrt(mss)
    return _sqrt_float(mss.numerator, mss.denominator)


def mean(data):
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, kind)


def fmean(data, weights=None):
    data = list(data)
    n = len(data)
    if weights is None:
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / n
    weights = list(weights)
    if n != len(weights):
        raise StatisticsError("data and weights must be the same length")
    under = fsum(weights)
    if not under:
        raise StatisticsError("sum of weights must be non-zero")
    return fsum([x * w for x, w in zip(data, weights)]) / under


def geometric_mean(data):
    try:
        return exp(fmean([log(x) for x in data]))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        x = data[0]
        if isinstance(x, (int, float)) or hasattr(x, "as_integer_ratio"):
            if x < 0:
                raise StatisticsError("harmonic mean does not support negative values")
            return x
        raise TypeError("unsupported type")
    if weights is None:
        weights = [1] * n
        total = n
    else:
        weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        total = _sum([_positive(w) for w in weights])[1]
    try:
        kind, under, _ = _sum([w / _positive(x) if w else 0 for w, x in zip(weights, data)])
    except ZeroDivisionError:
        return 0
    if under <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(total / under, kind)


def _positive(x):
    if x < 0:
        raise StatisticsError("harmonic mean does not support negative values")
    return x


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    n = len(data)
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    data = _sorted(data)
    n = len(data)
    x = data[n // 2]
    for value in x, interval:
        if isinstance(value, (str, bytes)):
            raise TypeError("Value cannot be converted to a float")
    below = 0
    while data[below] < x:
        below += 1
    count = 0
    while below + count < n and data[below + count] == x:
        count += 1
    interval, x = float(interval), float(x)
    return x - interval / 2.0 + interval * (n / 2 - below) / count


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    best = None
    most = 0
    for x, count in counts.items():
        if count > most:
            best, most = x, count
    return best


def multimode(data):
    counts = _counts(data)
    most = max(counts.values()) if counts else 0
    return [x for x, count in counts.items() if count == most]


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        m = size - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        m = size + 1
        for i in range(1, n):
            j = min(max(i * m // n, 1), size - 1)
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError("Unknown method: %r" % method)


def variance(data, xbar=None):
    kind, total, _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(total / (n - 1), kind)


def pvariance(data, mu=None):
    kind, total, _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(total / n, kind)


def stdev(data, xbar=None):
    kind, total, _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _sqrt(total / (n - 1), kind)


def pstdev(data, mu=None):
    kind, total, _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _sqrt(total / n, kind)


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("covariance requires at least two data points")
    mx, my = fsum(x) / n, fsum(y) / n
    return fsum([(a - mx) * (b - my) for a, b in zip(x, y)]) / (n - 1)


def correlation(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("correlation requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("correlation requires at least two data points")
    mx, my = fsum(x) / n, fsum(y) / n
    sxy = fsum([(a - mx) * (b - my) for a, b in zip(x, y)])
    sxx = fsum([(d := a - mx) * d for a in x])
    syy = fsum([(d := b - my) * d for b in y])
    try:
        return sxy / sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("linear regression requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("linear regression requires at least two data points")
    if proportional:
        sxy = fsum([a * b for a, b in zip(x, y)])
        sxx = fsum([a * a for a in x])
    else:
        mx, my = fsum(x) / n, fsum(y) / n
        sxy = fsum([(a - mx) * (b - my) for a, b in zip(x, y)])
        sxx = fsum([(d := a - mx) * d for a in x])
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    line = globals().get("LinearRegression") or __getattr__("LinearRegression")
    return line(slope=slope, intercept=0.0 if proportional else my - slope * mx)


def __getattr__(name):
    if name != "LinearRegression":
        raise AttributeError("module 'statistics' has no attribute %r" % name)
    from collections import namedtuple

    made = globals()[name] = namedtuple(name, ("slope", "intercept"), module="statistics")
    return made


def _polynomial(coefficients, x):
    value = 0.0
    for c in coefficients:
        value = value * x + c
    return value


def _normal_inverse(p, mu, sigma):
    """Wichura's algorithm AS 241 (PPND16), 1988."""
    q = p - 0.5
    if fabs(q) <= 0.425:
        r = 0.180625 - q * q
        num = _polynomial((2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
                           13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080), r) * q
        den = _polynomial((5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
                           5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1.0), r)
        return mu + num / den * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r -= 1.6
        num = _polynomial((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
                           1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590,
                           1.42343711074968357734), r)
        den = _polynomial((1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
                           1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
                           2.05319162663775882187, 1.0), r)
    else:
        r -= 5.0
        num = _polynomial((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
                           2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
                           5.46378491116411436990, 6.65790464350110377720), r)
        den = _polynomial((2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
                           7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
                           5.99832206555887937690e-1, 1.0), r)
    x = num / den
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution."""

    __slots__ = ("_mu", "_sigma")

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        kind, total, center, n = _squares(data)
        if n < 2:
            raise StatisticsError("stdev requires at least two data points")
        return cls(float(center), _sqrt(total / (n - 1), float))

    def samples(self, n, *, seed=None):
        import random
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return exp(diff * diff / (-2.0 * variance)) / sqrt(tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * _SQRT_2)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        if self._sigma <= 0.0:
            raise StatisticsError("cdf() not defined when sigma at or below zero")
        return _normal_inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        vx, vy = x.variance, y.variance
        if not vx or not vy:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv, dm = vy - vx, fabs(y._mu - x._mu)
        if not dv:
            return 1.0 - erf(dm / (2.0 * x._sigma * _SQRT_2))
        a = x._mu * vy - y._mu * vx
        b = x._sigma * y._sigma * sqrt(dm * dm + dv * log(vy / vx))
        x1, x2 = (a + b) / dv, (a - b) / dv
        return 1.0 - (fabs(y.cdf(x1) - x.cdf(x1)) + fabs(y.cdf(x2) - x.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__

    def __rsub__(self, other):
        return -(self - other)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return "%s(mu=%r, sigma=%r)" % (type(self).__name__, self._mu, self._sigma)
