// "Did you mean: 'x'?" behind a NameError or an AttributeError that nothing caught, as CPython has it in the text on stderr only.

#include <string.h>

#include "py/builtin.h"
#include "py/objexcept.h"
#include "py/objfun.h"
#include "py/objmodule.h"
#include "py/objtype.h"
#include "py/runtime.h"

#include "sandbox.h"

// CPython's limits and costs, so that the same names are suggested.
#define MOST_CANDIDATES (750)
#define LONGEST (40)
#define COST (2)
#define COST_OF_CASE (1)

// The function in which a name was not found last, and the exception's address, upside down so that the collector does not follow it.
MP_REGISTER_ROOT_POINTER(mp_obj_t name_error_fun);
static uintptr_t name_error_exc;

void sandbox_name_error(mp_obj_t exc) {
    mp_vm_place_t place;
    mp_vm_innermost(&place);
    MP_STATE_VM(name_error_fun) = place.code_state == NULL ? MP_OBJ_NULL : MP_OBJ_FROM_PTR(place.code_state->fun_bc);
    name_error_exc = ~(uintptr_t)MP_OBJ_TO_PTR(exc);
}

typedef struct {
    const char *wanted;
    size_t wanted_len;
    mp_obj_t best;
    size_t best_cost;
} search_t;

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

static size_t cost_of(char a, char b) {
    return a == b ? 0 : lower(a) == lower(b) ? COST_OF_CASE : COST;
}

// What it costs to make one word of the other, by letters put in, left out or replaced; more than `most` where it is more.
static MP_NOINLINE size_t distance(const char *a, size_t n, const char *b, size_t m, size_t most) {
    while (n > 0 && m > 0 && *a == *b) {
        a += 1, b += 1, n -= 1, m -= 1;
    }
    while (n > 0 && m > 0 && a[n - 1] == b[m - 1]) {
        n -= 1, m -= 1;
    }
    if (n == 0 || m == 0) {
        return (n + m) * COST;
    }
    if (n > LONGEST || m > LONGEST) {
        return most + 1;
    }
    uint16_t row[LONGEST + 1];
    for (size_t i = 0; i <= n; ++i) {
        row[i] = i * COST;
    }
    for (size_t j = 1; j <= m; ++j) {
        size_t diagonal = row[0], least = row[0] = j * COST;
        for (size_t i = 1; i <= n; ++i) {
            size_t replaced = diagonal + cost_of(a[i - 1], b[j - 1]), one_less = MIN(row[i], row[i - 1]) + COST;
            diagonal = row[i];
            row[i] = MIN(replaced, one_less);
            least = MIN(least, row[i]);
        }
        if (least > most) {
            return most + 1;
        }
    }
    return row[n];
}

static void consider(search_t *search, mp_obj_t name) {
    size_t len;
    const char *s = mp_obj_str_get_data(name, &len);
    size_t most = (search->wanted_len + len + 3) * COST / 6; // a third of the letters may differ
    if (search->best != MP_OBJ_NULL) {
        if (search->best_cost == 0) {
            return;
        }
        most = MIN(most, search->best_cost - 1);
    }
    size_t cost = distance(search->wanted, search->wanted_len, s, len, most);
    if (cost <= most) {
        search->best = name;
        search->best_cost = cost;
    }
}

static MP_NOINLINE void consider_object(search_t *search, mp_obj_t name) {
    if (mp_obj_is_str(name)) {
        consider(search, name);
    }
}

static void consider_keys(search_t *search, const mp_map_t *map) {
    for (size_t i = 0; map->used < MOST_CANDIDATES && i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i)) {
            consider_object(search, map->table[i].key);
        }
    }
}

static void consider_attributes(search_t *search, mp_obj_t obj) {
    size_t n;
    mp_obj_t *items;
    mp_obj_t names = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_builtin_dir_obj), obj);
    mp_obj_get_array(names, &n, &items);
    for (size_t i = 0; n < MOST_CANDIDATES && i < n; ++i) {
        consider_object(search, items[i]);
    }
}

static MP_NOINLINE void consider_variables(search_t *search, mp_obj_fun_bc_t *fun) {
    mp_fun_names_t names = { 0 };
    mp_fun_bc_get_names(fun, &names);
    qstr name;
    size_t i, n_params = names.n_params;
    while (names.is_function && (i = mp_fun_names_next(&names, &name)) != MP_FUN_NAMES_END) {
        // as in co_varnames: not what functions share
        if (i >= names.n_free && (i < names.n_free + n_params || !mp_fun_names_is_cell(&names, i))) {
            consider_object(search, MP_OBJ_NEW_QSTR(name));
        }
    }
    if (search->best == MP_OBJ_NULL) {
        consider_keys(search, &fun->context->module.globals->map);
    }
    if (search->best == MP_OBJ_NULL) {
        consider_keys(search, &mp_module_builtins_globals.map);
    }
}

static void find(search_t *search, mp_obj_t exc) {
    mp_obj_t name[2], obj[2];
    mp_load_method_maybe(exc, MP_QSTR_name, name);
    if (name[0] == MP_OBJ_NULL || !mp_obj_is_str(name[0])) {
        return;
    }
    search->wanted = mp_obj_str_get_data(name[0], &search->wanted_len);
    if (mp_obj_exception_match(exc, MP_OBJ_FROM_PTR(&mp_type_AttributeError))) {
        mp_load_method_maybe(exc, MP_QSTR_obj, obj);
        if (obj[0] != MP_OBJ_NULL) {
            consider_attributes(search, obj[0]);
        }
    } else if (name_error_exc == ~(uintptr_t)MP_OBJ_TO_PTR(exc) && MP_STATE_VM(name_error_fun) != MP_OBJ_NULL) {
        consider_variables(search, MP_OBJ_TO_PTR(MP_STATE_VM(name_error_fun)));
    }
}

// A program's __dir__() can be asked: what it raises is dropped.
void sandbox_print_suggestion(const mp_print_t *print, mp_obj_t exc) {
    if (!mp_obj_exception_match(exc, MP_OBJ_FROM_PTR(&mp_type_AttributeError)) && !mp_obj_exception_match(exc, MP_OBJ_FROM_PTR(&mp_type_NameError))) {
        return;
    }
    search_t search = { 0 };
    nlr_buf_t nlr;
    if (nlr_push(&nlr) != 0) {
        return;
    }
    find(&search, exc);
    nlr_pop();
    if (search.best != MP_OBJ_NULL) {
        mp_print_str(print, ". Did you mean: '");
        mp_obj_print_helper(print, search.best, PRINT_STR);
        mp_print_str(print, "'?");
    }
}
