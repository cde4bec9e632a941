// _struct: CPython's struct with the sizes and alignments it has on 64-bit Linux. The codes that read and write addresses
// in MicroPython's (O, S) are not there; P is a number. struct.error is Python's (stdlib/struct.py).

#include <math.h>
#include <stdarg.h>
#include <string.h>

#include "py/objint.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/runtime.h"

typedef struct {
    char code;
    size_t count; // of items, or bytes for s, p and x
    size_t size; // of an item
    size_t offset;
} field_t;

typedef struct {
    mp_obj_base_t base;
    mp_obj_t format;
    bool native, big;
    size_t size, items, n;
    field_t *fields;
} struct_t;

static NORETURN void fail(const char *format, ...) {
    va_list args;
    va_start(args, format);
    vstr_t text;
    vstr_init(&text, 80);
    vstr_vprintf(&text, format, args);
    va_end(args);
    mp_obj_t message = mp_obj_new_str_from_utf8_vstr(&text);
    nlr_raise(mp_call_function_1(MP_STATE_VM(struct_error_class), message));
}

MP_REGISTER_ROOT_POINTER(mp_obj_t struct_error_class);

static mp_obj_t struct_set_error(mp_obj_t error) {
    MP_STATE_VM(struct_error_class) = error;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(struct_set_error_obj, struct_set_error);

// -- Formats ---------------------------------------------------------------------------------------------------------

// The size of an item, 0 for a code that there is not.
static size_t size_of(char code, bool native) {
    switch (code) {
        case 'x': case 'b': case 'B': case '?': case 'c': case 's': case 'p':
            return 1;
        case 'h': case 'H': case 'e':
            return 2;
        case 'i': case 'I': case 'f':
            return 4;
        case 'l': case 'L':
            return native ? 8 : 4;
        case 'q': case 'Q': case 'd':
            return 8;
        case 'n': case 'N': case 'P':
            return native ? 8 : 0;
        default:
            return 0;
    }
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t count_at(const char **p, const char *end) {
    size_t count = 0;
    while (*p < end && **p >= '0' && **p <= '9') {
        count = count * 10 + (*(*p)++ - '0');
        if (count > 0x7fffffff / 16) {
            fail("total struct size too long");
        }
    }
    if (*p == end) {
        fail("repeat count given without format specifier");
    }
    return count;
}

// Lays the next field out, if there is one.
static bool next_field(struct_t *s, const char **p, const char *end, field_t *field) {
    while (*p < end && is_blank(**p)) {
        ++*p;
    }
    if (*p == end) {
        return false;
    }
    field->count = **p >= '0' && **p <= '9' ? count_at(p, end) : 1;
    field->code = *(*p)++;
    field->size = size_of(field->code, s->native);
    if (field->size == 0) {
        fail("bad char in struct format");
    }
    if (s->native) {
        s->size = (s->size + field->size - 1) & -field->size;
    }
    field->offset = s->size;
    s->size += field->count * field->size;
    if (s->size > 0x7fffffff / 16) {
        fail("total struct size too long");
    }
    if (field->code == 's' || field->code == 'p') {
        s->items++;
    } else if (field->code != 'x') {
        s->items += field->count;
    }
    return true;
}

static void parse(struct_t *s, mp_obj_t format) {
    if (!mp_obj_is_str_or_bytes(format)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("Struct() argument 1 must be a str or bytes object, not %s"),
            mp_obj_get_type_str(format));
    }
    size_t len;
    const char *p = mp_obj_str_get_data(format, &len), *end = p + len;
    s->format = format;
    s->native = true;
    s->big = false;
    s->size = s->items = s->n = 0;
    if (len > 0 && strchr("@=<>!", *p)) {
        s->native = *p == '@';
        s->big = *p == '>' || *p == '!';
        p++;
    }
    s->fields = m_new(field_t, end - p + 1);
    while (next_field(s, &p, end, &s->fields[s->n])) {
        s->n++;
    }
}

// -- Items -----------------------------------------------------------------------------------------------------------

static void store(byte *p, uint64_t value, size_t size, bool big) {
    for (size_t i = 0; i < size; i++, value >>= 8) {
        p[big ? size - 1 - i : i] = (byte)value;
    }
}

static uint64_t load(const byte *p, size_t size, bool big) {
    uint64_t value = 0;
    for (size_t i = 0; i < size; i++) {
        value = value << 8 | p[big ? i : size - 1 - i];
    }
    return value;
}

// The int that the argument is, as its sign and absolute value; false if that has more than 64 bits.
static bool int_value(mp_obj_t x, bool *negative, uint64_t *absolute) {
    if (mp_obj_is_bool(x)) {
        x = MP_OBJ_NEW_SMALL_INT(x == mp_const_true);
    } else if (!mp_obj_is_int(x)) {
        mp_obj_t dest[2] = { MP_OBJ_NULL };
        if (mp_obj_get_type(x)->flags & MP_TYPE_FLAG_INSTANCE_TYPE) {
            mp_obj_t native = mp_obj_cast_to_native_base(x, MP_OBJ_FROM_PTR(&mp_type_int));
            if (native == MP_OBJ_NULL) {
                mp_load_special_maybe(x, MP_QSTR___index__, dest);
            }
            x = native != MP_OBJ_NULL ? native : dest[0] != MP_OBJ_NULL ? mp_call_method_n_kw(0, 0, dest) : x;
        }
        if (!mp_obj_is_int(x)) {
            fail("required argument is not an integer");
        }
    }
    if (mp_obj_is_small_int(x)) {
        mp_int_t value = MP_OBJ_SMALL_INT_VALUE(x);
        *negative = value < 0;
        *absolute = (uint64_t)(value < 0 ? -(int64_t)value : value);
        return true;
    }
    const mpz_t *z = &((mp_obj_int_t *)MP_OBJ_TO_PTR(x))->mpz;
    *negative = z->neg;
    *absolute = 0;
    for (size_t i = z->len; i-- > 0;) {
        *absolute = *absolute << MPZ_DIG_SIZE | z->dig[i];
    }
    return z->len <= 64 / MPZ_DIG_SIZE;
}

static NORETURN void out_of_range(char code, size_t size, bool is_signed) {
    uint64_t top = ((uint64_t)1 << (8 * size - is_signed)) - 1;
    const char *names[] = { "byte", "ubyte", "short", "ushort" };
    if (size <= 2) {
        fail("%s format requires %d <= number <= %d", names[2 * (size - 1) + !is_signed], is_signed ? -(int)top - 1 : 0, (int)top);
    }
    fail(is_signed ? "'%c' format requires -2147483648 <= number <= 2147483647" : "'%c' format requires 0 <= number <= 4294967295", code);
}

static void pack_int(char code, size_t size, mp_obj_t x, byte *p, bool big) {
    bool negative, is_signed = code >= 'a' || code == 'P', fits;
    uint64_t absolute;
    fits = int_value(x, &negative, &absolute);
    if (code == 'P') {
        if (!fits) {
            fail("int too large to convert");
        }
    } else if (!fits || (size > 2 && !is_signed ? negative : absolute > (uint64_t)INT64_MAX + negative)) {
        fail("argument out of range");
    } else if (size < 8) {
        uint64_t most = ((uint64_t)1 << (8 * size - is_signed)) - 1;
        if (negative ? !is_signed || absolute > most + 1 : absolute > most) {
            out_of_range(code, size, is_signed);
        }
    }
    store(p, negative ? -absolute : absolute, size, big);
}

static NORETURN void float_too_large(char code) {
    mp_raise_msg_varg(&mp_type_OverflowError, MP_ERROR_TEXT("float too large to pack with %c format"), code);
}

static uint64_t half_bits(double f) {
    uint64_t sign = signbit(f) ? 0x8000 : 0;
    f = fabs(f);
    if (!isfinite(f) || f == 0) {
        return sign | (isnan(f) ? 0x7e00 : f == 0 ? 0 : 0x7c00);
    }
    int e;
    frexp(f, &e);
    e = e - 1 < -14 ? -14 : e - 1;
    if (e > 15) {
        float_too_large('e');
    }
    // what rounds up to the next power of two carries into the exponent
    uint64_t bits = (uint64_t)nearbyint(scalbn(f, 10 - e)) + ((uint64_t)(e + 14) << 10);
    if (bits >= 0x7c00) {
        float_too_large('e');
    }
    return sign | bits;
}

static double half_value(uint64_t bits) {
    int e = bits >> 10 & 31, m = bits & 1023;
    double f = e == 31 ? (m ? NAN : INFINITY) : e == 0 ? scalbn(m, -24) : scalbn(m + 1024, e - 25);
    return bits >> 15 ? -f : f;
}

// False for what is no number, and for an int that is too large.
static bool float_of(mp_obj_t x, mp_float_t *f) {
    nlr_buf_t nlr;
    if (mp_obj_is_str_or_bytes(x)) {
        return false;
    }
    if (!mp_obj_is_int(x)) {
        return mp_obj_get_float_maybe(x, f);
    }
    if (nlr_push(&nlr) == 0) {
        *f = mp_obj_get_float(x);
        nlr_pop();
        return true;
    }
    return false;
}

static void pack_float(char code, mp_obj_t x, byte *p, bool native, bool big) {
    mp_float_t f;
    if (!float_of(x, &f)) {
        fail("required argument is not a float");
    }
    if (code == 'd') {
        union { double f; uint64_t u; } v = { f };
        store(p, v.u, 8, big);
    } else if (code == 'f') {
        union { float f; uint32_t u; } v = { (float)f };
        if (isinf(v.f) && !isinf(f) && !native) {
            float_too_large('f');
        }
        store(p, v.u, 4, big);
    } else {
        store(p, half_bits(f), 2, big);
    }
}

static void pack_bytes(const field_t *field, mp_obj_t x, byte *p) {
    mp_buffer_info_t from;
    bool pascal = field->code == 'p';
    if (mp_obj_is_str(x) || !(mp_obj_is_type(x, &mp_type_bytes) || mp_obj_is_type(x, &mp_type_bytearray))) {
        fail("argument for '%c' must be a bytes object", field->code);
    }
    mp_get_buffer_raise(x, &from, MP_BUFFER_READ);
    size_t room = field->count;
    if (pascal && room > 0) {
        room--;
        size_t len = from.len < room ? from.len : room;
        *p++ = len < 255 ? len : 255;
    }
    memcpy(p, from.buf, from.len < room ? from.len : room);
}

static void pack_item(const struct_t *s, const field_t *field, mp_obj_t x, byte *p) {
    switch (field->code) {
        case 'c': {
            size_t len;
            const char *c = mp_obj_is_type(x, &mp_type_bytes) ? mp_obj_str_get_data(x, &len) : NULL;
            if (c == NULL || len != 1) {
                fail("char format requires a bytes object of length 1");
            }
            *p = *c;
            break;
        }
        case '?':
            *p = mp_obj_is_true(x);
            break;
        case 'e': case 'f': case 'd':
            pack_float(field->code, x, p, s->native, s->big);
            break;
        default:
            pack_int(field->code, field->size, x, p, s->big);
    }
}

// The items packed in new memory; what items do when they are asked for their value cannot harm that.
static byte *pack_new(const struct_t *s, const char *who, size_t n, const mp_obj_t *items) {
    if (n != s->items) {
        fail("%s expected %d items for packing (got %d)", who, (int)s->items, (int)n);
    }
    byte *bytes = m_new0(byte, s->size + 1);
    for (size_t i = 0; i < s->n; i++) {
        const field_t *field = &s->fields[i];
        byte *p = bytes + field->offset;
        if (field->code == 's' || field->code == 'p') {
            pack_bytes(field, *items++, p);
        } else if (field->code != 'x') {
            for (size_t j = 0; j < field->count; j++, p += field->size) {
                pack_item(s, field, *items++, p);
            }
        }
    }
    return bytes;
}

static mp_obj_t unpack_int(char code, size_t size, const byte *p, bool big) {
    uint64_t value = load(p, size, big);
    if (code < 'a') {
        return mp_obj_new_int_from_ull(value);
    }
    int shift = 64 - 8 * size;
    return mp_obj_new_int_from_ll((int64_t)(value << shift) >> shift);
}

static mp_obj_t unpack_item(const field_t *field, const byte *p, bool big) {
    switch (field->code) {
        case 'c':
            return mp_obj_new_bytes(p, 1);
        case '?':
            return mp_obj_new_bool(*p);
        case 'e':
            return mp_obj_new_float(half_value(load(p, 2, big)));
        case 'f': {
            union { uint32_t u; float f; } v = { (uint32_t)load(p, 4, big) };
            return mp_obj_new_float(v.f);
        }
        case 'd': {
            union { uint64_t u; double f; } v = { load(p, 8, big) };
            return mp_obj_new_float(v.f);
        }
        default:
            return unpack_int(field->code, field->size, p, big);
    }
}

static mp_obj_t unpack_at(const struct_t *s, const byte *from) {
    mp_obj_tuple_t *result = MP_OBJ_TO_PTR(mp_obj_new_tuple(s->items, NULL));
    for (size_t i = 0; i < s->items; i++) {
        result->items[i] = mp_const_none;
    }
    mp_obj_t *item = result->items;
    for (size_t i = 0; i < s->n; i++) {
        const field_t *field = &s->fields[i];
        const byte *p = from + field->offset;
        if (field->code == 's') {
            *item++ = mp_obj_new_bytes(p, field->count);
        } else if (field->code == 'p') {
            size_t len = field->count == 0 ? 0 : *p;
            *item++ = mp_obj_new_bytes(p + 1, len < field->count ? len : field->count == 0 ? 0 : field->count - 1);
        } else if (field->code != 'x') {
            for (size_t j = 0; j < field->count; j++, p += field->size) {
                *item++ = unpack_item(field, p, s->big);
            }
        }
    }
    return MP_OBJ_FROM_PTR(result);
}

// -- Struct and the functions -------------------------------------------------------------------------------------------

extern const mp_obj_type_t struct_type;

// A Struct, or what a format makes.
static struct_t *struct_of(mp_obj_t x) {
    if (mp_obj_is_type(x, &struct_type)) {
        return MP_OBJ_TO_PTR(x);
    }
    struct_t *s = mp_obj_malloc(struct_t, &struct_type);
    s->fields = NULL;
    parse(s, x);
    return s;
}

static mp_obj_t struct_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 1, false);
    mp_obj_t format = args[0];
    if (mp_obj_is_type(format, &mp_type_bytes)) {
        size_t len;
        const char *data = mp_obj_str_get_data(format, &len);
        format = mp_obj_new_str(data, len);
    }
    return MP_OBJ_FROM_PTR(struct_of(format));
}

