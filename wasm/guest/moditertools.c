// itertools: in C, because its iterators run in the innermost loops of programs.

#include <string.h>

#include "py/cstack.h"
#include "py/runtime.h"
#include "py/objstr.h"
#include "py/objtuple.h"

// Most iterators need no more than this: what they take from, what they call, something kept and three numbers.
typedef struct {
    mp_obj_base_t base;
    mp_obj_t source;
    mp_obj_t fun;
    mp_obj_t value;
    mp_int_t at, stop, step;
} iter_t;

static iter_t *new_iter(const mp_obj_type_t *type, mp_obj_t source) {
    iter_t *self = mp_obj_malloc(iter_t, type);
    self->fun = self->value = MP_OBJ_NULL;
    self->at = self->stop = self->step = 0;
    self->source = MP_OBJ_NULL; // getting an iterator runs Python code
    if (source != MP_OBJ_NULL) {
        self->source = mp_getiter(source, NULL);
    }
    return self;
}

// Iterators over iterators nest as deeply as a program likes.
static mp_obj_t take(mp_obj_t source) {
    mp_cstack_check();
    return source == MP_OBJ_NULL ? MP_OBJ_STOP_ITERATION : mp_iternext(source);
}

static mp_obj_t tuple_of(mp_obj_t iterable) {
    return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_tuple), iterable);
}

static void check_args(const mp_obj_type_t *type, size_t n_args, size_t n_kw, size_t min, size_t max) {
    if (n_kw != 0) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q() takes no keyword arguments"), type->name);
    }
    if (n_args < min || (n_args > max && max != MP_OBJ_FUN_ARGS_MAX)) {
        size_t wanted = n_args < min ? min : max;
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q expected %s%d argument%s, got %d"), type->name,
            min == max ? "" : n_args < min ? "at least " : "at most ", (int)wanted, wanted == 1 ? "" : "s", (int)n_args);
    }
}

// Arguments that may be given by name: values[] has what is missing on entry, MP_OBJ_NULL for what must be given.
static void parse_args(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args, size_t n, const qstr *names, mp_obj_t *values) {
    if (n_args > n) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q() takes at most %d arguments (%d given)"), type->name, (int)n, (int)(n_args + n_kw));
    }
    memcpy(values, args, n_args * sizeof(mp_obj_t));
    for (const mp_obj_t *kw = args + n_args; kw < args + n_args + 2 * n_kw; kw += 2) {
        size_t i = 0;
        while (i < n && MP_OBJ_NEW_QSTR(names[i]) != kw[0]) {
            i += 1;
        }
        if (i == n) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%q' is an invalid keyword argument for %q()"), mp_obj_str_get_qstr(kw[0]), type->name);
        }
        values[i] = kw[1];
    }
    for (size_t i = 0; i < n; ++i) {
        if (values[i] == MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q() missing required argument '%q' (pos %d)"), type->name, names[i], (int)i + 1);
        }
    }
}

#define ITERATOR(name, ...) \
    static MP_DEFINE_CONST_OBJ_TYPE(name##_type, MP_QSTR_##name, MP_TYPE_FLAG_ITER_IS_ITERNEXT, \
    make_new, name##_make_new, iter, name##_iternext __VA_ARGS__)

// -- Endless ones -------------------------------------------------------------------------------------------------

static mp_obj_t count_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const qstr names[] = { MP_QSTR_start, MP_QSTR_step };
    mp_obj_t values[] = { MP_OBJ_NEW_SMALL_INT(0), MP_OBJ_NEW_SMALL_INT(1) };
    parse_args(type, n_args, n_kw, args, 2, names, values);
    for (size_t i = 0; i < 2; ++i) {
        if (mp_obj_is_str_or_bytes(values[i]) || values[i] == mp_const_none || mp_obj_is_type(values[i], &mp_type_list)) {
            mp_raise_TypeError(MP_ERROR_TEXT("a number is required"));
        }
    }
    iter_t *self = new_iter(type, MP_OBJ_NULL);
    self->value = values[0];
    self->fun = values[1];
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t count_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t value = self->value;
    self->value = mp_binary_op(MP_BINARY_OP_ADD, value, self->fun);
    return value;
}

