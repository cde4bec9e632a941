// operator: functions for the operators, and what gets items and attributes. In C, since they are called for every element.

#include <string.h>

#include "py/builtin.h"
#include "py/cstack.h"
#include "py/objlist.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/runtime.h"

// -- Functions ----------------------------------------------------------------------------------------------------

typedef struct _operator_t operator_t;
typedef mp_obj_t apply_t (unsigned op, size_t n_args, const mp_obj_t *args);

// Unlike other built-in functions these know their names: programs print them.
struct _operator_t {
    mp_obj_base_t base;
    uint16_t name;
    uint8_t min, max; // numbers of arguments
    uint8_t op;
    apply_t *apply;
};

static mp_obj_t operator_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    const operator_t *self = MP_OBJ_TO_PTR(self_in);
    if (n_kw != 0) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("_operator.%q() takes no keyword arguments"), self->name);
    }
    if (n_args < self->min || n_args > self->max) {
        if (self->max == 1) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("_operator.%q() takes exactly one argument (%d given)"), self->name, (int)n_args);
        }
        int wanted = n_args < self->min ? self->min : self->max;
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q expected %s%d argument%s, got %d"), self->name,
            self->min == self->max ? "" : n_args < self->min ? "at least " : "at most ", wanted, wanted == 1 ? "" : "s", (int)n_args);
    }
    return self->apply(self->op, n_args, args);
}

static void operator_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    const operator_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "<built-in function %q>", self->name);
}

static void operator_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const operator_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR___name__ || attr == MP_QSTR___qualname__) {
        dest[0] = MP_OBJ_NEW_QSTR(self->name);
    } else if (attr == MP_QSTR___module__) {
        dest[0] = MP_OBJ_NEW_QSTR(MP_QSTR__operator);
    } else {
        dest[1] = MP_OBJ_SENTINEL;
    }
}

static MP_DEFINE_CONST_OBJ_TYPE(
    operator_type, MP_QSTR_builtin_function_or_method, MP_TYPE_FLAG_NONE,
    print, operator_print,
    call, operator_call,
    attr, operator_attr
    );

static mp_obj_t unary(unsigned op, size_t n_args, const mp_obj_t *args) {
    return mp_unary_op(op, args[0]);
}

static mp_obj_t binary(unsigned op, size_t n_args, const mp_obj_t *args) {
    return mp_binary_op(op, args[0], args[1]);
}

// `op` is whether the truth is wanted or its opposite.
static mp_obj_t truth(unsigned op, size_t n_args, const mp_obj_t *args) {
    return mp_obj_new_bool(mp_obj_is_true(args[0]) == (bool)op);
}

static mp_obj_t is(unsigned op, size_t n_args, const mp_obj_t *args) {
    return mp_obj_new_bool((mp_binary_op(MP_BINARY_OP_IS, args[0], args[1]) == mp_const_true) == (bool)op);
}

static mp_obj_t contains(unsigned op, size_t n_args, const mp_obj_t *args) {
    return mp_binary_op(MP_BINARY_OP_IN, args[1], args[0]);
}

static mp_obj_t concat(unsigned op, size_t n_args, const mp_obj_t *args) {
    mp_obj_t method[2];
    mp_load_special_maybe(args[0], MP_QSTR___getitem__, method);
    if (method[0] == MP_OBJ_NULL && !MP_OBJ_TYPE_HAS_SLOT(mp_obj_get_type(args[0]), subscr)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' object can't be concatenated"), mp_obj_get_type_str(args[0]));
    }
    return mp_binary_op(op, args[0], args[1]);
}

static mp_obj_t item(unsigned op, size_t n_args, const mp_obj_t *args) {
    mp_obj_t value = n_args == 3 ? args[2] : op == 0 ? MP_OBJ_SENTINEL : MP_OBJ_NULL;
    mp_obj_t result = mp_obj_subscr(args[0], args[1], value);
    return op == 0 ? result : mp_const_none;
}

