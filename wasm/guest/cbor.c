// Values between guest and host: the subset of CBOR (RFC 8949) that wasm/README.md lists, with these tags:
//   0 datetime   1004 date   60103 time   60104 timedelta (microseconds)   60105 Decimal   37 UUID
//   2 and 3 integers beyond 64 bits   258 set   60102 frozenset   60101 tuple

#include <string.h>

#include "py/binary.h"
#include "py/mpz.h"
#include "py/objexcept.h"
#include "py/objint.h"
#include "py/objlist.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "py/smallint.h"
#include "py/unicode.h"

#include "sandbox.h"

#define MAX_DEPTH (200)

#define TAG_DATETIME (0)
#define TAG_BIG_POSITIVE (2)
#define TAG_BIG_NEGATIVE (3)
#define TAG_UUID (37)
#define TAG_SET (258)
#define TAG_DATE (1004)
#define TAG_TUPLE (60101)
#define TAG_FROZENSET (60102)
#define TAG_TIME (60103)
#define TAG_TIMEDELTA (60104)
#define TAG_DECIMAL (60105)

#define MAJOR_UINT (0)
#define MAJOR_NINT (1)
#define MAJOR_TAG (6)
#define MAJOR_SIMPLE (7)
#define SIMPLE_FALSE (20)
#define SIMPLE_TRUE (21)
#define SIMPLE_NULL (22)
#define SIMPLE_FLOAT64 (27)

// -- Encoding ---------------------------------------------------------------------------------------------------

static void encode(vstr_t *out, mp_obj_t value, unsigned depth);

void cbor_encode_head(vstr_t *out, unsigned major, uint64_t value) {
    byte head[9];
    size_t extra = value < 24 ? 0 : value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffffffff ? 4 : 8;
    head[0] = major << 5 | (extra == 0 ? value : extra == 1 ? 24 : extra == 2 ? 25 : extra == 4 ? 26 : 27);
    for (size_t i = extra; i > 0; i--, value >>= 8) {
        head[i] = (byte)value;
    }
    vstr_add_strn(out, (const char *)head, 1 + extra);
}

static void encode_simple(vstr_t *out, unsigned value) {
    vstr_add_byte(out, MAJOR_SIMPLE << 5 | value);
}

void cbor_encode_text(vstr_t *out, const char *text, size_t len) {
    cbor_encode_head(out, CBOR_TEXT, len);
    vstr_add_strn(out, text, len);
}

// A str can hold halves of surrogate pairs (three bytes, ED A0..BF xx), which are not UTF-8.
static void encode_str(vstr_t *out, const char *text, size_t len) {
    for (size_t i = 0; i + 1 < len; i++) {
        if ((byte)text[i] == 0xed && (byte)text[i + 1] >= 0xa0) {
            mp_raise_ValueError(MP_ERROR_TEXT("a str with a lone surrogate cannot be handed over"));
        }
    }
    cbor_encode_text(out, text, len);
}

static void encode_float(vstr_t *out, mp_float_t value) {
    union {
        double number;
        uint64_t bits;
    } u = { value };
    byte buf[9] = { MAJOR_SIMPLE << 5 | SIMPLE_FLOAT64 };
    for (size_t i = 8; i > 0; i--, u.bits >>= 8) {
        buf[i] = (byte)u.bits;
    }
    vstr_add_strn(out, (const char *)buf, sizeof(buf));
}

static void encode_small_int(vstr_t *out, mp_int_t value) {
    if (value >= 0) {
        cbor_encode_head(out, MAJOR_UINT, value);
    } else {
        cbor_encode_head(out, MAJOR_NINT, -1 - value);
    }
}

