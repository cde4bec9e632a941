// math: all of CPython 3.11's, with its results and errors.  MicroPython's own lacks a third of the functions.

#include <math.h>
#include <string.h>

#include "py/objint.h"
#include "py/objtuple.h"
#include "py/objtype.h"
#include "py/runtime.h"

// -- Arguments --------------------------------------------------------------------------------------------------------

static NORETURN void domain_error(void) {
    mp_raise_ValueError(MP_ERROR_TEXT("math domain error"));
}

static NORETURN void range_error(void) {
    mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("math range error"));
}

// The positive big integer as m * 2 ** e, where m is in [0.5, 1] and rounded to the nearest.
static double big_mantissa(const mpz_t *z, int *e) {
    uint64_t top = 0;
    size_t i = z->len;
    for (int bits = 0; bits < 64; bits += MPZ_DIG_SIZE) {
        top = top << MPZ_DIG_SIZE | (i > 0 ? z->dig[--i] : 0);
    }
    int n = __builtin_clzll(top);
    top <<= n;
    if (i > 0) {
        mpz_dig_t next = z->dig[--i];
        top |= next >> (MPZ_DIG_SIZE - n);
        bool more = (next & (((uint64_t)1 << (MPZ_DIG_SIZE - n)) - 1)) != 0;
        while (!more && i > 0) {
            more = z->dig[--i] != 0;
        }
        top |= more;
    }
    *e = (int)z->len * MPZ_DIG_SIZE - n;
    return scalbn((double)top, -64);
}

static double int_to_float(mp_obj_t x) {
    if (mp_obj_is_small_int(x)) {
        return MP_OBJ_SMALL_INT_VALUE(x);
    }
    const mpz_t *z = &((mp_obj_int_t *)MP_OBJ_TO_PTR(x))->mpz;
    if (z->len == 0) {
        return 0;
    }
    int e;
    double m = big_mantissa(z, &e);
    double value = e > 1024 ? INFINITY : scalbn(m, e);
    if (isinf(value)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("int too large to convert to float"));
    }
    return z->neg ? -value : value;
}

static bool is_instance_with(mp_obj_t x, qstr method, mp_obj_t *dest) {
    if (!mp_obj_is_instance_type(mp_obj_get_type(x))) {
        return false;
    }
    mp_load_method_maybe(x, method, dest);
    return dest[0] != MP_OBJ_NULL;
}

static double number(mp_obj_t x) {
    if (mp_obj_is_float(x)) {
        return mp_obj_float_get(x);
    }
    if (mp_obj_is_int(x)) {
        return int_to_float(x);
    }
    if (mp_obj_is_bool(x)) {
        return x == mp_const_true;
    }
    mp_obj_t native = mp_obj_cast_to_native_base(x, MP_OBJ_FROM_PTR(&mp_type_float));
    if (native != MP_OBJ_NULL) {
        return mp_obj_float_get(native);
    }
    mp_obj_t dest[2];
    if (is_instance_with(x, MP_QSTR___float__, dest)) {
        mp_obj_t value = mp_call_method_n_kw(0, 0, dest);
        if (mp_obj_is_float(value)) {
            return mp_obj_float_get(value);
        }
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s.__float__ returned non-float (type %s)"),
            mp_obj_get_type_str(x), mp_obj_get_type_str(value));
    }
    native = mp_obj_cast_to_native_base(x, MP_OBJ_FROM_PTR(&mp_type_int));
    if (native != MP_OBJ_NULL) {
        return int_to_float(native);
    }
    if (is_instance_with(x, MP_QSTR___index__, dest)) {
        return int_to_float(mp_call_method_n_kw(0, 0, dest));
    }
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("must be real number, not %s"), mp_obj_get_type_str(x));
}

// The int that an argument is, or stands for by its __index__.
static mp_obj_t integer(mp_obj_t x) {
    if (mp_obj_is_int(x)) {
        return x;
    }
    if (mp_obj_is_bool(x)) {
        return MP_OBJ_NEW_SMALL_INT(x == mp_const_true);
    }
    mp_obj_t native = mp_obj_cast_to_native_base(x, MP_OBJ_FROM_PTR(&mp_type_int));
    if (native != MP_OBJ_NULL) {
        return native;
    }
    mp_obj_t dest[2];
    if (is_instance_with(x, MP_QSTR___index__, dest)) {
        return mp_call_method_n_kw(0, 0, dest);
    }
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"), mp_obj_get_type_str(x));
}

