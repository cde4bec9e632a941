// print() and the rest of what writes to sys.stdout: to whatever object the program put there, as CPython does it.

#include <string.h>

#include "py/builtin.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "py/stream.h"

#include "sandbox.h"

// Our streams take the pieces of a text as they come; any other object gets them as strings, through its write().
static bool is_native_stream(mp_obj_t file) {
    const mp_obj_type_t *type = mp_obj_get_type(file);
    if (mp_obj_is_instance_type(type) || !MP_OBJ_TYPE_HAS_SLOT(type, protocol)) {
        return false;
    }
    mp_obj_t write[2];
    mp_load_method_maybe(file, MP_QSTR_write, write);
    return write[0] != MP_OBJ_NULL;
}

static mp_obj_t separator(mp_obj_t given, qstr name, qstr standard) {
    if (given == mp_const_none) {
        return MP_OBJ_NEW_QSTR(standard);
    }
    if (!mp_obj_is_str(given)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q must be None or a string, not %s"), name, mp_obj_get_type_str(given));
    }
    return given;
}

static void print_native(mp_obj_t file, size_t n_args, const mp_obj_t *args, mp_obj_t sep, mp_obj_t end) {
    mp_get_stream_raise(file, MP_STREAM_OP_WRITE);
    mp_print_t print = { MP_OBJ_TO_PTR(file), mp_stream_write_adaptor };
    for (size_t i = 0; i < n_args; i++) {
        if (i > 0) {
            mp_obj_print_helper(&print, sep, PRINT_STR);
        }
        mp_obj_print_helper(&print, args[i], PRINT_STR);
    }
    mp_obj_print_helper(&print, end, PRINT_STR);
}

static mp_obj_t as_str(mp_obj_t value) {
    return mp_obj_is_str(value) ? value : mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_str), value);
}

static void print_object(mp_obj_t file, size_t n_args, const mp_obj_t *args, mp_obj_t sep, mp_obj_t end) {
    mp_obj_t write = mp_load_attr(file, MP_QSTR_write);
    for (size_t i = 0; i < n_args; i++) {
        if (i > 0) {
            mp_call_function_1(write, sep);
        }
        mp_call_function_1(write, as_str(args[i]));
    }
    mp_call_function_1(write, end);
}

static mp_obj_t builtin_print(size_t n_args, const mp_obj_t *args, mp_map_t *kwargs) {
    enum { ARG_sep, ARG_end, ARG_file, ARG_flush };
    static const mp_arg_t allowed[] = {
        { MP_QSTR_sep, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_rom_obj = MP_ROM_NONE } },
        { MP_QSTR_end, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_rom_obj = MP_ROM_NONE } },
        { MP_QSTR_file, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_rom_obj = MP_ROM_NONE } },
        { MP_QSTR_flush, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_rom_obj = MP_ROM_FALSE } },
    };
    mp_arg_val_t given[MP_ARRAY_SIZE(allowed)];
    for (size_t i = 0; i < kwargs->alloc; ++i) {
        mp_obj_t key = kwargs->table[i].key;
        if (key != MP_OBJ_NEW_QSTR(MP_QSTR_sep) && key != MP_OBJ_NEW_QSTR(MP_QSTR_end) && key != MP_OBJ_NEW_QSTR(MP_QSTR_file)
            && key != MP_OBJ_NEW_QSTR(MP_QSTR_flush) && mp_map_slot_is_filled(kwargs, i)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' is an invalid keyword argument for print()"), mp_obj_str_get_str(key));
        }
    }
    mp_arg_parse_all(0, NULL, kwargs, MP_ARRAY_SIZE(allowed), allowed, given);
    mp_obj_t sep = separator(given[ARG_sep].u_obj, MP_QSTR_sep, MP_QSTR__space_);
    mp_obj_t end = separator(given[ARG_end].u_obj, MP_QSTR_end, MP_QSTR__0x0a_);
    mp_obj_t file = given[ARG_file].u_obj;
    if (file == mp_const_none) {
        file = mp_sys_stdout;
        if (file == mp_const_none) {
            return mp_const_none;
        }
    }
    if (is_native_stream(file)) {
        print_native(file, n_args, args, sep, end);
        return mp_const_none;
    }
    print_object(file, n_args, args, sep, end);
    if (mp_obj_is_true(given[ARG_flush].u_obj)) {
        mp_call_function_0(mp_load_attr(file, MP_QSTR_flush));
    }
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_KW(mp_builtin_print_obj, 0, builtin_print);

// A text that C code made piece by piece, to an object that may not be one of our streams.
void sandbox_print_to(mp_obj_t file, mp_obj_t value, void (*print_to)(const mp_print_t *, mp_obj_t)) {
    if (is_native_stream(file)) {
        mp_print_t print = { MP_OBJ_TO_PTR(file), mp_stream_write_adaptor };
        print_to(&print, value);
        return;
    }
    vstr_t text;
    mp_print_t print;
    vstr_init_print(&text, 64, &print);
    print_to(&print, value);
    mp_call_function_1(mp_load_attr(file, MP_QSTR_write), mp_obj_new_str_from_utf8_vstr(&text));
}
