// _weakref: references that the collector does not follow, and the objects that have a __del__().
//
// A weak reference holds its object's address inverted, so that neither the heap nor a root seems to refer to it. All of them are
// found from a table that the collector does not look into. Between marking and sweeping the collector calls sandbox_weak_marked(),
// which forgets the references that are themselves dead, empties those whose objects are, and keeps an object with a __del__() for
// one last call. Python code does not run then: callbacks and __del__() wait for sandbox_weak_poll().
//
// CPython counts references, and programs show that an object is gone once its last name is. Here a collection has to find
// that out, so one is made when a program could notice: it asks a weak reference, or deletes a name. What that may cost is bounded.

#include <string.h>

#include "py/bc.h"
#include "py/bc0.h"
#include "py/builtin.h"
#include "py/gc.h"
#include "py/objfun.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "py/stream.h"

#include "sandbox.h"

typedef struct _weak_t {
    mp_obj_base_t base;
    uintptr_t hidden; // the object's address, inverted; 0 when the object is gone
    mp_obj_t callback; // or MP_OBJ_NULL
    mp_obj_t hash; // of the object, once it was asked for, or MP_OBJ_NULL
    mp_obj_t owner; // the instance whose built-in part this is, or MP_OBJ_NULL
    uintptr_t next; // in its chain of the table, inverted; among those that wait, as it is
} weak_t;

// An object whose class has a __del__().
typedef struct _last_call_t {
    uintptr_t hidden; // inverted; as it is once the object is dead
    struct _last_call_t *next;
} last_call_t;

// Not a type of the heap's, so that what it refers to stays unseen.
MP_REGISTER_ROOT_POINTER(struct _weak_t **weak_table);
MP_REGISTER_ROOT_POINTER(struct _weak_t *weak_waiting);
MP_REGISTER_ROOT_POINTER(struct _last_call_t *last_calls);
MP_REGISTER_ROOT_POINTER(struct _last_call_t *last_calls_waiting);

extern const mp_obj_base_t mp_sys_stderr_obj; // as a stream object

#define SMALLEST_TABLE (8)

// How many bytes of heap collections may go through for questions before allocations have to share their cost. One that finds a dead
// object earns what a small heap costs, so that there all deaths are seen at once, and a large one is not gone through for each.
#define MOST_CREDIT (64 * 1024 * 1024)
#define CREDIT_FOR_A_DEATH (512 * 1024)
#define SHARE_OF_MEMORY (4)
#define MOST_ROUNDS (4)

static size_t table_size;
static size_t table_used;
static size_t with_callback; // how many of the references have one
// For questions and deleted names; for what may come with every call and every loop.
static unsigned credit = MOST_CREDIT;
static unsigned credit_in_passing = MOST_CREDIT;

bool sandbox_weak_watching; // there are weak references or objects with a __del__()
static bool polling; // callbacks are under way
static bool asking; // a collection is made for a question
static unsigned deaths; // how many collections found dead objects

static inline void *shown(uintptr_t hidden) {
    return (void *)~hidden;
}

static inline uintptr_t hide(const void *ptr) {
    return ~(uintptr_t)ptr;
}

static size_t place_of(uintptr_t hidden) {
    return (uint32_t)(hidden * 2654435761u) >> 8 & (table_size - 1);
}

static void link_in(weak_t *weak) {
    weak_t **head = &MP_STATE_VM(weak_table)[place_of(weak->hidden)];
    weak->next = *head == NULL ? 0 : hide(*head);
    *head = weak;
}

static weak_t *next_of(const weak_t *weak) {
    return weak->next == 0 ? NULL : shown(weak->next);
}

static void grow_table(void) {
    size_t old_size = table_size;
    weak_t **old = MP_STATE_VM(weak_table);
    size_t size = old_size == 0 ? SMALLEST_TABLE : 2 * old_size;
    weak_t **new = gc_alloc(size * sizeof(weak_t *), GC_ALLOC_FLAG_LEAF);
    if (new == NULL) {
        m_malloc_fail(size * sizeof(weak_t *));
    }
    memset(new, 0, size * sizeof(weak_t *));
    MP_STATE_VM(weak_table) = new;
    table_size = size;
    for (size_t i = 0; i < old_size; i++) {
        for (weak_t *weak = old[i], *next; weak != NULL; weak = next) {
            next = next_of(weak);
            link_in(weak);
        }
    }
}

