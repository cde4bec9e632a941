// The core of json: reading into values and writing from them. The classes, and what has many options, are Python's
// (wasm/stdlib/json), which also hands in the class JSONDecodeError.

#include <math.h>
#include <string.h>

#include "py/objint.h"
#include "py/objlist.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/parsenum.h"
#include "py/runtime.h"
#include "modunicodedata.h"

// As deep as CPython goes with its usual recursion limit.
#define DEPTH_MAX (990)

// -- Reading ----------------------------------------------------------------------------------------------------

typedef struct {
    const byte *start, *end, *p;
    mp_obj_t doc; // the str; keeps its bytes alive
    mp_obj_t object_hook, object_pairs_hook, parse_float, parse_int, parse_constant; // MP_OBJ_NULL for none
    bool strict;
    unsigned depth;
} reader_t;

static mp_obj_t read_value(reader_t *r);

static size_t index_of(const reader_t *r, const byte *at) {
    return utf8_charlen(r->start, at - r->start);
}

NORETURN static void read_error(const reader_t *r, const char *message, const byte *at) {
    mp_obj_t args[3] = { mp_obj_new_str_copy(&mp_type_str, (const byte *)message, strlen(message)), r->doc, MP_OBJ_NEW_SMALL_INT(index_of(r, at)) };
    mp_obj_t error = MP_STATE_VM(json_error_class);
    if (error == MP_OBJ_NULL) {
        error = MP_OBJ_FROM_PTR(&mp_type_ValueError);
    }
    nlr_raise(mp_call_function_n_kw(error, 3, 0, args));
}

static void skip_space(reader_t *r) {
    while (r->p < r->end && (*r->p == ' ' || *r->p == '\n' || *r->p == '\r' || *r->p == '\t')) {
        ++r->p;
    }
}

static bool looking_at(const reader_t *r, const char *word) {
    size_t len = strlen(word);
    return (size_t)(r->end - r->p) >= len && memcmp(r->p, word, len) == 0;
}

// Four hexadecimal digits at p, or -1.
static int32_t hex4(const reader_t *r, const byte *p) {
    if (r->end - p < 4) {
        return -1;
    }
    int32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        byte c = p[i];
        int d = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
        if (d < 0) {
            return -1;
        }
        value = value << 4 | d;
    }
    return value;
}

