// The functions of the C mathematics library in which MicroPython's copy (lib/libm_dbl) differs from the GNU C library, on
// which CPython's results depend, in a few of a hundred arguments and more (exp 10 %, log10 63 %).  GNU's are almost always the correctly rounded
// value; so are these: each computes a sum of two doubles with some 68 bits from a table and a short series.

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "libm_tables.h"

int __rem_pio2(double, double *);

// A value as the unevaluated sum of two doubles, the second at most half a unit of the first.
typedef struct {
    double hi, lo;
} pair;

static double double_of(uint64_t u) {
    union { uint64_t u; double d; } v = { u };
    return v.d;
}

// The exact sum, where |a| >= |b| or a is 0.
static inline pair fast_sum(double a, double b) {
    double s = a + b;
    return (pair) { s, b - (s - a) };
}

static inline pair sum(double a, double b) {
    double s = a + b, t = s - a;
    return (pair) { s, (a - (s - t)) + (b - t) };
}

// The exact product (Dekker's; the factors must be well below 2 ** 996).
static pair product(double a, double b) {
    double p = a * b, t = 134217729.0 * a, u = 134217729.0 * b;
    double ah = t - (t - a), al = a - ah, bh = u - (u - b), bl = b - bh;
    return (pair) { p, ((ah * bh - p) + ah * bl + al * bh) + al * bl };
}

static pair multiply(pair a, pair b) {
    pair p = product(a.hi, b.hi);
    return fast_sum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
}

static pair divide(pair a, pair b) {
    double q = a.hi / b.hi;
    pair p = product(q, b.hi);
    return fast_sum(q, ((a.hi - p.hi) - p.lo + a.lo - q * b.lo) / b.hi);
}

static pair add(pair a, pair b) {
    pair s = sum(a.hi, b.hi);
    return fast_sum(s.hi, s.lo + (a.lo + b.lo));
}

static pair square_root(pair a) {
    double s = sqrt(a.hi);
    if (s == 0) {
        return (pair) { s, 0 };
    }
    pair p = product(s, s);
    return fast_sum(s, ((a.hi - p.hi) - p.lo + a.lo) / (2 * s));
}

// 2 ** (k / 64) * exp(r), where |r| is below 0.006; times 2 ** n in the end.
static double scaled_exp(int k, pair r) {
    const double *t = EXP2[k & 63];
    double x = r.hi;
    double q = r.lo + x * x * (1.0 / 2 + x * (1.0 / 6 + x * (1.0 / 24 + x * (1.0 / 120 + x * (1.0 / 720 + x / 5040)))));
    pair p = product(t[0], x);
    pair s = fast_sum(t[0], p.hi);
    double y = s.hi + (s.lo + (p.lo + (t[0] * q + t[1] * (1 + x))));
    int n = (k - (k & 63)) / 64;
    return n > -1022 && n < 1023 ? y * double_of((uint64_t)(n + 1023) << 52) : scalbn(y, n);
}

static double exp_pair(pair x) {
    if (x.hi > 710) {
        return INFINITY;
    }
    if (x.hi < -746) {
        return 0;
    }
    double k = nearbyint(x.hi * (64 / M_LN2));
    pair r = sum(x.hi - k * LN2_64_1, -k * LN2_64_2);
    return scaled_exp((int)k, fast_sum(r.hi, r.lo + (x.lo - k * LN2_64_3)));
}

double exp(double x) {
    return isnan(x) ? x : exp_pair((pair) { x, 0 });
}

double exp2(double x) {
    if (!(x < 1025)) {
        return isnan(x) ? x : INFINITY;
    }
    if (x < -1080) {
        return 0;
    }
    double k = nearbyint(x * 64);
    pair ln2 = { LN2_1 + LN2_2, (LN2_1 - (LN2_1 + LN2_2)) + LN2_2 + LN2_3 };
    return scaled_exp((int)k, multiply((pair) { x - k / 64, 0 }, ln2));
}