static void encode_big_int(vstr_t *out, mp_obj_t value) {
    const mpz_t *mpz = &((mp_obj_int_t *)MP_OBJ_TO_PTR(value))->mpz;
    size_t len = mpz->len * sizeof(mpz_dig_t) + 1; // one more for the sign
    byte *bytes = m_new_leaf(byte, len);
    mpz_as_bytes(mpz, true, mpz->neg, len, bytes);
    if (mpz->neg) {
        // two's complement of n without the sign's ones is that of -1 - n, which is what goes on the wire
        for (size_t i = 0; i < len; i++) {
            bytes[i] = ~bytes[i];
        }
    }
    size_t zeros = 0;
    while (zeros < len && bytes[zeros] == 0) {
        zeros++;
    }
    if (len - zeros <= 8) {
        uint64_t magnitude = 0;
        for (size_t i = zeros; i < len; i++) {
            magnitude = magnitude << 8 | bytes[i];
        }
        cbor_encode_head(out, mpz->neg ? MAJOR_NINT : MAJOR_UINT, magnitude);
    } else {
        cbor_encode_head(out, MAJOR_TAG, mpz->neg ? TAG_BIG_NEGATIVE : TAG_BIG_POSITIVE);
        cbor_encode_head(out, CBOR_BYTES, len - zeros);
        vstr_add_strn(out, (const char *)bytes + zeros, len - zeros);
    }
    m_del(byte, bytes, len);
}

static MP_NOINLINE void encode_items(vstr_t *out, size_t len, const mp_obj_t *items, unsigned depth) {
    cbor_encode_head(out, CBOR_ARRAY, len);
    for (size_t i = 0; i < len; i++) {
        encode(out, items[i], depth);
    }
}

static MP_NOINLINE void encode_list(vstr_t *out, mp_obj_t list, unsigned depth) {
    // Encoding an item can run Python code that changes the list, so read its length again each time round.
    size_t len;
    mp_obj_t *items;
    mp_obj_list_get(list, &len, &items);
    cbor_encode_head(out, CBOR_ARRAY, len);
    for (size_t i = 0; i < len; i++) {
        size_t now;
        mp_obj_list_get(list, &now, &items);
        if (now != len) {
            mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("list changed size while it was handed over"));
        }
        encode(out, items[i], depth);
    }
}

static MP_NOINLINE void encode_dict(vstr_t *out, mp_obj_t dict, unsigned depth) {
    mp_map_t *map = mp_obj_dict_get_map(dict);
    size_t used = map->used;
    cbor_encode_head(out, CBOR_MAP, used);
    size_t written = 0;
    for (size_t i = 0; i < map->alloc; i++) {
        if (map->used != used) {
            break;
        }
        if (mp_map_slot_is_filled(map, i)) {
            mp_obj_t value = map->table[i].value;
            encode(out, map->table[i].key, depth);
            encode(out, value, depth);
            written++;
        }
    }
    if (written != used) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("dict changed size while it was handed over"));
    }
}

static MP_NOINLINE void encode_set(vstr_t *out, mp_obj_t set, unsigned tag, unsigned depth) {
    mp_obj_t list = mp_obj_new_list(0, NULL);
    mp_obj_t iter = mp_getiter(set, NULL);
    mp_obj_t item;
    while ((item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
        mp_obj_list_append(list, item);
    }
    cbor_encode_head(out, MAJOR_TAG, tag);
    encode_list(out, list, depth);
}

static void encode_text_of(vstr_t *out, unsigned tag, mp_obj_t text) {
    if (!mp_obj_is_str(text)) {
        mp_raise_TypeError(MP_ERROR_TEXT("the text of a value that is handed over must be a str"));
    }
    size_t len;
    const char *str = mp_obj_str_get_data(text, &len);
    cbor_encode_head(out, MAJOR_TAG, tag);
    encode_str(out, str, len);
}

static mp_obj_t call_method(mp_obj_t object, qstr name) {
    mp_obj_t method[2];
    mp_load_method(object, name, method);
    return mp_call_method_n_kw(0, 0, method);
}

// Classes that are Python code can only have instances once their module is loaded.
static bool is_instance_of(mp_obj_t value, qstr module, qstr name) {
    mp_map_elem_t *loaded = mp_map_lookup(&MP_STATE_VM(mp_loaded_modules_dict).map, MP_OBJ_NEW_QSTR(module), MP_MAP_LOOKUP);
    if (loaded == NULL || !mp_obj_is_type(loaded->value, &mp_type_module)) {
        return false;
    }
    mp_map_elem_t *cls = mp_map_lookup(&mp_obj_module_get_globals(loaded->value)->map, MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
    return cls != NULL && mp_obj_is_type(cls->value, &mp_type_type)
        && mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(value)), cls->value);
}