// -- What the collector calls -------------------------------------------------------------------------------------

static bool sweep_chain(weak_t **head) {
    bool died = false;
    weak_t *kept = NULL;
    for (weak_t *weak = *head, *next; weak != NULL; weak = next) {
        next = next_of(weak);
        if (!gc_is_marked(weak)) {
            table_used--;
            with_callback -= weak->callback != MP_OBJ_NULL;
        } else if (!gc_is_marked(shown(weak->hidden))) {
            table_used--;
            weak->hidden = 0;
            weak->next = 0;
            died = true;
            if (weak->callback != MP_OBJ_NULL) {
                with_callback--;
                weak->next = (uintptr_t)MP_STATE_VM(weak_waiting);
                MP_STATE_VM(weak_waiting) = weak;
            }
        } else {
            weak->next = kept == NULL ? 0 : hide(kept);
            kept = weak;
        }
    }
    *head = kept;
    return died;
}

// CPython leaves objects that refer to each other to its own collector. A collection that stands in for counted references therefore
// keeps those that refer to themselves in the end.
static void keep_cycles(void) {
    for (size_t i = 0; i < table_size; i++) {
        for (weak_t *weak = MP_STATE_VM(weak_table)[i]; weak != NULL; weak = next_of(weak)) {
            gc_mark_if_in_cycle(shown(weak->hidden));
        }
    }
    for (last_call_t *call = MP_STATE_VM(last_calls); call != NULL; call = call->next) {
        gc_mark_if_in_cycle(shown(call->hidden));
    }
}

// Between marking and sweeping. Whether it marked more.
bool sandbox_weak_marked(void) {
    sandbox_ticks(1 + table_size / 16 + table_used); // before anything is changed, because this may not return
    if (asking) {
        keep_cycles();
    }
    bool died = false;
    for (size_t i = 0; i < table_size; i++) {
        if (MP_STATE_VM(weak_table)[i] != NULL) {
            died |= sweep_chain(&MP_STATE_VM(weak_table)[i]);
        }
    }
    bool revived = false;
    for (last_call_t **at = &MP_STATE_VM(last_calls); *at != NULL;) {
        last_call_t *call = *at;
        sandbox_ticks(1);
        if (gc_is_marked(shown(call->hidden))) {
            at = &call->next;
            continue;
        }
        *at = call->next;
        call->hidden = ~call->hidden;
        call->next = MP_STATE_VM(last_calls_waiting);
        MP_STATE_VM(last_calls_waiting) = call;
        revived = true;
    }
    // what one of them holds is alive for its own call, but dead for the others
    for (last_call_t *call = MP_STATE_VM(last_calls_waiting); revived && call != NULL; call = call->next) {
        gc_collect_root((void **)&call->hidden, 1);
    }
    sandbox_weak_watching = table_used != 0 || MP_STATE_VM(last_calls) != NULL || MP_STATE_VM(last_calls_waiting) != NULL;
    if (died || revived) {
        deaths++;
        credit = MIN(credit + CREDIT_FOR_A_DEATH, MOST_CREDIT);
        credit_in_passing = MIN(credit_in_passing + CREDIT_FOR_A_DEATH, MOST_CREDIT);
    }
    return revived;
}

// -- The Python stack ----------------------------------------------------------------------------------------------

// What a frame's value stack held above its top is no reference, but looks like one. Where the top is depends on how the frame
// was left: it is known in calls, and where this file is called from the interpreter itself.
static void clear_frame(mp_code_state_t *cs, bool in_c) {
    if ((const char *)cs->fun_bc->bytecode < &sandbox_writable) {
        return; // compiled ahead: the number of variables is not known
    }
    mp_obj_t *from = cs->sp + 1;
    if (in_c) {
        byte op = cs->ip[-1];
        if (op != MP_BC_CALL_FUNCTION && op != MP_BC_CALL_METHOD) {
            return;
        }
        const byte *operand = cs->ip;
        size_t n = mp_decode_uint(&operand);
        from += (n & 0xff) + 2 * (n >> 8) + (op == MP_BC_CALL_METHOD);
    }
    mp_fun_names_t names = { 0 };
    mp_fun_bc_get_names(cs->fun_bc, &names);
    mp_obj_t *to = cs->state + cs->n_state - (names.n_free + names.n_params + names.n_others);
    if (from < to) {
        memset(from, 0, (to - from) * sizeof(mp_obj_t));
    }
}