static mp_obj_t multiply(mp_obj_t a, mp_obj_t b) {
    return mp_binary_op(MP_BINARY_OP_MULTIPLY, a, b);
}

static mp_obj_t int_add(mp_obj_t a, mp_int_t b) {
    return mp_binary_op(MP_BINARY_OP_ADD, a, MP_OBJ_NEW_SMALL_INT(b));
}

static mp_obj_t floor_divide(mp_obj_t a, mp_obj_t b) {
    return mp_binary_op(MP_BINARY_OP_FLOOR_DIVIDE, a, b);
}

static bool less(mp_obj_t a, mp_obj_t b) {
    return mp_obj_is_true(mp_binary_op(MP_BINARY_OP_LESS, a, b));
}

static bool is_negative(mp_obj_t n) {
    return less(n, MP_OBJ_NEW_SMALL_INT(0));
}

// -- Functions of one number --------------------------------------------------------------------------------------------

static mp_obj_t result_of(double x, double r, bool can_overflow) {
    if (isnan(r) && !isnan(x)) {
        domain_error();
    }
    if (isinf(r) && isfinite(x)) {
        if (can_overflow) {
            range_error();
        }
        domain_error();
    }
    return mp_obj_new_float(r);
}

#define FUNCTION(name, c_name, can_overflow) \
    static mp_obj_t math_##name(mp_obj_t x_in) { \
        double x = number(x_in); \
        return result_of(x, c_name(x), can_overflow); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_1(math_##name##_obj, math_##name);

FUNCTION(acos, acos, false)
FUNCTION(acosh, acosh, false)
FUNCTION(asin, asin, false)
FUNCTION(asinh, asinh, false)
FUNCTION(atan, atan, false)
FUNCTION(atanh, atanh, false)
FUNCTION(cbrt, cbrt, false)
FUNCTION(cos, cos, false)
FUNCTION(cosh, cosh, true)
FUNCTION(erf, erf, false)
FUNCTION(erfc, erfc, false)
FUNCTION(exp, exp, true)
FUNCTION(exp2, exp2, true)
FUNCTION(expm1, expm1, true)
FUNCTION(fabs, fabs, false)
FUNCTION(log1p, log1p, false)
FUNCTION(sin, sin, false)
FUNCTION(sinh, sinh, true)
FUNCTION(sqrt, sqrt, false)
FUNCTION(tan, tan, false)
FUNCTION(tanh, tanh, false)

// sin(pi * x)
static double sin_pi(double x) {
    double y = fmod(fabs(x), 2), r;
    switch ((int)round(2 * y)) {
        case 1:
            r = cos(M_PI * (y - 0.5));
            break;
        case 2:
            r = sin(M_PI * (1 - y));
            break;
        case 3:
            r = -cos(M_PI * (y - 1.5));
            break;
        case 4:
            r = sin(M_PI * (y - 2));
            break;
        default:
            r = sin(M_PI * y);
    }
    return copysign(1, x) * r;
}

// Lanczos' approximation, with the coefficients of Boost's lanczos13m53, which CPython uses too.
static const double LANCZOS_G = 6.024680040776729583740234375;

static double lanczos_sum(double x) {
    static const double OVER[] = {
        23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408,
    };
    // the coefficients of x (x + 1) ... (x + 11)
    static const double UNDER[] = {
        0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
    };
    double over = 0, under = 0;
    for (int i = 0; i < 13; i++) {
        if (x < 5) {
            over = over * x + OVER[12 - i];
            under = under * x + UNDER[12 - i];
        } else {
            over = over / x + OVER[i];
            under = under / x + UNDER[i];
        }
    }
    return over / under;
}

static double factorial_float(int n) {
    double r = 1;
    for (int i = 2; i <= n; i++) {
        r *= i;
    }
    return r;
}

static double gamma_lanczos(double x) {
    double a = fabs(x), half = LANCZOS_G - 0.5, y = a + half;
    // what the sum y lost, as far as it matters
    double z = (a > half ? (y - a) - half : (y - half) - a) * LANCZOS_G / y;
    double power = a < 140 ? pow(y, a - 0.5) : pow(y, a / 2 - 0.25);
    double r;
    if (x < 0) {
        r = -M_PI / sin_pi(a) / a * exp(y) / lanczos_sum(a);
        r -= z * r;
        r = a < 140 ? r / power : r / power / power;
    } else {
        r = lanczos_sum(a) / exp(y);
        r += z * r;
        r = a < 140 ? r * power : r * power * power;
    }
    return r;
}

static mp_obj_t math_gamma(mp_obj_t x_in) {
    double x = number(x_in), r;
    if (isnan(x) || (isinf(x) && x > 0)) {
        return mp_obj_new_float(x);
    }
    if (x == 0 || (x < 0 && x == floor(x))) {
        domain_error();
    }
    if (x == floor(x) && x <= 23) {
        return mp_obj_new_float(factorial_float((int)x - 1));
    }
    if (fabs(x) < 1e-20) {
        r = 1 / x;
    } else if (fabs(x) > 200) {
        r = x < 0 ? 0 / sin_pi(x) : INFINITY;
    } else {
        r = gamma_lanczos(x);
    }
    return result_of(x, r, true);
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_gamma_obj, math_gamma);

static mp_obj_t math_lgamma(mp_obj_t x_in) {
    double x = number(x_in), a = fabs(x), r;
    if (!isfinite(x)) {
        return mp_obj_new_float(isnan(x) ? x : INFINITY);
    }
    if (x == floor(x) && x <= 2) {
        if (x <= 0) {
            domain_error();
        }
        return mp_obj_new_float(0);
    }
    if (a < 1e-20) {
        r = -log(a);
    } else {
        r = log(lanczos_sum(a)) - LANCZOS_G;
        r += (a - 0.5) * (log(a + LANCZOS_G - 0.5) - 1);
        if (x < 0) {
            r = 1.144729885849400174143427351353058711647 - log(fabs(sin_pi(a))) - log(a) - r;
        }
    }
    return result_of(x, r, true);
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_lgamma_obj, math_lgamma);

static double log_of(mp_obj_t x_in, double (*f)(double)) {
    if (mp_obj_is_int(x_in) && !mp_obj_is_small_int(x_in)) {
        const mpz_t *z = &((mp_obj_int_t *)MP_OBJ_TO_PTR(x_in))->mpz;
        if (z->neg) {
            domain_error();
        }
        if (z->len > 1024 / MPZ_DIG_SIZE) {
            // beyond the largest float
            int e;
            double m = big_mantissa(z, &e);
            return f(m) + f(2) * e;
        }
    }
    double x = number(x_in);
    double r = f(x);
    if (isnan(r) ? !isnan(x) : isinf(r) && isfinite(x)) {
        domain_error();
    }
    return r;
}

static mp_obj_t math_log(size_t n_args, const mp_obj_t *args) {
    double over = log_of(args[0], log);
    if (n_args == 1) {
        return mp_obj_new_float(over);
    }
    double under = log_of(args[1], log);
    if (under == 0) {
        mp_raise_msg(&mp_type_ZeroDivisionError, MP_ERROR_TEXT("float division by zero"));
    }
    return mp_obj_new_float(over / under);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(math_log_obj, 1, 2, math_log);

static mp_obj_t math_log2(mp_obj_t x) {
    return mp_obj_new_float(log_of(x, log2));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_log2_obj, math_log2);

static mp_obj_t math_log10(mp_obj_t x) {
    return mp_obj_new_float(log_of(x, log10));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_log10_obj, math_log10);

static mp_obj_t math_degrees(mp_obj_t x) {
    return mp_obj_new_float(number(x) * (180 / M_PI));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_degrees_obj, math_degrees);

static mp_obj_t math_radians(mp_obj_t x) {
    return mp_obj_new_float(number(x) * (M_PI / 180));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_radians_obj, math_radians);

static mp_obj_t math_isfinite(mp_obj_t x) {
    return mp_obj_new_bool(isfinite(number(x)));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_isfinite_obj, math_isfinite);

static mp_obj_t math_isinf(mp_obj_t x) {
    return mp_obj_new_bool(isinf(number(x)));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_isinf_obj, math_isinf);

static mp_obj_t math_isnan(mp_obj_t x) {
    return mp_obj_new_bool(isnan(number(x)));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_isnan_obj, math_isnan);

static mp_obj_t pair_of(mp_obj_t a, mp_obj_t b) {
    mp_obj_t items[] = { a, b };
    return mp_obj_new_tuple(2, items);
}

static mp_obj_t math_frexp(mp_obj_t x_in) {
    double x = number(x_in);
    int e = 0;
    if (isfinite(x)) {
        x = frexp(x, &e);
    }
    return pair_of(mp_obj_new_float(x), MP_OBJ_NEW_SMALL_INT(e));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_frexp_obj, math_frexp);

static mp_obj_t math_modf(mp_obj_t x_in) {
    double x = number(x_in);
    double whole = trunc(x);
    double part = isinf(x) ? 0 : x - whole;
    return pair_of(mp_obj_new_float(isnan(x) ? x : copysign(part, x)), mp_obj_new_float(whole));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_modf_obj, math_modf);

static mp_obj_t int_of(double x) {
    if (isinf(x)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("cannot convert float infinity to integer"));
    }
    if (isnan(x)) {
        mp_raise_ValueError(MP_ERROR_TEXT("cannot convert float NaN to integer"));
    }
    return mp_obj_new_int_from_float(x);
}

static mp_obj_t round_by(mp_obj_t x, qstr method, int how) {
    if (mp_obj_is_int(x)) {
        return x;
    }
    mp_obj_t dest[2];
    if (is_instance_with(x, method, dest)) {
        return mp_call_method_n_kw(0, 0, dest);
    }
    if (how == 0 && !mp_obj_is_float(x) && !mp_obj_is_bool(x)
        && mp_obj_cast_to_native_base(x, MP_OBJ_FROM_PTR(&mp_type_float)) == MP_OBJ_NULL) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("type %s doesn't define __trunc__ method"), mp_obj_get_type_str(x));
    }
    double value = number(x);
    return int_of(how < 0 ? floor(value) : how > 0 ? ceil(value) : trunc(value));
}

