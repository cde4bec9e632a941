// What MicroPython is built with for the sandbox.  Comments say why; py/mpconfig.h says what each option is.

#include <stdint.h>

#define MICROPY_CONFIG_ROM_LEVEL (MICROPY_CONFIG_ROM_LEVEL_EVERYTHING)

// -- Interpreter ------------------------------------------------------------------------------------------------

// Calls from Python to Python do not recurse in C (py/vm.c needs it), so that their depth is bounded by the Python
// stack, whose size is known, and not by the JVM's.
#define MICROPY_STACKLESS (1)
#define MICROPY_STACKLESS_STRICT (0)
#define MICROPY_ENABLE_PYSTACK (1)
// What still recurses in C (repr, sorting, the parser) is bounded by the C stack.
#define MICROPY_STACK_CHECK (1)
#define MICROPY_STACK_CHECK_MARGIN (8192)

#define MICROPY_NLR_SETJMP (1)
#define MICROPY_OPT_COMPUTED_GOTO (0) // wasm has no computed goto
#define MICROPY_OPT_LOAD_ATTR_FAST_PATH (1)
#define MICROPY_OPT_MAP_LOOKUP_CACHE (1)
#define MICROPY_OBJ_REPR (MICROPY_OBJ_REPR_A)
#define MICROPY_LONGINT_IMPL (MICROPY_LONGINT_IMPL_MPZ)
#define MPZ_DIG_SIZE (32) // wasm multiplies 64 bits at once
#define MICROPY_FLOAT_IMPL (MICROPY_FLOAT_IMPL_DOUBLE)
#define MICROPY_FLOAT_FORMAT_IMPL_EXACT (1)
#define MICROPY_ALLOC_PATH_MAX (256)
#define MICROPY_ENABLE_EMERGENCY_EXCEPTION_BUF (0)

// One tick of fuel for every jump and call; sandbox_tick() traps when there is none left.
void sandbox_tick(void);
#define MICROPY_VM_HOOK_LOOP sandbox_tick();

// -- Memory -----------------------------------------------------------------------------------------------------

#define MICROPY_ENABLE_GC (1)
#define MICROPY_ENABLE_FINALISER (1)
// The heap starts small, so that a fresh sandbox is a small copy, and grows area by area.
#define MICROPY_GC_SPLIT_HEAP (1)
#define MICROPY_GC_SPLIT_HEAP_AUTO (1)
void *sandbox_heap_grow(unsigned bytes);
#define MP_PLAT_ALLOC_HEAP(bytes) sandbox_heap_grow(bytes)
#define MICROPY_GC_SPLIT_HEAP_KEEP (1) // wasm memory does not shrink
#define MICROPY_ALLOC_GC_STACK_SIZE (256)
void sandbox_ticks(unsigned n);
#define MICROPY_GC_HOOK_WORK(n) sandbox_ticks(n)
void sandbox_memory_error(void);
#define MICROPY_VM_HOOK_MEMORY_ERROR() sandbox_memory_error()
// Weak references and __del__(): see mod_weakref.c.
_Bool sandbox_weak_marked(void);
#define MICROPY_GC_HOOK_MARKED() sandbox_weak_marked()
void sandbox_weak_collect(void *self);
#define MICROPY_PY_GC_COLLECT(self) sandbox_weak_collect(self)
void sandbox_weak_poll(void);
extern _Bool sandbox_weak_watching;
#define MICROPY_VM_WATCHING() sandbox_weak_watching
_Bool sandbox_weak_watched(void *value);
#define MICROPY_VM_WATCHED(value) sandbox_weak_watched(value)
void sandbox_weak_deleted(void);
#define MICROPY_VM_HOOK_DELETED() sandbox_weak_deleted()
void sandbox_weak_returned(void);
#define MICROPY_VM_HOOK_RETURNED() sandbox_weak_returned()
void sandbox_weak_del(void *object);
#define MICROPY_HOOK_OBJECT_WITH_DEL(object) sandbox_weak_del(object)
void sandbox_weak_own(void *instance);
extern const struct _mp_obj_type_t mp_type_weakref;
#define MICROPY_HOOK_INSTANCE_INITIALISED(native_base, object) do { if ((native_base) == &mp_type_weakref) { sandbox_weak_own(object); } } while (0)
#define MICROPY_GC_ALLOC_THRESHOLD (1) // gc.threshold(1) is how the build tests the collector
#define MICROPY_TRACKED_ALLOC (0)
#define MICROPY_MEM_STATS (0)
#define MICROPY_PY_MICROPYTHON_MEM_INFO (0)
#define MICROPY_PY_MICROPYTHON_STACK_USE (0)
#define MICROPY_PY_MICROPYTHON_HEAP_LOCKED (0)

