// What of collections has to be fast: deque, defaultdict, a dict that counts, and the types of namedtuple().

#include <string.h>

#include "py/builtin.h"
#include "py/cstack.h"
#include "py/objlist.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "py/smallint.h"

// -- deque --------------------------------------------------------------------------------------------------------

// A ring: the first element is items[first], and alloc is a power of two.
typedef struct {
    mp_obj_base_t base;
    size_t first, len, alloc;
    mp_int_t maxlen; // -1: none
    size_t changes;  // of the length: an iterator notices them
    mp_obj_t *items;
} deque_t;

static const mp_obj_type_t deque_type;

static mp_obj_t *deque_at(deque_t *self, size_t i) {
    return &self->items[(self->first + i) & (self->alloc - 1)];
}

static void deque_grow(deque_t *self) {
    if (self->alloc > SIZE_MAX / 2 / sizeof(mp_obj_t)) {
        mp_raise_type(&mp_type_MemoryError);
    }
    size_t alloc = self->alloc * 2;
    mp_obj_t *items = m_new0(mp_obj_t, alloc);
    for (size_t i = 0; i < self->len; ++i) {
        items[i] = *deque_at(self, i);
    }
    self->items = items;
    self->first = 0;
    self->alloc = alloc;
}

static mp_obj_t deque_take(deque_t *self, bool left) {
    if (self->len == 0) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("pop from an empty deque"));
    }
    mp_obj_t *at = deque_at(self, left ? 0 : self->len - 1);
    mp_obj_t value = *at;
    *at = MP_OBJ_NULL;
    self->first = left ? (self->first + 1) & (self->alloc - 1) : self->first;
    self->len -= 1;
    self->changes += 1;
    return value;
}

static void deque_put(deque_t *self, bool left, mp_obj_t value) {
    if (self->maxlen == 0) {
        return;
    }
    if ((mp_int_t)self->len == self->maxlen) {
        deque_take(self, !left);
    } else if (self->len == self->alloc) {
        deque_grow(self);
    }
    if (left) {
        self->first = (self->first - 1) & (self->alloc - 1);
    }
    self->len += 1;
    self->changes += 1;
    *deque_at(self, left ? 0 : self->len - 1) = value;
}

static mp_obj_t deque_append(mp_obj_t self_in, mp_obj_t value) {
    deque_put(MP_OBJ_TO_PTR(self_in), false, value);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_append_obj, deque_append);

static mp_obj_t deque_appendleft(mp_obj_t self_in, mp_obj_t value) {
    deque_put(MP_OBJ_TO_PTR(self_in), true, value);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_appendleft_obj, deque_appendleft);

static mp_obj_t deque_pop(mp_obj_t self_in) {
    return deque_take(MP_OBJ_TO_PTR(self_in), false);
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_pop_obj, deque_pop);

static mp_obj_t deque_popleft(mp_obj_t self_in) {
    return deque_take(MP_OBJ_TO_PTR(self_in), true);
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_popleft_obj, deque_popleft);

static mp_obj_t list_of(mp_obj_t iterable) {
    return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_list), iterable);
}

static void deque_fill(mp_obj_t self_in, mp_obj_t iterable, bool left) {
    if (iterable == self_in) {
        iterable = list_of(iterable);
    }
    mp_obj_iter_buf_t buf;
    mp_obj_t iter = mp_getiter(iterable, &buf), next;
    while ((next = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
        deque_put(MP_OBJ_TO_PTR(self_in), left, next);
    }
}

static mp_obj_t deque_extend(mp_obj_t self_in, mp_obj_t iterable) {
    deque_fill(self_in, iterable, false);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_extend_obj, deque_extend);

static mp_obj_t deque_extendleft(mp_obj_t self_in, mp_obj_t iterable) {
    deque_fill(self_in, iterable, true);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_extendleft_obj, deque_extendleft);

static mp_obj_t deque_clear(mp_obj_t self_in) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    self->changes += 1;
    self->first = self->len = 0;
    self->alloc = 8;
    self->items = m_new0(mp_obj_t, self->alloc);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_clear_obj, deque_clear);

static deque_t *new_deque(const mp_obj_type_t *type, mp_int_t maxlen) {
    deque_t *self = mp_obj_malloc(deque_t, type);
    self->items = NULL;
    self->maxlen = maxlen;
    self->changes = 0;
    deque_clear(MP_OBJ_FROM_PTR(self));
    return self;
}