static mp_obj_t index(unsigned op, size_t n_args, const mp_obj_t *args) {
    if (mp_obj_is_int(args[0])) {
        return mp_obj_is_bool(args[0]) ? MP_OBJ_NEW_SMALL_INT(args[0] == mp_const_true) : args[0];
    }
    mp_obj_t method[2];
    mp_load_special_maybe(args[0], MP_QSTR___index__, method);
    if (method[0] == MP_OBJ_NULL) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"), mp_obj_get_type_str(args[0]));
    }
    return mp_call_method_n_kw(0, 0, method);
}

// Counts a value (op 0), or gives its first place (op 1).
static mp_obj_t look_for(unsigned op, size_t n_args, const mp_obj_t *args) {
    mp_obj_t iter = mp_getiter(args[0], NULL), next;
    mp_int_t n = 0;
    for (mp_int_t i = 0; (next = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION; ++i) {
        if (next == args[1] || mp_obj_equal(next, args[1])) {
            if (op == 1) {
                return MP_OBJ_NEW_SMALL_INT(i);
            }
            n += 1;
        }
    }
    if (op == 1) {
        mp_raise_ValueError(MP_ERROR_TEXT("sequence.index(x): x not in sequence"));
    }
    return MP_OBJ_NEW_SMALL_INT(n);
}

static mp_obj_t length_hint(unsigned op, size_t n_args, const mp_obj_t *args) {
    if (n_args == 2 && !mp_obj_is_int(args[1])) {
        mp_raise_TypeError_int_conversion(args[1]);
    }
    mp_obj_t len = mp_obj_len_maybe(args[0]);
    if (len != MP_OBJ_NULL) {
        return len;
    }
    mp_obj_t method[2];
    mp_load_special_maybe(args[0], MP_QSTR___length_hint__, method);
    return method[0] != MP_OBJ_NULL ? mp_call_method_n_kw(0, 0, method) : n_args == 2 ? args[1] : MP_OBJ_NEW_SMALL_INT(0);
}

static mp_obj_t absolute(unsigned op, size_t n_args, const mp_obj_t *args) {
    return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_builtin_abs_obj), args[0]);
}

#define UNARY(name, op) X(name, 1, 1, MP_UNARY_OP_##op, unary)
#define BINARY(name, op) X(name, 2, 2, MP_BINARY_OP_##op, binary)
#define OPERATORS \
    UNARY(neg, NEGATIVE) UNARY(pos, POSITIVE) UNARY(inv, INVERT) UNARY(invert, INVERT) X(abs, 1, 1, 0, absolute) \
    X(truth, 1, 1, true, truth) X(not_, 1, 1, false, truth) X(is_, 2, 2, true, is) X(is_not, 2, 2, false, is) \
    BINARY(lt, LESS) BINARY(le, LESS_EQUAL) BINARY(eq, EQUAL) BINARY(ne, NOT_EQUAL) BINARY(ge, MORE_EQUAL) BINARY(gt, MORE) \
    BINARY(add, ADD) BINARY(sub, SUBTRACT) BINARY(mul, MULTIPLY) BINARY(matmul, MAT_MULTIPLY) BINARY(mod, MODULO) \
    BINARY(truediv, TRUE_DIVIDE) BINARY(floordiv, FLOOR_DIVIDE) BINARY(pow, POWER) BINARY(lshift, LSHIFT) BINARY(rshift, RSHIFT) \
    BINARY(and_, AND) BINARY(or_, OR) BINARY(xor, XOR) \
    BINARY(iadd, INPLACE_ADD) BINARY(isub, INPLACE_SUBTRACT) BINARY(imul, INPLACE_MULTIPLY) BINARY(imatmul, INPLACE_MAT_MULTIPLY) \
    BINARY(imod, INPLACE_MODULO) BINARY(itruediv, INPLACE_TRUE_DIVIDE) BINARY(ifloordiv, INPLACE_FLOOR_DIVIDE) \
    BINARY(ipow, INPLACE_POWER) BINARY(ilshift, INPLACE_LSHIFT) BINARY(irshift, INPLACE_RSHIFT) \
    BINARY(iand, INPLACE_AND) BINARY(ior, INPLACE_OR) BINARY(ixor, INPLACE_XOR) \
    X(concat, 2, 2, MP_BINARY_OP_ADD, concat) X(iconcat, 2, 2, MP_BINARY_OP_INPLACE_ADD, concat) X(contains, 2, 2, 0, contains) \
    X(getitem, 2, 2, 0, item) X(setitem, 3, 3, 1, item) X(delitem, 2, 2, 2, item) X(index, 1, 1, 0, index) \
    X(countOf, 2, 2, 0, look_for) X(indexOf, 2, 2, 1, look_for) X(length_hint, 1, 2, 0, length_hint)