// -- What the language has --------------------------------------------------------------------------------------

#define MICROPY_CPYTHON_COMPAT (1)
#define MICROPY_ERROR_REPORTING (MICROPY_ERROR_REPORTING_DETAILED)
#define MICROPY_ENABLE_SOURCE_LINE (1)
#define MICROPY_ENABLE_DOC_STRING (1)
#define MICROPY_WARNINGS (0)
#define MICROPY_PY_STR_BYTES_CMP_WARN (0)
#define MICROPY_UNICODE_TABLES (1)
#define MICROPY_ROM_TEXT_COMPRESSION (0) // messages are decompressed on the heap; their size is no concern here
#define MICROPY_PY_BUILTINS_HELP (0)     // our own, for host functions
#define MICROPY_PY_BUILTINS_INPUT (0)    // our own, answered by the host
#define MICROPY_PY_BUILTINS_EXECFILE (0)
#define MICROPY_ENABLE_COMPILER (1)
#define MICROPY_COMP_CONST (0)           // const() would replace names that CPython looks up
#define MICROPY_MODULE_FROZEN_MPY (1)
#define MICROPY_QSTR_EXTRA_POOL mp_qstr_frozen_const_pool
#define MICROPY_ENABLE_EXTERNAL_IMPORT (1) // for the frozen library; the port has no files to import
#define MICROPY_READER_VFS (0)
#define MICROPY_USE_INTERNAL_PRINTF (0)
#define MICROPY_USE_INTERNAL_ERRNO (1)
#define MICROPY_EPOCH_IS_1970 (1)
#define MICROPY_PY_SYS_PLATFORM "sandbox"
#define MICROPY_PY_SYS_STDFILES (1)
#define MICROPY_PY_SYS_EXC_INFO (1)
#define MICROPY_PY_SYS_MAXSIZE (0) // stdlib/_sysinfo.py has that of CPython
void sandbox_sys_attr(__SIZE_TYPE__ attr, void **dest);
#define MICROPY_PORT_SYS_ATTR(attr, dest) sandbox_sys_attr(attr, dest)
#define MICROPY_PY_SYS_EXIT (1)
#define MICROPY_PY_SYS_PS1_PS2 (0)
#define MICROPY_PY_SYS_STDIO_BUFFER (0)
#define MICROPY_PY_SYS_ATEXIT (0)
#define MICROPY_PY_GC_COLLECT_RETVAL (1)
#define MICROPY_PY_IO_BUFFEREDWRITER (0)
void sandbox_print(const char *text, __SIZE_TYPE__ len);
#define MP_PLAT_PRINT_STRN(text, len) sandbox_print(text, len)
// print() and what else writes to sys.stdout is ours: that may be any object with write()
struct _mp_print_t;
void sandbox_print_to(void *file, void *value, void (*print_to)(const struct _mp_print_t *, void *));
#define MICROPY_PORT_PRINT_TO(file, value, print_to) sandbox_print_to(file, value, print_to)
void sandbox_module_not_found(__SIZE_TYPE__ name);
#define MICROPY_PORT_MODULE_NOT_FOUND(name) sandbox_module_not_found(name)
struct _mp_print_t;
void sandbox_name_error(void *exc);
#define MICROPY_HOOK_NAME_ERROR(exc) sandbox_name_error(exc)
void sandbox_print_suggestion(const struct _mp_print_t *print, void *exc);
#define MICROPY_HOOK_PRINT_SUGGESTION(print, exc) sandbox_print_suggestion(print, exc)
const char *sandbox_module_alias(const char *name);
#define MICROPY_PORT_MODULE_ALIAS_OF(name) sandbox_module_alias(name)
#define MICROPY_PORT_MODULE_ALIAS(name) sandbox_module_alias(qstr_str(name))
#define MICROPY_HW_BOARD_NAME "sandbox"
#define MICROPY_HW_MCU_NAME "wasm32"

