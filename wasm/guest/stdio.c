// sys.stdout, sys.stderr and sys.stdin.  Each write goes to the host at once, so that what a program printed before it was
// stopped is not lost.

#include <string.h>

#include "py/mperrno.h"
#include "py/mphal.h"
#include "py/objstr.h"
#include "py/runtime.h"
#include "py/stream.h"

#include "sandbox.h"

void sandbox_print(const char *text, size_t len) {
    host_output(SANDBOX_STDOUT, text, len);
}

typedef struct _stdio_obj_t {
    mp_obj_base_t base;
    uint32_t stream; // 0 is the input
} stdio_obj_t;

static const char *const names[] = { "<stdin>", "<stdout>", "<stderr>" };

static void stdio_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    const stdio_obj_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "<_io.TextIOWrapper name='%s' mode='%c' encoding='utf-8'>", names[self->stream], "rw"[self->stream != 0]);
}

// io.UnsupportedOperation is both, but lives in a module that the program may not have imported.
static const mp_obj_type_t *io_unsupported(void) {
    mp_map_elem_t *io = mp_map_lookup(&MP_STATE_VM(mp_loaded_modules_dict).map, MP_OBJ_NEW_QSTR(MP_QSTR_io), MP_MAP_LOOKUP);
    if (io == NULL) {
        return &mp_type_OSError;
    }
    return MP_OBJ_TO_PTR(mp_load_attr(io->value, MP_QSTR_UnsupportedOperation));
}

static mp_uint_t stdio_write(mp_obj_t self_in, const void *text, mp_uint_t len, int *errcode) {
    const stdio_obj_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->stream == 0) {
        *errcode = MP_EPERM;
        return MP_STREAM_ERROR;
    }
    host_output(self->stream, text, len);
    return len;
}

static mp_uint_t stdio_read(mp_obj_t self_in, void *buf, mp_uint_t len, int *errcode) {
    (void)self_in;
    (void)buf;
    (void)len;
    *errcode = MP_EPERM; // stdin is read line by line, by the methods below
    return MP_STREAM_ERROR;
}

static mp_uint_t stdio_ioctl(mp_obj_t self_in, mp_uint_t request, uintptr_t arg, int *errcode) {
    (void)self_in;
    (void)arg;
    if (request == MP_STREAM_FLUSH || request == MP_STREAM_CLOSE) {
        return 0;
    }
    *errcode = MP_EINVAL;
    return MP_STREAM_ERROR;
}

static const mp_obj_type_t stdio_type, buffer_type;

// type(sys.stdout).write(5, "x") passes anything for self.
static const stdio_obj_t *stdio_of(mp_obj_t self_in) {
    if (!mp_obj_is_type(self_in, &stdio_type) && !mp_obj_is_type(self_in, &buffer_type)) {
        mp_raise_TypeError(MP_ERROR_TEXT("not a standard stream"));
    }
    return MP_OBJ_TO_PTR(self_in);
}

static const stdio_obj_t *as_input(mp_obj_t self_in) {
    const stdio_obj_t *self = stdio_of(self_in);
    if (self->stream != 0) {
        mp_raise_msg(io_unsupported(), MP_ERROR_TEXT("not readable"));
    }
    return self;
}

static mp_obj_t stdio_readline(mp_obj_t self_in) {
    as_input(self_in);
    mp_obj_t line = hostcall_read_line();
    if (line == MP_OBJ_NULL) {
        return MP_OBJ_NEW_QSTR(MP_QSTR_);
    }
    return mp_binary_op(MP_BINARY_OP_ADD, line, MP_OBJ_NEW_QSTR(MP_QSTR__0x0a_));
}
static MP_DEFINE_CONST_FUN_OBJ_1(stdio_readline_obj, stdio_readline);

static mp_obj_t stdio_readlines(mp_obj_t self_in) {
    mp_obj_t lines = mp_obj_new_list(0, NULL);
    for (;;) {
        mp_obj_t line = stdio_readline(self_in);
        if (line == MP_OBJ_NEW_QSTR(MP_QSTR_)) {
            return lines;
        }
        mp_obj_list_append(lines, line);
    }
}
static MP_DEFINE_CONST_FUN_OBJ_1(stdio_readlines_obj, stdio_readlines);