static mp_obj_t deque_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_iterable, MP_ARG_OBJ, {.u_obj = MP_OBJ_NULL} },
        { MP_QSTR_maxlen, MP_ARG_OBJ, {.u_obj = mp_const_none} },
    };
    if (n_args > 2) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("deque() takes at most 2 arguments (%d given)"), (int)n_args);
    }
    mp_arg_val_t values[2];
    mp_arg_parse_all_kw_array(n_args, n_kw, args, 2, allowed, values);
    mp_int_t maxlen = -1;
    if (values[1].u_obj != mp_const_none) {
        if (mp_obj_is_exact_type(values[1].u_obj, &mp_type_int)) {
            maxlen = mp_obj_get_int_clamped(values[1].u_obj);
        } else if (!mp_obj_get_int_maybe(values[1].u_obj, &maxlen)) {
            mp_raise_TypeError(MP_ERROR_TEXT("an integer is required"));
        }
        if (maxlen < 0) {
            mp_raise_ValueError(MP_ERROR_TEXT("maxlen must be non-negative"));
        }
    }
    deque_t *self = new_deque(type, maxlen);
    if (values[0].u_obj != MP_OBJ_NULL) {
        deque_fill(MP_OBJ_FROM_PTR(self), values[0].u_obj, false);
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t deque_copy(mp_obj_t self_in) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    deque_t *copy = new_deque(self->base.type, self->maxlen);
    deque_fill(MP_OBJ_FROM_PTR(copy), self_in, false);
    return MP_OBJ_FROM_PTR(copy);
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_copy_obj, deque_copy);

// The place of a value from start on, or -1.
static mp_int_t deque_find(deque_t *self, mp_obj_t value, size_t start, size_t stop) {
    size_t changes = self->changes;
    for (size_t i = start; i < stop && i < self->len; ++i) {
        bool equal = mp_obj_equal(*deque_at(self, i), value);
        if (self->changes != changes) {
            mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("deque mutated during iteration"));
        }
        if (equal) {
            return i;
        }
    }
    return -1;
}

static mp_obj_t deque_count(mp_obj_t self_in, mp_obj_t value) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t n = 0;
    for (mp_int_t at = -1; (at = deque_find(self, value, at + 1, SIZE_MAX)) >= 0;) {
        n += 1;
    }
    return MP_OBJ_NEW_SMALL_INT(n);
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_count_obj, deque_count);

static size_t clamp_index(deque_t *self, mp_obj_t index) {
    mp_int_t i = mp_obj_get_int_clamped(index);
    i = i < 0 ? i + (mp_int_t)self->len : i;
    return i < 0 ? 0 : (size_t)i > self->len ? self->len : (size_t)i;
}

NORETURN static void not_in_deque(mp_obj_t value) {
    vstr_t text;
    mp_print_t print;
    vstr_init_print(&text, 32, &print);
    mp_obj_print_helper(&print, value, PRINT_REPR);
    mp_print_str(&print, " is not in deque");
    mp_raise_type_arg(&mp_type_ValueError, mp_obj_new_str_from_vstr(&text));
}

static mp_obj_t deque_index(size_t n_args, const mp_obj_t *args) {
    deque_t *self = MP_OBJ_TO_PTR(args[0]);
    size_t start = n_args > 2 ? clamp_index(self, args[2]) : 0;
    mp_int_t at = deque_find(self, args[1], start, n_args > 3 ? clamp_index(self, args[3]) : self->len);
    if (at < 0) {
        not_in_deque(args[1]);
    }
    return MP_OBJ_NEW_SMALL_INT(at);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(deque_index_obj, 2, 4, deque_index);

static mp_obj_t deque_rotate(size_t n_args, const mp_obj_t *args) {
    deque_t *self = MP_OBJ_TO_PTR(args[0]);
    mp_int_t n = n_args == 1 ? 1 : mp_obj_get_int_clamped(args[1]);
    if (n == MP_INT_MAX || n == MP_INT_MIN) {
        n = mp_obj_get_int(mp_binary_op(MP_BINARY_OP_MODULO, args[1], mp_obj_new_int(self->len + (self->len == 0))));
    }
    if (self->len < 2) {
        return mp_const_none;
    }
    // n times from the right to the left, or the other way round, whichever is less
    mp_int_t len = self->len;
    n = ((n % len) + len) % len;
    bool left = n > len / 2;
    mp_int_t maxlen = self->maxlen;
    self->maxlen = -1;
    for (n = left ? len - n : n; n > 0; --n) {
        deque_put(self, !left, deque_take(self, left));
    }
    self->maxlen = maxlen;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(deque_rotate_obj, 1, 2, deque_rotate);

static mp_obj_t deque_insert(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    if ((mp_int_t)self->len == self->maxlen) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("deque already at its maximum size"));
    }
    size_t at = clamp_index(self, index);
    deque_put(self, false, value);
    for (size_t i = self->len - 1; i > at; --i) {
        *deque_at(self, i) = *deque_at(self, i - 1);
    }
    *deque_at(self, at) = value;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_3(deque_insert_obj, deque_insert);

static void deque_delete(deque_t *self, size_t at) {
    for (size_t i = at; i + 1 < self->len; ++i) {
        *deque_at(self, i) = *deque_at(self, i + 1);
    }
    deque_take(self, false);
}

static mp_obj_t deque_remove(mp_obj_t self_in, mp_obj_t value) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t at = deque_find(self, value, 0, SIZE_MAX);
    if (at < 0) {
        not_in_deque(value);
    }
    deque_delete(self, at);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_remove_obj, deque_remove);