// Makes a collection by a call that came from Python code directly. The frames of C between it and here hold nothing that the Python
// stack does not, but may have slots that were not written: they are left out.
static void collect(bool direct) {
    sandbox_collect_from(direct ? MP_STATE_THREAD(vm_frame) : NULL);
}

// Whether the interpreter, and no other code in C, called this object.
static bool is_called_directly(mp_obj_t self) {
    mp_vm_place_t place;
    mp_vm_innermost(&place);
    mp_code_state_t *cs = place.code_state;
    return cs != NULL && (cs->ip[-1] == MP_BC_CALL_FUNCTION || cs->ip[-1] == MP_BC_CALL_METHOD) && cs->sp >= cs->state && cs->sp < cs->state + cs->n_state
           && *cs->sp == self;
}

static void clear_dead(bool top_known) {
    mp_vm_place_t place;
    mp_vm_innermost(&place);
    for (struct _vm_frame_t *last = NULL; place.code_state != NULL; mp_vm_outwards(&place)) {
        clear_frame(place.code_state, place.frame != last && !top_known);
        top_known = false;
        last = place.frame;
    }
}

static bool watching_for_calls(void) {
    return with_callback != 0 || MP_STATE_VM(last_calls) != NULL || MP_STATE_VM(weak_waiting) != NULL || MP_STATE_VM(last_calls_waiting) != NULL;
}

static bool refers_weakly(mp_obj_t object) {
    if (table_size == 0) {
        return false;
    }
    uintptr_t hidden = hide(MP_OBJ_TO_PTR(object));
    weak_t *weak = MP_STATE_VM(weak_table)[place_of(hidden)];
    while (weak != NULL && weak->hidden != hidden) {
        weak = next_of(weak);
    }
    return weak != NULL;
}

// -- Questions --------------------------------------------------------------------------------------------------

static bool may_collect(unsigned *credit) {
    size_t memory = (size_t)__builtin_wasm_memory_size(0) * 65536;
    if (MP_STATE_MEM(gc_alloc_amount) >= memory / MICROPY_BYTES_PER_GC_BLOCK / SHARE_OF_MEMORY) {
        return true;
    }
    size_t heap = memory - (uintptr_t)MP_STATE_MEM(area).gc_pool_start;
    if (*credit < heap) {
        return false;
    }
    *credit -= heap;
    return true;
}

static void report(mp_obj_t fun, mp_obj_t exc) {
    mp_print_t print = { (void *)&mp_sys_stderr_obj, mp_stream_write_adaptor };
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        mp_print_str(&print, "Exception ignored in: ");
        mp_obj_print_helper(&print, fun, PRINT_REPR);
        mp_print_str(&print, "\n");
        mp_obj_print_exception(&print, exc);
        nlr_pop();
    }
}

static void call_ignoring(mp_obj_t fun, size_t n_args, const mp_obj_t *args) {
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        mp_call_function_n_kw(fun, n_args, 0, args);
        nlr_pop();
    } else {
        report(fun, MP_OBJ_FROM_PTR(nlr.ret_val));
    }
}

static void call_del(mp_obj_t object) {
    mp_obj_t dest[2];
    if (mp_obj_load_special(object, MP_QSTR___del__, dest)) {
        call_ignoring(dest[0], dest[1] == MP_OBJ_NULL ? 0 : 1, dest + 1);
    }
}

