// The exports: bring the interpreter up, hand values over, run a program.  Each returns; no frame of the guest is live
// between two calls, so that memory and globals are all the state there is.  wasm/README.md describes them.

#include <string.h>

#include "py/builtin.h"
#include "py/compile.h"
#include "py/cstack.h"
#include "py/gc.h"
#include "py/lexer.h"
#include "py/objtraceback.h"
#include "py/mperrno.h"
#include "py/objexcept.h"
#include "py/objmodule.h"
#include "py/pystack.h"
#include "py/runtime.h"
#include "py/stream.h"

#include "sandbox.h"

#define EXPORT(name) __attribute__((export_name(#name)))

// How a call ended: the status that run(), set() and configure() return.
#define STATUS_OK (0)
#define STATUS_EXCEPTION (1)
#define STATUS_MEMORY_ERROR (2)
#define STATUS_NOT_REPRESENTABLE (3)
#define STATUS_EXIT (4)

#define FLAG_VALUE (1)

// Of a message or a traceback, in bytes.
#define LONGEST_DESCRIPTION (32 * 1024)

#define MOST_SOURCES (16)

#define WASM_PAGE (65536)

// 3,000 nested calls of a small function take about this much; CPython's own limit is 1,000.
#define PYSTACK_SIZE (192 * 1024)
#define INITIAL_HEAP_SIZE (64 * 1024)

MP_REGISTER_ROOT_POINTER(byte * sandbox_input);
MP_REGISTER_ROOT_POINTER(byte * sandbox_result);
MP_REGISTER_ROOT_POINTER(mp_obj_t sandbox_value);

extern char __stack_low, __stack_high; // by the linker

// sys.stderr, as a stream object.
extern const mp_obj_base_t mp_sys_stderr_obj;

int errno;

unsigned sandbox_epoch = 1;

static mp_obj_t pystack[PYSTACK_SIZE / sizeof(mp_obj_t)];
static char initial_heap[INITIAL_HEAP_SIZE] __attribute__((aligned(16)));
static size_t result_len;
static qstr filename;
static size_t memory_limit = SIZE_MAX;

// -- Heap -------------------------------------------------------------------------------------------------------

static size_t memory_size(void) {
    return (size_t)__builtin_wasm_memory_size(0) * WASM_PAGE;
}

size_t gc_get_max_new_split(void) {
    size_t size = memory_size();
    return size < memory_limit ? (memory_limit - size) / WASM_PAGE * WASM_PAGE : 0;
}

void *sandbox_heap_grow(unsigned bytes) {
    size_t pages = bytes / WASM_PAGE + (bytes % WASM_PAGE != 0);
    size_t previous = __builtin_wasm_memory_grow(0, pages);
    return previous == SIZE_MAX ? NULL : (void *)(previous * WASM_PAGE);
}

// Frames have slots that not every call writes: what an earlier, deeper call left there would be taken for a reference by
// collections from now on.  The collector therefore clears what is below it, as deep as calls usually go.
#define CLEARED_STACK (16 * 1024)

static __attribute__((noinline)) void clear_stack(size_t depth) {
    char *end = __builtin_frame_address(0);
    depth = MIN(depth, (size_t)(end - &__stack_low));
    memset(end - depth, 0, depth);
}

__attribute__((noinline)) void sandbox_collect_from(void *from) {
    void **stack = from == NULL ? __builtin_frame_address(0) : from;
    gc_collect_start();
    gc_collect_stack(stack, (void **)&__stack_high - stack);
    gc_collect_end();
    clear_stack(CLEARED_STACK);
}

void gc_collect(void) {
    sandbox_collect_from(NULL);
}

void sandbox_clear_stack(void) {
    clear_stack(CLEARED_STACK / 8);
}

// A program that has caught a MemoryError counts on the memory of what the failed call held, which is still in the frames
// between its own and the collector's.
void sandbox_memory_error(void) {
    clear_stack(SIZE_MAX);
}

EXPORT(limit_heap) void limit_heap(size_t bytes) {
    memory_limit = bytes;
}

// -- Results ----------------------------------------------------------------------------------------------------

EXPORT(result_ptr) const byte *result_ptr(void) {
    return MP_STATE_VM(sandbox_result);
}

EXPORT(result_len) size_t get_result_len(void) {
    return result_len;
}

static void keep_result(const vstr_t *result) {
    MP_STATE_VM(sandbox_result) = (byte *)result->buf;
    result_len = result->len;
}