static mp_obj_t deque_reverse(mp_obj_t self_in) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    for (size_t i = 0; i < self->len / 2; ++i) {
        mp_obj_t *a = deque_at(self, i), *b = deque_at(self, self->len - 1 - i);
        mp_obj_t value = *a;
        *a = *b;
        *b = value;
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_reverse_obj, deque_reverse);

static mp_obj_t deque_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t i;
    if (!mp_obj_get_int_maybe(index, &i)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("sequence index must be integer, not '%s'"), mp_obj_get_type_str(index));
    }
    i = i < 0 ? i + (mp_int_t)self->len : i;
    if (i < 0 || (size_t)i >= self->len) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("deque index out of range"));
    }
    if (value == MP_OBJ_SENTINEL) {
        return *deque_at(self, i);
    } else if (value == MP_OBJ_NULL) {
        deque_delete(self, i);
    } else {
        *deque_at(self, i) = value;
    }
    return mp_const_none;
}

static mp_obj_t deque_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(self->len != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(self->len);
        case MP_UNARY_OP_SIZEOF:
            return MP_OBJ_NEW_SMALL_INT(sizeof(deque_t) + self->alloc * sizeof(mp_obj_t));
        case MP_UNARY_OP_HASH:
            mp_raise_TypeError(MP_ERROR_TEXT("unhashable type: 'collections.deque'"));
        default:
            return MP_OBJ_NULL;
    }
}

static mp_obj_t deque_repeat(mp_obj_t self_in, mp_obj_t times, bool in_place) {
    mp_int_t n;
    if (!mp_obj_get_int_maybe(times, &n)) {
        return MP_OBJ_NULL;
    }
    mp_obj_t list = list_of(self_in);
    mp_obj_t result = in_place ? self_in : MP_OBJ_FROM_PTR(new_deque(&deque_type, ((deque_t *)MP_OBJ_TO_PTR(self_in))->maxlen));
    if (in_place) {
        deque_clear(result);
    }
    for (; n > 0; --n) {
        deque_fill(result, list, false);
    }
    return result;
}

static mp_obj_t deque_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    bool both = mp_obj_is_type(rhs, &deque_type);
    switch (op) {
        case MP_BINARY_OP_EQUAL:
        case MP_BINARY_OP_LESS:
        case MP_BINARY_OP_LESS_EQUAL:
        case MP_BINARY_OP_MORE:
        case MP_BINARY_OP_MORE_EQUAL:
            if (!both) {
                return MP_OBJ_NULL;
            }
            lhs = list_of(lhs);
            return mp_binary_op(op, lhs, list_of(rhs));
        case MP_BINARY_OP_CONTAINS:
            return mp_obj_new_bool(deque_find(MP_OBJ_TO_PTR(lhs), rhs, 0, SIZE_MAX) >= 0);
        case MP_BINARY_OP_ADD:
            if (!both) {
                mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("can only concatenate deque (not \"%s\") to deque"), mp_obj_get_type_str(rhs));
            }
            lhs = deque_copy(lhs);
            deque_fill(lhs, rhs, false);
            return lhs;
        case MP_BINARY_OP_INPLACE_ADD:
            deque_fill(lhs, rhs, false);
            return lhs;
        case MP_BINARY_OP_MULTIPLY:
        case MP_BINARY_OP_REVERSE_MULTIPLY:
        case MP_BINARY_OP_INPLACE_MULTIPLY:
            return deque_repeat(lhs, rhs, op == MP_BINARY_OP_INPLACE_MULTIPLY);
        default:
            return MP_OBJ_NULL;
    }
}

