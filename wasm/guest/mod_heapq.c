// The parts of heapq that are called for each element. Comparing may run Python code that changes the heap, so that every
// access looks at the list anew.

#include <string.h>

#include "py/builtin.h"
#include "py/objlist.h"
#include "py/runtime.h"

static mp_obj_list_t *heap_of(mp_obj_t heap, const char *function) {
    if (!mp_obj_is_type(heap, &mp_type_list)) {
        mp_obj_t list = mp_obj_is_obj(heap) && mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(heap)), MP_OBJ_FROM_PTR(&mp_type_list))
            ? mp_obj_cast_to_native_base(heap, MP_OBJ_FROM_PTR(&mp_type_list)) : MP_OBJ_NULL;
        if (list == MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s() argument%s must be list, not %s"), function,
                strcmp(function, "heappop") == 0 || strcmp(function, "heapify") == 0 ? "" : " 1", mp_obj_get_type_str(heap));
        }
        heap = list;
    }
    return MP_OBJ_TO_PTR(heap);
}

static mp_obj_t *at(mp_obj_list_t *heap, size_t i) {
    if (i >= heap->len) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("list changed size during iteration"));
    }
    return &heap->items[i];
}

static bool less(mp_obj_t a, mp_obj_t b) {
    return mp_obj_is_true(mp_binary_op(MP_BINARY_OP_LESS, a, b));
}

// The item at pos goes up to its place.
static void go_up(mp_obj_list_t *heap, size_t start, size_t pos) {
    mp_obj_t item = *at(heap, pos);
    while (pos > start) {
        size_t parent = (pos - 1) / 2;
        mp_obj_t above = *at(heap, parent);
        if (!less(item, above)) {
            break;
        }
        *at(heap, pos) = *at(heap, parent);
        *at(heap, parent) = item;
        pos = parent;
    }
}

// The item at pos goes down to a leaf along the smaller children, then up to its place: fewer comparisons than on the way
// down, and the order in the list that CPython's gives.
static void go_down(mp_obj_list_t *heap, size_t start) {
    size_t end = heap->len;
    size_t pos = start;
    for (size_t child; (child = 2 * pos + 1) < end; pos = child) {
        if (child + 1 < end) {
            mp_obj_t left = *at(heap, child);
            child += !less(left, *at(heap, child + 1));
        }
        mp_obj_t item = *at(heap, pos);
        *at(heap, pos) = *at(heap, child);
        *at(heap, child) = item;
    }
    go_up(heap, start, pos);
}

static mp_obj_t heappush(mp_obj_t heap_in, mp_obj_t item) {
    mp_obj_list_t *heap = heap_of(heap_in, "heappush");
    mp_obj_list_append(MP_OBJ_FROM_PTR(heap), item);
    go_up(heap, 0, heap->len - 1);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(heappush_obj, heappush);

static mp_obj_t heappop(mp_obj_t heap_in) {
    mp_obj_list_t *heap = heap_of(heap_in, "heappop");
    if (heap->len == 0) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("index out of range"));
    }
    mp_obj_t item = heap->items[0];
    heap->len -= 1;
    heap->items[0] = heap->items[heap->len];
    heap->items[heap->len] = MP_OBJ_NULL;
    if (heap->len > 1) {
        go_down(heap, 0);
    } else if (heap->len == 0) {
        heap->items[0] = MP_OBJ_NULL;
    }
    return item;
}
static MP_DEFINE_CONST_FUN_OBJ_1(heappop_obj, heappop);

static mp_obj_t heapify(mp_obj_t heap_in) {
    mp_obj_list_t *heap = heap_of(heap_in, "heapify");
    for (size_t i = heap->len / 2; i-- > 0;) {
        go_down(heap, i);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(heapify_obj, heapify);

static mp_obj_t heapreplace(mp_obj_t heap_in, mp_obj_t item) {
    mp_obj_list_t *heap = heap_of(heap_in, "heapreplace");
    if (heap->len == 0) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("index out of range"));
    }
    mp_obj_t result = heap->items[0];
    heap->items[0] = item;
    go_down(heap, 0);
    return result;
}
static MP_DEFINE_CONST_FUN_OBJ_2(heapreplace_obj, heapreplace);

static mp_obj_t heappushpop(mp_obj_t heap_in, mp_obj_t item) {
    mp_obj_list_t *heap = heap_of(heap_in, "heappushpop");
    if (heap->len == 0) {
        return item;
    }
    mp_obj_t first = heap->items[0];
    if (!less(first, item)) {
        return item;
    }
    first = *at(heap, 0);
    heap->items[0] = item;
    go_down(heap, 0);
    return first;
}
static MP_DEFINE_CONST_FUN_OBJ_2(heappushpop_obj, heappushpop);

static const mp_rom_map_elem_t heapq_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__heapq) },
    { MP_ROM_QSTR(MP_QSTR_heappush), MP_ROM_PTR(&heappush_obj) },
    { MP_ROM_QSTR(MP_QSTR_heappop), MP_ROM_PTR(&heappop_obj) },
    { MP_ROM_QSTR(MP_QSTR_heapify), MP_ROM_PTR(&heapify_obj) },
    { MP_ROM_QSTR(MP_QSTR_heapreplace), MP_ROM_PTR(&heapreplace_obj) },
    { MP_ROM_QSTR(MP_QSTR_heappushpop), MP_ROM_PTR(&heappushpop_obj) },
};
static MP_DEFINE_CONST_DICT(heapq_globals, heapq_globals_table);

const mp_obj_module_t mp_module__heapq = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&heapq_globals,
};
MP_REGISTER_MODULE(MP_QSTR__heapq, mp_module__heapq);
