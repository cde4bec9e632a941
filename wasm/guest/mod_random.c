// _random: the Mersenne Twister MT19937 (M. Matsumoto, T. Nishimura, 1998), seeded and read as CPython does, so that the same
// seed gives the same numbers. random.py is built on it.

#include <string.h>

#include "py/objint.h"
#include "py/objtuple.h"
#include "py/runtime.h"

#include "sandbox.h"

enum { N = 624, M = 397 };

typedef struct {
    mp_obj_base_t base;
    uint32_t index;
    // The epoch in which the host seeded it, or 0 where the program did: its numbers are to repeat.
    uint32_t epoch;
    uint32_t state[N];
} twister_t;

unsigned long long sandbox_random(void);
static void seed_from_host(twister_t *t);

static void seed_number(twister_t *t, uint32_t s) {
    t->state[0] = s;
    for (uint32_t i = 1; i < N; ++i) {
        t->state[i] = 1812433253u * (t->state[i - 1] ^ (t->state[i - 1] >> 30)) + i;
    }
    t->index = N;
}

static void seed_array(twister_t *t, const uint32_t *key, size_t len) {
    seed_number(t, 19650218);
    uint32_t *s = t->state;
    size_t i = 1, j = 0;
    for (size_t k = len > N ? len : N; k > 0; --k) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1664525u)) + key[j] + (uint32_t)j;
        if (++i >= N) {
            s[0] = s[N - 1];
            i = 1;
        }
        if (++j >= len) {
            j = 0;
        }
    }
    for (size_t k = N - 1; k > 0; --k) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1566083941u)) - (uint32_t)i;
        if (++i >= N) {
            s[0] = s[N - 1];
            i = 1;
        }
    }
    s[0] = 0x80000000u;
}

static void refill(twister_t *t) {
    uint32_t *s = t->state;
    for (size_t i = 0; i < N; ++i) {
        uint32_t y = (s[i] & 0x80000000u) | (s[(i + 1) % N] & 0x7fffffffu);
        s[i] = s[(i + M) % N] ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
    }
    t->index = 0;
}

static uint32_t next(twister_t *t) {
    if (t->epoch != 0 && t->epoch != sandbox_epoch) {
        seed_from_host(t);
    }
    if (t->index >= N) {
        refill(t);
    }
    uint32_t y = t->state[t->index++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

// A number of `n` 32-bit words, the least significant first.
static mp_obj_t number_of(const uint32_t *words, size_t n) {
    byte *bytes = m_new(byte, n * 4);
    for (size_t i = 0; i < n; ++i) {
        for (int b = 0; b < 4; ++b) {
            bytes[4 * i + b] = words[i] >> (8 * b);
        }
    }
    return mp_obj_int_from_bytes_impl(false, n * 4, bytes);
}

static void seed_from_host(twister_t *t) {
    uint32_t key[8];
    for (size_t i = 0; i < 8; i += 2) {
        unsigned long long r = sandbox_random();
        key[i] = (uint32_t)r;
        key[i + 1] = (uint32_t)(r >> 32);
    }
    seed_array(t, key, 8);
    t->epoch = sandbox_epoch;
}

// From the absolute value of an int.
static void seed_int(twister_t *t, mp_obj_t n) {
    if (mp_obj_is_true(mp_binary_op(MP_BINARY_OP_LESS, n, MP_OBJ_NEW_SMALL_INT(0)))) {
        n = mp_unary_op(MP_UNARY_OP_NEGATIVE, n);
    }
    if (mp_obj_is_small_int(n)) {
        uint32_t key = MP_OBJ_SMALL_INT_VALUE(n);
        seed_array(t, &key, 1);
        return;
    }
    size_t words = 1;
    for (mp_obj_t rest = n;; ++words) {
        rest = mp_binary_op(MP_BINARY_OP_RSHIFT, rest, MP_OBJ_NEW_SMALL_INT(32));
        if (rest == MP_OBJ_NEW_SMALL_INT(0)) {
            break;
        }
    }
    if (words > SIZE_MAX / 8) {
        m_malloc_fail(SIZE_MAX);
    }
    byte *bytes = m_new0(byte, words * 4);
    mp_obj_int_to_bytes_impl(n, false, words * 4, bytes);
    uint32_t *key = m_new(uint32_t, words);
    for (size_t i = 0; i < words; ++i) {
        key[i] = bytes[4 * i] | bytes[4 * i + 1] << 8 | bytes[4 * i + 2] << 16 | (uint32_t)bytes[4 * i + 3] << 24;
    }
    seed_array(t, key, words);
}

static void seed_any(twister_t *t, size_t n_args, const mp_obj_t *args) {
    if (n_args == 0 || args[0] == mp_const_none) {
        seed_from_host(t);
        return;
    }
    t->epoch = 0;
    mp_obj_t n = mp_obj_is_int(args[0]) ? args[0] : mp_obj_cast_to_native_base(args[0], MP_OBJ_FROM_PTR(&mp_type_int));
    if (mp_obj_is_bool(args[0])) {
        n = MP_OBJ_NEW_SMALL_INT(args[0] == mp_const_true);
    }
    if (n == MP_OBJ_NULL) {
        mp_obj_t hash = mp_unary_op(MP_UNARY_OP_HASH, args[0]);
        n = mp_obj_new_int_from_uint((mp_uint_t)mp_obj_get_int_truncated(hash));
    }
    seed_int(t, n);
}

static mp_obj_t twister_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 0, 1, false);
    twister_t *t = mp_obj_malloc(twister_t, type);
    seed_any(t, n_args, args);
    return MP_OBJ_FROM_PTR(t);
}