static void deque_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_guard_t guard;
    if (!mp_obj_print_enter(&guard, self_in)) {
        mp_print_str(print, "[...]");
        return;
    }
    mp_printf(print, "%q([", self->base.type->name);
    for (size_t i = 0; i < self->len; ++i) {
        if (i != 0) {
            mp_print_str(print, ", ");
        }
        mp_obj_print_helper(print, *deque_at(self, i), PRINT_REPR);
    }
    mp_print_str(print, "]");
    if (self->maxlen >= 0) {
        mp_printf(print, ", maxlen=%d", (int)self->maxlen);
    }
    mp_print_str(print, ")");
    mp_obj_print_leave(&guard);
}

static void deque_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] == MP_OBJ_NULL && attr == MP_QSTR_maxlen) {
        dest[0] = self->maxlen < 0 ? mp_const_none : mp_obj_new_int(self->maxlen);
    } else if (dest[0] == MP_OBJ_NULL) {
        dest[1] = MP_OBJ_SENTINEL;
    }
}

typedef struct {
    mp_obj_base_t base;
    deque_t *deque;
    size_t at; // how many were given
    size_t changes;
    bool backwards;
} deque_iter_t;

static mp_obj_t deque_iter_next(mp_obj_t self_in) {
    deque_iter_t *self = MP_OBJ_TO_PTR(self_in);
    deque_t *deque = self->deque;
    if (self->changes != deque->changes) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("deque mutated during iteration"));
    }
    if (self->at >= deque->len) {
        return MP_OBJ_STOP_ITERATION;
    }
    size_t i = self->at++;
    return *deque_at(deque, self->backwards ? deque->len - 1 - i : i);
}

static mp_obj_t deque_iter_length_hint(mp_obj_t self_in) {
    deque_iter_t *self = MP_OBJ_TO_PTR(self_in);
    return MP_OBJ_NEW_SMALL_INT(self->at > self->deque->len ? 0 : self->deque->len - self->at);
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_iter_length_hint_obj, deque_iter_length_hint);

static const mp_rom_map_elem_t deque_iter_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___length_hint__), MP_ROM_PTR(&deque_iter_length_hint_obj) },
};
static MP_DEFINE_CONST_DICT(deque_iter_locals, deque_iter_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    deque_iter_type, MP_QSTR__deque_iterator, MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    iter, deque_iter_next,
    locals_dict, &deque_iter_locals
    );

static mp_obj_t new_deque_iter(mp_obj_t self_in, bool backwards) {
    deque_iter_t *iter = mp_obj_malloc(deque_iter_t, &deque_iter_type);
    iter->deque = MP_OBJ_TO_PTR(self_in);
    iter->at = 0;
    iter->changes = iter->deque->changes;
    iter->backwards = backwards;
    return MP_OBJ_FROM_PTR(iter);
}

static mp_obj_t deque_getiter(mp_obj_t self_in, mp_obj_iter_buf_t *buf) {
    (void)buf; // too small
    return new_deque_iter(self_in, false);
}

static mp_obj_t deque_reversed(mp_obj_t self_in) {
    return new_deque_iter(self_in, true);
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_reversed_obj, deque_reversed);

