// What holds the data of io.StringIO and io.BytesIO: bytes that grow, and a position.  Text is kept as UTF-8 with its position
// in bytes and in characters, so that reading line by line never counts from the start.  stdlib/io.py makes the classes of it.

#include <string.h>

#include "py/binary.h"
#include "py/objarray.h"
#include "py/objstr.h"
#include "py/runtime.h"
#include "py/unicode.h"

typedef enum { NEWLINE_LF, NEWLINE_TRANSLATE, NEWLINE_UNIVERSAL, NEWLINE_CR, NEWLINE_CRLF } newline_t;

typedef struct _memory_obj_t {
    mp_obj_base_t base;
    byte *data;
    size_t len;
    size_t alloc;
    size_t at;      // in bytes; past the end after such a seek
    size_t char_at; // in characters, of text
    uint8_t newline;
    bool ascii;     // no character has more than one byte
    bool closed;
    bool exported;  // a memoryview refers to data
} memory_obj_t;

static const mp_obj_type_t text_type, bytes_type;

// -- Checks -----------------------------------------------------------------------------------------------------

// Anything can be passed for self: by io.StringIO.read(5), or by a subclass whose __init__ calls no other.
static memory_obj_t *any_memory(mp_obj_t self_in) {
    if (!mp_obj_is_type(self_in, &text_type) && !mp_obj_is_type(self_in, &bytes_type)) {
        mp_raise_ValueError(MP_ERROR_TEXT("I/O operation on uninitialized object"));
    }
    return MP_OBJ_TO_PTR(self_in);
}

static memory_obj_t *open_memory(mp_obj_t self_in) {
    memory_obj_t *self = any_memory(self_in);
    if (self->closed) {
        mp_raise_ValueError(self->base.type == &text_type ? MP_ERROR_TEXT("I/O operation on closed file")
            : MP_ERROR_TEXT("I/O operation on closed file."));
    }
    return self;
}

static bool is_text(const memory_obj_t *self) {
    return self->base.type == &text_type;
}

// A size that may be missing, None or negative: then all.
static size_t size_argument(size_t n_args, const mp_obj_t *args) {
    if (n_args < 2 || args[1] == mp_const_none) {
        return SIZE_MAX;
    }
    mp_int_t size;
    if (mp_obj_is_exact_type(args[1], &mp_type_int)) {
        size = mp_obj_get_int_clamped(args[1]);
    } else if (!mp_obj_get_int_maybe(args[1], &size)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("argument should be integer or None, not '%s'"), mp_obj_get_type_str(args[1]));
    }
    return size < 0 ? SIZE_MAX : (size_t)size;
}

static mp_obj_t take(const memory_obj_t *self, size_t from, size_t to) {
    const char *data = (const char *)self->data + from;
    return is_text(self) ? mp_obj_new_str_copy(&mp_type_str, (const byte *)data, to - from) : mp_obj_new_bytes((const byte *)data, to - from);
}

// -- Growing and the position -----------------------------------------------------------------------------------

static void reserve(memory_obj_t *self, size_t len) {
    if (len <= self->alloc && self->data != NULL) {
        return;
    }
    if (len > MP_SSIZE_MAX / 2) {
        mp_raise_type(&mp_type_MemoryError);
    }
    size_t alloc = len + len / 2 + 32;
    if (self->exported || self->data == NULL) {
        byte *data = m_new(byte, alloc);
        memcpy(data, self->data, self->len);
        self->data = data;
        self->exported = false;
    } else {
        self->data = m_renew(byte, self->data, self->alloc, alloc);
    }
    self->alloc = alloc;
}

static size_t characters(const memory_obj_t *self, size_t from, size_t to) {
    return self->ascii || !is_text(self) ? to - from : utf8_charlen(self->data + from, to - from);
}

// The end of at most count characters from a place in the data.
static size_t skip(const memory_obj_t *self, size_t from, size_t count) {
    if (self->ascii || !is_text(self)) {
        return count < self->len - from ? from + count : self->len;
    }
    while (count-- > 0 && from < self->len) {
        do {
            from++;
        } while (from < self->len && UTF8_IS_CONT(self->data[from]));
    }
    return from;
}

static void go_to(memory_obj_t *self, size_t position) {
    size_t at = 0, char_at = 0;
    if (position >= self->char_at && self->at <= self->len) {
        at = self->at;
        char_at = self->char_at;
    }
    size_t end = skip(self, at, position - char_at);
    size_t reached = char_at + characters(self, at, end);
    self->at = end + (position - reached);
    self->char_at = position;
}