// After the backslash.
static void read_escape(reader_t *r, vstr_t *v, const byte *begin) {
    if (r->p >= r->end) {
        read_error(r, "Unterminated string starting at", begin);
    }
    byte c = *r->p;
    static const char escapes[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
    for (const char *e = escapes; *e; e += 2) {
        if ((byte)*e == c) {
            vstr_add_byte(v, e[1]);
            ++r->p;
            return;
        }
    }
    if (c != 'u') {
        read_error(r, "Invalid \\escape", r->p - 1);
    }
    int32_t u = hex4(r, r->p + 1);
    if (u < 0) {
        read_error(r, "Invalid \\uXXXX escape", r->p);
    }
    r->p += 5;
    if (u >= 0xd800 && u < 0xdc00 && r->end - r->p >= 6 && r->p[0] == '\\' && r->p[1] == 'u') {
        int32_t low = hex4(r, r->p + 2);
        if (low >= 0xdc00 && low < 0xe000) {
            u = 0x10000 + ((u - 0xd800) << 10) + (low - 0xdc00);
            r->p += 6;
        }
    }
    vstr_add_char(v, u);
}

// After the opening quote.
static MP_NOINLINE mp_obj_t read_string(reader_t *r) {
    const byte *begin = r->p - 1, *from = r->p;
    vstr_t v;
    bool plain = true;
    for (;;) {
        while (r->p < r->end && *r->p != '"' && *r->p != '\\' && *r->p >= 0x20) {
            ++r->p;
        }
        if (r->p >= r->end) {
            read_error(r, "Unterminated string starting at", begin);
        }
        if (*r->p == '"' && plain) {
            ++r->p;
            return mp_obj_new_str_copy(&mp_type_str, from, r->p - 1 - from);
        }
        if (*r->p < 0x20) {
            if (r->strict) {
                read_error(r, "Invalid control character at", r->p);
            }
            ++r->p;
            continue;
        }
        if (plain) {
            vstr_init(&v, r->p - from + 16);
            plain = false;
        }
        vstr_add_strn(&v, (const char *)from, r->p - from);
        if (*r->p++ == '"') {
            return mp_obj_new_str_from_utf8_vstr(&v);
        }
        read_escape(r, &v, begin);
        from = r->p;
    }
}

static const byte *digits(const reader_t *r, const byte *p) {
    while (p < r->end && *p >= '0' && *p <= '9') {
        ++p;
    }
    return p;
}

static mp_obj_t read_number(reader_t *r) {
    const byte *from = r->p, *p = from + (*from == '-');
    if (p >= r->end || *p < '0' || *p > '9') {
        read_error(r, "Expecting value", from);
    }
    p = *p == '0' ? p + 1 : digits(r, p);
    bool is_float = false;
    if (r->end - p >= 2 && p[0] == '.' && p[1] >= '0' && p[1] <= '9') {
        is_float = true;
        p = digits(r, p + 1);
    }
    if (r->end - p >= 2 && (*p | 32) == 'e') {
        const byte *e = p + 1;
        if (*e == '+' || *e == '-') {
            ++e;
        }
        const byte *after = digits(r, e);
        if (after > e) {
            is_float = true;
            p = after;
        }
    }
    r->p = p;
    size_t len = p - from;
    mp_obj_t parse = is_float ? r->parse_float : r->parse_int;
    if (parse != MP_OBJ_NULL) {
        return mp_call_function_1(parse, mp_obj_new_str_copy(&mp_type_str, from, len));
    }
    if (is_float) {
        return mp_parse_num_float((const char *)from, len, false, NULL);
    }
    return mp_parse_num_integer((const char *)from, len, 10, NULL);
}

static mp_obj_t read_constant(reader_t *r, const char *word, double value) {
    r->p += strlen(word);
    if (r->parse_constant != MP_OBJ_NULL) {
        return mp_call_function_1(r->parse_constant, mp_obj_new_str_copy(&mp_type_str, (const byte *)word, strlen(word)));
    }
    return mp_obj_new_float(value);
}

static void enter(reader_t *r) {
    if (++r->depth > DEPTH_MAX) {
        mp_raise_recursion_depth();
    }
    mp_cstack_check();
}

// After the opening bracket.
static MP_NOINLINE mp_obj_t read_array(reader_t *r) {
    enter(r);
    mp_obj_t list = mp_obj_new_list(0, NULL);
    skip_space(r);
    if (r->p < r->end && *r->p == ']') {
        ++r->p;
        --r->depth;
        return list;
    }
    for (;;) {
        mp_obj_list_append(list, read_value(r));
        skip_space(r);
        if (r->p < r->end && *r->p == ']') {
            ++r->p;
            --r->depth;
            return list;
        }
        if (r->p >= r->end || *r->p != ',') {
            read_error(r, "Expecting ',' delimiter", r->p);
        }
        ++r->p;
        skip_space(r);
    }
}

static MP_NOINLINE mp_obj_t read_key(reader_t *r) {
    if (r->p >= r->end || *r->p != '"') {
        read_error(r, "Expecting property name enclosed in double quotes", r->p);
    }
    ++r->p;
    mp_obj_t key = read_string(r);
    skip_space(r);
    if (r->p >= r->end || *r->p != ':') {
        read_error(r, "Expecting ':' delimiter", r->p);
    }
    ++r->p;
    skip_space(r);
    return key;
}

static MP_NOINLINE mp_obj_t finish_object(reader_t *r, mp_obj_t pairs, mp_obj_t dict) {
    --r->depth;
    if (r->object_pairs_hook != MP_OBJ_NULL) {
        return mp_call_function_1(r->object_pairs_hook, pairs);
    }
    return r->object_hook != MP_OBJ_NULL ? mp_call_function_1(r->object_hook, dict) : dict;
}

// After the opening brace.
static MP_NOINLINE mp_obj_t read_object(reader_t *r) {
    enter(r);
    bool as_pairs = r->object_pairs_hook != MP_OBJ_NULL;
    mp_obj_t pairs = as_pairs ? mp_obj_new_list(0, NULL) : MP_OBJ_NULL;
    mp_obj_t dict = as_pairs ? MP_OBJ_NULL : mp_obj_new_dict(0);
    skip_space(r);
    if (r->p < r->end && *r->p == '}') {
        ++r->p;
        return finish_object(r, pairs, dict);
    }
    for (;;) {
        mp_obj_t pair[2];
        pair[0] = read_key(r);
        pair[1] = read_value(r);
        if (as_pairs) {
            mp_obj_list_append(pairs, mp_obj_new_tuple(2, pair));
        } else {
            mp_obj_dict_store(dict, pair[0], pair[1]);
        }
        skip_space(r);
        if (r->p < r->end && *r->p == '}') {
            ++r->p;
            return finish_object(r, pairs, dict);
        }
        if (r->p >= r->end || *r->p != ',') {
            read_error(r, "Expecting ',' delimiter", r->p);
        }
        ++r->p;
        skip_space(r);
    }
}

static MP_NOINLINE mp_obj_t read_word(reader_t *r) {
    static const struct { const char *word; mp_rom_obj_t value; } words[] = {
        { "null", MP_ROM_NONE }, { "true", MP_ROM_TRUE }, { "false", MP_ROM_FALSE },
    };
    for (size_t i = 0; i < MP_ARRAY_SIZE(words); ++i) {
        if (looking_at(r, words[i].word)) {
            r->p += strlen(words[i].word);
            return MP_OBJ_FROM_PTR(words[i].value);
        }
    }
    if (looking_at(r, "NaN")) {
        return read_constant(r, "NaN", (double)NAN);
    }
    if (looking_at(r, "Infinity")) {
        return read_constant(r, "Infinity", (double)INFINITY);
    }
    if (looking_at(r, "-Infinity")) {
        return read_constant(r, "-Infinity", -(double)INFINITY);
    }
    return read_number(r);
}

// One value; the space before it is skipped already.
static mp_obj_t read_value(reader_t *r) {
    if (r->p >= r->end) {
        read_error(r, "Expecting value", r->p);
    }
    switch (*r->p) {
        case '"':
            ++r->p;
            return read_string(r);
        case '[':
            ++r->p;
            return read_array(r);
        case '{':
            ++r->p;
            return read_object(r);
        case 'n': case 't': case 'f': case 'N': case 'I': case '-':
        case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
            return read_word(r);
        default:
            read_error(r, "Expecting value", r->p);
    }
}

static mp_obj_t option(mp_obj_t o) {
    return o == mp_const_none ? MP_OBJ_NULL : o;
}

// s, then a tuple: object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, strict
static void reader_init(reader_t *r, mp_obj_t s, mp_obj_t options) {
    size_t len, n;
    mp_obj_t *o;
    mp_obj_get_array(options, &n, &o);
    if (n != 6) {
        mp_raise_TypeError(NULL);
    }
    r->start = (const byte *)mp_obj_str_get_data(s, &len);
    r->end = r->start + len;
    r->p = r->start;
    r->doc = s;
    r->object_hook = option(o[0]);
    r->object_pairs_hook = option(o[1]);
    r->parse_float = o[2] == MP_OBJ_FROM_PTR(&mp_type_float) ? MP_OBJ_NULL : option(o[2]);
    r->parse_int = o[3] == MP_OBJ_FROM_PTR(&mp_type_int) ? MP_OBJ_NULL : option(o[3]);
    r->parse_constant = option(o[4]);
    r->strict = mp_obj_is_true(o[5]);
    r->depth = 0;
}

// read(s, options): the whole of s is one value
static mp_obj_t json_read(mp_obj_t s, mp_obj_t options) {
    reader_t r;
    reader_init(&r, s, options);
    skip_space(&r);
    mp_obj_t value = read_value(&r);
    skip_space(&r);
    if (r.p < r.end) {
        read_error(&r, "Extra data", r.p);
    }
    return value;
}
static MP_DEFINE_CONST_FUN_OBJ_2(json_read_obj, json_read);

// scan(s, index, options): the value that begins at the index, and the index after it
static mp_obj_t json_scan(mp_obj_t s, mp_obj_t index, mp_obj_t options) {
    reader_t r;
    reader_init(&r, s, options);
    mp_int_t i = mp_obj_get_int(index);
    if (i < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("idx cannot be negative"));
    }
    for (; i > 0 && r.p < r.end; --i) {
        r.p = utf8_next_char(r.p);
    }
    mp_obj_t value = read_value(&r);
    mp_obj_t pair[2] = { value, MP_OBJ_NEW_SMALL_INT(index_of(&r, r.p)) };
    return mp_obj_new_tuple(2, pair);
}
static MP_DEFINE_CONST_FUN_OBJ_3(json_scan_obj, json_scan);