static void count_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_str(print, "count(");
    mp_obj_print_helper(print, self->value, PRINT_REPR);
    if (self->fun != MP_OBJ_NEW_SMALL_INT(1)) {
        mp_print_str(print, ", ");
        mp_obj_print_helper(print, self->fun, PRINT_REPR);
    }
    mp_print_str(print, ")");
}

ITERATOR(count, , print, count_print);

static mp_obj_t cycle_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    check_args(type, n_args, n_kw, 1, 1);
    iter_t *self = new_iter(type, args[0]);
    self->value = mp_obj_new_list(0, NULL);
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t cycle_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->source != MP_OBJ_NULL) {
        mp_obj_t next = take(self->source);
        if (next != MP_OBJ_STOP_ITERATION) {
            mp_obj_list_append(self->value, next);
            return next;
        }
        self->source = MP_OBJ_NULL;
    }
    size_t len;
    mp_obj_t *items;
    mp_obj_list_get(self->value, &len, &items);
    if (len == 0) {
        return MP_OBJ_STOP_ITERATION;
    }
    if ((size_t)self->at >= len) {
        self->at = 0;
    }
    return items[self->at++];
}

ITERATOR(cycle);

static mp_obj_t repeat_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const qstr names[] = { MP_QSTR_object, MP_QSTR_times };
    mp_obj_t values[] = { MP_OBJ_NULL, MP_OBJ_SENTINEL };
    parse_args(type, n_args, n_kw, args, 2, names, values);
    iter_t *self = new_iter(type, MP_OBJ_NULL);
    self->value = values[0];
    self->stop = values[1] != MP_OBJ_SENTINEL;
    if (self->stop) {
        mp_int_t times = mp_obj_get_int(values[1]);
        self->at = times < 0 ? 0 : times;
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t repeat_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->stop && self->at-- <= 0) {
        self->at = 0;
        return MP_OBJ_STOP_ITERATION;
    }
    return self->value;
}

static void repeat_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_str(print, "repeat(");
    mp_obj_print_helper(print, self->value, PRINT_REPR);
    if (self->stop) {
        mp_printf(print, ", %d", (int)self->at);
    }
    mp_print_str(print, ")");
}

static mp_obj_t repeat_length_hint(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    if (!self->stop) {
        mp_raise_TypeError(MP_ERROR_TEXT("len() of unsized object"));
    }
    return mp_obj_new_int(self->at);
}
static MP_DEFINE_CONST_FUN_OBJ_1(repeat_length_hint_obj, repeat_length_hint);

static const mp_rom_map_elem_t repeat_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___length_hint__), MP_ROM_PTR(&repeat_length_hint_obj) },
};
static MP_DEFINE_CONST_DICT(repeat_locals, repeat_locals_table);

ITERATOR(repeat, , print, repeat_print, locals_dict, &repeat_locals);

// -- One source and a function ------------------------------------------------------------------------------------

static mp_obj_t fun_and_source(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    check_args(type, n_args, n_kw, 2, 2);
    iter_t *self = new_iter(type, args[1]);
    self->fun = args[0];
    return MP_OBJ_FROM_PTR(self);
}
#define dropwhile_make_new fun_and_source
#define filterfalse_make_new fun_and_source
#define starmap_make_new fun_and_source
#define takewhile_make_new fun_and_source

static bool holds(iter_t *self, mp_obj_t value) {
    return mp_obj_is_true(self->fun == mp_const_none ? value : mp_call_function_1(self->fun, value));
}

static mp_obj_t dropwhile_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t next;
    while ((next = take(self->source)) != MP_OBJ_STOP_ITERATION) {
        if (self->at || !mp_obj_is_true(mp_call_function_1(self->fun, next))) {
            self->at = 1;
            break;
        }
    }
    return next;
}

static mp_obj_t filterfalse_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t next;
    while ((next = take(self->source)) != MP_OBJ_STOP_ITERATION && holds(self, next)) {
    }
    return next;
}

static mp_obj_t takewhile_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t next = self->at ? MP_OBJ_STOP_ITERATION : take(self->source);
    if (next != MP_OBJ_STOP_ITERATION && !mp_obj_is_true(mp_call_function_1(self->fun, next))) {
        self->at = 1;
        next = MP_OBJ_STOP_ITERATION;
    }
    return next;
}