static void drop_result(void) {
    MP_STATE_VM(sandbox_result) = NULL;
    result_len = 0;
}

// An exception's argument can be as large as the memory: its author needs the beginning and the end.
static void shorten(vstr_t *text) {
    if (text->len <= LONGEST_DESCRIPTION) {
        return;
    }
    size_t head = LONGEST_DESCRIPTION / 2;
    size_t tail = text->len - LONGEST_DESCRIPTION / 2;
    while (UTF8_IS_CONT(text->buf[head])) {
        head--;
    }
    while (tail < text->len && UTF8_IS_CONT(text->buf[tail])) {
        tail++;
    }
    static const char mark[] = "\n... left out ...\n";
    vstr_t shorter;
    vstr_init(&shorter, LONGEST_DESCRIPTION + sizeof(mark));
    vstr_add_strn(&shorter, text->buf, head);
    vstr_add_strn(&shorter, mark, sizeof(mark) - 1);
    vstr_add_strn(&shorter, text->buf + tail, text->len - tail);
    *text = shorter;
}

static void put_text(vstr_t *out, const char *name, const char *text, size_t len) {
    cbor_encode_text(out, name, strlen(name));
    cbor_encode_text(out, text, len);
}

// What an exception prints of itself can raise in turn: then there is no such text.
static void put_printed(vstr_t *out, const char *name, mp_obj_t exc, void (*print_to)(const mp_print_t *, mp_obj_t)) {
    vstr_t text;
    mp_print_t print;
    vstr_init_print(&text, 64, &print);
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        print_to(&print, exc);
        nlr_pop();
    } else {
        vstr_reset(&text);
        vstr_add_str(&text, "<unprintable>");
    }
    shorten(&text);
    put_text(out, name, text.buf, text.len);
}

static void print_message(const mp_print_t *print, mp_obj_t exc) {
    mp_obj_print_helper(print, exc, PRINT_STR);
}

static void keep_exception(mp_obj_t exc) {
    vstr_t out;
    vstr_init(&out, 256);
    size_t line = mp_exception_line(exc, filename);
    cbor_encode_head(&out, CBOR_MAP, line == 0 ? 3 : 4);
    size_t len;
    const char *type = (const char *)qstr_data(mp_obj_get_type(exc)->name, &len);
    put_text(&out, "type", type, len);
    put_printed(&out, "message", exc, print_message);
    put_printed(&out, "traceback", exc, mp_obj_print_exception);
    if (line != 0) {
        cbor_encode_text(&out, "line", 4);
        cbor_encode_head(&out, 0, line);
    }
    keep_result(&out);
}

static int keep_exit(mp_obj_t exc) {
    mp_obj_t code = mp_obj_exception_get_value(exc);
    int status = 0;
    if (mp_obj_is_small_int(code)) {
        status = MP_OBJ_SMALL_INT_VALUE(code);
    } else if (code != mp_const_none) {
        // as CPython: anything else is a message, if it can be printed
        mp_print_t print = { (void *)&mp_sys_stderr_obj, mp_stream_write_adaptor };
        nlr_buf_t nlr;
        if (nlr_push(&nlr) == 0) {
            mp_obj_print_helper(&print, code, PRINT_STR);
            nlr_pop();
        }
        mp_print_str(&print, "\n");
        status = 1;
    }
    vstr_t out;
    vstr_init(&out, 16);
    cbor_encode_head(&out, CBOR_MAP, 1);
    cbor_encode_text(&out, "code", 4);
    cbor_encode(&out, MP_OBJ_NEW_SMALL_INT(status));
    keep_result(&out);
    return STATUS_EXIT;
}

// Describing an exception needs memory that may not be there: the status then stands alone.
static int keep_outcome(mp_obj_t exc) {
    const mp_obj_type_t *type = mp_obj_get_type(exc);
    int status = STATUS_EXCEPTION;
    nlr_buf_t nlr;
    if (mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(type), MP_OBJ_FROM_PTR(&mp_type_MemoryError))) {
        status = STATUS_MEMORY_ERROR;
    }
    drop_result();
    MP_STATE_VM(sandbox_value) = MP_OBJ_NULL;
    if (nlr_push(&nlr) == 0) {
        if (mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(type), MP_OBJ_FROM_PTR(&mp_type_SystemExit))) {
            status = keep_exit(exc);
        } else {
            keep_exception(exc);
        }
        nlr_pop();
    } else {
        drop_result();
        if (status == STATUS_EXCEPTION) {
            status = STATUS_MEMORY_ERROR;
        }
    }
    return status;
}