static bool encode_library_value(vstr_t *out, mp_obj_t value, unsigned depth) {
    if (is_instance_of(value, MP_QSTR_datetime, MP_QSTR_datetime)) {
        encode_text_of(out, TAG_DATETIME, call_method(value, MP_QSTR_isoformat));
    } else if (is_instance_of(value, MP_QSTR_datetime, MP_QSTR_date)) {
        encode_text_of(out, TAG_DATE, call_method(value, MP_QSTR_isoformat));
    } else if (is_instance_of(value, MP_QSTR_datetime, MP_QSTR_time)) {
        encode_text_of(out, TAG_TIME, call_method(value, MP_QSTR_isoformat));
    } else if (is_instance_of(value, MP_QSTR_datetime, MP_QSTR_timedelta)) {
        cbor_encode_head(out, MAJOR_TAG, TAG_TIMEDELTA);
        encode(out, call_method(value, MP_QSTR__microseconds), depth);
    } else if (is_instance_of(value, MP_QSTR_decimal, MP_QSTR_Decimal)) {
        vstr_t text;
        mp_print_t print;
        vstr_init_print(&text, 32, &print);
        mp_obj_print_helper(&print, value, PRINT_STR);
        encode_text_of(out, TAG_DECIMAL, mp_obj_new_str_from_vstr(&text));
    } else if (is_instance_of(value, MP_QSTR_uuid, MP_QSTR_UUID)) {
        mp_obj_t bytes = mp_load_attr(value, MP_QSTR_bytes);
        mp_buffer_info_t info;
        mp_get_buffer_raise(bytes, &info, MP_BUFFER_READ);
        cbor_encode_head(out, MAJOR_TAG, TAG_UUID);
        cbor_encode_head(out, CBOR_BYTES, info.len);
        vstr_add_strn(out, info.buf, info.len);
    } else {
        return false;
    }
    return true;
}

static bool encode_buffer(vstr_t *out, mp_obj_t value) {
    mp_buffer_info_t info;
    if (!mp_obj_is_type(value, &mp_type_bytes) && !mp_obj_is_type(value, &mp_type_bytearray)
        && !mp_obj_is_type(value, &mp_type_memoryview)) {
        return false;
    }
    mp_get_buffer_raise(value, &info, MP_BUFFER_READ);
    cbor_encode_head(out, CBOR_BYTES, info.len);
    vstr_add_strn(out, info.buf, info.len);
    return true;
}

// A tuple, or a named tuple.
static bool is_tuple_like(mp_obj_t value) {
    return mp_obj_is_obj(value) && MP_OBJ_TYPE_GET_SLOT_OR_NULL(mp_obj_get_type(value), iter) == mp_obj_tuple_getiter;
}

static MP_NOINLINE void encode_tuple(vstr_t *out, mp_obj_t value, unsigned depth) {
    size_t len;
    mp_obj_t *items;
    mp_obj_tuple_get(value, &len, &items);
    cbor_encode_head(out, MAJOR_TAG, TAG_TUPLE);
    encode_items(out, len, items, depth);
}

// An instance of a subclass of a built-in type crosses as that type.
static mp_obj_t native_value(mp_obj_t value) {
    static const mp_obj_type_t *const types[] = {
        &mp_type_int, &mp_type_str, &mp_type_float, &mp_type_dict, &mp_type_list, &mp_type_tuple, &mp_type_bytes, &mp_type_set,
        &mp_type_frozenset,
    };
    if (mp_obj_is_instance_type(mp_obj_get_type(value))) {
        for (size_t i = 0; i < MP_ARRAY_SIZE(types); i++) {
            mp_obj_t native = mp_obj_cast_to_native_base(value, MP_OBJ_FROM_PTR(types[i]));
            if (native != MP_OBJ_NULL) {
                return native;
            }
        }
    }
    return MP_OBJ_NULL;
}

static MP_NOINLINE bool encode_scalar(vstr_t *out, mp_obj_t value) {
    if (value == mp_const_none) {
        encode_simple(out, SIMPLE_NULL);
    } else if (value == mp_const_false) {
        encode_simple(out, SIMPLE_FALSE);
    } else if (value == mp_const_true) {
        encode_simple(out, SIMPLE_TRUE);
    } else if (mp_obj_is_small_int(value)) {
        encode_small_int(out, MP_OBJ_SMALL_INT_VALUE(value));
    } else if (mp_obj_is_str(value)) {
        size_t len;
        const char *text = mp_obj_str_get_data(value, &len);
        encode_str(out, text, len);
    } else if (mp_obj_is_float(value)) {
        encode_float(out, mp_obj_float_get(value));
    } else if (mp_obj_is_exact_type(value, &mp_type_int)) {
        encode_big_int(out, value);
    } else {
        return false;
    }
    return true;
}

