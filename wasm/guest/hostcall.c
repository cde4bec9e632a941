// The host's functions as Python sees them: callables in modules of their own, or among the built-ins.

#include <string.h>

#include "py/builtin.h"
#include "py/objfun.h"
#include "py/objmodule.h"
#include "py/objstr.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "py/unicode.h"

#include "sandbox.h"

#define REQUEST_FUNCTION (0)
#define REQUEST_INPUT_LINE (1)
#define REQUEST_CHARACTER_NAME (2)
#define REQUEST_NAMED_CHARACTER (3)
#define REQUEST_TIME_ZONE (4)
#define RESPONSE_VALUE (0)
#define RESPONSE_CAP (512)

typedef struct _host_function_obj_t {
    mp_obj_base_t base;
    mp_obj_t qualified_name;
    mp_obj_t signature;
    mp_obj_t doc;
} host_function_obj_t;

static const mp_obj_type_t host_function_type;

// -- Calling ----------------------------------------------------------------------------------------------------

const mp_obj_type_t *hostcall_exception_type(mp_obj_t name) {
    mp_map_elem_t *elem = mp_map_lookup((mp_map_t *)&mp_module_builtins_globals.map, name, MP_MAP_LOOKUP);
    if (elem != NULL && mp_obj_is_exception_type(elem->value)) {
        return MP_OBJ_TO_PTR(elem->value);
    }
    return &mp_type_RuntimeError;
}

static mp_obj_t unpack_response(mp_obj_t response) {
    size_t len;
    mp_obj_t *items;
    mp_obj_get_array(response, &len, &items);
    if (len == 2 && items[0] == MP_OBJ_NEW_SMALL_INT(RESPONSE_VALUE)) {
        return items[1];
    }
    if (len != 3) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("malformed response"));
    }
    nlr_raise(mp_obj_new_exception_arg1(hostcall_exception_type(items[1]), items[2]));
}

mp_obj_t hostcall_send(const vstr_t *request) {
    byte small[RESPONSE_CAP];
    size_t len = host_call(request->buf, request->len, small, sizeof(small));
    if (len <= sizeof(small)) {
        return unpack_response(cbor_decode(small, len));
    }
    byte *large = m_new_leaf(byte, len);
    host_take(large, len);
    mp_obj_t response = cbor_decode(large, len);
    m_del(byte, large, len);
    return unpack_response(response);
}

static mp_obj_t host_function_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    host_function_obj_t *self = MP_OBJ_TO_PTR(self_in);
    size_t name_len;
    const char *name = mp_obj_str_get_data(self->qualified_name, &name_len);
    vstr_t request;
    vstr_init(&request, 128);
    cbor_encode_head(&request, CBOR_ARRAY, 4);
    cbor_encode_head(&request, 0, REQUEST_FUNCTION);
    cbor_encode_text(&request, name, name_len);
    cbor_encode_head(&request, CBOR_ARRAY, n_args);
    for (size_t i = 0; i < n_args; i++) {
        cbor_encode(&request, args[i]);
    }
    cbor_encode_head(&request, CBOR_MAP, n_kw);
    for (size_t i = 0; i < 2 * n_kw; i++) {
        cbor_encode(&request, args[n_args + i]);
    }
    mp_obj_t value = hostcall_send(&request);
    vstr_clear(&request);
    return value;
}

mp_obj_t hostcall_read_line(void) {
    vstr_t request;
    vstr_init(&request, 8);
    cbor_encode_head(&request, CBOR_ARRAY, 1);
    cbor_encode_head(&request, 0, REQUEST_INPUT_LINE);
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        mp_obj_t line = hostcall_send(&request);
        nlr_pop();
        return line;
    }
    // the end of the input is no error for those who read files
    if (mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(nlr.ret_val)), MP_OBJ_FROM_PTR(&mp_type_EOFError))) {
        return MP_OBJ_NULL;
    }
    nlr_raise(MP_OBJ_FROM_PTR(nlr.ret_val));
}