#define MICROPY_PORT_BUILTINS \
    { MP_ROM_QSTR(MP_QSTR___sandbox_value__), MP_ROM_PTR(&sandbox_value_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_help), MP_ROM_PTR(&sandbox_help_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_input), MP_ROM_PTR(&sandbox_input_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_open), MP_ROM_PTR(&mp_builtin_open_obj) },
extern const struct _mp_obj_fun_builtin_fixed_t sandbox_value_obj;
extern const struct _mp_obj_fun_builtin_var_t sandbox_help_obj, sandbox_input_obj;

// -- Turned off: reaches memory or the machine, or makes no sense here -------------------------------------------

#define MICROPY_PY_STRUCT_UNSAFE_TYPECODES (0) // they read and write any address
#define MICROPY_PY_UCTYPES (0)
#define MICROPY_PY_MACHINE (0)
#define MICROPY_PY_MARSHAL (0)
#define MICROPY_PERSISTENT_CODE_LOAD (0) // .mpy files are not verified
#define MICROPY_PERSISTENT_CODE_SAVE (0)
#define MICROPY_EMIT_X64 (0)
#define MICROPY_EMIT_NATIVE_DEBUG (0)
#define MICROPY_DYNAMIC_COMPILER (0)
#define MICROPY_PY_THREAD (0)
#define MICROPY_ENABLE_SCHEDULER (0)
#define MICROPY_KBD_EXCEPTION (0)
#define MICROPY_PY_FRAMEBUF (0)
#define MICROPY_PY_SSL (0)
#define MICROPY_PY_BTREE (0)
#define MICROPY_PY_SOCKET (0)
#define MICROPY_PY_SELECT (0)
#define MICROPY_PY_WEBSOCKET (0)
#define MICROPY_PY_WEBREPL (0)
#define MICROPY_PY_CRYPTOLIB (0)
#define MICROPY_PY_ASYNCIO (0)
#define MICROPY_PY_OS (0)
#define MICROPY_PY_TIME (0)
#define MICROPY_PY_PLATFORM (0)
#define MICROPY_PY_MICROPYTHON_RINGIO (0)
#define MICROPY_VFS (0)
#define MICROPY_HELPER_REPL (0)
#define MICROPY_REPL_INFO (0)
#define MICROPY_PY_MATH (0)              // ours has all functions, and CPython's errors
#define MICROPY_PY_STRUCT (0)            // ours is checked against overflows, and has all of CPython's
#define MICROPY_PY_DEFLATE (0)           // CPython's is zlib
#define MICROPY_PY_BINASCII (0)          // ours has all functions, and CPython's errors
#define MICROPY_PY_CMATH (0)             // ours is Python on top of math
#define MICROPY_PY_HASHLIB (0)           // ours has the digests that CPython guarantees
#define MICROPY_PY_JSON (0)              // ours, with all options and errors
#define MICROPY_PY_RE (0)                // our own, with the syntax and the semantics of CPython
#define MICROPY_PY_SYS_SETTRACE (0)

#define MICROPY_PY_RANDOM (0)             // ours has the numbers of CPython

// -- wasm32 -----------------------------------------------------------------------------------------------------

#define UINT_FMT "%u"
#define INT_FMT "%d"
typedef int mp_int_t;
typedef unsigned mp_uint_t;
typedef long mp_off_t;
#define MP_SSIZE_MAX (0x7fffffff)

#define MP_STATE_PORT MP_STATE_VM

unsigned long long sandbox_random(void);