static MP_NOINLINE void encode_other(vstr_t *out, mp_obj_t value, unsigned depth) {
    if (encode_buffer(out, value) || encode_library_value(out, value, depth)) {
        return;
    }
    mp_obj_t native = native_value(value);
    if (native != MP_OBJ_NULL) {
        encode(out, native, depth);
        return;
    }
    mp_raise_msg_varg(&mp_type_TypeError,
        MP_ERROR_TEXT("a value of type '%q' cannot be handed over; use None, bool, int, float, str, bytes, list, tuple, dict, set, datetime, Decimal or UUID"),
        (qstr)mp_obj_get_type(value)->name);
}

// What is on the stack once per level of nesting is this function and that of one container: both are kept small, or
// the stack would end before the limit of the depth.
static MP_NOINLINE void encode(vstr_t *out, mp_obj_t value, unsigned depth) {
    if (depth == 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("a value that is nested over 200 deep, or contains itself, cannot be handed over"));
    }
    depth -= 1;
    if (encode_scalar(out, value)) {
        return;
    }
    mp_cstack_check();
    if (mp_obj_is_type(value, &mp_type_list)) {
        encode_list(out, value, depth);
    } else if (mp_obj_is_dict_or_ordereddict(value)) {
        encode_dict(out, value, depth);
    } else if (is_tuple_like(value)) {
        encode_tuple(out, value, depth);
    } else if (mp_obj_is_type(value, &mp_type_set)) {
        encode_set(out, value, TAG_SET, depth);
    } else if (mp_obj_is_type(value, &mp_type_frozenset)) {
        encode_set(out, value, TAG_FROZENSET, depth);
    } else {
        encode_other(out, value, depth);
    }
}

void cbor_encode(vstr_t *out, mp_obj_t value) {
    encode(out, value, MAX_DEPTH + 1);
}

// -- Decoding ---------------------------------------------------------------------------------------------------

// What the host sends is well-formed; the checks are for a host that is not this one.

// Records in a list have the same keys: a key that equals a late one becomes the same object.
#define KEPT_KEYS (32)

typedef struct _reader_t {
    const byte *pos;
    const byte *end;
    mp_obj_t keys[KEPT_KEYS];
    // the class of the last value that was of the library's
    qstr class_name;
    mp_obj_t class;
} reader_t;

static mp_obj_t decode(reader_t *in, unsigned depth);

static NORETURN void malformed(void) {
    mp_raise_ValueError(MP_ERROR_TEXT("malformed value"));
}

static const byte *take(reader_t *in, size_t len) {
    if (len > (size_t)(in->end - in->pos)) {
        malformed();
    }
    const byte *pos = in->pos;
    in->pos += len;
    return pos;
}

static uint64_t decode_argument(reader_t *in, unsigned info) {
    if (info < 24) {
        return info;
    }
    if (info > 27) {
        malformed();
    }
    size_t len = (size_t)1 << (info - 24);
    const byte *bytes = take(in, len);
    uint64_t value = 0;
    for (size_t i = 0; i < len; i++) {
        value = value << 8 | bytes[i];
    }
    return value;
}

static size_t decode_len(reader_t *in, unsigned info) {
    uint64_t len = decode_argument(in, info);
    if (len > (size_t)(in->end - in->pos)) {
        malformed(); // an item takes a byte at least
    }
    return (size_t)len;
}

static mp_obj_t minus_one_minus(mp_obj_t magnitude) {
    return mp_binary_op(MP_BINARY_OP_SUBTRACT, MP_OBJ_NEW_SMALL_INT(-1), magnitude);
}

// MicroPython's own functions for 64 bits always make an object, and one that is equal to no small integer in C.
static mp_obj_t decode_unsigned(uint64_t value) {
    return value <= MP_SMALL_INT_MAX ? MP_OBJ_NEW_SMALL_INT((mp_int_t)value) : mp_obj_new_int_from_ull(value);
}

