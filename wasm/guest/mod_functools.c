// What of functools is called very often: partial, reduce, and the keys of cmp_to_key().

#include <string.h>

#include "py/builtin.h"
#include "py/cstack.h"
#include "py/objtuple.h"
#include "py/runtime.h"

// -- partial ------------------------------------------------------------------------------------------------------

typedef struct {
    mp_obj_base_t base;
    mp_obj_t fun;
    mp_obj_t args;     // a tuple
    mp_obj_t keywords; // a dict
    mp_obj_t own;      // a dict of what the program has set, or MP_OBJ_NULL
} partial_t;

static const mp_obj_type_t partial_type;

static mp_obj_t partial_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    if (n_args == 0) {
        mp_raise_TypeError(MP_ERROR_TEXT("type 'partial' takes at least one argument"));
    }
    if (!mp_obj_is_callable(args[0])) {
        mp_raise_TypeError(MP_ERROR_TEXT("the first argument must be callable"));
    }
    partial_t *self = mp_obj_malloc(partial_t, type);
    self->fun = args[0];
    self->args = self->keywords = mp_const_none;
    self->own = MP_OBJ_NULL;
    self->args = mp_obj_new_tuple(n_args - 1, args + 1);
    self->keywords = mp_obj_new_dict(0);
    if (mp_obj_is_exact_type(args[0], &partial_type)) {
        partial_t *inner = MP_OBJ_TO_PTR(args[0]);
        self->fun = inner->fun;
        self->args = mp_binary_op(MP_BINARY_OP_ADD, inner->args, self->args);
        self->keywords = mp_obj_dict_copy(inner->keywords);
    }
    for (const mp_obj_t *kw = args + n_args; kw < args + n_args + 2 * n_kw; kw += 2) {
        mp_obj_dict_store(self->keywords, kw[0], kw[1]);
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t partial_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_cstack_check();
    partial_t *self = MP_OBJ_TO_PTR(self_in);
    size_t n_own;
    mp_obj_t *own;
    mp_obj_tuple_get(self->args, &n_own, &own);
    mp_map_t *keywords = mp_obj_dict_get_map(self->keywords);
    mp_obj_t merged = MP_OBJ_NULL;
    if (n_kw != 0 && keywords->used != 0) {
        // what the caller names replaces what was kept
        merged = mp_obj_dict_copy(self->keywords);
        for (const mp_obj_t *kw = args + n_args; kw < args + n_args + 2 * n_kw; kw += 2) {
            mp_obj_dict_store(merged, kw[0], kw[1]);
        }
        keywords = mp_obj_dict_get_map(merged);
        n_kw = 0;
    }
    mp_obj_t *all = m_new(mp_obj_t, n_own + n_args + 2 * (n_kw + keywords->used));
    memcpy(all, own, n_own * sizeof(mp_obj_t));
    memcpy(all + n_own, args, (n_args + 2 * n_kw) * sizeof(mp_obj_t));
    mp_obj_t *end = all + n_own + n_args + 2 * n_kw;
    for (size_t i = 0; i < keywords->alloc; ++i) {
        if (mp_map_slot_is_filled(keywords, i)) {
            *end++ = keywords->table[i].key;
            *end++ = keywords->table[i].value;
        }
    }
    return mp_call_function_n_kw(self->fun, n_own + n_args, n_kw + keywords->used, all);
}

static void partial_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    partial_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_str(print, "functools.partial(");
    mp_obj_print_helper(print, self->fun, PRINT_REPR);
    size_t n;
    mp_obj_t *args;
    mp_obj_tuple_get(self->args, &n, &args);
    for (size_t i = 0; i < n; ++i) {
        mp_print_str(print, ", ");
        mp_obj_print_helper(print, args[i], PRINT_REPR);
    }
    mp_map_t *keywords = mp_obj_dict_get_map(self->keywords);
    for (size_t i = 0; i < keywords->alloc; ++i) {
        if (mp_map_slot_is_filled(keywords, i)) {
            mp_obj_t value = keywords->table[i].value;
            mp_print_str(print, ", ");
            mp_obj_print_helper(print, keywords->table[i].key, PRINT_STR);
            mp_print_str(print, "=");
            mp_obj_print_helper(print, value, PRINT_REPR);
        }
    }
    mp_print_str(print, ")");
}