static void go_to_end(memory_obj_t *self) {
    if (self->at > self->len) {
        self->at = self->char_at = 0;
    }
    self->char_at += characters(self, self->at, self->len);
    self->at = self->len;
}

// -- Reading ----------------------------------------------------------------------------------------------------

static mp_obj_t read_to(memory_obj_t *self, size_t end) {
    size_t from = self->at;
    mp_obj_t result = take(self, from, end);
    self->char_at += characters(self, from, end);
    self->at = end;
    return result;
}

static mp_obj_t memory_read(size_t n_args, const mp_obj_t *args) {
    memory_obj_t *self = open_memory(args[0]);
    size_t size = size_argument(n_args, args);
    if (self->at >= self->len) {
        return is_text(self) ? MP_OBJ_NEW_QSTR(MP_QSTR_) : mp_const_empty_bytes;
    }
    return read_to(self, skip(self, self->at, size));
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(memory_read_obj, 1, 2, memory_read);

static size_t line_end(const memory_obj_t *self, size_t from) {
    const byte *p = self->data + from;
    const byte *top = self->data + self->len;
    if (self->newline <= NEWLINE_TRANSLATE) {
        p = memchr(p, '\n', top - p);
        return p == NULL ? self->len : (size_t)(p - self->data) + 1;
    }
    for (; p < top; p++) {
        bool before_lf = *p == '\r' && p + 1 < top && p[1] == '\n';
        if (self->newline == NEWLINE_CR ? *p == '\r' : self->newline == NEWLINE_CRLF ? before_lf : *p == '\n' || *p == '\r') {
            return p - self->data + 1 + (before_lf && self->newline != NEWLINE_CR);
        }
    }
    return self->len;
}

static mp_obj_t memory_readline(size_t n_args, const mp_obj_t *args) {
    memory_obj_t *self = open_memory(args[0]);
    size_t size = size_argument(n_args, args);
    if (self->at >= self->len) {
        return is_text(self) ? MP_OBJ_NEW_QSTR(MP_QSTR_) : mp_const_empty_bytes;
    }
    size_t end = line_end(self, self->at);
    if (size != SIZE_MAX) {
        size_t limit = skip(self, self->at, size);
        end = limit < end ? limit : end;
    }
    return read_to(self, end);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(memory_readline_obj, 1, 2, memory_readline);

static mp_obj_t memory_readlines(size_t n_args, const mp_obj_t *args) {
    memory_obj_t *self = open_memory(args[0]);
    size_t size = size_argument(n_args, args);
    size_t start = self->char_at;
    mp_obj_t lines = mp_obj_new_list(0, NULL);
    while (self->at < self->len && (size == SIZE_MAX || size == 0 || self->char_at - start <= size)) {
        mp_obj_list_append(lines, read_to(self, line_end(self, self->at)));
    }
    return lines;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(memory_readlines_obj, 1, 2, memory_readlines);

static mp_obj_t memory_next(mp_obj_t self_in) {
    memory_obj_t *self = open_memory(self_in);
    if (self->at >= self->len) {
        return mp_make_stop_iteration(MP_OBJ_NULL);
    }
    return read_to(self, line_end(self, self->at));
}

static mp_obj_t memory_next_method(mp_obj_t self_in) {
    mp_obj_t line = memory_next(self_in);
    if (line == MP_OBJ_STOP_ITERATION) {
        mp_raise_type(&mp_type_StopIteration);
    }
    return line;
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_next_obj, memory_next_method);

static mp_obj_t memory_readinto(mp_obj_t self_in, mp_obj_t into) {
    memory_obj_t *self = open_memory(self_in);
    mp_buffer_info_t target;
    mp_get_buffer_raise(into, &target, MP_BUFFER_WRITE);
    size_t size = self->at < self->len ? self->len - self->at : 0;
    size = target.len < size ? target.len : size;
    memcpy(target.buf, self->data + self->at, size);
    self->at += size;
    self->char_at += size;
    return MP_OBJ_NEW_SMALL_INT(size);
}
static MP_DEFINE_CONST_FUN_OBJ_2(memory_readinto_obj, memory_readinto);

static mp_obj_t memory_getvalue(mp_obj_t self_in) {
    memory_obj_t *self = open_memory(self_in);
    return take(self, 0, self->len);
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_getvalue_obj, memory_getvalue);

static mp_obj_t memory_getbuffer(mp_obj_t self_in) {
    memory_obj_t *self = open_memory(self_in);
    reserve(self, self->len);
    self->exported = true;
    mp_obj_array_t *view = MP_OBJ_TO_PTR(mp_obj_new_memoryview(BYTEARRAY_TYPECODE, self->len, self->data));
    view->typecode |= MP_OBJ_ARRAY_TYPECODE_FLAG_RW;
    return MP_OBJ_FROM_PTR(view);
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_getbuffer_obj, memory_getbuffer);

// -- Writing ----------------------------------------------------------------------------------------------------

static void pad_to_position(memory_obj_t *self) {
    if (self->at > self->len) {
        reserve(self, self->at);
        memset(self->data + self->len, 0, self->at - self->len);
        self->len = self->at;
    }
}

// Characters replace characters, which may have other lengths in bytes.
static void put(memory_obj_t *self, const byte *data, size_t size) {
    pad_to_position(self);
    bool was_ascii = self->ascii;
    for (size_t i = 0; i < size && self->ascii; i++) {
        self->ascii = data[i] < 0x80;
    }
    size_t count = self->ascii || !is_text(self) ? size : utf8_charlen(data, size);
    size_t end = self->at + count;
    if (was_ascii || !is_text(self)) {
        end = end < self->len ? end : self->len;
    } else {
        end = skip(self, self->at, count);
    }
    size_t rest = self->len - end;
    if (size > MP_SSIZE_MAX / 2) {
        mp_raise_type(&mp_type_MemoryError);
    }
    reserve(self, self->at + size + rest);
    memmove(self->data + self->at + size, self->data + end, rest);
    memcpy(self->data + self->at, data, size);
    self->at += size;
    self->len = self->at + rest;
    self->char_at += count;
}

// What a text is with the line breaks of this stream; the text itself where nothing changes.
static void translate(const memory_obj_t *self, const byte *data, size_t size, vstr_t *out) {
    vstr_init(out, size + 16);
    for (size_t i = 0; i < size; i++) {
        if (self->newline == NEWLINE_TRANSLATE && data[i] == '\r') {
            vstr_add_byte(out, '\n');
            i += i + 1 < size && data[i + 1] == '\n';
        } else if (self->newline >= NEWLINE_CR && data[i] == '\n') {
            vstr_add_str(out, self->newline == NEWLINE_CR ? "\r" : "\r\n");
        } else {
            vstr_add_byte(out, data[i]);
        }
    }
}

static void put_text(memory_obj_t *self, const byte *data, size_t size) {
    bool plain = self->newline == NEWLINE_LF || self->newline == NEWLINE_UNIVERSAL
        || memchr(data, self->newline == NEWLINE_TRANSLATE ? '\r' : '\n', size) == NULL;
    if (plain) {
        put(self, data, size);
        return;
    }
    vstr_t text;
    translate(self, data, size, &text);
    put(self, (const byte *)text.buf, text.len);
    vstr_clear(&text);
}

static mp_obj_t memory_write(mp_obj_t self_in, mp_obj_t data) {
    memory_obj_t *self = open_memory(self_in);
    if (is_text(self)) {
        if (!mp_obj_is_str(data)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("string argument expected, got '%s'"), mp_obj_get_type_str(data));
        }
        size_t size;
        const char *text = mp_obj_str_get_data(data, &size);
        if (size > 0) {
            put_text(self, (const byte *)text, size);
        }
        return mp_obj_len(data);
    }
    mp_buffer_info_t source;
    if (mp_obj_is_str(data) || !mp_get_buffer(data, &source, MP_BUFFER_READ)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("a bytes-like object is required, not '%s'"), mp_obj_get_type_str(data));
    }
    if (source.len > 0) {
        if ((const byte *)source.buf >= self->data && (const byte *)source.buf < self->data + self->alloc) {
            self->exported = true; // its own view: growing must not move it away
        }
        put(self, source.buf, source.len);
    }
    return MP_OBJ_NEW_SMALL_INT(source.len);
}
static MP_DEFINE_CONST_FUN_OBJ_2(memory_write_obj, memory_write);

static mp_obj_t memory_truncate(size_t n_args, const mp_obj_t *args) {
    memory_obj_t *self = open_memory(args[0]);
    mp_int_t size = self->char_at;
    if (n_args > 1 && args[1] != mp_const_none) {
        size = mp_obj_get_int_clamped(args[1]);
    }
    if (size < 0) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%segative size value %d"), is_text(self) ? "N" : "n", size);
    }
    size_t end = skip(self, 0, size);
    if (self->at > end) {
        // the position stays where it is; what is written there is padded up to it
        size_t position = self->char_at;
        self->len = end;
        self->at = self->char_at = 0;
        go_to(self, position);
    }
    self->len = end;
    return mp_obj_new_int(size);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(memory_truncate_obj, 1, 2, memory_truncate);

// -- The rest ---------------------------------------------------------------------------------------------------

static mp_obj_t memory_tell(mp_obj_t self_in) {
    return mp_obj_new_int_from_uint(open_memory(self_in)->char_at);
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_tell_obj, memory_tell);

static void seek_text(memory_obj_t *self, mp_int_t offset, mp_int_t whence) {
    if (whence < 0 || whence > 2) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Invalid whence (%d, should be 0, 1 or 2)"), whence);
    }
    if (whence == 0 && offset < 0) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Negative seek position %d"), offset);
    }
    if (whence != 0 && offset != 0) {
        mp_raise_msg(&mp_type_OSError, MP_ERROR_TEXT("Can't do nonzero cur-relative seeks"));
    }
    if (whence == 0) {
        go_to(self, offset);
    } else if (whence == 2) {
        go_to_end(self);
    }
}

