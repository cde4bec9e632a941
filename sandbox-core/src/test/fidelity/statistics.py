#### ints
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [1, 2, 3, 4])
#### repeats
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [1, 2, 3, 4, 4, 2])
#### floats
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [1.5, 2.5, 3.25])
#### fractions
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [F(1, 3), F(2, 3), F(5, 6)])
#### decimals
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [D("1.5"), D("2.25"), D("4")])
#### empty
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [])
#### single
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [5])
#### tenths
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [0.1] * 10)
#### bools
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [True, False, True])
#### mixed
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [1, 2.5])
#### int_fraction
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [1, F(1, 2)])
#### words
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
for f in (S.mode, S.multimode, S.median_low, S.median_high):
    t(f, ["a", "b", "b"])
#### generated
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [(i * 7919 % 101) / 7 for i in range(60)])
#### huge
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [1e308, 1e308, -1e308])
#### negative
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
from fractions import Fraction as F
from decimal import Decimal as D
for f in (S.mean, S.fmean, S.median, S.median_low, S.median_high, S.mode, S.multimode, S.variance, S.pvariance, S.stdev, S.pstdev, S.geometric_mean, S.harmonic_mean, S.quantiles, S.median_grouped):
    t(f, [-3, -1, 4, -1])
#### normal_dist
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
n = S.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.cdf(110), n.pdf(100), n.inv_cdf(0.9), n.quantiles(10), n.zscore(130), n + 5, n * 2, -n, n - 1, n / 3, n + n, n == S.NormalDist(100, 15), n.overlap(S.NormalDist(110, 10)))
print(S.NormalDist.from_samples([1, 2, 3, 4, 10]), n.samples(3, seed=5), S.NormalDist())
t(S.NormalDist, 1, -1); t(n.inv_cdf, 0); t(n.inv_cdf, 2); t(S.NormalDist(0, 0).cdf, 1)
#### normal_generated
import statistics as S
n = S.NormalDist(3, 2)
for i in range(1, 100):
    print(n.inv_cdf(i / 100), n.cdf(i / 10), n.pdf(i / 10), n.inv_cdf(i * 1e-8))
#### regression
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
x, y = [1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 7.8, 10.1]
print(S.correlation(x, y), S.covariance(x, y), S.linear_regression(x, y), S.linear_regression(x, y, proportional=True))
slope, intercept = S.linear_regression(x, y)
print(slope, intercept)
t(S.correlation, [1, 2], [1]); t(S.correlation, [1], [1]); t(S.correlation, [1, 1], [1, 2]); t(S.linear_regression, [1, 1], [1, 2])
#### quantiles
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
d = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100]
print(S.quantiles(d), S.quantiles(d, n=10), S.quantiles(d, n=4, method="inclusive"), S.quantiles([1, 2], n=3))
t(S.quantiles, [1]); t(S.quantiles, d, n=0); t(S.quantiles, d, method="x")
#### weights
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
print(S.fmean([90, 80, 70], weights=[1, 2, 3]), S.harmonic_mean([40, 60], weights=[5, 30]), S.harmonic_mean([10, 0]), S.harmonic_mean([2.5, 3, 10]))
t(S.fmean, [1, 2], [1]); t(S.harmonic_mean, [1, -1]); t(S.harmonic_mean, [1, 2], weights=[1]); t(S.geometric_mean, [0, 1])
#### with_center
import statistics as S
d = [1, 2, 3, 4, 6]
m = S.mean(d)
print(m, S.variance(d, m), S.pvariance(d, m), S.stdev(d, m), S.pstdev(d, m))
#### errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import statistics as S
t(S.mean, ["a"]); t(S.mean, None); t(S.stdev, [1]); t(S.mode, []); t(S.median, [])
print(issubclass(S.StatisticsError, ValueError))
#### iterators
import statistics as S
print(S.mean(x for x in range(5)), S.median(iter([3, 1, 2])), S.stdev(map(float, range(5))), S.mode("hello"), S.multimode("aabbc"), S.mean({1, 2, 3}), S.pstdev(range(10)))