static const mp_rom_map_elem_t deque_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_append), MP_ROM_PTR(&deque_append_obj) },
    { MP_ROM_QSTR(MP_QSTR_appendleft), MP_ROM_PTR(&deque_appendleft_obj) },
    { MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&deque_clear_obj) },
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&deque_copy_obj) },
    { MP_ROM_QSTR(MP_QSTR___copy__), MP_ROM_PTR(&deque_copy_obj) },
    { MP_ROM_QSTR(MP_QSTR_count), MP_ROM_PTR(&deque_count_obj) },
    { MP_ROM_QSTR(MP_QSTR_extend), MP_ROM_PTR(&deque_extend_obj) },
    { MP_ROM_QSTR(MP_QSTR_extendleft), MP_ROM_PTR(&deque_extendleft_obj) },
    { MP_ROM_QSTR(MP_QSTR_index), MP_ROM_PTR(&deque_index_obj) },
    { MP_ROM_QSTR(MP_QSTR_insert), MP_ROM_PTR(&deque_insert_obj) },
    { MP_ROM_QSTR(MP_QSTR_pop), MP_ROM_PTR(&deque_pop_obj) },
    { MP_ROM_QSTR(MP_QSTR_popleft), MP_ROM_PTR(&deque_popleft_obj) },
    { MP_ROM_QSTR(MP_QSTR_remove), MP_ROM_PTR(&deque_remove_obj) },
    { MP_ROM_QSTR(MP_QSTR_reverse), MP_ROM_PTR(&deque_reverse_obj) },
    { MP_ROM_QSTR(MP_QSTR_rotate), MP_ROM_PTR(&deque_rotate_obj) },
    { MP_ROM_QSTR(MP_QSTR___reversed__), MP_ROM_PTR(&deque_reversed_obj) },
    { MP_ROM_QSTR(MP_QSTR___hash__), MP_ROM_NONE },
};
static MP_DEFINE_CONST_DICT(deque_locals, deque_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    deque_type, MP_QSTR_deque, MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, deque_make_new,
    print, deque_print,
    unary_op, deque_unary_op,
    binary_op, deque_binary_op,
    attr, deque_attr,
    subscr, deque_subscr,
    iter, deque_getiter,
    locals_dict, &deque_locals
    );

// -- Kinds of dict ------------------------------------------------------------------------------------------------

// Both begin as a dict does, and everything that takes a dict takes them.
typedef struct {
    mp_obj_dict_t dict;
    mp_obj_t factory;
} default_dict_t;

static void fill_dict(mp_obj_dict_t *self, const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_dict_t *dict = MP_OBJ_TO_PTR(mp_obj_dict_make_new(&mp_type_dict, n_args, n_kw, args));
    self->map = dict->map;
}

// The types of dict have the methods of dict beside their own.
static void dict_type_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const mp_obj_type_t *type = mp_obj_get_type(self_in);
    while (type != NULL) {
        if (MP_OBJ_TYPE_HAS_SLOT(type, locals_dict)) {
            mp_map_elem_t *elem = mp_map_lookup(&MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
            if (elem != NULL) {
                mp_convert_member_lookup(self_in, type, elem->value, dest);
                return;
            }
        }
        type = MP_OBJ_TYPE_GET_SLOT_OR_NULL(type, parent);
    }
    dest[1] = MP_OBJ_SENTINEL;
}

static void defaultdict_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    default_dict_t *self = MP_OBJ_TO_PTR(self_in);
    if (attr == MP_QSTR_default_factory) {
        if (dest[0] == MP_OBJ_NULL) {
            dest[0] = self->factory;
        } else {
            self->factory = dest[1] == MP_OBJ_NULL ? mp_const_none : dest[1];
            dest[0] = MP_OBJ_NULL;
        }
    } else if (dest[0] == MP_OBJ_NULL) {
        dict_type_attr(self_in, attr, dest);
    }
}

static mp_obj_t defaultdict_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    if (n_args > 0 && args[0] != mp_const_none && !mp_obj_is_callable(args[0])) {
        mp_raise_TypeError(MP_ERROR_TEXT("first argument must be callable or None"));
    }
    default_dict_t *self = mp_obj_malloc(default_dict_t, type);
    mp_map_init(&self->dict.map, 0);
    self->factory = n_args > 0 ? args[0] : mp_const_none;
    fill_dict(&self->dict, type, n_args > 0 ? n_args - 1 : 0, n_kw, n_args > 0 ? args + 1 : args);
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t defaultdict_missing(mp_obj_t self_in, mp_obj_t key) {
    default_dict_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->factory == mp_const_none) {
        mp_raise_type_arg(&mp_type_KeyError, key);
    }
    mp_obj_t value = mp_call_function_0(self->factory);
    mp_obj_dict_store(self_in, key, value);
    return value;
}
static MP_DEFINE_CONST_FUN_OBJ_2(defaultdict_missing_obj, defaultdict_missing);

static mp_obj_t defaultdict_subscr(mp_obj_t self_in, mp_obj_t key, mp_obj_t value) {
    if (value != MP_OBJ_SENTINEL) {
        return MP_OBJ_TYPE_GET_SLOT(&mp_type_dict, subscr)(self_in, key, value);
    }
    mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(self_in), key, MP_MAP_LOOKUP);
    return elem != NULL ? elem->value : defaultdict_missing(self_in, key);
}