// -- What the interpreter asks for itself -----------------------------------------------------------------------

// Names of characters are half a megabyte, and every Java platform has them, as it has time zones.

static mp_obj_t ask(unsigned operation, mp_obj_t value) {
    vstr_t request;
    vstr_init(&request, 64);
    cbor_encode_head(&request, CBOR_ARRAY, 2);
    cbor_encode_head(&request, 0, operation);
    cbor_encode(&request, value);
    return hostcall_send(&request);
}

mp_obj_t hostcall_character_name(unichar c) {
    return ask(REQUEST_CHARACTER_NAME, MP_OBJ_NEW_SMALL_INT(c));
}

mp_obj_t hostcall_named_character(const char *name, size_t len) {
    // what is no text at all cannot be a name
    if (!utf8_check((const byte *)name, len)) {
        return mp_const_none;
    }
    return ask(REQUEST_NAMED_CHARACTER, mp_obj_new_str(name, len));
}

mp_obj_t hostcall_time_zone(mp_obj_t name) {
    return ask(REQUEST_TIME_ZONE, name);
}

// -- Input ------------------------------------------------------------------------------------------------------

extern const mp_obj_base_t mp_sys_stdin_obj;

static void print_str(const mp_print_t *print, mp_obj_t value) {
    mp_obj_print_helper(print, value, PRINT_STR);
}

// A program may have put something else in the place of sys.stdin.
static mp_obj_t line_of(mp_obj_t file) {
    mp_obj_t line = mp_call_function_0(mp_load_attr(file, MP_QSTR_readline));
    size_t len;
    const char *text = mp_obj_str_get_data(line, &len);
    if (len == 0) {
        mp_raise_msg(&mp_type_EOFError, MP_ERROR_TEXT("EOF when reading a line"));
    }
    return text[len - 1] == '\n' ? mp_obj_new_str(text, len - 1) : line;
}

static mp_obj_t sandbox_input(size_t n_args, const mp_obj_t *args) {
    if (n_args == 1) {
        sandbox_print_to(mp_sys_stdout, args[0], print_str);
    }
    if (mp_sys_stdin != MP_OBJ_FROM_PTR(&mp_sys_stdin_obj)) {
        return line_of(mp_sys_stdin);
    }
    vstr_t request;
    vstr_init(&request, 8);
    cbor_encode_head(&request, CBOR_ARRAY, 1);
    cbor_encode_head(&request, 0, REQUEST_INPUT_LINE);
    return hostcall_send(&request);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(sandbox_input_obj, 0, 1, sandbox_input);

// -- What Python sees of a function -----------------------------------------------------------------------------

static void host_function_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    host_function_obj_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_str(print, "<host function ");
    mp_obj_print_helper(print, self->qualified_name, PRINT_STR);
    mp_print_str(print, ">");
}

static void host_function_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        return; // not writable
    }
    host_function_obj_t *self = MP_OBJ_TO_PTR(self_in);
    size_t len;
    const char *name = mp_obj_str_get_data(self->qualified_name, &len);
    const char *dot = memchr(name, '.', len);
    if (attr == MP_QSTR___doc__) {
        dest[0] = self->doc;
    } else if (attr == MP_QSTR___qualname__) {
        dest[0] = self->qualified_name;
    } else if (attr == MP_QSTR___name__) {
        dest[0] = dot == NULL ? self->qualified_name : mp_obj_new_str(dot + 1, name + len - dot - 1);
    } else if (attr == MP_QSTR___module__) {
        dest[0] = dot == NULL ? MP_OBJ_NEW_QSTR(MP_QSTR_builtins) : mp_obj_new_str(name, dot - name);
    } else if (attr == MP_QSTR___text_signature__) {
        dest[0] = self->signature;
    }
}

static MP_DEFINE_CONST_OBJ_TYPE(
    host_function_type,
    MP_QSTR_host_function,
    MP_TYPE_FLAG_NONE,
    print, host_function_print,
    call, host_function_call,
    attr, host_function_attr
    );