static mp_obj_t stdio_read_all(size_t n_args, const mp_obj_t *args) {
    if (n_args > 1 && args[1] != mp_const_none && mp_obj_get_int(args[1]) >= 0) {
        mp_raise_NotImplementedError(MP_ERROR_TEXT("sys.stdin.read() takes no size here; use readline()"));
    }
    mp_obj_t join[3];
    mp_load_method(MP_OBJ_NEW_QSTR(MP_QSTR_), MP_QSTR_join, join);
    join[2] = stdio_readlines(args[0]);
    return mp_call_method_n_kw(1, 0, join);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(stdio_read_all_obj, 1, 2, stdio_read_all);

static mp_obj_t stdio_iternext(mp_obj_t self_in) {
    mp_obj_t line = stdio_readline(self_in);
    return line == MP_OBJ_NEW_QSTR(MP_QSTR_) ? MP_OBJ_STOP_ITERATION : line;
}

// Text to a text stream, bytes to its buffer.
static mp_obj_t stdio_write_method(mp_obj_t self_in, mp_obj_t data) {
    const stdio_obj_t *self = stdio_of(self_in);
    bool is_text = mp_get_stream(self_in)->is_text;
    if (self->stream == 0) {
        mp_raise_msg(io_unsupported(), MP_ERROR_TEXT("not writable"));
    }
    mp_buffer_info_t text;
    if (is_text != mp_obj_is_str(data) || !mp_get_buffer(data, &text, MP_BUFFER_READ)) {
        mp_raise_msg_varg(&mp_type_TypeError, is_text ? MP_ERROR_TEXT("write() argument must be str, not %s")
            : MP_ERROR_TEXT("a bytes-like object is required, not '%s'"), mp_obj_get_type_str(data));
    }
    host_output(self->stream, text.buf, text.len);
    return is_text ? mp_obj_len(data) : MP_OBJ_NEW_SMALL_INT(text.len);
}
static MP_DEFINE_CONST_FUN_OBJ_2(stdio_write_obj, stdio_write_method);

static mp_obj_t stdio_writelines(mp_obj_t self_in, mp_obj_t lines) {
    mp_obj_t iterator = mp_getiter(lines, NULL);
    mp_obj_t line;
    while ((line = mp_iternext(iterator)) != MP_OBJ_STOP_ITERATION) {
        stdio_write_method(self_in, line);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(stdio_writelines_obj, stdio_writelines);

static mp_obj_t stdio_false(mp_obj_t self_in) {
    (void)self_in;
    return mp_const_false;
}
static MP_DEFINE_CONST_FUN_OBJ_1(stdio_false_obj, stdio_false);

static mp_obj_t stdio_readable(mp_obj_t self_in) {
    return mp_obj_new_bool(stdio_of(self_in)->stream == 0);
}
static MP_DEFINE_CONST_FUN_OBJ_1(stdio_readable_obj, stdio_readable);

static mp_obj_t stdio_writable(mp_obj_t self_in) {
    return mp_obj_new_bool(stdio_of(self_in)->stream != 0);
}
static MP_DEFINE_CONST_FUN_OBJ_1(stdio_writable_obj, stdio_writable);

// The text goes out as UTF-8 and at once, whatever a program asks for.
static mp_obj_t stdio_reconfigure(size_t n_args, const mp_obj_t *args, mp_map_t *kwargs) {
    (void)n_args;
    (void)args;
    (void)kwargs;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(stdio_reconfigure_obj, 1, stdio_reconfigure);

static mp_obj_t stdio_fileno(mp_obj_t self_in) {
    (void)self_in;
    mp_raise_msg(io_unsupported(), MP_ERROR_TEXT("fileno: the sandbox has no file descriptors"));
}
static MP_DEFINE_CONST_FUN_OBJ_1(stdio_fileno_obj, stdio_fileno);

static const mp_rom_map_elem_t stdio_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_read), MP_ROM_PTR(&stdio_read_all_obj) },
    { MP_ROM_QSTR(MP_QSTR_readline), MP_ROM_PTR(&stdio_readline_obj) },
    { MP_ROM_QSTR(MP_QSTR_readlines), MP_ROM_PTR(&stdio_readlines_obj) },
    { MP_ROM_QSTR(MP_QSTR_write), MP_ROM_PTR(&stdio_write_obj) },
    { MP_ROM_QSTR(MP_QSTR_writelines), MP_ROM_PTR(&stdio_writelines_obj) },
    { MP_ROM_QSTR(MP_QSTR_flush), MP_ROM_PTR(&mp_stream_flush_obj) },
    { MP_ROM_QSTR(MP_QSTR_close), MP_ROM_PTR(&mp_stream_flush_obj) },
    { MP_ROM_QSTR(MP_QSTR_fileno), MP_ROM_PTR(&stdio_fileno_obj) },
    { MP_ROM_QSTR(MP_QSTR_isatty), MP_ROM_PTR(&stdio_false_obj) },
    { MP_ROM_QSTR(MP_QSTR_seekable), MP_ROM_PTR(&stdio_false_obj) },
    { MP_ROM_QSTR(MP_QSTR_readable), MP_ROM_PTR(&stdio_readable_obj) },
    { MP_ROM_QSTR(MP_QSTR_writable), MP_ROM_PTR(&stdio_writable_obj) },
    { MP_ROM_QSTR(MP_QSTR_reconfigure), MP_ROM_PTR(&stdio_reconfigure_obj) },
    { MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&mp_identity_obj) },
    { MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&mp_stream___exit___obj) },
};
static MP_DEFINE_CONST_DICT(stdio_locals, stdio_locals_table);