// -- Writing ----------------------------------------------------------------------------------------------------

typedef struct _level_t {
    struct _level_t *outer;
    mp_obj_t container;
} level_t;

typedef struct {
    vstr_t out;
    mp_print_t print;
    mp_obj_t fallback; // default(); MP_OBJ_NULL for none
    const char *item_separator, *key_separator, *indent; // indent is NULL for none
    size_t item_len, key_len, indent_len;
    bool skip_keys, ensure_ascii, check_circular, allow_nan, sort_keys;
    unsigned depth; // of recursion, with that through default()
    unsigned nesting; // of containers, for the indentation
} writer_t;

static void write_value(writer_t *w, mp_obj_t o, level_t *outer);

static void write_unit(writer_t *w, unsigned u) {
    static const char hex[] = "0123456789abcdef";
    char s[6] = { '\\', 'u', hex[u >> 12 & 15], hex[u >> 8 & 15], hex[u >> 4 & 15], hex[u & 15] };
    vstr_add_strn(&w->out, s, 6);
}

static void write_escaped(writer_t *w, uint32_t c) {
    static const char escapes[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (const char *e = escapes; *e; e += 2) {
        if ((byte)*e == c) {
            vstr_add_byte(&w->out, '\\');
            vstr_add_byte(&w->out, e[1]);
            return;
        }
    }
    if (c >= 0x10000) {
        c -= 0x10000;
        write_unit(w, 0xd800 | c >> 10);
        c = 0xdc00 | (c & 0x3ff);
    }
    write_unit(w, c);
}

static MP_NOINLINE void write_str(writer_t *w, mp_obj_t str) {
    size_t len;
    const byte *p = (const byte *)mp_obj_str_get_data(str, &len), *end = p + len;
    byte top = w->ensure_ascii ? 0x7e : 0xff;
    vstr_add_byte(&w->out, '"');
    while (p < end) {
        const byte *from = p;
        while (p < end && *p >= 0x20 && *p <= top && *p != '"' && *p != '\\') {
            ++p;
        }
        vstr_add_strn(&w->out, (const char *)from, p - from);
        if (p < end) {
            write_escaped(w, utf8_get_char(p));
            p = utf8_next_char(p);
        }
    }
    vstr_add_byte(&w->out, '"');
}

static MP_NOINLINE void write_text(writer_t *w, const char *s) {
    vstr_add_str(&w->out, s);
}

static MP_NOINLINE void write_float(writer_t *w, mp_obj_t o) {
    double f = mp_obj_get_float(o);
    if (isnan(f) || isinf(f)) {
        if (!w->allow_nan) {
            mp_raise_ValueError(MP_ERROR_TEXT("Out of range float values are not JSON compliant"));
        }
        write_text(w, isnan(f) ? "NaN" : f > 0 ? "Infinity" : "-Infinity");
        return;
    }
    mp_obj_print_helper(&w->print, o, PRINT_REPR);
}

// The value of a subclass of the type, or the object itself if it is of the type; MP_OBJ_NULL if it is neither.
static MP_NOINLINE mp_obj_t as(mp_obj_t o, const mp_obj_type_t *type) {
    if (mp_obj_is_exact_type(o, type)) {
        return o;
    }
    return mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(type));
}

