#ifndef SANDBOX_MATH_H
#define SANDBOX_MATH_H

// The functions of lib/libm_dbl; those with a wasm instruction are that instruction.
#include <float.h>

typedef double double_t;
typedef float float_t;

#define NAN __builtin_nanf("")
#define INFINITY __builtin_inff()
#define HUGE_VAL __builtin_inf()

#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4

#define M_PI 3.14159265358979323846
#define M_E 2.7182818284590452354
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#define M_LN2 0.69314718055994530942
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_LOG2E 1.4426950408889634074
#define M_LOG10E 0.43429448190325182765
#define M_2_SQRTPI 1.12837916709551257390

#define fpclassify(x) __builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x)
#define isfinite(x) __builtin_isfinite(x)
#define isinf(x) __builtin_isinf(x)
#define isnan(x) __builtin_isnan(x)
#define isnormal(x) __builtin_isnormal(x)
#define signbit(x) __builtin_signbit(x)

static inline double fabs(double x) {
    return __builtin_fabs(x);
}

static inline double sqrt(double x) {
    return __builtin_sqrt(x);
}

static inline double floor(double x) {
    return __builtin_floor(x);
}

static inline double ceil(double x) {
    return __builtin_ceil(x);
}

static inline double trunc(double x) {
    return __builtin_trunc(x);
}

static inline double nearbyint(double x) {
    return __builtin_nearbyint(x);
}

static inline double rint(double x) {
    return __builtin_rint(x);
}

static inline double copysign(double x, double y) {
    return __builtin_copysign(x, y);
}

#define nan(tag) __builtin_nan(tag)

double acos(double), acosh(double), asin(double), asinh(double), atan(double), atan2(double, double), atanh(double);
double cos(double), cosh(double), sin(double), sinh(double), tan(double), tanh(double);
double cbrt(double), exp(double), exp2(double), expm1(double), log(double), log10(double), log1p(double), log2(double), pow(double, double);
double erf(double), erfc(double);
double fmod(double, double), frexp(double, int *), ldexp(double, int), scalbn(double, int), modf(double, double *);
double round(double);

// The Euclidean norm of a vector, not of the C library.
double norm(const double *, __SIZE_TYPE__);

#endif