// The logarithm of the part of a positive finite number that its exponent, set in *e, leaves.
static pair log_mantissa(double x, int *e) {
    double m = frexp(x, e);
    if (m < M_SQRT1_2) {
        m *= 2;
        --*e;
    }
    const double *t = LOG[(int)nearbyint(m * 128) - 90];
    pair p = product(m, t[0]);
    pair z = fast_sum(p.hi - 1, p.lo);
    double y = z.hi, y2 = y * y;
    double tail = y2 * y * (1.0 / 3 + y * (-1.0 / 4 + y * (1.0 / 5 + y * (-1.0 / 6 + y * (1.0 / 7 + y * (-1.0 / 8 + y * (1.0 / 9 - y / 10)))))));
    pair half = product(y, 0.5 * y);
    pair s = sum(y, -half.hi);
    s.lo += (tail - half.lo) + (z.lo - y * z.lo);
    return add((pair) { t[1], t[2] }, fast_sum(s.hi, s.lo));
}

static pair log_pair(double x) {
    int e;
    pair m = log_mantissa(x, &e);
    pair s = sum(e * LN2_1, m.hi);
    pair t = sum(e * LN2_2, s.lo);
    return add((pair) { s.hi, 0 }, (pair) { t.hi, t.lo + m.lo + e * LN2_3 });
}

// What the logarithms give for arguments that have none; 1 for the others.
static double log_special(double x) {
    return isnan(x) || (x > 0 && isinf(x)) ? x : x == 0 ? -INFINITY : x < 0 ? NAN : 1;
}

double log(double x) {
    double special = log_special(x);
    return special != 1 ? special : log_pair(x).hi;
}

double log2(double x) {
    double special = log_special(x);
    if (special != 1) {
        return special;
    }
    int e;
    pair m = multiply(log_mantissa(x, &e), (pair) { INV_LN2[0], INV_LN2[1] });
    return add((pair) { e, 0 }, m).hi;
}

// As in the GNU library, which is not correctly rounded here: from the logarithm of the part in [1, 2), or in [0.5, 1) for
// numbers below 1 (FreeBSD's e_log10.c).
double log10(double x) {
    double special = log_special(x);
    if (special != 1) {
        return special;
    }
    int e;
    double m = frexp(x, &e);
    double k = e <= 0 ? e : e - 1;
    double z = k * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(e <= 0 ? m : 2 * m);
    return z + k * 3.01029995663611771306e-01;
}

// 0: y is no integer, 1: odd, 2: even
static int parity(double y) {
    if (fabs(y) >= 9007199254740992.0) {
        return 2;
    }
    return y != trunc(y) ? 0 : fmod(y, 2) != 0 ? 1 : 2;
}

static double pow_special(double x, double y) {
    if (isnan(x) || isnan(y)) {
        return NAN;
    }
    if (isinf(y)) {
        double a = fabs(x);
        return a == 1 ? 1 : (a > 1) == (y > 0) ? INFINITY : 0;
    }
    // x is 0 or infinite
    double r = (x == 0) == (y > 0) ? 0 : INFINITY;
    return parity(y) == 1 ? copysign(r, x) : r;
}

double pow(double x, double y) {
    if (x == 1 || y == 0) {
        return 1;
    }
    if (!isfinite(x) || !isfinite(y) || x == 0) {
        return pow_special(x, y);
    }
    double sign = 1;
    if (x < 0) {
        int p = parity(y);
        if (p == 0) {
            return NAN;
        }
        sign = p == 1 ? -1 : 1;
    }
    // beyond this the result is 0 or infinite whatever x is, but for x next to 1
    if (fabs(y) > 1e25) {
        y = copysign(1e25, y);
    }
    return sign * exp_pair(multiply(log_pair(fabs(x)), (pair) { y, 0 }));
}