static void get_buffer(mp_obj_t x, mp_buffer_info_t *buffer) {
    if (mp_obj_is_str(x) || !mp_get_buffer(x, buffer, MP_BUFFER_READ)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("a bytes-like object is required, not '%s'"), mp_obj_get_type_str(x));
    }
}

static mp_obj_t struct_calcsize(mp_obj_t format) {
    return mp_obj_new_int_from_uint(struct_of(format)->size);
}
static MP_DEFINE_CONST_FUN_OBJ_1(struct_calcsize_obj, struct_calcsize);

static mp_obj_t struct_pack(size_t n, const mp_obj_t *args) {
    const struct_t *s = struct_of(args[0]);
    byte *bytes = pack_new(s, "pack", n - 1, args + 1);
    return mp_obj_new_bytes(bytes, s->size);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(struct_pack_obj, 1, struct_pack);

static mp_obj_t struct_pack_into(size_t n, const mp_obj_t *args) {
    const struct_t *s = struct_of(args[0]);
    if (n < 3) {
        fail(n == 1 ? "pack_into expected buffer argument" : "pack_into expected offset argument");
    }
    mp_int_t offset = mp_obj_get_int(args[2]);
    byte *bytes = pack_new(s, "pack_into", n - 3, args + 3);
    mp_buffer_info_t to;
    if (!mp_get_buffer(args[1], &to, MP_BUFFER_WRITE)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("argument must be read-write bytes-like object, not %s"), mp_obj_get_type_str(args[1]));
    }
    int64_t len = to.len, size = s->size, at = offset < 0 ? offset + len : offset;
    if (offset < 0 && offset + size > 0) {
        fail("no space to pack %d bytes at offset %d", (int)size, (int)offset);
    }
    if (at < 0) {
        fail("offset %d out of range for %d-byte buffer", (int)offset, (int)len);
    }
    if (at + size > len) {
        fail("pack_into requires a buffer of at least %u bytes for packing %d bytes at offset %d (actual buffer size is %d)",
            (unsigned)(at + size), (int)size, (int)at, (int)len);
    }
    memcpy((byte *)to.buf + at, bytes, size);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(struct_pack_into_obj, 1, struct_pack_into);

static mp_obj_t struct_unpack(mp_obj_t format, mp_obj_t data) {
    const struct_t *s = struct_of(format);
    mp_buffer_info_t from;
    get_buffer(data, &from);
    if (from.len != s->size) {
        fail("unpack requires a buffer of %d bytes", (int)s->size);
    }
    return unpack_at(s, from.buf);
}
static MP_DEFINE_CONST_FUN_OBJ_2(struct_unpack_obj, struct_unpack);

static mp_obj_t struct_unpack_from(size_t n, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_buffer, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_offset, MP_ARG_INT, { .u_int = 0 } },
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    const struct_t *s = struct_of(pos_args[0]);
    mp_buffer_info_t from;
    get_buffer(args[0].u_obj, &from);
    int64_t len = from.len, size = s->size, offset = args[1].u_int, at = offset < 0 ? offset + len : offset;
    if (offset < 0 && offset + size > 0) {
        fail("not enough data to unpack %d bytes at offset %d", (int)size, (int)offset);
    }
    if (at < 0) {
        fail("offset %d out of range for %d-byte buffer", (int)offset, (int)len);
    }
    if (at + size > len) {
        fail("unpack_from requires a buffer of at least %u bytes for unpacking %d bytes at offset %d (actual buffer size is %d)",
            (unsigned)(at + size), (int)size, (int)at, (int)len);
    }
    return unpack_at(s, (const byte *)from.buf + at);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(struct_unpack_from_obj, 1, struct_unpack_from);

typedef struct {
    mp_obj_base_t base;
    const struct_t *s;
    mp_obj_t data;
    size_t at;
} unpacker_t;

static mp_obj_t unpacker_next(mp_obj_t self_in) {
    unpacker_t *self = MP_OBJ_TO_PTR(self_in);
    mp_buffer_info_t from;
    get_buffer(self->data, &from);
    if (self->at + self->s->size > from.len) {
        return MP_OBJ_STOP_ITERATION;
    }
    mp_obj_t item = unpack_at(self->s, (const byte *)from.buf + self->at);
    self->at += self->s->size;
    return item;
}

static MP_DEFINE_CONST_OBJ_TYPE(unpacker_type, MP_QSTR_unpack_iterator, MP_TYPE_FLAG_ITER_IS_ITERNEXT, iter, unpacker_next);

static mp_obj_t struct_iter_unpack(mp_obj_t format, mp_obj_t data) {
    const struct_t *s = struct_of(format);
    if (s->size == 0) {
        fail("cannot iteratively unpack with a struct of length 0");
    }
    mp_buffer_info_t from;
    get_buffer(data, &from);
    if (from.len % s->size != 0) {
        fail("iterative unpacking requires a buffer of a multiple of %d bytes", (int)s->size);
    }
    unpacker_t *it = mp_obj_malloc(unpacker_t, &unpacker_type);
    it->s = s;
    it->data = data;
    it->at = 0;
    return MP_OBJ_FROM_PTR(it);
}
static MP_DEFINE_CONST_FUN_OBJ_2(struct_iter_unpack_obj, struct_iter_unpack);

static void struct_attr(mp_obj_t self_in, qstr name, mp_obj_t *dest) {
    struct_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (name == MP_QSTR_size) {
        dest[0] = mp_obj_new_int_from_uint(self->size);
    } else if (name == MP_QSTR_format) {
        dest[0] = self->format;
    } else {
        dest[1] = MP_OBJ_SENTINEL;
    }
}

static const mp_rom_map_elem_t struct_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_pack), MP_ROM_PTR(&struct_pack_obj) },
    { MP_ROM_QSTR(MP_QSTR_pack_into), MP_ROM_PTR(&struct_pack_into_obj) },
    { MP_ROM_QSTR(MP_QSTR_unpack), MP_ROM_PTR(&struct_unpack_obj) },
    { MP_ROM_QSTR(MP_QSTR_unpack_from), MP_ROM_PTR(&struct_unpack_from_obj) },
    { MP_ROM_QSTR(MP_QSTR_iter_unpack), MP_ROM_PTR(&struct_iter_unpack_obj) },
};
static MP_DEFINE_CONST_DICT(struct_locals, struct_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(struct_type, MP_QSTR_Struct, MP_TYPE_FLAG_NONE, make_new, struct_make_new, attr, struct_attr, locals_dict, &struct_locals);

static const mp_rom_map_elem_t struct_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__struct) },
    { MP_ROM_QSTR(MP_QSTR__set_error), MP_ROM_PTR(&struct_set_error_obj) },
    { MP_ROM_QSTR(MP_QSTR_Struct), MP_ROM_PTR(&struct_type) },
    { MP_ROM_QSTR(MP_QSTR_calcsize), MP_ROM_PTR(&struct_calcsize_obj) },
    { MP_ROM_QSTR(MP_QSTR_pack), MP_ROM_PTR(&struct_pack_obj) },
    { MP_ROM_QSTR(MP_QSTR_pack_into), MP_ROM_PTR(&struct_pack_into_obj) },
    { MP_ROM_QSTR(MP_QSTR_unpack), MP_ROM_PTR(&struct_unpack_obj) },
    { MP_ROM_QSTR(MP_QSTR_unpack_from), MP_ROM_PTR(&struct_unpack_from_obj) },
    { MP_ROM_QSTR(MP_QSTR_iter_unpack), MP_ROM_PTR(&struct_iter_unpack_obj) },
};
static MP_DEFINE_CONST_DICT(struct_globals, struct_globals_table);

const mp_obj_module_t sandbox_struct_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&struct_globals,
};

MP_REGISTER_MODULE(MP_QSTR__struct, sandbox_struct_module);