static mp_obj_t math_floor(mp_obj_t x) {
    return round_by(x, MP_QSTR___floor__, -1);
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_floor_obj, math_floor);

static mp_obj_t math_ceil(mp_obj_t x) {
    return round_by(x, MP_QSTR___ceil__, 1);
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_ceil_obj, math_ceil);

static mp_obj_t math_trunc(mp_obj_t x) {
    return round_by(x, MP_QSTR___trunc__, 0);
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_trunc_obj, math_trunc);

static uint64_t bits_of(double x) {
    union { double d; uint64_t u; } v = { x };
    return v.u;
}

static double float_of_bits(uint64_t u) {
    union { uint64_t u; double d; } v = { u };
    return v.d;
}

static double next_after(double x, double y) {
    if (isnan(x) || isnan(y)) {
        return NAN;
    }
    if (x == y) {
        return y;
    }
    if (x == 0) {
        return copysign(float_of_bits(1), y);
    }
    return float_of_bits((x < y) == (x > 0) ? bits_of(x) + 1 : bits_of(x) - 1);
}

static mp_obj_t math_nextafter(mp_obj_t x, mp_obj_t y) {
    return mp_obj_new_float(next_after(number(x), number(y)));
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_nextafter_obj, math_nextafter);

static mp_obj_t math_ulp(mp_obj_t x_in) {
    double x = fabs(number(x_in));
    if (!isfinite(x)) {
        return mp_obj_new_float(x);
    }
    double next = next_after(x, INFINITY);
    return mp_obj_new_float(isinf(next) ? x - next_after(x, 0) : next - x);
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_ulp_obj, math_ulp);

