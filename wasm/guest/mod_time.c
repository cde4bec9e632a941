// The clock, as far as the host gives one.  The module `time` is Python on top of it.

#include "py/runtime.h"

#include "sandbox.h"

static mp_obj_t time_clock(mp_obj_t kind) {
    return mp_obj_new_int_from_ll(host_clock(mp_obj_get_int(kind) == SANDBOX_CLOCK_WALL ? SANDBOX_CLOCK_WALL : SANDBOX_CLOCK_MONOTONIC));
}
static MP_DEFINE_CONST_FUN_OBJ_1(time_clock_obj, time_clock);

static mp_obj_t time_sleep_ns(mp_obj_t ns) {
    mp_float_t value = mp_obj_get_float(ns);
    if (!(value >= 0)) {
        mp_raise_ValueError(MP_ERROR_TEXT("sleep length must be non-negative"));
    }
    // over 292 years is as good as for ever
    host_sleep(value < 9.2e18 ? (int64_t)value : INT64_MAX);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(time_sleep_ns_obj, time_sleep_ns);

// Unpredictable bytes, for secrets and the seeds of generators.
static mp_obj_t time_urandom(mp_obj_t count_in) {
    mp_int_t count = mp_obj_get_int(count_in);
    if (count < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("negative argument not allowed"));
    }
    vstr_t bytes;
    vstr_init_len(&bytes, count);
    uint64_t word = 0;
    for (mp_int_t i = 0; i < count; i++, word >>= 8) {
        if (i % 8 == 0) {
            word = host_random();
        }
        bytes.buf[i] = (char)word;
    }
    return mp_obj_new_bytes_from_vstr(&bytes);
}
static MP_DEFINE_CONST_FUN_OBJ_1(time_urandom_obj, time_urandom);

static const mp_rom_map_elem_t time_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__time) },
    { MP_ROM_QSTR(MP_QSTR_clock), MP_ROM_PTR(&time_clock_obj) },
    { MP_ROM_QSTR(MP_QSTR_sleep_ns), MP_ROM_PTR(&time_sleep_ns_obj) },
    { MP_ROM_QSTR(MP_QSTR_urandom), MP_ROM_PTR(&time_urandom_obj) },
};
static MP_DEFINE_CONST_DICT(time_globals, time_globals_table);

const mp_obj_module_t sandbox_time_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&time_globals,
};

MP_REGISTER_MODULE(MP_QSTR__time, sandbox_time_module);