static void partial_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    partial_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        if (attr == MP_QSTR_func || attr == MP_QSTR_args || attr == MP_QSTR_keywords) {
            return;
        }
        if (self->own == MP_OBJ_NULL) {
            self->own = mp_obj_new_dict(0);
        }
        if (dest[1] != MP_OBJ_NULL) {
            mp_obj_dict_store(self->own, MP_OBJ_NEW_QSTR(attr), dest[1]);
            dest[0] = MP_OBJ_NULL;
        } else if (mp_map_lookup(mp_obj_dict_get_map(self->own), MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_REMOVE_IF_FOUND) != NULL) {
            dest[0] = MP_OBJ_NULL;
        }
        return;
    }
    if (self->own != MP_OBJ_NULL) {
        mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(self->own), MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
        if (elem != NULL) {
            dest[0] = elem->value;
            return;
        }
    }
    if (attr == MP_QSTR___dict__) {
        if (self->own == MP_OBJ_NULL) {
            self->own = mp_obj_new_dict(0);
        }
        dest[0] = self->own;
    } else if (attr == MP_QSTR_func) {
        dest[0] = self->fun;
    } else if (attr == MP_QSTR_args) {
        dest[0] = self->args;
    } else if (attr == MP_QSTR_keywords) {
        dest[0] = self->keywords;
    } else {
        dest[1] = MP_OBJ_SENTINEL;
    }
}

static MP_DEFINE_CONST_OBJ_TYPE(
    partial_type, MP_QSTR_partial, MP_TYPE_FLAG_NONE,
    make_new, partial_make_new,
    print, partial_print,
    call, partial_call,
    attr, partial_attr
    );

// -- reduce -------------------------------------------------------------------------------------------------------

static mp_obj_t reduce(size_t n_args, const mp_obj_t *args) {
    mp_obj_t iter = mp_getiter(args[1], NULL), next;
    mp_obj_t value = n_args == 3 ? args[2] : mp_iternext(iter);
    if (value == MP_OBJ_STOP_ITERATION) {
        mp_raise_TypeError(MP_ERROR_TEXT("reduce() of empty iterable with no initial value"));
    }
    while ((next = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
        value = mp_call_function_2(args[0], value, next);
    }
    return value;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(reduce_obj, 2, 3, reduce);

// -- cmp_to_key ---------------------------------------------------------------------------------------------------

// A key holds the comparing function and a value; without a value it is what makes keys.
typedef struct {
    mp_obj_base_t base;
    mp_obj_t compare;
    mp_obj_t value;
} key_t;

static const mp_obj_type_t key_type;

static mp_obj_t new_key(mp_obj_t compare, mp_obj_t value) {
    key_t *self = mp_obj_malloc(key_t, &key_type);
    self->compare = compare;
    self->value = value;
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t key_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    key_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->value != MP_OBJ_NULL) {
        mp_raise_TypeError(MP_ERROR_TEXT("'functools.KeyWrapper' object is not callable"));
    }
    if (n_kw == 1 && n_args == 0 && args[0] == MP_OBJ_NEW_QSTR(MP_QSTR_obj)) {
        return new_key(self->compare, args[1]);
    }
    mp_arg_check_num(n_args, n_kw, 1, 1, false);
    return new_key(self->compare, args[0]);
}

static mp_obj_t key_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    if (op > MP_BINARY_OP_MORE_EQUAL) {
        return MP_OBJ_NULL;
    }
    if (!mp_obj_is_type(rhs, &key_type)) {
        mp_raise_TypeError(MP_ERROR_TEXT("other argument must be K instance"));
    }
    key_t *a = MP_OBJ_TO_PTR(lhs), *b = MP_OBJ_TO_PTR(rhs);
    if (a->value == MP_OBJ_NULL || b->value == MP_OBJ_NULL) {
        mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("object"));
    }
    mp_obj_t order = mp_call_function_2(a->compare, a->value, b->value);
    return mp_binary_op(op, order, MP_OBJ_NEW_SMALL_INT(0));
}

static void key_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    key_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] == MP_OBJ_NULL && attr == MP_QSTR_obj && self->value != MP_OBJ_NULL) {
        dest[0] = self->value;
    }
}

static MP_DEFINE_CONST_OBJ_TYPE(
    key_type, MP_QSTR_KeyWrapper, MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE,
    call, key_call,
    binary_op, key_binary_op,
    attr, key_attr
    );

static mp_obj_t cmp_to_key(mp_obj_t compare) {
    return new_key(compare, MP_OBJ_NULL);
}
static MP_DEFINE_CONST_FUN_OBJ_1(cmp_to_key_obj, cmp_to_key);

// -----------------------------------------------------------------------------------------------------------------

static const mp_rom_map_elem_t functools_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__functools) },
    { MP_ROM_QSTR(MP_QSTR_partial), MP_ROM_PTR(&partial_type) },
    { MP_ROM_QSTR(MP_QSTR_reduce), MP_ROM_PTR(&reduce_obj) },
    { MP_ROM_QSTR(MP_QSTR_cmp_to_key), MP_ROM_PTR(&cmp_to_key_obj) },
};
static MP_DEFINE_CONST_DICT(functools_globals, functools_globals_table);

const mp_obj_module_t mp_module__functools = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&functools_globals,
};
MP_REGISTER_MODULE(MP_QSTR__functools, mp_module__functools);