// -- Functions of several numbers ----------------------------------------------------------------------------------------

static mp_obj_t math_atan2(mp_obj_t y, mp_obj_t x) {
    return mp_obj_new_float(atan2(number(y), number(x)));
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_atan2_obj, math_atan2);

static mp_obj_t math_copysign(mp_obj_t x, mp_obj_t y) {
    return mp_obj_new_float(copysign(number(x), number(y)));
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_copysign_obj, math_copysign);

static mp_obj_t math_fmod(mp_obj_t x_in, mp_obj_t y_in) {
    double x = number(x_in), y = number(y_in);
    double r = isinf(y) && isfinite(x) ? x : fmod(x, y);
    if (isnan(r) && !isnan(x) && !isnan(y)) {
        domain_error();
    }
    return mp_obj_new_float(r);
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_fmod_obj, math_fmod);

static mp_obj_t math_remainder(mp_obj_t x_in, mp_obj_t y_in) {
    double x = number(x_in), y = number(y_in), a = fabs(x), b = fabs(y);
    if (isnan(x) || isnan(y)) {
        return mp_obj_new_float(NAN);
    }
    if (isinf(x) || y == 0) {
        domain_error();
    }
    if (isinf(y)) {
        return mp_obj_new_float(x);
    }
    double m = fmod(a, b), rest = b - m;
    // half-way cases go to the even quotient
    double r = m < rest ? m : m > rest ? -rest : m - 2 * fmod(0.5 * (a - m), b);
    return mp_obj_new_float(copysign(1, x) * r);
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_remainder_obj, math_remainder);