static mp_obj_t starmap_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t next = take(self->source);
    if (next == MP_OBJ_STOP_ITERATION) {
        return next;
    }
    if (!mp_obj_is_exact_type(next, &mp_type_tuple)) {
        next = tuple_of(next);
    }
    size_t len;
    mp_obj_t *items;
    mp_obj_tuple_get(next, &len, &items);
    return mp_call_function_n_kw(self->fun, len, 0, items);
}

ITERATOR(dropwhile);
ITERATOR(filterfalse);
ITERATOR(starmap);
ITERATOR(takewhile);

static mp_obj_t accumulate_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const qstr names[] = { MP_QSTR_iterable, MP_QSTR_func, MP_QSTR_initial };
    mp_obj_t values[] = { MP_OBJ_NULL, mp_const_none, mp_const_none };
    if (n_args > 2) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("accumulate() takes at most 2 positional arguments (%d given)"), (int)n_args);
    }
    parse_args(type, n_args, n_kw, args, 3, names, values);
    iter_t *self = new_iter(type, values[0]);
    self->fun = values[1];
    if (values[2] != mp_const_none) {
        self->value = values[2];
        self->at = 1; // the initial value comes first
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t accumulate_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->at) {
        self->at = 0;
        return self->value;
    }
    mp_obj_t next = take(self->source);
    if (next == MP_OBJ_STOP_ITERATION || self->value == MP_OBJ_NULL) {
        if (next != MP_OBJ_STOP_ITERATION) {
            self->value = next;
        }
    } else if (self->fun == mp_const_none) {
        next = self->value = mp_binary_op(MP_BINARY_OP_ADD, self->value, next);
    } else {
        next = self->value = mp_call_function_2(self->fun, self->value, next);
    }
    return next;
}

ITERATOR(accumulate);

static mp_obj_t pairwise_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    check_args(type, n_args, n_kw, 1, 1);
    return MP_OBJ_FROM_PTR(new_iter(type, args[0]));
}

static mp_obj_t pairwise_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t pair[2] = { self->value, MP_OBJ_NULL };
    if (pair[0] == MP_OBJ_NULL && (pair[0] = take(self->source)) == MP_OBJ_STOP_ITERATION) {
        return MP_OBJ_STOP_ITERATION;
    }
    self->value = pair[0];
    if ((pair[1] = take(self->source)) == MP_OBJ_STOP_ITERATION) {
        self->source = MP_OBJ_NULL;
        return MP_OBJ_STOP_ITERATION;
    }
    self->value = pair[1];
    return mp_obj_new_tuple(2, pair);
}

ITERATOR(pairwise);

static mp_obj_t compress_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const qstr names[] = { MP_QSTR_data, MP_QSTR_selectors };
    mp_obj_t values[] = { MP_OBJ_NULL, MP_OBJ_NULL };
    parse_args(type, n_args, n_kw, args, 2, names, values);
    iter_t *self = new_iter(type, values[0]);
    self->value = mp_getiter(values[1], NULL);
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t compress_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    for (;;) {
        mp_obj_t next = take(self->source);
        mp_obj_t selector = next == MP_OBJ_STOP_ITERATION ? next : take(self->value);
        if (selector == MP_OBJ_STOP_ITERATION) {
            return MP_OBJ_STOP_ITERATION;
        }
        if (mp_obj_is_true(selector)) {
            return next;
        }
    }
}

ITERATOR(compress);

// -- islice -------------------------------------------------------------------------------------------------------

// -1 for None, -2 for what is not a whole number from 0 on.
static mp_int_t slice_index(mp_obj_t index) {
    if (index == mp_const_none) {
        return -1;
    }
    if (mp_obj_is_exact_type(index, &mp_type_int) && !mp_obj_is_small_int(index)) {
        return mp_obj_is_true(mp_binary_op(MP_BINARY_OP_MORE, index, MP_OBJ_NEW_SMALL_INT(0))) ? MP_SSIZE_MAX : -2;
    }
    mp_obj_t value = mp_obj_is_small_int(index) || mp_obj_is_bool(index) ? index : mp_unary_op(MP_UNARY_OP_INT_MAYBE, index);
    mp_int_t n;
    return value == MP_OBJ_NULL || !mp_obj_get_int_maybe(value, &n) || n < 0 ? -2 : n;
}

