// The clock, as far as the host gives one.  The module `time` is Python on top of it.

#include "py/objtuple.h"
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

// time.struct_time: a tuple of nine with names; the zone is always UTC.
static const uint16_t struct_time_fields[] = {
    MP_QSTR_tm_year, MP_QSTR_tm_mon, MP_QSTR_tm_mday, MP_QSTR_tm_hour, MP_QSTR_tm_min, MP_QSTR_tm_sec, MP_QSTR_tm_wday,
    MP_QSTR_tm_yday, MP_QSTR_tm_isdst,
};

static void struct_time_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    mp_obj_tuple_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_str(print, "time.struct_time(");
    for (size_t i = 0; i < 9; i++) {
        mp_printf(print, "%s%q=", i ? ", " : "", (qstr)struct_time_fields[i]);
        mp_obj_print_helper(print, self->items[i], PRINT_REPR);
    }
    mp_print_str(print, ")");
}

static void struct_time_attr(mp_obj_t self_in, qstr name, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    mp_obj_tuple_t *self = MP_OBJ_TO_PTR(self_in);
    for (size_t i = 0; i < 9; i++) {
        if (struct_time_fields[i] == name) {
            dest[0] = self->items[i];
            return;
        }
    }
    if (name == MP_QSTR_tm_zone) {
        dest[0] = MP_OBJ_NEW_QSTR(MP_QSTR_UTC);
    } else if (name == MP_QSTR_tm_gmtoff) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(0);
    } else if (name == MP_QSTR_n_fields) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(11);
    } else if (name == MP_QSTR_n_sequence_fields) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(9);
    } else {
        // the methods of tuple
        dest[1] = MP_OBJ_SENTINEL;
    }
}

static mp_obj_t struct_time_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 1, false);
    mp_obj_t values = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_tuple), args[0]);
    size_t n;
    mp_obj_t *items;
    mp_obj_tuple_get(values, &n, &items);
    if (n < 9 || n > 11) {
        mp_raise_msg_varg(&mp_type_TypeError, n < 9
            ? MP_ERROR_TEXT("time.struct_time() takes an at least 9-sequence (%d-sequence given)")
            : MP_ERROR_TEXT("time.struct_time() takes an at most 11-sequence (%d-sequence given)"), (int)n);
    }
    mp_obj_tuple_t *self = MP_OBJ_TO_PTR(mp_obj_new_tuple(9, items));
    self->base.type = type;
    return MP_OBJ_FROM_PTR(self);
}

static MP_DEFINE_CONST_OBJ_TYPE(
    struct_time_type, MP_QSTR_struct_time, MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE | MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, struct_time_make_new,
    print, struct_time_print,
    unary_op, mp_obj_tuple_unary_op,
    binary_op, mp_obj_tuple_binary_op,
    attr, struct_time_attr,
    subscr, mp_obj_tuple_subscr,
    iter, mp_obj_tuple_getiter,
    parent, &mp_type_tuple
    );

static const mp_rom_map_elem_t time_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__time) },
    { MP_ROM_QSTR(MP_QSTR_clock), MP_ROM_PTR(&time_clock_obj) },
    { MP_ROM_QSTR(MP_QSTR_sleep_ns), MP_ROM_PTR(&time_sleep_ns_obj) },
    { MP_ROM_QSTR(MP_QSTR_urandom), MP_ROM_PTR(&time_urandom_obj) },
    { MP_ROM_QSTR(MP_QSTR_struct_time), MP_ROM_PTR(&struct_time_type) },
};
static MP_DEFINE_CONST_DICT(time_globals, time_globals_table);

const mp_obj_module_t sandbox_time_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&time_globals,
};

MP_REGISTER_MODULE(MP_QSTR__time, sandbox_time_module);
