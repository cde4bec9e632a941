// What the parts of the port share: the host's functions, the wire format, and the state of a sandbox.
#ifndef SANDBOX_H
#define SANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "py/obj.h"

// -- Imports: all that the guest can ask of the world ------------------------------------------------------------

#define SANDBOX_IMPORT(name) __attribute__((import_module("sandbox"), import_name(#name)))

#define SANDBOX_STDOUT (1)
#define SANDBOX_STDERR (2)
SANDBOX_IMPORT(output) void host_output(uint32_t stream, const void *text, size_t len);

// Sends a request and returns the length of the response.  When that is over the capacity nothing has been copied,
// and host_take() with a buffer of exactly that length fetches it.
SANDBOX_IMPORT(call) size_t host_call(const void *request, size_t request_len, void *response, size_t response_cap);
SANDBOX_IMPORT(take) void host_take(void *response, size_t len);

#define SANDBOX_CLOCK_WALL (0)
#define SANDBOX_CLOCK_MONOTONIC (1)
SANDBOX_IMPORT(clock) int64_t host_clock(uint32_t kind); // nanoseconds
SANDBOX_IMPORT(sleep) void host_sleep(int64_t ns);
SANDBOX_IMPORT(random) uint64_t host_random(void);

// -- State ------------------------------------------------------------------------------------------------------

extern char sandbox_writable; // the first byte that a program can change
// Changes when the state of the sandbox is continued elsewhere as well: seeds of an earlier epoch are used up.  Never 0.
extern unsigned sandbox_epoch;

// -- Wire format (cbor.c) ---------------------------------------------------------------------------------------

// Append the encoding of a value.  Raises TypeError or ValueError for what cannot cross.
void cbor_encode(vstr_t *out, mp_obj_t value);
// The two below write the head of an array or map, whose items the caller appends, and a text.
void cbor_encode_head(vstr_t *out, unsigned major, uint64_t value);
void cbor_encode_text(vstr_t *out, const char *text, size_t len);
// Decode one value.  Raises ValueError when the bytes are not exactly one value.
mp_obj_t cbor_decode(const byte *data, size_t len);

#define CBOR_BYTES (2)
#define CBOR_TEXT (3)
#define CBOR_ARRAY (4)
#define CBOR_MAP (5)

// -- Host functions (hostcall.c) --------------------------------------------------------------------------------

// Make the functions of a map {qualified name: [signature, description]} importable.
void hostcall_define(mp_obj_t functions);
// Send a request and return the value of the response; an error response is raised.
mp_obj_t hostcall_send(const vstr_t *request);
// One line of the program's input without its line break, or MP_OBJ_NULL at the end.
mp_obj_t hostcall_read_line(void);
// The name of a character, and the character of a name; None if there is none.
mp_obj_t hostcall_character_name(unichar c);
mp_obj_t hostcall_named_character(const char *name, size_t len);
// What the host knows of a time zone: see wasm/README.md.
mp_obj_t hostcall_time_zone(mp_obj_t name);

// -- Texts for the program (print.c, absent.c) -------------------------------------------------------------------

#define mp_sys_stdin (MP_STATE_VM(sys_mutable)[MP_SYS_MUTABLE_STDIN])
#define mp_sys_stdout (MP_STATE_VM(sys_mutable)[MP_SYS_MUTABLE_STDOUT])

// sandbox_print_to(), in mpconfigport.h: what a C function prints of a value, to any object that has write().

// The built-in exception type of that name, or RuntimeError where there is none.
const mp_obj_type_t *hostcall_exception_type(mp_obj_t name);

MP_DECLARE_CONST_FUN_OBJ_VAR_BETWEEN(sandbox_help_obj);
MP_DECLARE_CONST_FUN_OBJ_VAR_BETWEEN(sandbox_input_obj);
MP_DECLARE_CONST_FUN_OBJ_1(sandbox_value_obj);

// -- Weak references and last calls (mod_weakref.c) ---------------------------------------------------------------

// For main.c: forget that callbacks were under way when a run was cut off.
void sandbox_weak_reset(void);
// A collection that looks at the stack from an address on, or all of it (NULL).
void sandbox_collect_from(void *from);
// What is below the caller on the stack.
void sandbox_clear_stack(void);

// mod_frames.c
MP_DECLARE_CONST_FUN_OBJ_VAR_BETWEEN(sandbox_getframe_obj);

#endif