// -- Starting ---------------------------------------------------------------------------------------------------

static void reset_stacks(void) {
    mp_cstack_init_with_top(&__stack_high, &__stack_high - &__stack_low);
    MP_STATE_THREAD(pystack_cur) = MP_STATE_THREAD(pystack_start);
    MP_STATE_THREAD(nlr_top) = NULL;
    MP_STATE_THREAD(vm_frame) = NULL;
    MP_STATE_THREAD(gc_lock_depth) = 0;
    sandbox_weak_reset();
}

EXPORT(init) void init(void) {
    mp_cstack_init_with_top(&__stack_high, &__stack_high - &__stack_low);
    mp_pystack_init(pystack, pystack + MP_ARRAY_SIZE(pystack));
    gc_init(initial_heap, initial_heap + sizeof(initial_heap));
    mp_init();
    filename = qstr_from_str("<program>");
    mp_obj_list_append(mp_sys_argv, MP_OBJ_NEW_QSTR(filename));
    // for programs that look themselves up
    mp_obj_dict_store(MP_OBJ_FROM_PTR(&MP_STATE_VM(mp_loaded_modules_dict)), MP_OBJ_NEW_QSTR(MP_QSTR___main__), MP_OBJ_FROM_PTR(&mp_module___main__));
}

// Where in memory a session's state is: from the writable data up, but for the Python stack, on which nothing is live between
// two calls.
EXPORT(layout) const void *layout(unsigned kind) {
    switch (kind) {
        case 0:
            return &sandbox_writable;
        case 1:
            return pystack;
        case 2:
            return pystack + MP_ARRAY_SIZE(pystack);
        default:
            return NULL;
    }
}

// What was seeded with unpredictable bits is seeded anew at its next use: this instance continues from a state that others
// may continue from as well.
EXPORT(reseed) void reseed(void) {
    sandbox_epoch++;
}

EXPORT(buffer) byte *buffer(size_t len) {
    reset_stacks();
    MP_STATE_VM(sandbox_input) = NULL;
    MP_STATE_VM(sandbox_input) = gc_alloc(len == 0 ? 1 : len, GC_ALLOC_FLAG_LEAF);
    return MP_STATE_VM(sandbox_input);
}

// The input belongs to the call that consumes it: nothing holds on to it afterwards.
static bool take_input(const byte *data) {
    bool known = data != NULL && data == MP_STATE_VM(sandbox_input);
    MP_STATE_VM(sandbox_input) = NULL;
    return known;
}

typedef void consumer_t (mp_obj_t map);

static int consume(const byte *data, size_t len, consumer_t *consumer) {
    reset_stacks();
    drop_result();
    const byte *volatile input = data; // nothing else refers to it now
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        if (!take_input(input)) {
            mp_raise_ValueError(MP_ERROR_TEXT("not the input buffer"));
        }
        consumer(cbor_decode(input, len));
        nlr_pop();
        return STATUS_OK;
    }
    return keep_outcome(MP_OBJ_FROM_PTR(nlr.ret_val));
}

// -- Configuring and setting variables ---------------------------------------------------------------------------

static mp_obj_t map_get(mp_obj_t map, const char *name) {
    mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(map), mp_obj_new_str(name, strlen(name)), MP_MAP_LOOKUP);
    return elem == NULL ? MP_OBJ_NULL : elem->value;
}

static void set_arguments(mp_obj_t arguments) {
    size_t len;
    mp_obj_t *items;
    mp_obj_get_array(arguments, &len, &items);
    mp_obj_list_init(MP_OBJ_TO_PTR(mp_sys_argv), 0);
    MP_STATE_VM(sys_mutable[MP_SYS_MUTABLE_ARGV]) = mp_sys_argv;
    for (size_t i = 0; i < len; i++) {
        mp_obj_list_append(mp_sys_argv, items[i]);
    }
}

static void apply_configuration(mp_obj_t map) {
    mp_obj_t functions = map_get(map, "functions");
    if (functions != MP_OBJ_NULL) {
        hostcall_define(functions);
    }
    mp_obj_t arguments = map_get(map, "argv");
    if (arguments != MP_OBJ_NULL) {
        set_arguments(arguments);
    }
    mp_obj_t name = map_get(map, "filename");
    if (name != MP_OBJ_NULL) {
        filename = mp_obj_str_get_qstr(name);
    }
}