static mp_obj_t defaultdict_copy(mp_obj_t self_in) {
    default_dict_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t args[] = { self->factory, self_in };
    return defaultdict_make_new(self->dict.base.type, 2, 0, args);
}
static MP_DEFINE_CONST_FUN_OBJ_1(defaultdict_copy_obj, defaultdict_copy);

static mp_obj_t dict_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    return MP_OBJ_TYPE_GET_SLOT(&mp_type_dict, unary_op)(op, self_in);
}

static mp_obj_t defaultdict_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    if (op == MP_BINARY_OP_OR && mp_obj_is_dict_or_ordereddict(rhs)) {
        lhs = defaultdict_copy(lhs);
        op = MP_BINARY_OP_INPLACE_OR;
    }
    return MP_OBJ_TYPE_GET_SLOT(&mp_type_dict, binary_op)(op, lhs, rhs);
}

static mp_obj_t dict_iter(mp_obj_t self_in, mp_obj_iter_buf_t *buf) {
    return ((mp_getiter_fun_t)MP_OBJ_TYPE_GET_SLOT(&mp_type_dict, iter))(self_in, buf);
}

static void defaultdict_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    default_dict_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "%q(", self->dict.base.type->name);
    mp_obj_print_helper(print, self->factory, PRINT_REPR);
    mp_print_str(print, ", ");
    MP_OBJ_TYPE_GET_SLOT(&mp_type_dict, print)(print, self_in, PRINT_REPR);
    mp_print_str(print, ")");
}

static const mp_rom_map_elem_t defaultdict_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&defaultdict_copy_obj) },
    { MP_ROM_QSTR(MP_QSTR___copy__), MP_ROM_PTR(&defaultdict_copy_obj) },
    { MP_ROM_QSTR(MP_QSTR___missing__), MP_ROM_PTR(&defaultdict_missing_obj) },
};
static MP_DEFINE_CONST_DICT(defaultdict_locals, defaultdict_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    defaultdict_type, MP_QSTR_defaultdict, MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE | MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, defaultdict_make_new,
    print, defaultdict_print,
    unary_op, dict_unary_op,
    binary_op, defaultdict_binary_op,
    attr, defaultdict_attr,
    subscr, defaultdict_subscr,
    iter, dict_iter,
    parent, &mp_type_dict,
    locals_dict, &defaultdict_locals
    );

// The base of Counter: what is missing counts as zero and is not stored.
static mp_obj_t counts_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_dict_t *self = mp_obj_malloc(mp_obj_dict_t, type);
    mp_map_init(&self->map, 0);
    fill_dict(self, type, n_args, n_kw, args);
    return MP_OBJ_FROM_PTR(self);
}

static void counts_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] == MP_OBJ_NULL) {
        dict_type_attr(self_in, attr, dest);
    }
}

static mp_obj_t counts_subscr(mp_obj_t self_in, mp_obj_t key, mp_obj_t value) {
    if (value == MP_OBJ_SENTINEL) {
        mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(self_in), key, MP_MAP_LOOKUP);
        return elem == NULL ? MP_OBJ_NEW_SMALL_INT(0) : elem->value;
    }
    if (value == MP_OBJ_NULL) {
        // as Counter does: deleting what is not there is no error
        mp_map_lookup(mp_obj_dict_get_map(self_in), key, MP_MAP_LOOKUP_REMOVE_IF_FOUND);
        return mp_const_none;
    }
    return MP_OBJ_TYPE_GET_SLOT(&mp_type_dict, subscr)(self_in, key, value);
}

static mp_obj_t dict_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    return MP_OBJ_TYPE_GET_SLOT(&mp_type_dict, binary_op)(op, lhs, rhs);
}

static void dict_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    MP_OBJ_TYPE_GET_SLOT(&mp_type_dict, print)(print, self_in, kind);
}