static mp_obj_t math_pow(mp_obj_t x_in, mp_obj_t y_in) {
    double x = number(x_in), y = number(y_in), r = pow(x, y);
    if (isfinite(x) && isfinite(y) && !isfinite(r)) {
        if (isnan(r) || x == 0) {
            domain_error();
        }
        range_error();
    }
    return mp_obj_new_float(r);
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_pow_obj, math_pow);

static mp_obj_t math_ldexp(mp_obj_t x_in, mp_obj_t e_in) {
    double x = number(x_in);
    if (!mp_obj_is_int(e_in) && !mp_obj_is_bool(e_in)) {
        mp_raise_TypeError(MP_ERROR_TEXT("Expected an int as second argument to ldexp."));
    }
    mp_obj_t e = integer(e_in);
    if (x == 0 || !isfinite(x)) {
        return mp_obj_new_float(x);
    }
    mp_int_t n = mp_obj_is_small_int(e) ? MP_OBJ_SMALL_INT_VALUE(e) : is_negative(e) ? -10000 : 10000;
    double r = scalbn(x, n < -10000 ? -10000 : n > 10000 ? 10000 : n);
    if (isinf(r)) {
        range_error();
    }
    return mp_obj_new_float(r);
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_ldexp_obj, math_ldexp);

static mp_obj_t math_isclose(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { REL_TOL, ABS_TOL };
    static const mp_arg_t allowed[] = {
        { MP_QSTR_rel_tol, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_abs_tol, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 2, pos_args + 2, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    double a = number(pos_args[0]), b = number(pos_args[1]);
    double relative = args[REL_TOL].u_obj == MP_OBJ_NULL ? 1e-9 : number(args[REL_TOL].u_obj);
    double absolute = number(args[ABS_TOL].u_obj);
    if (relative < 0 || absolute < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("tolerances must be non-negative"));
    }
    double difference = fabs(b - a);
    return mp_obj_new_bool(a == b || (!isinf(a) && !isinf(b)
        && (difference <= fabs(relative * b) || difference <= fabs(relative * a) || difference <= absolute)));
}
static MP_DEFINE_CONST_FUN_OBJ_KW(math_isclose_obj, 2, math_isclose);

static mp_obj_t math_hypot(size_t n, const mp_obj_t *args) {
    double *v = m_new(double, n);
    for (size_t i = 0; i < n; i++) {
        v[i] = number(args[i]);
    }
    return mp_obj_new_float(norm(v, n));
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(math_hypot_obj, 0, math_hypot);

static mp_obj_t tuple_of(mp_obj_t x) {
    return mp_obj_is_type(x, &mp_type_tuple) ? x : mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_tuple), x);
}