extern const mp_obj_type_t twister_type;

static twister_t *self_of(mp_obj_t self) {
    mp_obj_t native = mp_obj_cast_to_native_base(self, MP_OBJ_FROM_PTR(&twister_type));
    if (native == MP_OBJ_NULL) {
        // an instance of a subclass whose __init__ has not called this type's
        mp_raise_TypeError(MP_ERROR_TEXT("Random.__init__() was not called"));
    }
    return MP_OBJ_TO_PTR(native);
}

static mp_obj_t twister_seed(size_t n_args, const mp_obj_t *args) {
    seed_any(self_of(args[0]), n_args - 1, args + 1);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(twister_seed_obj, 1, 2, twister_seed);

static mp_obj_t twister_random(mp_obj_t self_in) {
    twister_t *t = self_of(self_in);
    uint32_t a = next(t) >> 5, b = next(t) >> 6;
    return mp_obj_new_float((a * 67108864.0 + b) * (1.0 / 9007199254740992.0));
}
static MP_DEFINE_CONST_FUN_OBJ_1(twister_random_obj, twister_random);

static mp_obj_t twister_getrandbits(mp_obj_t self_in, mp_obj_t k_in) {
    twister_t *t = self_of(self_in);
    mp_int_t k = mp_obj_get_int(k_in);
    if (k < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("number of bits must be non-negative"));
    }
    if (k == 0) {
        return MP_OBJ_NEW_SMALL_INT(0);
    }
    if (k <= 32) {
        return mp_obj_new_int_from_uint(next(t) >> (32 - k));
    }
    size_t n = ((size_t)k - 1) / 32 + 1;
    uint32_t *words = m_new(uint32_t, n);
    for (size_t i = 0; i < n; ++i, k -= 32) {
        words[i] = next(t);
        if (k < 32) {
            words[i] >>= 32 - k;
        }
    }
    return number_of(words, n);
}
static MP_DEFINE_CONST_FUN_OBJ_2(twister_getrandbits_obj, twister_getrandbits);