static mp_obj_t decode_negative(uint64_t magnitude) {
    if (magnitude <= MP_SMALL_INT_MAX) {
        return MP_OBJ_NEW_SMALL_INT(-1 - (mp_int_t)magnitude);
    }
    if (magnitude <= INT64_MAX) {
        return mp_obj_new_int_from_ll(-1 - (int64_t)magnitude);
    }
    return minus_one_minus(mp_obj_new_int_from_ull(magnitude));
}

static MP_NOINLINE mp_obj_t decode_list(reader_t *in, size_t len, unsigned depth) {
    mp_obj_list_t *list = MP_OBJ_TO_PTR(mp_obj_new_list(len, NULL)); // an item takes a byte at least, so this has room
    for (size_t i = 0; i < len; i++) {
        list->items[i] = mp_const_none;
    }
    for (size_t i = 0; i < len; i++) {
        list->items[i] = decode(in, depth);
    }
    return MP_OBJ_FROM_PTR(list);
}

static MP_NOINLINE mp_obj_t decode_text(reader_t *in, unsigned info) {
    size_t len = decode_len(in, info);
    return mp_obj_new_str((const char *)take(in, len), len);
}

static MP_NOINLINE mp_obj_t decode_key(reader_t *in, unsigned depth) {
    unsigned head = in->pos < in->end ? *in->pos : 0;
    if (head >> 5 != CBOR_TEXT) {
        return decode(in, depth);
    }
    in->pos++;
    const byte *start = in->pos;
    size_t len = decode_len(in, head & 0x1f);
    const byte *text = take(in, len);
    mp_obj_t *kept = &in->keys[len == 0 ? 0 : (len * 5 + text[0] * 3 + text[len - 1]) % KEPT_KEYS];
    if (*kept != MP_OBJ_NULL) {
        GET_STR_DATA_LEN(*kept, kept_text, kept_len);
        if (kept_len == len && memcmp(kept_text, text, len) == 0) {
            return *kept;
        }
    }
    in->pos = start;
    *kept = decode_text(in, head & 0x1f);
    return *kept;
}

static MP_NOINLINE mp_obj_t decode_map(reader_t *in, size_t len, unsigned depth) {
    mp_obj_t dict = mp_obj_new_dict(len);
    for (size_t i = 0; i < len; i++) {
        mp_obj_t key = decode_key(in, depth);
        mp_obj_dict_store(dict, key, decode(in, depth));
    }
    return dict;
}

static MP_NOINLINE mp_obj_t library_class(reader_t *in, qstr module, qstr name) {
    if (in->class_name != name) {
        in->class = mp_load_attr(mp_import_name(module, mp_const_none, MP_OBJ_NEW_SMALL_INT(0)), name);
        in->class_name = name;
    }
    return in->class;
}

// The numbers of a text such as 2025-01-31T10:15:30.123456: how many there are, or 0 where it has another form.
static MP_NOINLINE size_t iso_numbers(mp_obj_t text, mp_obj_t *numbers) {
    static const byte separators[] = "--T::.";
    static const byte digits[] = { 4, 2, 2, 2, 2, 2, 6 };
    GET_STR_DATA_LEN(text, p, len);
    const byte *end = p + len;
    for (size_t n = 0; n < MP_ARRAY_SIZE(digits); n++) {
        if (end - p < digits[n]) {
            return 0;
        }
        unsigned number = 0;
        for (size_t i = 0; i < digits[n]; i++, p++) {
            if (*p < '0' || *p > '9') {
                return 0;
            }
            number = number * 10 + *p - '0';
        }
        numbers[n] = MP_OBJ_NEW_SMALL_INT(number);
        if (p == end) {
            return n + 1;
        }
        if (*p++ != separators[n]) {
            return 0;
        }
    }
    return 0;
}