#define X(name, min, max, op, apply) static const operator_t operator_##name = { { &operator_type }, MP_QSTR_##name, min, max, op, apply };
OPERATORS
#undef X

// operator.call(f, ...): the only one that takes keywords.
static mp_obj_t call(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    mp_obj_t *all = m_new(mp_obj_t, n_args + 2 * kw->used);
    memcpy(all, args, n_args * sizeof(mp_obj_t));
    size_t n = n_args;
    for (size_t i = 0; i < kw->alloc; ++i) {
        if (mp_map_slot_is_filled(kw, i)) {
            all[n++] = kw->table[i].key;
            all[n++] = kw->table[i].value;
        }
    }
    return mp_call_function_n_kw(args[0], n_args - 1, kw->used, all + 1);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(call_obj, 1, call);

// -- itemgetter, attrgetter, methodcaller ---------------------------------------------------------------------------

typedef struct {
    mp_obj_base_t base;
    size_t n_args, n_kw;
    mp_obj_t args[]; // and names and values
} getter_t;

static getter_t *new_getter(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    getter_t *self = mp_obj_malloc_var(getter_t, args, mp_obj_t, n_args + 2 * n_kw, type);
    self->n_args = n_args;
    self->n_kw = n_kw;
    memcpy(self->args, args, (n_args + 2 * n_kw) * sizeof(mp_obj_t));
    return self;
}

static void getter_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    getter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "operator.%q(", self->base.type->name);
    for (size_t i = 0; i < self->n_args + self->n_kw; ++i) {
        mp_obj_t *value = self->args + i;
        if (i != 0) {
            mp_print_str(print, ", ");
        }
        if (i >= self->n_args) {
            value = self->args + self->n_args + 2 * (i - self->n_args);
            mp_printf(print, "%q=", mp_obj_str_get_qstr(*value++));
        }
        mp_obj_print_helper(print, *value, PRINT_REPR);
    }
    mp_print_str(print, ")");
}

static void check_getter(const mp_obj_type_t *type, size_t n_args, size_t n_kw) {
    if (n_kw != 0) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q() takes no keyword arguments"), type->name);
    }
    if (n_args == 0) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q expected 1 argument, got 0"), type->name);
    }
}

typedef mp_obj_t get_t (mp_obj_t object, mp_obj_t what);

static mp_obj_t get_all(getter_t *self, size_t n_args, size_t n_kw, const mp_obj_t *args, get_t *get) {
    mp_cstack_check();
    if (n_args != 1 || n_kw != 0) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q expected 1 argument, got %d"), self->base.type->name, (int)n_args);
    }
    if (self->n_args == 1) {
        return get(args[0], self->args[0]);
    }
    mp_obj_t object = args[0];
    mp_obj_tuple_t *result = MP_OBJ_TO_PTR(mp_obj_new_tuple(self->n_args, NULL));
    for (size_t i = 0; i < self->n_args; ++i) {
        result->items[i] = get(object, self->args[i]);
    }
    return MP_OBJ_FROM_PTR(result);
}

static mp_obj_t itemgetter_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    check_getter(type, n_args, n_kw);
    return MP_OBJ_FROM_PTR(new_getter(type, n_args, 0, args));
}

static mp_obj_t get_item(mp_obj_t object, mp_obj_t key) {
    return mp_obj_subscr(object, key, MP_OBJ_SENTINEL);
}

static mp_obj_t itemgetter_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    return get_all(MP_OBJ_TO_PTR(self_in), n_args, n_kw, args, get_item);
}

static MP_DEFINE_CONST_OBJ_TYPE(
    itemgetter_type, MP_QSTR_itemgetter, MP_TYPE_FLAG_NONE,
    make_new, itemgetter_make_new,
    print, getter_print,
    call, itemgetter_call
    );