// A number from 0 to below n, by CPython's draws: of as many bits as n has, until one is below it.
static mp_obj_t twister_randbelow(mp_obj_t self_in, mp_obj_t n) {
    twister_t *t = self_of(self_in);
    if (mp_obj_is_small_int(n)) {
        mp_int_t limit = MP_OBJ_SMALL_INT_VALUE(n);
        if (limit <= 0) {
            return MP_OBJ_NEW_SMALL_INT(0);
        }
        int shift = __builtin_clz(limit);
        uint32_t r;
        do {
            r = next(t) >> shift;
        } while (r >= (uint32_t)limit);
        return MP_OBJ_NEW_SMALL_INT(r);
    }
    if (!mp_obj_is_exact_type(n, &mp_type_int) || mp_obj_int_sign(n) <= 0) {
        mp_raise_TypeError(NULL);
    }
    const mpz_t *z = &((mp_obj_int_t *)MP_OBJ_TO_PTR(n))->mpz;
    size_t k = z->len * MPZ_DIG_SIZE;
    for (mpz_dig_t top = z->dig[z->len - 1]; !(top >> (MPZ_DIG_SIZE - 1)); top <<= 1) {
        k--;
    }
    mp_obj_t r;
    do {
        r = twister_getrandbits(self_in, MP_OBJ_NEW_SMALL_INT(k));
    } while (!mp_obj_is_true(mp_binary_op(MP_BINARY_OP_LESS, r, n)));
    return r;
}
static MP_DEFINE_CONST_FUN_OBJ_2(twister_randbelow_obj, twister_randbelow);

static mp_obj_t twister_getstate(mp_obj_t self_in) {
    twister_t *t = self_of(self_in);
    mp_obj_tuple_t *state = MP_OBJ_TO_PTR(mp_obj_new_tuple(N + 1, NULL));
    for (size_t i = 0; i <= N; ++i) {
        state->items[i] = MP_OBJ_NEW_SMALL_INT(0);
    }
    for (size_t i = 0; i < N; ++i) {
        state->items[i] = mp_obj_new_int_from_uint(t->state[i]);
    }
    state->items[N] = MP_OBJ_NEW_SMALL_INT(t->index);
    return MP_OBJ_FROM_PTR(state);
}
static MP_DEFINE_CONST_FUN_OBJ_1(twister_getstate_obj, twister_getstate);

static mp_obj_t twister_setstate(mp_obj_t self_in, mp_obj_t state) {
    twister_t *t = self_of(self_in);
    size_t n;
    mp_obj_t *items;
    if (!mp_obj_is_type(state, &mp_type_tuple)) {
        mp_raise_TypeError(MP_ERROR_TEXT("state vector must be a tuple"));
    }
    mp_obj_tuple_get(state, &n, &items);
    if (n != N + 1) {
        mp_raise_ValueError(MP_ERROR_TEXT("state vector is the wrong size"));
    }
    // All values are read before the first is stored, so that an error leaves the generator as it was.
    uint32_t words[N];
    for (size_t i = 0; i < N; ++i) {
        words[i] = mp_obj_get_int_truncated(items[i]);
    }
    mp_int_t index = mp_obj_get_int(items[N]);
    if (index < 0 || index > N) {
        mp_raise_ValueError(MP_ERROR_TEXT("invalid state"));
    }
    memcpy(t->state, words, sizeof(words));
    t->index = index;
    t->epoch = 0;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(twister_setstate_obj, twister_setstate);

static const mp_rom_map_elem_t twister_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_seed), MP_ROM_PTR(&twister_seed_obj) },
    { MP_ROM_QSTR(MP_QSTR_random), MP_ROM_PTR(&twister_random_obj) },
    { MP_ROM_QSTR(MP_QSTR_getrandbits), MP_ROM_PTR(&twister_getrandbits_obj) },
    { MP_ROM_QSTR(MP_QSTR__randbelow), MP_ROM_PTR(&twister_randbelow_obj) },
    { MP_ROM_QSTR(MP_QSTR_getstate), MP_ROM_PTR(&twister_getstate_obj) },
    { MP_ROM_QSTR(MP_QSTR_setstate), MP_ROM_PTR(&twister_setstate_obj) },
};
static MP_DEFINE_CONST_DICT(twister_locals, twister_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(
    twister_type, MP_QSTR_Random, MP_TYPE_FLAG_NONE,
    make_new, twister_make_new,
    locals_dict, &twister_locals
    );

static const mp_rom_map_elem_t random_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__random) },
    { MP_ROM_QSTR(MP_QSTR_Random), MP_ROM_PTR(&twister_type) },
};
static MP_DEFINE_CONST_DICT(random_globals, random_globals_table);

const mp_obj_module_t mp_module__random = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&random_globals,
};
MP_REGISTER_MODULE(MP_QSTR__random, mp_module__random);