static MP_NOINLINE mp_obj_t as_int(mp_obj_t o) {
    return mp_obj_is_int(o) ? o : mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_int));
}

static MP_NOINLINE mp_obj_t as_str(mp_obj_t o) {
    return mp_obj_is_str(o) ? o : mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_str));
}

static MP_NOINLINE void new_line(writer_t *w) {
    if (w->indent != NULL) {
        vstr_add_byte(&w->out, '\n');
        for (unsigned i = 0; i < w->nesting; ++i) {
            vstr_add_strn(&w->out, w->indent, w->indent_len);
        }
    }
}

static MP_NOINLINE void begin_item(writer_t *w, bool first) {
    if (!first) {
        vstr_add_strn(&w->out, w->item_separator, w->item_len);
        new_line(w);
    }
}

// The elements of a list or of what has the layout of a tuple.
static MP_NOINLINE void elements(mp_obj_t sequence, size_t *n, mp_obj_t **items) {
    if (mp_obj_is_type(sequence, &mp_type_list)) {
        mp_obj_list_get(sequence, n, items);
    } else {
        mp_obj_tuple_get(sequence, n, items);
    }
}

static MP_NOINLINE void enter_container(writer_t *w, level_t *level, mp_obj_t o, level_t *outer) {
    for (level_t *l = outer; w->check_circular && l != NULL; l = l->outer) {
        if (l->container == o) {
            mp_raise_ValueError(MP_ERROR_TEXT("Circular reference detected"));
        }
    }
    level->outer = outer;
    level->container = o;
}