static void run_waiting(void) {
    while (MP_STATE_VM(weak_waiting) != NULL) {
        weak_t *weak = MP_STATE_VM(weak_waiting);
        MP_STATE_VM(weak_waiting) = (weak_t *)weak->next;
        weak->next = 0;
        mp_obj_t callback = weak->callback;
        mp_obj_t self = weak->owner == MP_OBJ_NULL ? MP_OBJ_FROM_PTR(weak) : weak->owner;
        weak->callback = MP_OBJ_NULL;
        call_ignoring(callback, 1, &self);
    }
    while (MP_STATE_VM(last_calls_waiting) != NULL) {
        last_call_t *call = MP_STATE_VM(last_calls_waiting);
        MP_STATE_VM(last_calls_waiting) = call->next;
        mp_obj_t object = MP_OBJ_FROM_PTR((void *)call->hidden);
        call->hidden = 0;
        call_del(object);
    }
}

// Runs what waits. What the callbacks raise has been reported; a trap of the host's ends them as it ends everything.
static void run_callbacks(void) {
    if (polling || (MP_STATE_VM(weak_waiting) == NULL && MP_STATE_VM(last_calls_waiting) == NULL)) {
        return;
    }
    polling = true;
    run_waiting();
    polling = false;
}

// A run that was cut off leaves no callbacks under way.
void sandbox_weak_reset(void) {
    polling = asking = false;
    credit = credit_in_passing = MOST_CREDIT;
}

void sandbox_weak_collect(void *self) {
    clear_dead(false);
    collect(is_called_directly(self));
    run_callbacks();
}

// What a dead object refers to can be dead too, which shows in the next collection only.
static void collect_for_question(bool top_known, bool direct) {
    clear_dead(top_known);
    asking = true;
    for (unsigned round = 0; round < MOST_ROUNDS; round++) {
        unsigned before = deaths;
        collect(direct);
        if (deaths == before || (table_used == 0 && MP_STATE_VM(last_calls) == NULL)) {
            break;
        }
    }
    asking = false;
}

static void poll(unsigned *credit, bool top_known, bool direct) {
    if (sandbox_weak_watching && !polling && !asking && may_collect(credit)) {
        collect_for_question(top_known, direct);
    }
    run_callbacks();
}

// Where a program could notice that an object is gone: it asks,
void sandbox_weak_poll(void) {
    poll(&credit, false, false);
}

// it has deleted a name, or set it anew,
static bool sets_often;
void sandbox_weak_deleted(void) {
    poll(sets_often ? &credit_in_passing : &credit, true, true);
    sets_often = false;
}

// or a function has returned, and with it its names are gone. Then it is also time to clear what is left of deeper calls.
void sandbox_weak_returned(void) {
    if (watching_for_calls()) {
        poll(&credit_in_passing, true, true);
    }
    sandbox_clear_stack();
}

// Whether a value, which a name will no longer refer to, is such an object, or may refer to one.
bool sandbox_weak_watched(mp_obj_t value) {
    if (!mp_obj_is_obj(value)) {
        return false;
    }
    const mp_obj_type_t *type = ((mp_obj_base_t *)MP_OBJ_TO_PTR(value))->type;
    bool itself = type->flags & MP_TYPE_FLAG_DEL || refers_weakly(value);
    sets_often = !itself;
    return itself || mp_obj_is_instance_type(type) || type == &mp_type_list || type == &mp_type_dict || type == &mp_type_tuple || type == &mp_type_set;
}

// A new instance of a class with a __del__().
void sandbox_weak_del(mp_obj_t object) {
    last_call_t *call = m_new_obj(last_call_t);
    call->hidden = hide(MP_OBJ_TO_PTR(object));
    call->next = MP_STATE_VM(last_calls);
    MP_STATE_VM(last_calls) = call;
    sandbox_weak_watching = true;
}

// -- The type ref -----------------------------------------------------------------------------------------------

static weak_t *native_weak(mp_obj_t self_in) {
    mp_obj_t self = mp_obj_native_value(self_in);
    if (!mp_obj_is_type(self, &mp_type_weakref)) {
        mp_raise_TypeError(MP_ERROR_TEXT("a weak reference is required"));
    }
    return MP_OBJ_TO_PTR(self);
}

static mp_obj_t object_of(const weak_t *weak) {
    return weak->hidden == 0 ? mp_const_none : MP_OBJ_FROM_PTR(shown(weak->hidden));
}