static mp_obj_t math_dist(mp_obj_t p, mp_obj_t q) {
    size_t n, n2;
    mp_obj_t *a, *b;
    p = tuple_of(p);
    q = tuple_of(q);
    mp_obj_tuple_get(p, &n, &a);
    mp_obj_tuple_get(q, &n2, &b);
    if (n != n2) {
        mp_raise_ValueError(MP_ERROR_TEXT("both points must have the same number of dimensions"));
    }
    double *v = m_new(double, n);
    for (size_t i = 0; i < n; i++) {
        v[i] = number(a[i]) - number(b[i]);
    }
    return mp_obj_new_float(norm(v, n));
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_dist_obj, math_dist);

// The partial sums of Shewchuk's algorithm: they do not overlap, and grow.
typedef struct {
    double *at;
    size_t n, size;
    double special, infinities;
} partials_t;

static void partials_add(partials_t *p, double x) {
    double value = x;
    size_t kept = 0;
    for (size_t i = 0; i < p->n; i++) {
        double y = p->at[i];
        if (fabs(x) < fabs(y)) {
            double t = x;
            x = y;
            y = t;
        }
        double high = x + y, low = y - (high - x);
        if (low != 0) {
            p->at[kept++] = low;
        }
        x = high;
    }
    p->n = kept;
    if (!isfinite(x)) {
        if (isfinite(value)) {
            mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("intermediate overflow in fsum"));
        }
        p->special += value;
        p->infinities += isinf(value) ? value : 0;
        p->n = 0;
    } else if (x != 0) {
        if (kept == p->size) {
            p->at = m_renew(double, p->at, p->size, 2 * p->size);
            p->size *= 2;
        }
        p->at[p->n++] = x;
    }
}

static double partials_total(partials_t *p) {
    if (p->n == 0) {
        return 0;
    }
    size_t n = p->n - 1;
    double high = p->at[n], low = 0;
    while (n > 0 && low == 0) {
        double x = high, y = p->at[--n];
        high = x + y;
        low = y - (high - x);
    }
    // half-way: what is below decides
    if (n > 0 && low != 0 && (low < 0) == (p->at[n - 1] < 0)) {
        double y = 2 * low, x = high + y;
        if (y == x - high) {
            high = x;
        }
    }
    return high;
}

static mp_obj_t math_fsum(mp_obj_t iterable) {
    partials_t p = { m_new(double, 32), 0, 32, 0, 0 };
    mp_obj_iter_buf_t buffer;
    mp_obj_t iter = mp_getiter(iterable, &buffer), item;
    while ((item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
        partials_add(&p, number(item));
    }
    if (p.special != 0) {
        // nan among the items is the result, opposite infinities are an error
        if (isnan(p.infinities)) {
            mp_raise_ValueError(MP_ERROR_TEXT("-inf + inf in fsum"));
        }
        return mp_obj_new_float(p.special);
    }
    return mp_obj_new_float(partials_total(&p));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_fsum_obj, math_fsum);

static mp_obj_t math_prod(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_start, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(1) } },
    };
    mp_arg_val_t args[1];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 1, allowed, args);
    mp_obj_t result = args[0].u_obj;
    mp_obj_iter_buf_t buffer;
    mp_obj_t iter = mp_getiter(pos_args[0], &buffer), item;
    while ((item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
        result = multiply(result, item);
    }
    return result;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(math_prod_obj, 1, math_prod);

// -- Functions of integers -----------------------------------------------------------------------------------------------

// start * ... * end, halved so that the factors are of like size.
static mp_obj_t range_product(mp_uint_t start, mp_uint_t end) {
    if (end - start < 3) {
        mp_obj_t r = MP_OBJ_NEW_SMALL_INT(start);
        while (++start <= end) {
            r = multiply(r, MP_OBJ_NEW_SMALL_INT(start));
        }
        return r;
    }
    mp_uint_t middle = start + (end - start) / 2;
    mp_obj_t low = range_product(start, middle);
    return multiply(low, range_product(middle + 1, end));
}

static mp_obj_t math_factorial(mp_obj_t n_in) {
    mp_obj_t n = integer(n_in);
    if (is_negative(n)) {
        mp_raise_ValueError(MP_ERROR_TEXT("factorial() not defined for negative values"));
    }
    if (!mp_obj_is_small_int(n)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("factorial() argument should not exceed 9223372036854775807"));
    }
    return MP_OBJ_SMALL_INT_VALUE(n) < 2 ? MP_OBJ_NEW_SMALL_INT(1) : range_product(1, MP_OBJ_SMALL_INT_VALUE(n));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_factorial_obj, math_factorial);