static void seek_bytes(memory_obj_t *self, mp_int_t offset, mp_int_t whence) {
    if (whence < 0 || whence > 2) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("invalid whence (%d, should be 0, 1 or 2)"), whence);
    }
    if (whence == 0 && offset < 0) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("negative seek value %d"), offset);
    }
    mp_int_t base = whence == 0 ? 0 : whence == 1 ? (mp_int_t)self->at : (mp_int_t)self->len;
    if (offset > MP_SSIZE_MAX - base) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("new position too large"));
    }
    self->at = self->char_at = base + offset < 0 ? 0 : base + offset;
}

static mp_obj_t memory_seek(size_t n_args, const mp_obj_t *args) {
    memory_obj_t *self = open_memory(args[0]);
    mp_int_t offset = mp_obj_get_int(args[1]);
    mp_int_t whence = n_args > 2 ? mp_obj_get_int(args[2]) : 0;
    (is_text(self) ? seek_text : seek_bytes)(self, offset, whence);
    return memory_tell(args[0]);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(memory_seek_obj, 2, 3, memory_seek);

static mp_obj_t memory_close(mp_obj_t self_in) {
    memory_obj_t *self = any_memory(self_in);
    self->closed = true;
    self->data = NULL; // the collector's, since a view may be left
    self->len = self->alloc = 0;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_close_obj, memory_close);

static mp_obj_t memory_is_closed(mp_obj_t self_in) {
    return mp_obj_new_bool(any_memory(self_in)->closed);
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_is_closed_obj, memory_is_closed);

// readable(), writable(), seekable()
static mp_obj_t memory_true(mp_obj_t self_in) {
    open_memory(self_in);
    return mp_const_true;
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_true_obj, memory_true);

static mp_obj_t memory_false(mp_obj_t self_in) {
    open_memory(self_in);
    return mp_const_false;
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_false_obj, memory_false);

static mp_obj_t memory_flush(mp_obj_t self_in) {
    if (!is_text(any_memory(self_in))) {
        open_memory(self_in);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(memory_flush_obj, memory_flush);

static newline_t newline_argument(mp_obj_t newline) {
    if (newline == mp_const_none) {
        return NEWLINE_TRANSLATE;
    }
    if (!mp_obj_is_str(newline)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("newline must be str or None, not %s"), mp_obj_get_type_str(newline));
    }
    const char *text = mp_obj_str_get_str(newline);
    static const char *const known[] = { "\n", NULL, "", "\r", "\r\n" };
    for (size_t i = 0; i < MP_ARRAY_SIZE(known); i++) {
        if (known[i] != NULL && strcmp(text, known[i]) == 0) {
            return i;
        }
    }
    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("illegal newline value: '%s'"), text);
}

static memory_obj_t *new_memory(const mp_obj_type_t *type) {
    memory_obj_t *self = mp_obj_malloc(memory_obj_t, type);
    self->data = NULL;
    self->len = self->alloc = self->at = self->char_at = 0;
    self->newline = NEWLINE_LF;
    self->ascii = true;
    self->closed = self->exported = false;
    return self;
}

static void set_initial(memory_obj_t *self, mp_obj_t initial) {
    if (initial != mp_const_none) {
        memory_write(MP_OBJ_FROM_PTR(self), initial);
        self->at = self->char_at = 0;
    }
}

static mp_obj_t text_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type;
    static const mp_arg_t allowed[] = {
        { MP_QSTR_initial_value, MP_ARG_OBJ, { .u_rom_obj = MP_ROM_NONE } },
        { MP_QSTR_newline, MP_ARG_OBJ, { .u_rom_obj = MP_ROM_QSTR(MP_QSTR__0x0a_) } },
    };
    mp_arg_val_t given[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, args, MP_ARRAY_SIZE(allowed), allowed, given);
    memory_obj_t *self = new_memory(&text_type);
    self->newline = newline_argument(given[1].u_obj);
    if (given[0].u_obj != mp_const_none && !mp_obj_is_str(given[0].u_obj)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("initial_value must be str or None, not %s"), mp_obj_get_type_str(given[0].u_obj));
    }
    set_initial(self, given[0].u_obj);
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t bytes_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type;
    static const mp_arg_t allowed[] = {
        { MP_QSTR_initial_bytes, MP_ARG_OBJ, { .u_rom_obj = MP_ROM_NONE } },
    };
    mp_arg_val_t given[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, args, MP_ARRAY_SIZE(allowed), allowed, given);
    memory_obj_t *self = new_memory(&bytes_type);
    set_initial(self, given[0].u_obj);
    return MP_OBJ_FROM_PTR(self);
}