static mp_obj_t islice_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    check_args(type, n_args, n_kw, 2, 4);
    mp_int_t stop = slice_index(args[n_args == 2 ? 1 : 2]);
    mp_int_t start = n_args == 2 ? 0 : slice_index(args[1]);
    mp_int_t step = n_args < 4 ? 1 : slice_index(args[3]);
    if (stop == -2) {
        mp_raise_ValueError(n_args == 2
            ? MP_ERROR_TEXT("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
            : MP_ERROR_TEXT("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."));
    }
    if (start == -2) {
        mp_raise_ValueError(MP_ERROR_TEXT("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."));
    }
    if (step == 0 || step == -2) {
        mp_raise_ValueError(MP_ERROR_TEXT("Step for islice() must be a positive integer or None."));
    }
    iter_t *self = new_iter(type, args[0]);
    self->value = mp_obj_new_int(start < 0 ? 0 : start); // where the next one is
    self->stop = stop;
    self->step = step < 0 ? 1 : step;
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t islice_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t wanted = mp_obj_get_int(self->value);
    mp_obj_t next = MP_OBJ_STOP_ITERATION;
    while (self->at < wanted) {
        if (take(self->source) == MP_OBJ_STOP_ITERATION) {
            self->source = MP_OBJ_NULL;
            return MP_OBJ_STOP_ITERATION;
        }
        self->at += 1;
    }
    if (self->stop == -1 || self->at < self->stop) {
        next = take(self->source);
    }
    if (next == MP_OBJ_STOP_ITERATION) {
        self->source = MP_OBJ_NULL;
        return next;
    }
    self->at += 1;
    wanted = wanted > MP_SSIZE_MAX - self->step ? MP_SSIZE_MAX : wanted + self->step;
    self->value = mp_obj_new_int(self->stop != -1 && wanted > self->stop ? self->stop : wanted);
    return next;
}

ITERATOR(islice);

// -- Several sources ----------------------------------------------------------------------------------------------

// value: an iterator over the iterables; source: the one at hand.
static mp_obj_t chain_over(const mp_obj_type_t *type, mp_obj_t iterables) {
    iter_t *self = new_iter(type, MP_OBJ_NULL);
    self->value = mp_getiter(iterables, NULL);
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t chain_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    check_args(type, n_args, n_kw, 0, MP_OBJ_FUN_ARGS_MAX);
    return chain_over(type, mp_obj_new_tuple(n_args, args));
}

static mp_obj_t chain_iternext(mp_obj_t self_in) {
    iter_t *self = MP_OBJ_TO_PTR(self_in);
    for (;;) {
        mp_obj_t next = take(self->source);
        if (next != MP_OBJ_STOP_ITERATION) {
            return next;
        }
        self->source = MP_OBJ_NULL;
        mp_obj_t iterable = take(self->value);
        if (iterable == MP_OBJ_STOP_ITERATION) {
            self->value = MP_OBJ_NULL;
            return MP_OBJ_STOP_ITERATION;
        }
        self->source = mp_getiter(iterable, NULL);
    }
}

static const mp_obj_type_t chain_type;

static mp_obj_t chain_from_iterable(mp_obj_t type, mp_obj_t iterables) {
    return chain_over(&chain_type, iterables);
}
static MP_DEFINE_CONST_FUN_OBJ_2(chain_from_iterable_fun, chain_from_iterable);
static MP_DEFINE_CONST_CLASSMETHOD_OBJ(chain_from_iterable_obj, MP_ROM_PTR(&chain_from_iterable_fun));

static const mp_rom_map_elem_t chain_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_from_iterable), MP_ROM_PTR(&chain_from_iterable_obj) },
};
static MP_DEFINE_CONST_DICT(chain_locals, chain_locals_table);

ITERATOR(chain, , locals_dict, &chain_locals);

typedef struct {
    mp_obj_base_t base;
    size_t active;
    mp_obj_t fill;
    size_t n;
    mp_obj_t sources[];
} zip_longest_t;