static void check_n_k(mp_obj_t n, mp_obj_t k) {
    if (is_negative(n)) {
        mp_raise_ValueError(MP_ERROR_TEXT("n must be a non-negative integer"));
    }
    if (is_negative(k)) {
        mp_raise_ValueError(MP_ERROR_TEXT("k must be a non-negative integer"));
    }
}

static mp_int_t count_of(mp_obj_t k, const char *what) {
    if (!mp_obj_is_small_int(k)) {
        mp_raise_msg_varg(&mp_type_OverflowError, MP_ERROR_TEXT("%s must not exceed 9223372036854775807"), what);
    }
    return MP_OBJ_SMALL_INT_VALUE(k);
}

static mp_obj_t math_perm(size_t n_args, const mp_obj_t *args) {
    if (n_args == 1 || args[1] == mp_const_none) {
        return math_factorial(args[0]);
    }
    mp_obj_t n = integer(args[0]), k = integer(args[1]);
    check_n_k(n, k);
    if (less(n, k)) {
        return MP_OBJ_NEW_SMALL_INT(0);
    }
    mp_obj_t r = MP_OBJ_NEW_SMALL_INT(1);
    for (mp_int_t i = count_of(k, "k"); i > 0; i--) {
        r = multiply(r, n);
        n = int_add(n, -1);
    }
    return r;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(math_perm_obj, 1, 2, math_perm);

static mp_obj_t math_comb(mp_obj_t n_in, mp_obj_t k_in) {
    mp_obj_t n = integer(n_in), k = integer(k_in);
    check_n_k(n, k);
    if (less(n, k)) {
        return MP_OBJ_NEW_SMALL_INT(0);
    }
    mp_obj_t rest = mp_binary_op(MP_BINARY_OP_SUBTRACT, n, k);
    if (less(rest, k)) {
        k = rest;
    }
    mp_obj_t r = MP_OBJ_NEW_SMALL_INT(1);
    mp_int_t count = count_of(k, "min(n - k, k)");
    for (mp_int_t i = 1; i <= count; i++) {
        r = floor_divide(multiply(r, n), MP_OBJ_NEW_SMALL_INT(i));
        n = int_add(n, -1);
    }
    return r;
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_comb_obj, math_comb);

static mp_obj_t absolute(mp_obj_t n) {
    return is_negative(n) ? mp_unary_op(MP_UNARY_OP_NEGATIVE, n) : n;
}

static mp_obj_t gcd(mp_obj_t a, mp_obj_t b) {
    while (b != MP_OBJ_NEW_SMALL_INT(0)) {
        mp_obj_t rest = mp_binary_op(MP_BINARY_OP_MODULO, a, b);
        a = b;
        b = rest;
    }
    return absolute(a);
}

static mp_obj_t math_gcd(size_t n, const mp_obj_t *args) {
    mp_obj_t r = MP_OBJ_NEW_SMALL_INT(0);
    for (size_t i = 0; i < n; i++) {
        r = gcd(integer(args[i]), r);
    }
    return r;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(math_gcd_obj, 0, math_gcd);

static mp_obj_t math_lcm(size_t n, const mp_obj_t *args) {
    mp_obj_t r = MP_OBJ_NEW_SMALL_INT(1);
    for (size_t i = 0; i < n; i++) {
        mp_obj_t x = integer(args[i]);
        if (r != MP_OBJ_NEW_SMALL_INT(0)) {
            r = x == MP_OBJ_NEW_SMALL_INT(0) ? x : absolute(multiply(floor_divide(r, gcd(r, x)), x));
        }
    }
    return r;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(math_lcm_obj, 0, math_lcm);

static size_t bit_length(mp_obj_t n) {
    if (mp_obj_is_small_int(n)) {
        return 32 - __builtin_clz(MP_OBJ_SMALL_INT_VALUE(n));
    }
    const mpz_t *z = &((mp_obj_int_t *)MP_OBJ_TO_PTR(n))->mpz;
    return z->len * MPZ_DIG_SIZE - (__builtin_clz(z->dig[z->len - 1]) - (32 - MPZ_DIG_SIZE));
}

// Newton's iteration with as many bits as are right after each step (M. Dickinson's, as in CPython).
static mp_obj_t math_isqrt(mp_obj_t n_in) {
    mp_obj_t n = integer(n_in);
    if (is_negative(n)) {
        mp_raise_ValueError(MP_ERROR_TEXT("isqrt() argument must be nonnegative"));
    }
    if (n == MP_OBJ_NEW_SMALL_INT(0)) {
        return n;
    }
    size_t c = (bit_length(n) - 1) / 2, d = 0;
    mp_obj_t a = MP_OBJ_NEW_SMALL_INT(1);
    for (int s = c == 0 ? 0 : 32 - __builtin_clz(c); s-- > 0;) {
        size_t e = d;
        d = c >> s;
        mp_obj_t high = mp_binary_op(MP_BINARY_OP_LSHIFT, a, MP_OBJ_NEW_SMALL_INT(d - e - 1));
        mp_obj_t low = mp_binary_op(MP_BINARY_OP_RSHIFT, n, MP_OBJ_NEW_SMALL_INT(2 * c - e - d + 1));
        a = mp_binary_op(MP_BINARY_OP_ADD, high, floor_divide(low, a));
    }
    return less(n, multiply(a, a)) ? int_add(a, -1) : a;
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_isqrt_obj, math_isqrt);

#define ENTRY(name) { MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&math_##name##_obj) }

static const mp_rom_map_elem_t math_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_math) },
    { MP_ROM_QSTR(MP_QSTR_e), mp_const_float_e },
    { MP_ROM_QSTR(MP_QSTR_pi), mp_const_float_pi },
    { MP_ROM_QSTR(MP_QSTR_tau), mp_const_float_tau },
    { MP_ROM_QSTR(MP_QSTR_inf), mp_const_float_inf },
    { MP_ROM_QSTR(MP_QSTR_nan), mp_const_float_nan },
    ENTRY(acos), ENTRY(acosh), ENTRY(asin), ENTRY(asinh), ENTRY(atan), ENTRY(atan2), ENTRY(atanh), ENTRY(cbrt), ENTRY(ceil),
    ENTRY(comb), ENTRY(copysign), ENTRY(cos), ENTRY(cosh), ENTRY(degrees), ENTRY(dist), ENTRY(erf), ENTRY(erfc), ENTRY(exp),
    ENTRY(exp2), ENTRY(expm1), ENTRY(fabs), ENTRY(factorial), ENTRY(floor), ENTRY(fmod), ENTRY(frexp), ENTRY(fsum),
    ENTRY(gamma), ENTRY(gcd), ENTRY(hypot), ENTRY(isclose), ENTRY(isfinite), ENTRY(isinf), ENTRY(isnan), ENTRY(isqrt),
    ENTRY(lcm), ENTRY(ldexp), ENTRY(lgamma), ENTRY(log), ENTRY(log10), ENTRY(log1p), ENTRY(log2), ENTRY(modf),
    ENTRY(nextafter), ENTRY(perm), ENTRY(pow), ENTRY(prod), ENTRY(radians), ENTRY(remainder), ENTRY(sin), ENTRY(sinh),
    ENTRY(sqrt), ENTRY(tan), ENTRY(tanh), ENTRY(trunc), ENTRY(ulp),
};
static MP_DEFINE_CONST_DICT(math_globals, math_globals_table);

const mp_obj_module_t sandbox_math_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&math_globals,
};

MP_REGISTER_MODULE(MP_QSTR_math, sandbox_math_module);