// The sine and the cosine of an angle of at most pi / 4.
static void sin_cos(pair x, pair *sine, pair *cosine) {
    double sign = x.hi < 0 ? -1 : 1;
    int i = (int)nearbyint(fabs(x.hi) * 64);
    const double *t = SIN_COS[i];
    pair d = sum(sign * x.hi - i / 64.0, sign * x.lo);
    double y = d.hi, y2 = y * y;
    double s3 = y2 * y * (-1.0 / 6 + y2 * (1.0 / 120 - y2 / 5040));
    double c2 = -d.lo * y + y2 * (-1.0 / 2 + y2 * (1.0 / 24 + y2 * (-1.0 / 720 + y2 / 40320)));
    if (sine) {
        pair p = product(t[2], y);
        pair s = sum(t[0], p.hi);
        s = fast_sum(s.hi, s.lo + (p.lo + (t[1] + (t[3] * y + (t[2] * (d.lo + s3) + t[0] * c2)))));
        *sine = (pair) { sign * s.hi, sign * s.lo };
    }
    if (cosine) {
        pair p = product(t[0], -y);
        pair s = sum(t[2], p.hi);
        *cosine = fast_sum(s.hi, s.lo + (p.lo + (t[3] + (-t[1] * y + (t[2] * c2 - t[0] * (d.lo + s3))))));
    }
}

// The quadrant of a finite angle, and the angle in it.
static int quadrant(double x, pair *r) {
    if (fabs(x) < M_PI_4) {
        *r = (pair) { x, 0 };
        return 0;
    }
    double y[2];
    int n = __rem_pio2(x, y);
    *r = (pair) { y[0], y[1] };
    return n;
}

double sin(double x) {
    if (!isfinite(x) || fabs(x) < 0x1p-28) {
        return isfinite(x) ? x : NAN;
    }
    pair r, result;
    int n = quadrant(x, &r);
    sin_cos(r, n & 1 ? 0 : &result, n & 1 ? &result : 0);
    return n & 2 ? -result.hi : result.hi;
}

double cos(double x) {
    if (!isfinite(x)) {
        return NAN;
    }
    pair r, result;
    int n = quadrant(x, &r) + 1;
    sin_cos(r, n & 1 ? 0 : &result, n & 1 ? &result : 0);
    return n & 2 ? -result.hi : result.hi;
}

double tan(double x) {
    if (!isfinite(x) || fabs(x) < 0x1p-28) {
        return isfinite(x) ? x : NAN;
    }
    pair r, s, c;
    int n = quadrant(x, &r);
    sin_cos(r, &s, &c);
    return n & 1 ? -divide(c, s).hi : divide(s, c).hi;
}

// The arcus tangent of a number from 0 to 1.
static pair atan_pair(pair x) {
    int i = (int)nearbyint(x.hi * 64);
    double c = i / 64.0;
    pair p = product(x.hi, c);
    pair under = sum(1, p.hi);
    under.lo += p.lo + x.lo * c;
    pair t = divide(sum(x.hi - c, x.lo), under);
    double y = t.hi, y2 = y * y;
    t.lo += y2 * y * (-1.0 / 3 + y2 * (1.0 / 5 + y2 * (-1.0 / 7 + y2 * (1.0 / 9 - y2 / 11))));
    return add((pair) { ATAN[i][0], ATAN[i][1] }, t);
}

// The angle of the point (x, y), where neither coordinate is negative or too large or small, from 0 to pi / 2.
static pair angle(pair y, pair x) {
    if (y.hi <= x.hi) {
        return atan_pair(divide(y, x));
    }
    pair a = atan_pair(divide(x, y));
    return add((pair) { PI_2[0], PI_2[1] }, (pair) { -a.hi, -a.lo });
}

double atan(double x) {
    double a = fabs(x);
    if (!(a > 0x1p-28)) {
        return x;
    }
    return copysign(a > 0x1p60 ? PI_2[0] : angle((pair) { a, 0 }, (pair) { 1, 0 }).hi, x);
}

static double atan2_special(double y, double x) {
    if (isnan(x) || isnan(y)) {
        return NAN;
    }
    double a;
    if (isinf(y)) {
        a = isinf(x) ? (x > 0 ? M_PI_4 : 3 * M_PI_4) : M_PI_2;
    } else if (y == 0 || isinf(x)) {
        a = signbit(x) ? M_PI : 0;
    } else {
        a = M_PI_2;
    }
    return copysign(a, y);
}