static mp_obj_t zip_longest_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_t fill = mp_const_none;
    if (n_kw != 0) {
        if (n_kw > 1 || args[n_args] != MP_OBJ_NEW_QSTR(MP_QSTR_fillvalue)) {
            mp_raise_TypeError(MP_ERROR_TEXT("zip_longest() got an unexpected keyword argument"));
        }
        fill = args[n_args + 1];
    }
    zip_longest_t *self = mp_obj_malloc_var(zip_longest_t, sources, mp_obj_t, n_args, type);
    self->fill = fill;
    self->n = self->active = n_args;
    memset(self->sources, 0, n_args * sizeof(mp_obj_t));
    for (size_t i = 0; i < n_args; ++i) {
        self->sources[i] = mp_getiter(args[i], NULL);
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t zip_longest_iternext(mp_obj_t self_in) {
    zip_longest_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->active == 0) {
        return MP_OBJ_STOP_ITERATION;
    }
    mp_obj_tuple_t *result = MP_OBJ_TO_PTR(mp_obj_new_tuple(self->n, NULL));
    for (size_t i = 0; i < self->n; ++i) {
        mp_obj_t next = take(self->sources[i]);
        if (next == MP_OBJ_STOP_ITERATION) {
            if (self->sources[i] != MP_OBJ_NULL) {
                self->sources[i] = MP_OBJ_NULL;
                self->active -= self->active != 0;
                if (self->active == 0) {
                    return MP_OBJ_STOP_ITERATION;
                }
            }
            next = self->fill;
        }
        result->items[i] = next;
    }
    return MP_OBJ_FROM_PTR(result);
}

ITERATOR(zip_longest);

// -- groupby ------------------------------------------------------------------------------------------------------

typedef struct {
    mp_obj_base_t base;
    mp_obj_t source;
    mp_obj_t key_fun;
    mp_obj_t key;    // of the newest value
    mp_obj_t value;  // the newest, MP_OBJ_NULL once it was taken
    mp_obj_t target; // the key of the newest group
    mp_obj_t group;  // the newest group: older ones are at their end
} groupby_t;

typedef struct {
    mp_obj_base_t base;
    groupby_t *parent;
    mp_obj_t key;
} group_t;

static mp_obj_t groupby_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const qstr names[] = { MP_QSTR_iterable, MP_QSTR_key };
    mp_obj_t values[] = { MP_OBJ_NULL, mp_const_none };
    parse_args(type, n_args, n_kw, args, 2, names, values);
    groupby_t *self = mp_obj_malloc(groupby_t, type);
    self->key = self->value = self->target = self->group = self->source = MP_OBJ_NULL;
    self->key_fun = values[1];
    self->source = mp_getiter(values[0], NULL);
    return MP_OBJ_FROM_PTR(self);
}

static bool groupby_advance(groupby_t *self) {
    mp_obj_t value = take(self->source);
    if (value == MP_OBJ_STOP_ITERATION) {
        return false;
    }
    self->key = self->key_fun == mp_const_none ? value : mp_call_function_1(self->key_fun, value);
    self->value = value;
    return true;
}

static mp_obj_t group_iternext(mp_obj_t self_in) {
    group_t *self = MP_OBJ_TO_PTR(self_in);
    groupby_t *parent = self->parent;
    if (parent->group != self_in || (parent->value == MP_OBJ_NULL && !groupby_advance(parent)) || !mp_obj_equal(self->key, parent->key)) {
        return MP_OBJ_STOP_ITERATION;
    }
    mp_obj_t value = parent->value;
    parent->value = MP_OBJ_NULL;
    return value == MP_OBJ_NULL ? MP_OBJ_STOP_ITERATION : value; // comparing the keys may have taken it
}

static MP_DEFINE_CONST_OBJ_TYPE(group_type, MP_QSTR__grouper, MP_TYPE_FLAG_ITER_IS_ITERNEXT, iter, group_iternext);