static mp_obj_t attrgetter_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    check_getter(type, n_args, n_kw);
    for (size_t i = 0; i < n_args; ++i) {
        if (!mp_obj_is_str(args[i])) {
            mp_raise_TypeError(MP_ERROR_TEXT("attribute name must be a string"));
        }
    }
    return MP_OBJ_FROM_PTR(new_getter(type, n_args, 0, args));
}

// A name with dots is a path.
static mp_obj_t get_attribute(mp_obj_t object, mp_obj_t path) {
    size_t len;
    const char *name = mp_obj_str_get_data(path, &len);
    for (const char *dot; (dot = memchr(name, '.', len)) != NULL; len -= dot + 1 - name, name = dot + 1) {
        object = mp_load_attr(object, qstr_from_strn(name, dot - name));
    }
    return mp_load_attr(object, qstr_from_strn(name, len));
}

static mp_obj_t attrgetter_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    return get_all(MP_OBJ_TO_PTR(self_in), n_args, n_kw, args, get_attribute);
}

static MP_DEFINE_CONST_OBJ_TYPE(
    attrgetter_type, MP_QSTR_attrgetter, MP_TYPE_FLAG_NONE,
    make_new, attrgetter_make_new,
    print, getter_print,
    call, attrgetter_call
    );

static mp_obj_t methodcaller_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    if (n_args == 0) {
        mp_raise_TypeError(MP_ERROR_TEXT("methodcaller needs at least one argument, the method name"));
    }
    if (!mp_obj_is_str(args[0])) {
        mp_raise_TypeError(MP_ERROR_TEXT("method name must be a string"));
    }
    return MP_OBJ_FROM_PTR(new_getter(type, n_args, n_kw, args));
}

static mp_obj_t methodcaller_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    getter_t *self = MP_OBJ_TO_PTR(self_in);
    if (n_args != 1 || n_kw != 0) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("methodcaller expected 1 argument, got %d"), (int)n_args);
    }
    mp_obj_t method = mp_load_attr(args[0], mp_obj_str_get_qstr(self->args[0]));
    return mp_call_function_n_kw(method, self->n_args - 1, self->n_kw, self->args + 1);
}

static MP_DEFINE_CONST_OBJ_TYPE(
    methodcaller_type, MP_QSTR_methodcaller, MP_TYPE_FLAG_NONE,
    make_new, methodcaller_make_new,
    print, getter_print,
    call, methodcaller_call
    );

// -----------------------------------------------------------------------------------------------------------------

extern const mp_obj_module_t mp_module_operator;

// operator.__add__ is operator.add, operator.__not__ operator.not_.
void operator_module_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    size_t n;
    const char *name = (const char *)qstr_data(attr, &n);
    if (dest[0] == MP_OBJ_NULL && n > 4 && n < 20 && memcmp(name, "__", 2) == 0 && memcmp(name + n - 2, "__", 2) == 0) {
        // without the underscores, or with the first of the last two
        for (size_t length = n - 4; length <= n - 3; ++length) {
            qstr plain = qstr_find_strn(name + 2, length);
            mp_map_elem_t *elem = plain == MP_QSTRnull ? NULL : mp_map_lookup(&mp_module_operator.globals->map, MP_OBJ_NEW_QSTR(plain), MP_MAP_LOOKUP);
            if (elem != NULL) {
                dest[0] = elem->value;
                return;
            }
        }
    }
}
MP_REGISTER_MODULE_DELEGATION(mp_module_operator, operator_module_attr);

static const mp_rom_map_elem_t operator_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_operator) },
    { MP_ROM_QSTR(MP_QSTR_itemgetter), MP_ROM_PTR(&itemgetter_type) },
    { MP_ROM_QSTR(MP_QSTR_attrgetter), MP_ROM_PTR(&attrgetter_type) },
    { MP_ROM_QSTR(MP_QSTR_methodcaller), MP_ROM_PTR(&methodcaller_type) },
    { MP_ROM_QSTR(MP_QSTR_call), MP_ROM_PTR(&call_obj) },
    #define X(name, min, max, op, apply) { MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&operator_##name) },
    OPERATORS
    #undef X
};
static MP_DEFINE_CONST_DICT(operator_globals, operator_globals_table);

const mp_obj_module_t mp_module_operator = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&operator_globals,
};
MP_REGISTER_MODULE(MP_QSTR_operator, mp_module_operator);