static void deeper(writer_t *w) {
    if (++w->depth > DEPTH_MAX) {
        mp_raise_recursion_depth();
    }
    mp_cstack_check();
}

static MP_NOINLINE void write_list(writer_t *w, mp_obj_t o, mp_obj_t sequence, level_t *outer) {
    level_t level;
    enter_container(w, &level, o, outer);
    size_t n;
    mp_obj_t *items;
    elements(sequence, &n, &items);
    if (n == 0) {
        write_text(w, "[]");
        return;
    }
    vstr_add_byte(&w->out, '[');
    ++w->nesting;
    new_line(w);
    for (size_t i = 0; i < n; ++i) {
        begin_item(w, i == 0);
        write_value(w, items[i], &level);
        elements(sequence, &n, &items); // default() may have changed the list
    }
    --w->nesting;
    new_line(w);
    vstr_add_byte(&w->out, ']');
}

// A key as a str; MP_OBJ_NULL if it is to be skipped.
static MP_NOINLINE mp_obj_t key_of(writer_t *w, mp_obj_t key) {
    mp_obj_t str = as_str(key);
    if (str != MP_OBJ_NULL) {
        return str;
    }
    vstr_t saved = w->out;
    mp_obj_t number = as_int(key), f = as(key, &mp_type_float);
    if (key != mp_const_none && !mp_obj_is_bool(key) && number == MP_OBJ_NULL && f == MP_OBJ_NULL) {
        if (w->skip_keys) {
            return MP_OBJ_NULL;
        }
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("keys must be str, int, float, bool or None, not %s"), qstr_str(mp_obj_get_type(key)->name));
    }
    vstr_init(&w->out, 16);
    if (key == mp_const_none) {
        write_text(w, "null");
    } else if (mp_obj_is_bool(key)) {
        write_text(w, key == mp_const_true ? "true" : "false");
    } else if (number != MP_OBJ_NULL) {
        mp_obj_print_helper(&w->print, number, PRINT_REPR);
    } else {
        write_float(w, f);
    }
    str = mp_obj_new_str_from_vstr(&w->out);
    w->out = saved;
    return str;
}