static mp_obj_t groupby_iternext(mp_obj_t self_in) {
    groupby_t *self = MP_OBJ_TO_PTR(self_in);
    self->group = MP_OBJ_NULL;
    while (self->key == MP_OBJ_NULL || (self->target != MP_OBJ_NULL && mp_obj_equal(self->target, self->key))) {
        if (!groupby_advance(self)) {
            return MP_OBJ_STOP_ITERATION;
        }
    }
    self->target = self->key;
    group_t *group = mp_obj_malloc(group_t, &group_type);
    group->parent = self;
    group->key = self->key;
    self->group = MP_OBJ_FROM_PTR(group);
    mp_obj_t pair[] = { group->key, self->group };
    return mp_obj_new_tuple(2, pair);
}

ITERATOR(groupby);

// -- tee ----------------------------------------------------------------------------------------------------------

// What was read from the source, from the place of the slowest iterator on; the last one is still empty.
typedef struct _tee_node_t {
    mp_obj_t value;
    struct _tee_node_t *next;
} tee_node_t;

typedef struct {
    mp_obj_base_t base;
    mp_obj_t source;
    tee_node_t *node;
} tee_t;

static mp_obj_t tee_iternext(mp_obj_t self_in) {
    tee_t *self = MP_OBJ_TO_PTR(self_in);
    tee_node_t *node = self->node;
    if (node->next == NULL) {
        mp_obj_t value = take(self->source);
        if (value == MP_OBJ_STOP_ITERATION) {
            return value;
        }
        if (node->next != NULL) {
            mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("cannot re-enter the tee iterator"));
        }
        tee_node_t *next = m_new0(tee_node_t, 1);
        node->value = value;
        node->next = next;
    }
    self->node = node->next;
    return node->value;
}

static mp_obj_t tee_copy(mp_obj_t self_in);
static MP_DEFINE_CONST_FUN_OBJ_1(tee_copy_obj, tee_copy);

static const mp_rom_map_elem_t tee_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___copy__), MP_ROM_PTR(&tee_copy_obj) },
};
static MP_DEFINE_CONST_DICT(tee_locals, tee_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    tee_type, MP_QSTR__tee, MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    iter, tee_iternext,
    locals_dict, &tee_locals
    );

static mp_obj_t tee_copy(mp_obj_t self_in) {
    tee_t *self = MP_OBJ_TO_PTR(self_in);
    tee_t *copy = mp_obj_malloc(tee_t, &tee_type);
    copy->source = self->source;
    copy->node = self->node;
    return MP_OBJ_FROM_PTR(copy);
}

static mp_obj_t tee(size_t n_args, const mp_obj_t *args) {
    mp_int_t n = n_args == 1 ? 2 : mp_obj_get_int(args[1]);
    if (n < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("n must be >= 0"));
    }
    mp_obj_t first = mp_getiter(args[0], NULL);
    if (!mp_obj_is_exact_type(first, &tee_type)) {
        tee_t *self = mp_obj_malloc(tee_t, &tee_type);
        self->source = first;
        self->node = NULL;
        self->node = m_new0(tee_node_t, 1);
        first = MP_OBJ_FROM_PTR(self);
    }
    mp_obj_t list = mp_obj_new_list(0, NULL);
    for (mp_int_t i = 0; i < n; ++i) {
        mp_obj_list_append(list, i == 0 ? first : tee_copy(first));
    }
    return tuple_of(list);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(tee_obj, 1, 2, tee);

// -- Choices from a pool ------------------------------------------------------------------------------------------

typedef struct {
    mp_obj_base_t base;
    mp_obj_t pool;  // a tuple; for product() a list of tuples
    size_t r;       // how many are chosen
    bool begun, done;
    size_t *index;  // the current choice
    size_t *cycle;  // permutations: how many exchanges are left at each place
} choice_t;

static choice_t *new_choice(const mp_obj_type_t *type, mp_obj_t pool, size_t r) {
    choice_t *self = mp_obj_malloc(choice_t, type);
    self->pool = pool;
    self->r = r;
    self->begun = self->done = false;
    self->index = self->cycle = NULL;
    return self;
}

static size_t pool_len(choice_t *self) {
    return mp_obj_get_int(mp_obj_len(self->pool));
}

static size_t *new_indices(size_t n) {
    if (n > MP_SSIZE_MAX / sizeof(size_t)) {
        mp_raise_type(&mp_type_MemoryError);
    }
    return m_new0(size_t, n + 1);
}