// As in CPython: values have none, nor what is derived from those of varying size, nor instances without a place for it.
static bool can_be_referenced(mp_obj_t object) {
    if (!mp_obj_is_obj(object)) {
        return false;
    }
    const mp_obj_type_t *type = mp_obj_get_type(object);
    const mp_obj_type_t *native = type;
    if (mp_obj_is_instance_type(type)) {
        native = MP_CLASS_EXTRA(type)->native_base;
        if (type->flags & MP_TYPE_FLAG_NO_DICT) {
            mp_obj_t slots = mp_obj_class_find(type, MP_QSTR___weakref__);
            return slots != MP_OBJ_NULL;
        }
        return native != &mp_type_int && native != &mp_type_tuple && native != &mp_type_bytes;
    }
    return native != &mp_type_int && native != &mp_type_str && native != &mp_type_bytes && native != &mp_type_bytearray && native != &mp_type_tuple
           && native != &mp_type_list && native != &mp_type_dict && native != &mp_type_float && native != &mp_type_complex && native != &mp_type_bool
           && native != &mp_type_NoneType && native != &mp_type_range && native != &mp_type_slice && native != &mp_type_object
           && !mp_obj_is_native_exception_instance(object);
}

static weak_t *find_plain(mp_obj_t object) {
    if (table_size == 0) {
        return NULL;
    }
    uintptr_t hidden = hide(MP_OBJ_TO_PTR(object));
    for (weak_t *weak = MP_STATE_VM(weak_table)[place_of(hidden)]; weak != NULL; weak = next_of(weak)) {
        if (weak->hidden == hidden && weak->callback == MP_OBJ_NULL && weak->owner == MP_OBJ_NULL) {
            return weak;
        }
    }
    return NULL;
}

static weak_t *new_weak(mp_obj_t object, mp_obj_t callback) {
    if (table_used >= table_size) {
        grow_table();
    }
    weak_t *weak = mp_obj_malloc(weak_t, &mp_type_weakref);
    weak->hidden = hide(MP_OBJ_TO_PTR(object));
    weak->callback = callback;
    weak->hash = MP_OBJ_NULL;
    weak->owner = MP_OBJ_NULL;
    link_in(weak);
    table_used++;
    with_callback += callback != MP_OBJ_NULL;
    sandbox_weak_watching = true;
    return weak;
}

static mp_obj_t weak_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 2, false);
    mp_obj_t object = args[0];
    mp_obj_t callback = n_args == 2 && args[1] != mp_const_none ? args[1] : MP_OBJ_NULL;
    if (!can_be_referenced(object)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("cannot create weak reference to '%s' object"), mp_obj_get_type_str(object));
    }
    weak_t *weak = callback == MP_OBJ_NULL ? find_plain(object) : NULL;
    if (weak != NULL) {
        return MP_OBJ_FROM_PTR(weak);
    }
    return MP_OBJ_FROM_PTR(new_weak(object, callback));
}

// After an instance of a class derived from ref has got its built-in part: that is no longer shared, and knows the instance, which
// its callback gets.
void sandbox_weak_own(mp_obj_t owner) {
    mp_obj_instance_t *instance = MP_OBJ_TO_PTR(owner);
    weak_t *weak = MP_OBJ_TO_PTR(instance->subobj[0]);
    if (weak->callback == MP_OBJ_NULL && weak->hidden != 0) {
        weak = new_weak(object_of(weak), MP_OBJ_NULL);
        instance->subobj[0] = MP_OBJ_FROM_PTR(weak);
    }
    weak->owner = owner;
}

static mp_obj_t weak_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 0, 0, false);
    poll(&credit, false, is_called_directly(self_in));
    return object_of(MP_OBJ_TO_PTR(self_in));
}