// The items as a list of keys and one of values, so that nobody can change them meanwhile.
static MP_NOINLINE void items_of(writer_t *w, mp_obj_t o, mp_obj_t dict, mp_obj_t *keys, mp_obj_t *values) {
    *keys = mp_obj_new_list(0, NULL);
    *values = mp_obj_new_list(0, NULL);
    mp_obj_t source = o == dict ? dict : o;
    mp_obj_t method[2];
    mp_load_method(source, MP_QSTR_items, method);
    mp_obj_iter_buf_t buf;
    mp_obj_t it = mp_getiter(mp_call_method_n_kw(0, 0, method), &buf), item;
    while ((item = mp_iternext(it)) != MP_OBJ_STOP_ITERATION) {
        size_t n;
        mp_obj_t *pair;
        mp_obj_get_array(item, &n, &pair);
        if (n != 2) {
            mp_raise_ValueError(MP_ERROR_TEXT("items must return 2-tuples"));
        }
        mp_obj_list_append(*keys, pair[0]);
        mp_obj_list_append(*values, pair[1]);
    }
}

// Sorts the items by their keys: pairs of key and index, ordered as CPython's sorted(items) does for keys that differ.
static MP_NOINLINE void sort_items(mp_obj_t *keys, mp_obj_t *values) {
    size_t n, m;
    mp_obj_t *k, *v;
    mp_obj_list_get(*keys, &n, &k);
    mp_obj_list_get(*values, &m, &v);
    mp_obj_t pairs = mp_obj_new_list(0, NULL);
    for (size_t i = 0; i < n; ++i) {
        mp_obj_t pair[2] = { k[i], MP_OBJ_NEW_SMALL_INT(i) };
        mp_obj_list_append(pairs, mp_obj_new_tuple(2, pair));
    }
    mp_map_t no_kw = { 0 };
    mp_obj_list_sort(1, &pairs, &no_kw);
    mp_obj_t new_keys = mp_obj_new_list(0, NULL), new_values = mp_obj_new_list(0, NULL);
    for (size_t i = 0; i < n; ++i) {
        size_t two;
        mp_obj_t *pair;
        mp_obj_get_array(((mp_obj_list_t *)MP_OBJ_TO_PTR(pairs))->items[i], &two, &pair);
        mp_obj_list_append(new_keys, pair[0]);
        mp_obj_list_append(new_values, v[MP_OBJ_SMALL_INT_VALUE(pair[1])]);
    }
    *keys = new_keys;
    *values = new_values;
}

static MP_NOINLINE void write_items(writer_t *w, mp_obj_t keys, mp_obj_t values, level_t *level) {
    size_t n, m;
    mp_obj_t *k, *v;
    mp_obj_list_get(keys, &n, &k);
    mp_obj_list_get(values, &m, &v);
    vstr_add_byte(&w->out, '{');
    ++w->nesting;
    new_line(w);
    bool first = true;
    for (size_t i = 0; i < n; ++i) {
        mp_obj_t key = key_of(w, k[i]);
        if (key == MP_OBJ_NULL) {
            continue;
        }
        begin_item(w, first);
        first = false;
        write_str(w, key);
        vstr_add_strn(&w->out, w->key_separator, w->key_len);
        write_value(w, v[i], level);
    }
    --w->nesting;
    new_line(w);
    vstr_add_byte(&w->out, '}');
}

static MP_NOINLINE void write_dict(writer_t *w, mp_obj_t o, mp_obj_t dict, level_t *outer) {
    level_t level;
    enter_container(w, &level, o, outer);
    if (mp_obj_dict_get_map(dict)->used == 0) {
        write_text(w, "{}");
        return;
    }
    mp_obj_t keys, values;
    items_of(w, o, dict, &keys, &values);
    if (w->sort_keys) {
        sort_items(&keys, &values);
    }
    write_items(w, keys, values, &level);
}

static MP_NOINLINE void write_other(writer_t *w, mp_obj_t o, level_t *outer) {
    if (w->fallback == MP_OBJ_NULL) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("Object of type %s is not JSON serializable"), qstr_str(mp_obj_get_type(o)->name));
    }
    level_t level;
    enter_container(w, &level, o, outer);
    mp_obj_t other = mp_call_function_1(w->fallback, o);
    write_value(w, other, &level);
}