static mp_obj_t choice_result(choice_t *self) {
    size_t len;
    mp_obj_t *items;
    mp_obj_tuple_get(self->pool, &len, &items);
    mp_obj_tuple_t *result = MP_OBJ_TO_PTR(mp_obj_new_tuple(self->r, NULL));
    for (size_t i = 0; i < self->r; ++i) {
        result->items[i] = items[self->index[i]];
    }
    return MP_OBJ_FROM_PTR(result);
}

static size_t count_of(mp_obj_t r_in) {
    mp_int_t r = mp_obj_get_int(r_in);
    if (r < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("r must be non-negative"));
    }
    return r;
}

static choice_t *combinations_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const qstr names[] = { MP_QSTR_iterable, MP_QSTR_r };
    mp_obj_t values[] = { MP_OBJ_NULL, MP_OBJ_NULL };
    parse_args(type, n_args, n_kw, args, 2, names, values);
    mp_obj_t pool = tuple_of(values[0]);
    return new_choice(type, pool, count_of(values[1]));
}

static mp_obj_t combinations_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    choice_t *self = combinations_new(type, n_args, n_kw, args);
    self->done = self->r > pool_len(self);
    if (!self->done) {
        self->index = new_indices(self->r);
        for (size_t i = 0; i < self->r; ++i) {
            self->index[i] = i;
        }
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t combinations_iternext(mp_obj_t self_in) {
    choice_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->begun && !self->done) {
        // the last place that can move on does so, and those after it follow
        size_t n = pool_len(self), i = self->r;
        while (i > 0 && self->index[i - 1] == i - 1 + n - self->r) {
            i -= 1;
        }
        self->done = i == 0;
        for (size_t next = i == 0 ? 0 : self->index[i - 1] + 1; i != 0 && i <= self->r; ++i) {
            self->index[i - 1] = next++;
        }
    }
    self->begun = true;
    return self->done ? MP_OBJ_STOP_ITERATION : choice_result(self);
}

ITERATOR(combinations);

static mp_obj_t combinations_with_replacement_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    choice_t *self = combinations_new(type, n_args, n_kw, args);
    self->done = self->r > 0 && pool_len(self) == 0;
    if (!self->done) {
        self->index = new_indices(self->r);
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t combinations_with_replacement_iternext(mp_obj_t self_in) {
    choice_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->begun && !self->done) {
        size_t n = pool_len(self), i = self->r;
        while (i > 0 && self->index[i - 1] == n - 1) {
            i -= 1;
        }
        self->done = i == 0;
        for (size_t next = i == 0 ? 0 : self->index[i - 1] + 1; i != 0 && i <= self->r; ++i) {
            self->index[i - 1] = next;
        }
    }
    self->begun = true;
    return self->done ? MP_OBJ_STOP_ITERATION : choice_result(self);
}

ITERATOR(combinations_with_replacement);

static mp_obj_t permutations_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const qstr names[] = { MP_QSTR_iterable, MP_QSTR_r };
    mp_obj_t values[] = { MP_OBJ_NULL, mp_const_none };
    parse_args(type, n_args, n_kw, args, 2, names, values);
    if (values[1] != mp_const_none && !mp_obj_is_int(values[1])) {
        mp_raise_TypeError(MP_ERROR_TEXT("Expected int as r"));
    }
    mp_obj_t pool = tuple_of(values[0]);
    choice_t *self = new_choice(type, pool, 0);
    size_t n = pool_len(self);
    self->r = values[1] == mp_const_none ? n : count_of(values[1]);
    self->done = self->r > n;
    if (!self->done) {
        self->index = new_indices(n);
        self->cycle = new_indices(self->r);
        for (size_t i = 0; i < n; ++i) {
            self->index[i] = i;
        }
        for (size_t i = 0; i < self->r; ++i) {
            self->cycle[i] = n - i;
        }
    }
    return MP_OBJ_FROM_PTR(self);
}