double atan2(double y, double x) {
    if (!isfinite(x) || !isfinite(y) || x == 0 || y == 0) {
        return atan2_special(y, x);
    }
    int ex, ey;
    double mx = frexp(fabs(x), &ex), my = frexp(fabs(y), &ey);
    if (ey - ex > 64) {
        return copysign(M_PI_2, y);
    }
    if (ex - ey > 64) {
        return x > 0 ? y / x : copysign(M_PI, y);
    }
    pair a = angle((pair) { scalbn(my, ey - ex), 0 }, (pair) { mx, 0 });
    if (x < 0) {
        a = add((pair) { 2 * PI_2[0], 2 * PI_2[1] }, (pair) { -a.hi, -a.lo });
    }
    return copysign(a.hi, y);
}

// The cosine to the sine x.
static pair other_leg(double x) {
    pair p = product(x, x);
    pair s = sum(1, -p.hi);
    return square_root(fast_sum(s.hi, s.lo - p.lo));
}

double asin(double x) {
    double a = fabs(x);
    if (!(a <= 1)) {
        return NAN;
    }
    return a < 0x1p-28 ? x : copysign(angle((pair) { a, 0 }, other_leg(x)).hi, x);
}

double acos(double x) {
    if (!(fabs(x) <= 1)) {
        return NAN;
    }
    pair a = angle(other_leg(x), (pair) { fabs(x), 0 });
    return x < 0 ? add((pair) { 2 * PI_2[0], 2 * PI_2[1] }, (pair) { -a.hi, -a.lo }).hi : a.hi;
}

// By the formulas of the GNU library (FreeBSD's s_tanh.c), as it is not correctly rounded there.
double tanh(double x) {
    double a = fabs(x), t;
    if (isnan(x) || a < 0x1p-55) {
        return x;
    }
    if (a >= 22) {
        return copysign(1, x);
    }
    if (a >= 1) {
        t = 1 - 2 / (expm1(2 * a) + 2);
    } else {
        t = expm1(-2 * a);
        t = -t / (t + 2);
    }
    return copysign(t, x);
}

// Half of exp(x), which itself would overflow a little earlier.
static double half_exp(double x) {
    if (x < 709) {
        return 0.5 * exp(x);
    }
    double w = exp(0.5 * x);
    return 0.5 * w * w;
}

double sinh(double x) {
    double a = fabs(x);
    if (isnan(x) || a < 0x1p-28) {
        return x;
    }
    if (a >= 22) {
        return copysign(half_exp(a), x);
    }
    double t = expm1(a), h = copysign(0.5, x);
    return a < 1 ? h * (2 * t - t * t / (t + 1)) : h * (t + t / (t + 1));
}

double cosh(double x) {
    double a = fabs(x);
    if (isnan(x) || a >= 22) {
        return half_exp(a);
    }
    if (a < 0.5 * M_LN2) {
        double t = expm1(a), w = 1 + t;
        return 1 + t * t / (w + w);
    }
    double t = exp(a);
    return 0.5 * t + 0.5 / t;
}

double norm(const double *v, size_t n) {
    double largest = 0;
    bool nan = false;
    for (size_t i = 0; i < n; i++) {
        nan |= isnan(v[i]);
        largest = fabs(v[i]) > largest ? fabs(v[i]) : largest;
    }
    if (isinf(largest) || (largest == 0 && !nan)) {
        return largest;
    }
    if (nan) {
        return NAN;
    }
    int e;
    frexp(largest, &e);
    pair total = { 0, 0 };
    for (size_t i = 0; i < n; i++) {
        double x = scalbn(v[i], -e);
        total = add(total, product(x, x));
    }
    return scalbn(square_root(total).hi, e);
}

// The nearest double, which the GNU library's is only for every second number: its cbrt(27) is not 3.
double cbrt(double x) {
    if (!isfinite(x) || x == 0) {
        return x;
    }
    int e;
    double m = frexp(fabs(x), &e);
    m = scalbn(m, e % 3);
    double y = exp(log(m) / 3);
    // a step of Newton's in twice the precision
    pair cube = multiply(product(y, y), (pair) { y, 0 });
    y -= ((cube.hi - m) + cube.lo) / (3 * y * y);
    return copysign(scalbn(y, e / 3), x);
}