// -- What Python sees -------------------------------------------------------------------------------------------

#define COMMON_METHODS \
    { MP_ROM_QSTR(MP_QSTR_read), MP_ROM_PTR(&memory_read_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_readline), MP_ROM_PTR(&memory_readline_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_readlines), MP_ROM_PTR(&memory_readlines_obj) }, \
    { MP_ROM_QSTR(MP_QSTR___next__), MP_ROM_PTR(&memory_next_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_getvalue), MP_ROM_PTR(&memory_getvalue_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_write), MP_ROM_PTR(&memory_write_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_truncate), MP_ROM_PTR(&memory_truncate_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_tell), MP_ROM_PTR(&memory_tell_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_seek), MP_ROM_PTR(&memory_seek_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_close), MP_ROM_PTR(&memory_close_obj) }, \
    { MP_ROM_QSTR(MP_QSTR__closed), MP_ROM_PTR(&memory_is_closed_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_flush), MP_ROM_PTR(&memory_flush_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_isatty), MP_ROM_PTR(&memory_false_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_readable), MP_ROM_PTR(&memory_true_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_writable), MP_ROM_PTR(&memory_true_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_seekable), MP_ROM_PTR(&memory_true_obj) }

static const mp_rom_map_elem_t text_locals_table[] = { COMMON_METHODS };
static MP_DEFINE_CONST_DICT(text_locals, text_locals_table);