// A function without a module is found like a built-in, from every module.
static void define(mp_obj_t qualified_name, mp_obj_t description) {
    size_t len;
    mp_obj_t *items;
    mp_obj_get_array(description, &len, &items);
    if (len != 2) {
        mp_raise_ValueError(MP_ERROR_TEXT("malformed function"));
    }
    host_function_obj_t *function = mp_obj_malloc(host_function_obj_t, &host_function_type);
    function->qualified_name = qualified_name;
    function->signature = items[0];
    function->doc = items[1];
    const char *name = mp_obj_str_get_data(qualified_name, &len);
    const char *dot = memchr(name, '.', len);
    mp_obj_t module = MP_OBJ_FROM_PTR(&mp_module_builtins);
    qstr attr;
    if (dot == NULL) {
        attr = qstr_from_strn(name, len);
    } else {
        attr = qstr_from_strn(dot + 1, name + len - dot - 1);
        qstr module_name = qstr_from_strn(name, dot - name);
        mp_map_elem_t *elem = mp_map_lookup(&MP_STATE_VM(mp_loaded_modules_dict).map, MP_OBJ_NEW_QSTR(module_name), MP_MAP_LOOKUP);
        module = elem != NULL ? elem->value : mp_obj_new_module(module_name);
    }
    mp_store_attr(module, attr, MP_OBJ_FROM_PTR(function));
}

void hostcall_define(mp_obj_t functions) {
    mp_map_t *map = mp_obj_dict_get_map(functions);
    for (size_t i = 0; i < map->alloc; i++) {
        if (mp_map_slot_is_filled(map, i)) {
            define(map->table[i].key, map->table[i].value);
        }
    }
}

// -- help() -----------------------------------------------------------------------------------------------------

static void print_line(mp_obj_t text) {
    mp_obj_print(text, PRINT_STR);
    mp_print_str(MP_PYTHON_PRINTER, "\n");
}

static void help_function(const host_function_obj_t *self) {
    print_line(self->signature);
    if (self->doc != mp_const_none) {
        mp_print_str(MP_PYTHON_PRINTER, "    ");
        print_line(self->doc);
    }
}

static void help_module(mp_obj_t module) {
    mp_print_str(MP_PYTHON_PRINTER, "module ");
    print_line(mp_load_attr(module, MP_QSTR___name__));
    mp_map_t *map = &mp_obj_module_get_globals(module)->map;
    for (size_t i = 0; i < map->alloc; i++) {
        if (!mp_map_slot_is_filled(map, i) || mp_obj_str_get_str(map->table[i].key)[0] == '_') {
            continue;
        }
        if (mp_obj_is_type(map->table[i].value, &host_function_type)) {
            mp_print_str(MP_PYTHON_PRINTER, "\n");
            help_function(MP_OBJ_TO_PTR(map->table[i].value));
        } else {
            mp_print_str(MP_PYTHON_PRINTER, "    ");
            print_line(map->table[i].key);
        }
    }
}

static void help_object(mp_obj_t object) {
    mp_obj_t doc[2];
    mp_load_method_maybe(object, MP_QSTR___doc__, doc);
    mp_obj_print(object, PRINT_REPR);
    mp_print_str(MP_PYTHON_PRINTER, "\n");
    if (doc[0] != MP_OBJ_NULL && mp_obj_is_str(doc[0])) {
        mp_print_str(MP_PYTHON_PRINTER, "    ");
        print_line(doc[0]);
    }
}

static mp_obj_t sandbox_help(size_t n_args, const mp_obj_t *args) {
    if (n_args == 0) {
        mp_print_str(MP_PYTHON_PRINTER, "help(x) describes the module, function or object x.\n");
    } else if (mp_obj_is_type(args[0], &host_function_type)) {
        help_function(MP_OBJ_TO_PTR(args[0]));
    } else if (mp_obj_is_type(args[0], &mp_type_module)) {
        help_module(args[0]);
    } else {
        help_object(args[0]);
    }
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(sandbox_help_obj, 0, 1, sandbox_help);