// A tuple, a named tuple or what else has its layout.
static bool is_tuple(mp_obj_t o) {
    return MP_OBJ_TYPE_GET_SLOT_OR_NULL(mp_obj_get_type(o), iter) == mp_obj_tuple_getiter;
}

static MP_NOINLINE bool write_container(writer_t *w, mp_obj_t o, level_t *outer) {
    mp_obj_t native = as(o, &mp_type_list);
    if (native == MP_OBJ_NULL && is_tuple(o)) {
        native = o;
    }
    if (native == MP_OBJ_NULL) {
        native = mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_tuple));
    }
    if (native != MP_OBJ_NULL) {
        write_list(w, o, native, outer);
        return true;
    }
    native = mp_obj_is_dict_or_ordereddict(o) ? o : mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_dict));
    if (native != MP_OBJ_NULL) {
        write_dict(w, o, native, outer);
        return true;
    }
    return false;
}

static void write_value(writer_t *w, mp_obj_t o, level_t *outer) {
    if (o == mp_const_none) {
        write_text(w, "null");
        return;
    }
    if (mp_obj_is_bool(o)) {
        write_text(w, o == mp_const_true ? "true" : "false");
        return;
    }
    mp_obj_t native = as_str(o);
    if (native != MP_OBJ_NULL) {
        write_str(w, native);
        return;
    }
    native = as_int(o);
    if (native != MP_OBJ_NULL) {
        mp_obj_print_helper(&w->print, native, PRINT_REPR);
        return;
    }
    native = as(o, &mp_type_float);
    if (native != MP_OBJ_NULL) {
        write_float(w, native);
        return;
    }
    deeper(w);
    if (!write_container(w, o, outer)) {
        write_other(w, o, outer);
    }
    --w->depth;
}

static const char *text_option(mp_obj_t o, size_t *len) {
    *len = 0;
    return o == mp_const_none ? NULL : mp_obj_str_get_data(o, len);
}

// write(o, default, indent, item_separator, key_separator, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys)
static mp_obj_t json_write(size_t n_args, const mp_obj_t *args) {
    writer_t w;
    vstr_init_print(&w.out, 64, &w.print);
    w.fallback = option(args[1]);
    w.indent = text_option(args[2], &w.indent_len);
    w.item_separator = mp_obj_str_get_data(args[3], &w.item_len);
    w.key_separator = mp_obj_str_get_data(args[4], &w.key_len);
    w.skip_keys = mp_obj_is_true(args[5]);
    w.ensure_ascii = mp_obj_is_true(args[6]);
    w.check_circular = mp_obj_is_true(args[7]);
    w.allow_nan = mp_obj_is_true(args[8]);
    w.sort_keys = mp_obj_is_true(args[9]);
    w.depth = w.nesting = 0;
    write_value(&w, args[0], NULL);
    return mp_obj_new_str_from_utf8_vstr(&w.out);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(json_write_obj, 10, 10, json_write);

static mp_obj_t json_set_error(mp_obj_t error) {
    MP_STATE_VM(json_error_class) = error;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(json_set_error_obj, json_set_error);

static const mp_rom_map_elem_t json_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__json) },
    { MP_ROM_QSTR(MP_QSTR_read), MP_ROM_PTR(&json_read_obj) },
    { MP_ROM_QSTR(MP_QSTR_scan), MP_ROM_PTR(&json_scan_obj) },
    { MP_ROM_QSTR(MP_QSTR_write), MP_ROM_PTR(&json_write_obj) },
    { MP_ROM_QSTR(MP_QSTR_set_error), MP_ROM_PTR(&json_set_error_obj) },
};
static MP_DEFINE_CONST_DICT(json_globals, json_globals_table);

const mp_obj_module_t mp_module__json = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&json_globals,
};
MP_REGISTER_MODULE(MP_QSTR__json, mp_module__json);
MP_REGISTER_ROOT_POINTER(mp_obj_t json_error_class);