// Counts what an iterable gives.
static mp_obj_t counts_count(mp_obj_t self_in, mp_obj_t iterable) {
    mp_map_t *map = mp_obj_dict_get_map(self_in);
    mp_obj_iter_buf_t buf;
    mp_obj_t iter = mp_getiter(iterable, &buf), next;
    while ((next = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
        mp_map_elem_t *elem = mp_map_lookup(map, next, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND);
        if (elem->value == MP_OBJ_NULL) {
            elem->value = MP_OBJ_NEW_SMALL_INT(1);
        } else if (mp_obj_is_small_int(elem->value) && elem->value != MP_OBJ_NEW_SMALL_INT(MP_SMALL_INT_MAX)) {
            elem->value = MP_OBJ_NEW_SMALL_INT(MP_OBJ_SMALL_INT_VALUE(elem->value) + 1);
        } else {
            mp_obj_t more = mp_binary_op(MP_BINARY_OP_ADD, elem->value, MP_OBJ_NEW_SMALL_INT(1));
            mp_obj_dict_store(self_in, next, more); // adding may have moved the entry
        }
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(counts_count_obj, counts_count);

static const mp_rom_map_elem_t counts_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR__count), MP_ROM_PTR(&counts_count_obj) },
};
static MP_DEFINE_CONST_DICT(counts_locals, counts_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    counts_type, MP_QSTR_dict, MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE | MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, counts_make_new,
    print, dict_print,
    unary_op, dict_unary_op,
    binary_op, dict_binary_op,
    attr, counts_attr,
    subscr, counts_subscr,
    iter, dict_iter,
    parent, &mp_type_dict,
    locals_dict, &counts_locals
    );

// -- namedtuple() -------------------------------------------------------------------------------------------------

// A type of tuple whose attributes are found by position, without a look-up in a dict.
typedef struct {
    mp_obj_full_type_t base;
    mp_obj_tuple_t *defaults; // of the last fields
    size_t n;
    qstr fields[];
} named_type_t;

static const named_type_t *named_type(mp_obj_t self_in) {
    return (const named_type_t *)mp_obj_get_type(self_in);
}

static size_t named_field(const named_type_t *type, qstr name) {
    size_t i = 0;
    while (i < type->n && type->fields[i] != name) {
        i += 1;
    }
    return i;
}

static void named_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const named_type_t *type = named_type(self_in);
    size_t i = named_field(type, attr);
    if (dest[0] != MP_OBJ_NULL) {
        if (i < type->n) {
            mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("can't set attribute"));
        }
        return;
    }
    if (i < type->n) {
        dest[0] = ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(self_in))->items[i];
        return;
    }
    dict_type_attr(self_in, attr, dest);
}

static void named_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    const named_type_t *type = named_type(self_in);
    mp_obj_tuple_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "%q(", type->base.name);
    for (size_t i = 0; i < self->len; ++i) {
        mp_printf(print, "%s%q=", i == 0 ? "" : ", ", type->fields[i]);
        mp_obj_print_helper(print, self->items[i], PRINT_REPR);
    }
    mp_print_str(print, ")");
}

NORETURN static void missing_fields(const named_type_t *type, mp_obj_t *items) {
    size_t n = 0, done = 0;
    for (size_t i = 0; i < type->n; ++i) {
        n += items[i] == MP_OBJ_NULL;
    }
    vstr_t text;
    mp_print_t print;
    vstr_init_print(&text, 64, &print);
    mp_printf(&print, "%q.__new__() missing %d required positional argument%s: ", type->base.name, (int)n, n == 1 ? "" : "s");
    for (size_t i = 0; i < type->n; ++i) {
        if (items[i] == MP_OBJ_NULL) {
            mp_printf(&print, "%s'%q'", done == 0 ? "" : done + 1 < n ? ", " : n == 2 ? " and " : ", and ", type->fields[i]);
            done += 1;
        }
    }
    mp_raise_type_arg(&mp_type_TypeError, mp_obj_new_str_from_vstr(&text));
}

static void named_keywords(const named_type_t *type, mp_obj_t *items, size_t n_kw, const mp_obj_t *kw) {
    for (; n_kw > 0; --n_kw, kw += 2) {
        qstr name = mp_obj_str_get_qstr(kw[0]);
        size_t i = named_field(type, name);
        if (i == type->n) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() got an unexpected keyword argument '%q'"), type->base.name, name);
        }
        if (items[i] != MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() got multiple values for argument '%q'"), type->base.name, name);
        }
        items[i] = kw[1];
    }
}

NORETURN static void too_many_fields(const named_type_t *type, size_t n_args) {
    size_t n_defaults = type->defaults->len;
    vstr_t text;
    mp_print_t print;
    vstr_init_print(&text, 64, &print);
    mp_printf(&print, "%q.__new__() takes ", type->base.name);
    if (n_defaults != 0) {
        mp_printf(&print, "from %d to ", (int)(type->n + 1 - n_defaults));
    }
    mp_printf(&print, "%d positional argument%s but %d were given", (int)type->n + 1, type->n == 0 ? "" : "s", (int)n_args + 1);
    mp_raise_type_arg(&mp_type_TypeError, mp_obj_new_str_from_vstr(&text));
}