static bool permutations_step(choice_t *self, size_t n) {
    for (size_t i = self->r; i-- > 0;) {
        size_t moved = self->index[i];
        if (--self->cycle[i] != 0) {
            size_t other = n - self->cycle[i];
            self->index[i] = self->index[other];
            self->index[other] = moved;
            return true;
        }
        // all were at this place: back to the order in which they came
        memmove(self->index + i, self->index + i + 1, (n - i - 1) * sizeof(size_t));
        self->index[n - 1] = moved;
        self->cycle[i] = n - i;
    }
    return false;
}

static mp_obj_t permutations_iternext(mp_obj_t self_in) {
    choice_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->begun && !self->done) {
        self->done = !permutations_step(self, pool_len(self));
    }
    self->begun = true;
    return self->done ? MP_OBJ_STOP_ITERATION : choice_result(self);
}

ITERATOR(permutations);

static mp_obj_t product_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_int_t repeat = 1;
    if (n_kw != 0) {
        if (n_kw > 1 || args[n_args] != MP_OBJ_NEW_QSTR(MP_QSTR_repeat)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%q' is an invalid keyword argument for product()"), mp_obj_str_get_qstr(args[n_args]));
        }
        repeat = mp_obj_get_int(args[n_args + 1]);
        if (repeat < 0) {
            mp_raise_ValueError(MP_ERROR_TEXT("repeat argument cannot be negative"));
        }
    }
    mp_obj_t pools = mp_obj_new_list(0, NULL);
    for (size_t i = 0; i < n_args && repeat != 0; ++i) {
        mp_obj_list_append(pools, tuple_of(args[i]));
    }
    if (n_args != 0 && repeat > MP_SSIZE_MAX / (mp_int_t)n_args) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("repeat argument too large"));
    }
    choice_t *self = new_choice(type, pools, n_args * repeat);
    self->index = new_indices(self->r);
    for (size_t i = 0; i < self->r; ++i) {
        size_t len;
        mp_obj_t *items;
        mp_obj_list_get(pools, &len, &items);
        self->done |= mp_obj_get_int(mp_obj_len(items[i % n_args])) == 0;
    }
    return MP_OBJ_FROM_PTR(self);
}

static bool product_step(choice_t *self, mp_obj_t *pools, size_t n) {
    for (size_t i = self->r; i-- > 0;) {
        mp_obj_tuple_t *pool = MP_OBJ_TO_PTR(pools[i % n]);
        if (++self->index[i] < pool->len) {
            return true;
        }
        self->index[i] = 0;
    }
    return false;
}

static mp_obj_t product_iternext(mp_obj_t self_in) {
    choice_t *self = MP_OBJ_TO_PTR(self_in);
    size_t n;
    mp_obj_t *pools;
    mp_obj_list_get(self->pool, &n, &pools);
    if (self->begun && !self->done) {
        self->done = !product_step(self, pools, n);
    }
    self->begun = true;
    if (self->done) {
        return MP_OBJ_STOP_ITERATION;
    }
    mp_obj_tuple_t *result = MP_OBJ_TO_PTR(mp_obj_new_tuple(self->r, NULL));
    for (size_t i = 0; i < self->r; ++i) {
        result->items[i] = ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(pools[i % n]))->items[self->index[i]];
    }
    return MP_OBJ_FROM_PTR(result);
}

ITERATOR(product);

// -----------------------------------------------------------------------------------------------------------------

#define ENTRY(name) { MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&name##_type) }

static const mp_rom_map_elem_t itertools_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_itertools) },
    ENTRY(accumulate), ENTRY(chain), ENTRY(combinations), ENTRY(combinations_with_replacement), ENTRY(compress),
    ENTRY(count), ENTRY(cycle), ENTRY(dropwhile), ENTRY(filterfalse), ENTRY(groupby), ENTRY(islice), ENTRY(pairwise),
    ENTRY(permutations), ENTRY(product), ENTRY(repeat), ENTRY(starmap), ENTRY(takewhile), ENTRY(zip_longest),
    { MP_ROM_QSTR(MP_QSTR_tee), MP_ROM_PTR(&tee_obj) },
};
static MP_DEFINE_CONST_DICT(itertools_globals, itertools_globals_table);

const mp_obj_module_t mp_module_itertools = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&itertools_globals,
};
MP_REGISTER_MODULE(MP_QSTR_itertools, mp_module_itertools);