static void weak_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    sandbox_weak_poll();
    weak_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t object = object_of(self);
    if (object == mp_const_none) {
        mp_printf(print, "<weakref at 0x%p; dead>", self);
        return;
    }
    mp_printf(print, "<weakref at 0x%p; to '%s' at 0x%p", self, mp_obj_get_type_str(object), MP_OBJ_TO_PTR(object));
    mp_obj_t dest[2];
    mp_load_method_maybe(object, MP_QSTR___name__, dest);
    if (dest[0] != MP_OBJ_NULL && mp_obj_is_str(dest[0])) {
        mp_printf(print, " (%s)", mp_obj_str_get_str(dest[0]));
    }
    mp_print_str(print, ">");
}

static mp_obj_t weak_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    weak_t *self = MP_OBJ_TO_PTR(self_in);
    if (op != MP_UNARY_OP_HASH) {
        return MP_OBJ_NULL;
    }
    if (self->hash == MP_OBJ_NULL) {
        mp_obj_t object = object_of(self);
        if (object == mp_const_none) {
            mp_raise_TypeError(MP_ERROR_TEXT("weak object has gone away"));
        }
        self->hash = mp_unary_op(MP_UNARY_OP_HASH, object);
    }
    return self->hash;
}

static mp_obj_t weak_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    rhs = mp_obj_native_value(rhs);
    if (op != MP_BINARY_OP_EQUAL || !mp_obj_is_type(rhs, &mp_type_weakref)) {
        return MP_OBJ_NULL;
    }
    mp_obj_t a = object_of(MP_OBJ_TO_PTR(lhs));
    mp_obj_t b = object_of(MP_OBJ_TO_PTR(rhs));
    if (a == mp_const_none || b == mp_const_none) {
        return mp_obj_new_bool(lhs == rhs);
    }
    return mp_obj_new_bool(mp_obj_equal(a, b));
}

static void weak_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR___callback__) {
        weak_t *self = MP_OBJ_TO_PTR(self_in);
        dest[0] = self->callback == MP_OBJ_NULL ? mp_const_none : self->callback;
    } else {
        dest[1] = MP_OBJ_SENTINEL;
    }
}

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_weakref, MP_QSTR_ReferenceType, MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE,
    make_new, weak_make_new,
    print, weak_print,
    call, weak_call,
    unary_op, weak_unary_op,
    binary_op, weak_binary_op,
    attr, weak_attr
    );

// -- The module -------------------------------------------------------------------------------------------------

static mp_obj_t weakref_poll(void) {
    sandbox_weak_poll();
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_0(weakref_poll_obj, weakref_poll);

// The object, without a look whether it should be gone.
static mp_obj_t weakref_peek(mp_obj_t self) {
    return object_of(native_weak(self));
}
static MP_DEFINE_CONST_FUN_OBJ_1(weakref_peek_obj, weakref_peek);

static mp_obj_t weakref_refs(mp_obj_t object) {
    mp_obj_t list = mp_obj_new_list(0, NULL);
    sandbox_weak_poll();
    if (table_size != 0 && mp_obj_is_obj(object)) {
        uintptr_t hidden = hide(MP_OBJ_TO_PTR(object));
        for (weak_t *weak = MP_STATE_VM(weak_table)[place_of(hidden)]; weak != NULL; weak = next_of(weak)) {
            if (weak->hidden == hidden) {
                mp_obj_list_append(list, weak->owner == MP_OBJ_NULL ? MP_OBJ_FROM_PTR(weak) : weak->owner);
            }
        }
    }
    return list;
}
static MP_DEFINE_CONST_FUN_OBJ_1(weakref_refs_obj, weakref_refs);

static const mp_rom_map_elem_t weakref_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__weakref) },
    { MP_ROM_QSTR(MP_QSTR_ref), MP_ROM_PTR(&mp_type_weakref) },
    { MP_ROM_QSTR(MP_QSTR_poll), MP_ROM_PTR(&weakref_poll_obj) },
    { MP_ROM_QSTR(MP_QSTR_peek), MP_ROM_PTR(&weakref_peek_obj) },
    { MP_ROM_QSTR(MP_QSTR_refs), MP_ROM_PTR(&weakref_refs_obj) },
};
static MP_DEFINE_CONST_DICT(weakref_globals, weakref_globals_table);

const mp_obj_module_t sandbox_weakref_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&weakref_globals,
};

MP_REGISTER_MODULE(MP_QSTR__weakref, sandbox_weakref_module);