static MP_NOINLINE mp_obj_t from_iso_format(reader_t *in, qstr name, mp_obj_t text) {
    mp_obj_t cls = library_class(in, MP_QSTR_datetime, name);
    // what most dates and times look like needs no parser in Python
    mp_obj_t numbers[7];
    size_t n = mp_obj_is_str(text) ? iso_numbers(text, numbers) : 0;
    if ((name == MP_QSTR_date && n == 3) || (name == MP_QSTR_datetime && n >= 5)) {
        return mp_call_function_n_kw(cls, n, 0, numbers);
    }
    mp_obj_t method[3];
    mp_load_method(cls, MP_QSTR_fromisoformat, method);
    if (method[1] == MP_OBJ_NULL) {
        return mp_call_function_1(method[0], text);
    }
    method[2] = text;
    return mp_call_method_n_kw(1, 0, method);
}

static MP_NOINLINE mp_obj_t with_keyword(mp_obj_t cls, qstr name, mp_obj_t value) {
    mp_obj_t args[2] = { MP_OBJ_NEW_QSTR(name), value };
    return mp_call_function_n_kw(cls, 0, 1, args);
}

static MP_NOINLINE mp_obj_t decode_big_int(mp_obj_t bytes) {
    mp_buffer_info_t info;
    mp_get_buffer_raise(bytes, &info, MP_BUFFER_READ);
    return mp_obj_int_from_bytes_impl(true, info.len, info.buf);
}

static MP_NOINLINE mp_obj_t decode_tagged(reader_t *in, unsigned tag, mp_obj_t value) {
    switch (tag) {
        case TAG_BIG_POSITIVE:
            return decode_big_int(value);
        case TAG_BIG_NEGATIVE:
            return minus_one_minus(decode_big_int(value));
        case TAG_TUPLE:
            return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_tuple), value);
        case TAG_SET:
            return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_set), value);
        case TAG_FROZENSET:
            return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_frozenset), value);
        case TAG_DATETIME:
            return from_iso_format(in, MP_QSTR_datetime, value);
        case TAG_DATE:
            return from_iso_format(in, MP_QSTR_date, value);
        case TAG_TIME:
            return from_iso_format(in, MP_QSTR_time, value);
        case TAG_TIMEDELTA:
            return with_keyword(library_class(in, MP_QSTR_datetime, MP_QSTR_timedelta), MP_QSTR_microseconds, value);
        case TAG_DECIMAL:
            return mp_call_function_1(library_class(in, MP_QSTR_decimal, MP_QSTR_Decimal), value);
        case TAG_UUID:
            return with_keyword(library_class(in, MP_QSTR_uuid, MP_QSTR_UUID), MP_QSTR_bytes, value);
        default:
            malformed();
    }
}

static MP_NOINLINE mp_obj_t decode_simple(reader_t *in, unsigned info) {
    switch (info) {
        case SIMPLE_FALSE:
            return mp_const_false;
        case SIMPLE_TRUE:
            return mp_const_true;
        case SIMPLE_NULL:
            return mp_const_none;
        case SIMPLE_FLOAT64: {
            union {
                uint64_t bits;
                double number;
            } u = { decode_argument(in, info) };
            return mp_obj_new_float(u.number);
        }
        default:
            malformed();
    }
}

// As in encoding, what is on the stack once per level is kept small.
static mp_obj_t decode(reader_t *in, unsigned depth) {
    if (depth == 0) {
        malformed();
    }
    mp_cstack_check();
    depth -= 1;
    byte head = *take(in, 1);
    unsigned info = head & 0x1f;
    switch (head >> 5) {
        case MAJOR_UINT:
            return decode_unsigned(decode_argument(in, info));
        case MAJOR_NINT:
            return decode_negative(decode_argument(in, info));
        case CBOR_BYTES: {
            size_t len = decode_len(in, info);
            return mp_obj_new_bytes(take(in, len), len);
        }
        case CBOR_TEXT:
            return decode_text(in, info);
        case CBOR_ARRAY:
            return decode_list(in, decode_len(in, info), depth);
        case CBOR_MAP:
            return decode_map(in, decode_len(in, info), depth);
        case MAJOR_TAG: {
            uint64_t tag = decode_argument(in, info);
            return decode_tagged(in, tag > 0xffff ? 0xffff : (unsigned)tag, decode(in, depth));
        }
        default:
            return decode_simple(in, info);
    }
}

mp_obj_t cbor_decode(const byte *data, size_t len) {
    reader_t in = { .pos = data, .end = data + len };
    mp_obj_t value = decode(&in, MAX_DEPTH * 2 + 2);
    if (in.pos != in.end) {
        malformed();
    }
    return value;
}