static mp_obj_t named_make_new(const mp_obj_type_t *type_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    const named_type_t *type = (const named_type_t *)type_in;
    size_t n = type->n, n_defaults = type->defaults->len;
    if (n_args > n) {
        too_many_fields(type, n_args);
    }
    mp_obj_tuple_t *self = mp_obj_malloc_var(mp_obj_tuple_t, items, mp_obj_t, n, type_in);
    self->len = n;
    memcpy(self->items, args, n_args * sizeof(mp_obj_t));
    if (n_args < n) {
        memset(self->items + n_args, 0, (n - n_args) * sizeof(mp_obj_t));
        named_keywords(type, self->items, n_kw, args + n_args);
        for (size_t i = n_args; i < n; ++i) {
            if (self->items[i] == MP_OBJ_NULL && i + n_defaults >= n) {
                self->items[i] = type->defaults->items[i + n_defaults - n];
            }
            if (self->items[i] == MP_OBJ_NULL) {
                missing_fields(type, self->items);
            }
        }
    } else if (n_kw != 0) {
        named_keywords(type, self->items, n_kw, args + n_args);
    }
    return MP_OBJ_FROM_PTR(self);
}

// _named(name, fields, defaults, attributes): the checks were made in Python.
static mp_obj_t new_named_type(size_t n_args, const mp_obj_t *args) {
    size_t n, n_defaults;
    mp_obj_t *fields, *defaults;
    mp_obj_tuple_get(args[1], &n, &fields);
    mp_obj_tuple_get(args[2], &n_defaults, &defaults);
    if (n_defaults > n || !mp_obj_is_exact_type(args[3], &mp_type_dict)) {
        mp_raise_TypeError(NULL);
    }
    named_type_t *type = m_new_obj_var0(named_type_t, fields, qstr, n);
    type->n = n;
    type->defaults = MP_OBJ_TO_PTR(args[2]);
    for (size_t i = 0; i < n; ++i) {
        type->fields[i] = mp_obj_str_get_qstr(fields[i]);
    }
    mp_obj_type_t *base = (mp_obj_type_t *)&type->base;
    base->base.type = &mp_type_type;
    base->flags = MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE; // may equal a tuple
    base->name = mp_obj_str_get_qstr(args[0]);
    MP_OBJ_TYPE_SET_SLOT(base, make_new, named_make_new, 0);
    MP_OBJ_TYPE_SET_SLOT(base, print, named_print, 1);
    MP_OBJ_TYPE_SET_SLOT(base, unary_op, mp_obj_tuple_unary_op, 2);
    MP_OBJ_TYPE_SET_SLOT(base, binary_op, mp_obj_tuple_binary_op, 3);
    MP_OBJ_TYPE_SET_SLOT(base, attr, named_attr, 4);
    MP_OBJ_TYPE_SET_SLOT(base, subscr, mp_obj_tuple_subscr, 5);
    MP_OBJ_TYPE_SET_SLOT(base, iter, mp_obj_tuple_getiter, 6);
    MP_OBJ_TYPE_SET_SLOT(base, parent, &mp_type_tuple, 7);
    MP_OBJ_TYPE_SET_SLOT(base, locals_dict, MP_OBJ_TO_PTR(args[3]), 8);
    return MP_OBJ_FROM_PTR(type);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(new_named_type_obj, 4, 4, new_named_type);

// -----------------------------------------------------------------------------------------------------------------

static const mp_rom_map_elem_t collections_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__collections) },
    { MP_ROM_QSTR(MP_QSTR_deque), MP_ROM_PTR(&deque_type) },
    { MP_ROM_QSTR(MP_QSTR_defaultdict), MP_ROM_PTR(&defaultdict_type) },
    { MP_ROM_QSTR(MP_QSTR_OrderedDict), MP_ROM_PTR(&mp_type_ordereddict) },
    { MP_ROM_QSTR(MP_QSTR__Counts), MP_ROM_PTR(&counts_type) },
    { MP_ROM_QSTR(MP_QSTR__named), MP_ROM_PTR(&new_named_type_obj) },
};
static MP_DEFINE_CONST_DICT(collections_globals, collections_globals_table);

const mp_obj_module_t mp_module__collections = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&collections_globals,
};
MP_REGISTER_MODULE(MP_QSTR__collections, mp_module__collections);