static const stdio_obj_t buffers[];

static void stdio_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        return; // not writable
    }
    const stdio_obj_t *self = MP_OBJ_TO_PTR(self_in);
    bool is_text = mp_get_stream(self_in)->is_text;
    if (attr == MP_QSTR_name) {
        dest[0] = mp_obj_new_str(names[self->stream], strlen(names[self->stream]));
    } else if (attr == MP_QSTR_mode) {
        dest[0] = mp_obj_new_str_via_qstr(self->stream == 0 ? "rb" : "wb", is_text ? 1 : 2);
    } else if (attr == MP_QSTR_closed) {
        dest[0] = mp_const_false;
    } else if (is_text && attr == MP_QSTR_encoding) {
        dest[0] = MP_OBJ_NEW_QSTR(MP_QSTR_utf_hyphen_8);
    } else if (is_text && attr == MP_QSTR_errors) {
        dest[0] = MP_OBJ_NEW_QSTR(MP_QSTR_strict);
    } else if (is_text && attr == MP_QSTR_newlines) {
        dest[0] = mp_const_none;
    } else if (is_text && attr == MP_QSTR_buffer && self->stream != 0) {
        dest[0] = MP_OBJ_FROM_PTR(&buffers[self->stream - 1]);
    } else {
        dest[1] = MP_OBJ_SENTINEL; // a method
    }
}

static const mp_stream_p_t stdio_stream_p = {
    .read = stdio_read,
    .write = stdio_write,
    .ioctl = stdio_ioctl,
    .is_text = true,
};

static MP_DEFINE_CONST_OBJ_TYPE(
    stdio_type,
    MP_QSTR_TextIOWrapper,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    print, stdio_print,
    attr, stdio_attr,
    iter, stdio_iternext,
    protocol, &stdio_stream_p,
    locals_dict, &stdio_locals
    );

static const mp_stream_p_t buffer_stream_p = {
    .read = stdio_read,
    .write = stdio_write,
    .ioctl = stdio_ioctl,
};

static MP_DEFINE_CONST_OBJ_TYPE(
    buffer_type,
    MP_QSTR_BufferedWriter,
    MP_TYPE_FLAG_NONE,
    attr, stdio_attr,
    protocol, &buffer_stream_p,
    locals_dict, &stdio_locals
    );

static const stdio_obj_t buffers[] = { { { &buffer_type }, SANDBOX_STDOUT }, { { &buffer_type }, SANDBOX_STDERR } };

const stdio_obj_t mp_sys_stdin_obj = { { &stdio_type }, 0 };
const stdio_obj_t mp_sys_stdout_obj = { { &stdio_type }, SANDBOX_STDOUT };
const stdio_obj_t mp_sys_stderr_obj = { { &stdio_type }, SANDBOX_STDERR };

static mp_obj_t builtin_open(size_t n_args, const mp_obj_t *args, mp_map_t *kwargs) {
    (void)n_args;
    (void)args;
    (void)kwargs;
    mp_raise_msg(hostcall_exception_type(MP_OBJ_NEW_QSTR(MP_QSTR_PermissionError)), MP_ERROR_TEXT("no files are granted to this program; use the variables it was given"));
}
MP_DEFINE_CONST_FUN_OBJ_KW(mp_builtin_open_obj, 1, builtin_open);