static const mp_rom_map_elem_t bytes_locals_table[] = {
    COMMON_METHODS,
    { MP_ROM_QSTR(MP_QSTR_read1), MP_ROM_PTR(&memory_read_obj) },
    { MP_ROM_QSTR(MP_QSTR_readinto), MP_ROM_PTR(&memory_readinto_obj) },
    { MP_ROM_QSTR(MP_QSTR_readinto1), MP_ROM_PTR(&memory_readinto_obj) },
    { MP_ROM_QSTR(MP_QSTR_getbuffer), MP_ROM_PTR(&memory_getbuffer_obj) },
};
static MP_DEFINE_CONST_DICT(bytes_locals, bytes_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    text_type,
    MP_QSTR_Text,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    make_new, text_make_new,
    iter, memory_next,
    locals_dict, &text_locals
    );

static MP_DEFINE_CONST_OBJ_TYPE(
    bytes_type,
    MP_QSTR_Bytes,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    make_new, bytes_make_new,
    iter, memory_next,
    locals_dict, &bytes_locals
    );

static const mp_rom_map_elem_t io_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__io) },
    { MP_ROM_QSTR(MP_QSTR_Text), MP_ROM_PTR(&text_type) },
    { MP_ROM_QSTR(MP_QSTR_Bytes), MP_ROM_PTR(&bytes_type) },
};
static MP_DEFINE_CONST_DICT(io_globals, io_globals_table);

const mp_obj_module_t sandbox_io_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&io_globals,
};

MP_REGISTER_MODULE(MP_QSTR__io, sandbox_io_module);