static void set_variables(mp_obj_t map) {
    mp_map_t *variables = mp_obj_dict_get_map(map);
    for (size_t i = 0; i < variables->alloc; i++) {
        if (mp_map_slot_is_filled(variables, i)) {
            mp_store_global(mp_obj_str_get_qstr(variables->table[i].key), variables->table[i].value);
        }
    }
}

EXPORT(configure) int configure(const byte *data, size_t len) {
    return consume(data, len, apply_configuration);
}

EXPORT(set) int set(const byte *data, size_t len) {
    return consume(data, len, set_variables);
}

// -- Running ----------------------------------------------------------------------------------------------------

// The compiler passes the value of the program's last statement here.
static mp_obj_t sandbox_value(mp_obj_t value) {
    MP_STATE_VM(sandbox_value) = value;
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_1(sandbox_value_obj, sandbox_value);

// Tracebacks show lines of the last programs of a session, not of all it ever ran.
static void forget_old_source(void) {
    if (MP_STATE_VM(mp_sources) == MP_OBJ_NULL) {
        return;
    }
    mp_map_t *sources = mp_obj_dict_get_map(MP_STATE_VM(mp_sources));
    for (size_t i = 0; sources->used >= MOST_SOURCES && i < sources->alloc; i++) {
        if (mp_map_slot_is_filled(sources, i)) {
            mp_obj_dict_delete(MP_STATE_VM(mp_sources), sources->table[i].key);
        }
    }
}

static void execute(const byte *source, size_t len, bool value_wanted) {
    forget_old_source();
    mp_source_keep(filename, (const char *)source, len); // tracebacks show its lines
    mp_lexer_t *lexer = mp_lexer_new_from_str_len(filename, (const char *)source, len, 0);
    mp_parse_tree_t tree = mp_parse(lexer, MP_PARSE_FILE_INPUT);
    mp_compile_value_wanted = value_wanted;
    mp_call_function_0(mp_compile(&tree, filename, false));
}

// What atexit.register() was given, if the program imported that module. What it raises does not change the outcome.
static void run_exit_functions(void) {
    mp_map_elem_t *module = mp_map_lookup(&MP_STATE_VM(mp_loaded_modules_dict).map, MP_OBJ_NEW_QSTR(MP_QSTR_atexit), MP_MAP_LOOKUP);
    nlr_buf_t nlr;
    if (module != NULL && nlr_push(&nlr) == 0) {
        mp_call_function_0(mp_load_attr(module->value, MP_QSTR__run_exitfuncs));
        nlr_pop();
    }
}

static int keep_value(void) {
    mp_obj_t value = MP_STATE_VM(sandbox_value);
    MP_STATE_VM(sandbox_value) = MP_OBJ_NULL;
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        vstr_t out;
        vstr_init(&out, 64);
        cbor_encode(&out, value);
        keep_result(&out);
        nlr_pop();
        return STATUS_OK;
    }
    int status = keep_outcome(MP_OBJ_FROM_PTR(nlr.ret_val));
    return status == STATUS_EXCEPTION ? STATUS_NOT_REPRESENTABLE : status;
}

EXPORT(run) int run(const byte *data, size_t len, unsigned flags) {
    reset_stacks();
    drop_result();
    MP_STATE_VM(sandbox_value) = mp_const_none;
    const byte *volatile input = data;
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        if (!take_input(input)) {
            mp_raise_ValueError(MP_ERROR_TEXT("not the input buffer"));
        }
        execute(input, len, flags & FLAG_VALUE);
        nlr_pop();
    } else {
        int status = keep_outcome(MP_OBJ_FROM_PTR(nlr.ret_val));
        run_exit_functions();
        return status;
    }
    run_exit_functions();
    sandbox_weak_poll();
    return keep_value();
}

// -- What MicroPython asks of a port ----------------------------------------------------------------------------

unsigned long long sandbox_random(void) {
    return host_random();
}

// There are no files to import: a module is built in, frozen, or not there.
mp_import_stat_t mp_import_stat(const char *path) {
    (void)path;
    return MP_IMPORT_STAT_NO_EXIST;
}

mp_lexer_t *mp_lexer_new_from_file(qstr name) {
    (void)name;
    mp_raise_OSError(MP_ENOENT);
}

NORETURN void nlr_jump_fail(void *value) {
    (void)value;
    __builtin_trap();
}
