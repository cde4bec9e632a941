// The objects of re: Pattern, Match, the iterators, and the functions of the module. The class re.error is Python's
// (wasm/stdlib/re.py), which hands it in.

#include <string.h>

#include "py/objstr.h"
#include "py/objtuple.h"
#include "modre.h"
#include "modunicodedata.h"

#define CACHE_MAX (256)

typedef struct {
    mp_obj_base_t base;
    mp_obj_t pattern; // re_pattern_t
    mp_obj_t string; // as it was given
    mp_obj_t data; // str or bytes that the offsets are in
    mp_obj_t regs; // tuple, once asked for
    mp_int_t pos, endpos; // in characters
    int32_t last_group; // -1 for none
    int32_t base_offset, base_index; // an offset in bytes whose index in characters is known
    size_t n_marks; // two for each group, with group 0
    int32_t marks[]; // offsets in bytes, -1 for what did not match
} re_match_t;

extern const mp_obj_type_t re_pattern_type;
extern const mp_obj_type_t re_match_type;

// -- Strings ----------------------------------------------------------------------------------------------------

// A string to be searched, with the part of it in bytes and in characters.
typedef struct {
    mp_obj_t string, data;
    const byte *bytes;
    size_t len; // bytes
    bool ascii; // one byte a character
    size_t from, to; // bytes
    size_t pos, endpos; // characters
    size_t known_offset, known_index; // the last offset whose index was worked out
} subject_t;

static mp_obj_t plain_str(mp_obj_t o) {
    if (mp_obj_is_str_or_bytes(o)) {
        return o;
    }
    mp_obj_t native = mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_str));
    if (native == MP_OBJ_NULL) {
        native = mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_bytes));
    }
    return native != MP_OBJ_NULL && mp_obj_is_str_or_bytes(native) ? native : MP_OBJ_NULL;
}

static size_t offset_of(const subject_t *s, size_t index) {
    if (s->ascii) {
        return MIN(index, s->len);
    }
    const byte *p = s->bytes, *end = p + s->len;
    for (; index > 0 && p < end; --index) {
        p = utf8_next_char(p);
    }
    return MIN(p, end) - s->bytes;
}

static size_t clamp_index(mp_obj_t o, size_t length) {
    mp_int_t i;
    if (mp_obj_is_small_int(o)) {
        i = MP_OBJ_SMALL_INT_VALUE(o);
    } else if (mp_obj_is_int(o)) {
        i = mp_obj_is_true(mp_binary_op(MP_BINARY_OP_LESS, o, MP_OBJ_NEW_SMALL_INT(0))) ? 0 : (mp_int_t)length;
    } else {
        i = mp_obj_get_int(o);
    }
    return i < 0 ? 0 : MIN((size_t)i, length);
}

static void subject_init(subject_t *s, const re_pattern_t *p, mp_obj_t string, mp_obj_t pos, mp_obj_t endpos) {
    s->string = string;
    s->data = plain_str(string);
    if (s->data == MP_OBJ_NULL) {
        mp_buffer_info_t buf;
        if (!mp_get_buffer(string, &buf, MP_BUFFER_READ)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("expected string or bytes-like object, got '%s'"), mp_obj_get_type_str(string));
        }
        // A copy, because a callback could change the buffer.
        s->data = mp_obj_new_bytes(buf.buf, buf.len);
    }
    bool text = mp_obj_is_str(s->data);
    if (text != p->text) {
        mp_raise_TypeError(text ? MP_ERROR_TEXT("cannot use a bytes pattern on a string-like object")
            : MP_ERROR_TEXT("cannot use a string pattern on a bytes-like object"));
    }
    s->bytes = (const byte *)mp_obj_str_get_data(s->data, &s->len);
    size_t length = text ? utf8_charlen(s->bytes, s->len) : s->len;
    s->ascii = length == s->len;
    s->pos = pos == MP_OBJ_NULL ? 0 : clamp_index(pos, length);
    s->endpos = endpos == MP_OBJ_NULL ? length : clamp_index(endpos, length);
    s->from = offset_of(s, s->pos);
    s->to = s->endpos == length ? s->len : offset_of(s, s->endpos);
    s->known_offset = s->known_index = 0;
}

static mp_obj_t slice(mp_obj_t data, size_t from, size_t to) {
    size_t len;
    const char *s = mp_obj_str_get_data(data, &len);
    if (from == 0 && to == len) {
        return data;
    }
    if (mp_obj_is_str(data)) {
        return to <= from ? MP_OBJ_NEW_QSTR(MP_QSTR_) : mp_obj_new_str_copy(&mp_type_str, (const byte *)s + from, to - from);
    }
    return to <= from ? mp_const_empty_bytes : mp_obj_new_bytes((const byte *)s + from, to - from);
}

static mp_obj_t slice_or(mp_obj_t data, int32_t from, int32_t to, mp_obj_t none) {
    return from < 0 || to < 0 ? none : slice(data, from, to);
}

// The group's text as str.join would see it: what matched, or nothing.
static mp_obj_t empty_of(bool text) {
    return text ? MP_OBJ_NEW_QSTR(MP_QSTR_) : mp_const_empty_bytes;
}

// -- Match ------------------------------------------------------------------------------------------------------

static mp_obj_t match_new(re_matcher_t *m, subject_t *s) {
    const re_pattern_t *p = m->pattern;
    size_t n = 2 * ((size_t)p->n_groups + 1);
    re_match_t *o = mp_obj_malloc_var(re_match_t, marks, int32_t, n, &re_match_type);
    o->pattern = MP_OBJ_FROM_PTR(p);
    o->string = s->string;
    o->data = s->data;
    o->regs = MP_OBJ_NULL;
    o->pos = s->pos;
    o->endpos = s->endpos;
    o->last_group = m->registers[n];
    if (!s->ascii && (size_t)m->start >= s->known_offset) {
        s->known_index += utf8_charlen(s->bytes + s->known_offset, m->start - s->known_offset);
        s->known_offset = m->start;
    }
    o->base_offset = s->ascii ? -1 : (int32_t)s->known_offset;
    o->base_index = s->known_index;
    o->n_marks = n;
    for (size_t g = 0; g < n; g += 2) {
        bool matched = m->registers[g] >= 0 && m->registers[g + 1] >= 0;
        o->marks[g] = matched ? m->registers[g] : -1;
        o->marks[g + 1] = matched ? m->registers[g + 1] : -1;
    }
    return MP_OBJ_FROM_PTR(o);
}

// The index in characters of an offset in bytes.
static mp_obj_t index_obj(const re_match_t *self, int32_t offset) {
    if (offset < 0 || self->base_offset < 0) {
        return MP_OBJ_NEW_SMALL_INT(offset);
    }
    size_t len;
    const byte *s = (const byte *)mp_obj_str_get_data(self->data, &len);
    if (offset >= self->base_offset) {
        return MP_OBJ_NEW_SMALL_INT(self->base_index + utf8_charlen(s + self->base_offset, offset - self->base_offset));
    }
    return MP_OBJ_NEW_SMALL_INT(utf8_charlen(s, offset));
}

// The number of a group given by number or name.
static size_t group_index(const re_match_t *self, mp_obj_t group) {
    const re_pattern_t *p = MP_OBJ_TO_PTR(self->pattern);
    mp_int_t i = -1;
    if (mp_obj_is_small_int(group)) {
        i = MP_OBJ_SMALL_INT_VALUE(group);
    } else if (mp_obj_is_str(group)) {
        mp_map_elem_t *e = mp_map_lookup(mp_obj_dict_get_map(p->names), group, MP_MAP_LOOKUP);
        i = e ? MP_OBJ_SMALL_INT_VALUE(e->value) : -1;
    } else {
        if (!mp_obj_get_int_maybe(group, &i)) {
            i = -1;
        }
    }
    if (i < 0 || (size_t)i >= self->n_marks / 2) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("no such group"));
    }
    return i;
}

static mp_obj_t group_text(const re_match_t *self, size_t group, mp_obj_t none) {
    return slice_or(self->data, self->marks[2 * group], self->marks[2 * group + 1], none);
}

static mp_obj_t match_group(size_t n_args, const mp_obj_t *args) {
    re_match_t *self = MP_OBJ_TO_PTR(args[0]);
    if (n_args <= 2) {
        return group_text(self, n_args == 1 ? 0 : group_index(self, args[1]), mp_const_none);
    }
    mp_obj_tuple_t *t = MP_OBJ_TO_PTR(mp_obj_new_tuple(n_args - 1, NULL));
    for (size_t i = 1; i < n_args; ++i) {
        t->items[i - 1] = group_text(self, group_index(self, args[i]), mp_const_none);
    }
    return MP_OBJ_FROM_PTR(t);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(match_group_obj, 1, match_group);

static const mp_arg_t default_args[] = {
    { MP_QSTR_default, MP_ARG_OBJ, { .u_obj = mp_const_none } },
};

static mp_obj_t default_arg(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    mp_arg_val_t vals[1];
    mp_arg_parse_all(n_args - 1, args + 1, kw, 1, default_args, vals);
    return vals[0].u_obj;
}

static mp_obj_t match_groups(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    re_match_t *self = MP_OBJ_TO_PTR(args[0]);
    mp_obj_t none = default_arg(n_args, args, kw);
    mp_obj_tuple_t *t = MP_OBJ_TO_PTR(mp_obj_new_tuple(self->n_marks / 2 - 1, NULL));
    for (size_t g = 1; g < self->n_marks / 2; ++g) {
        t->items[g - 1] = group_text(self, g, none);
    }
    return MP_OBJ_FROM_PTR(t);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(match_groups_obj, 1, match_groups);

// The names of the groups, in the order of the groups: dict may not keep it.
static mp_obj_t names_in_order(const re_pattern_t *p) {
    mp_map_t *map = mp_obj_dict_get_map(p->names);
    mp_obj_t list = mp_obj_new_list(0, NULL);
    for (size_t g = 1; g <= p->n_groups && map->used > 0; ++g) {
        for (size_t i = 0; i < map->alloc; ++i) {
            if (mp_map_slot_is_filled(map, i) && map->table[i].value == MP_OBJ_NEW_SMALL_INT(g)) {
                mp_obj_list_append(list, map->table[i].key);
            }
        }
    }
    return list;
}

static mp_obj_t match_groupdict(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    re_match_t *self = MP_OBJ_TO_PTR(args[0]);
    const re_pattern_t *p = MP_OBJ_TO_PTR(self->pattern);
    mp_obj_t none = default_arg(n_args, args, kw);
    mp_obj_t dict = mp_obj_new_dict(0);
    size_t n;
    mp_obj_t *names;
    mp_obj_list_get(names_in_order(p), &n, &names);
    for (size_t i = 0; i < n; ++i) {
        mp_obj_dict_store(dict, names[i], group_text(self, group_index(self, names[i]), none));
    }
    return dict;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(match_groupdict_obj, 1, match_groupdict);

static size_t optional_group(size_t n_args, const mp_obj_t *args) {
    return n_args == 1 ? 0 : group_index(MP_OBJ_TO_PTR(args[0]), args[1]);
}

static mp_obj_t match_start(size_t n_args, const mp_obj_t *args) {
    re_match_t *self = MP_OBJ_TO_PTR(args[0]);
    return index_obj(self, self->marks[2 * optional_group(n_args, args)]);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(match_start_obj, 1, 2, match_start);

static mp_obj_t match_end(size_t n_args, const mp_obj_t *args) {
    re_match_t *self = MP_OBJ_TO_PTR(args[0]);
    return index_obj(self, self->marks[2 * optional_group(n_args, args) + 1]);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(match_end_obj, 1, 2, match_end);

static mp_obj_t span_of(const re_match_t *self, size_t group) {
    mp_obj_t pair[2] = { index_obj(self, self->marks[2 * group]), index_obj(self, self->marks[2 * group + 1]) };
    return mp_obj_new_tuple(2, pair);
}

static mp_obj_t match_span(size_t n_args, const mp_obj_t *args) {
    return span_of(MP_OBJ_TO_PTR(args[0]), optional_group(n_args, args));
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(match_span_obj, 1, 2, match_span);

static mp_obj_t match_regs(re_match_t *self) {
    if (self->regs == MP_OBJ_NULL) {
        mp_obj_tuple_t *t = MP_OBJ_TO_PTR(mp_obj_new_tuple(self->n_marks / 2, NULL));
        for (size_t g = 0; g < self->n_marks / 2; ++g) {
            t->items[g] = mp_const_none;
        }
        for (size_t g = 0; g < self->n_marks / 2; ++g) {
            t->items[g] = span_of(self, g);
        }
        self->regs = MP_OBJ_FROM_PTR(t);
    }
    return self->regs;
}

static mp_obj_t last_group_name(const re_match_t *self) {
    mp_map_t *map = mp_obj_dict_get_map(((re_pattern_t *)MP_OBJ_TO_PTR(self->pattern))->names);
    for (size_t i = 0; self->last_group > 0 && i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i) && map->table[i].value == MP_OBJ_NEW_SMALL_INT(self->last_group)) {
            return map->table[i].key;
        }
    }
    return mp_const_none;
}

static void match_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    re_match_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    switch (attr) {
        case MP_QSTR_pos:
            dest[0] = MP_OBJ_NEW_SMALL_INT(self->pos);
            break;
        case MP_QSTR_endpos:
            dest[0] = MP_OBJ_NEW_SMALL_INT(self->endpos);
            break;
        case MP_QSTR_lastindex:
            dest[0] = self->last_group < 0 ? mp_const_none : MP_OBJ_NEW_SMALL_INT(self->last_group);
            break;
        case MP_QSTR_lastgroup:
            dest[0] = last_group_name(self);
            break;
        case MP_QSTR_re:
            dest[0] = self->pattern;
            break;
        case MP_QSTR_string:
            dest[0] = self->string;
            break;
        case MP_QSTR_regs:
            dest[0] = match_regs(self);
            break;
        default:
            dest[1] = MP_OBJ_SENTINEL;
            break;
    }
}

static mp_obj_t match_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    if (value != MP_OBJ_SENTINEL) {
        return MP_OBJ_NULL;
    }
    re_match_t *self = MP_OBJ_TO_PTR(self_in);
    return group_text(self, group_index(self, index), mp_const_none);
}

static void match_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    re_match_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_str(print, "<re.Match object; span=");
    mp_obj_print_helper(print, span_of(self, 0), PRINT_REPR);
    mp_print_str(print, ", match=");
    mp_obj_print_helper(print, group_text(self, 0, mp_const_none), PRINT_REPR);
    mp_print_str(print, ">");
}

static mp_obj_t return_self(mp_obj_t self) {
    return self;
}
static MP_DEFINE_CONST_FUN_OBJ_1(return_self_obj, return_self);

static mp_obj_t return_self_memo(mp_obj_t self, mp_obj_t memo) {
    return self;
}
static MP_DEFINE_CONST_FUN_OBJ_2(return_self_memo_obj, return_self_memo);

// -- Templates --------------------------------------------------------------------------------------------------

// A replacement: literal text and numbers of groups in turn.
static void template_flush(mp_obj_t parts, vstr_t *v, bool text) {
    if (v->len > 0) {
        mp_obj_list_append(parts, text ? mp_obj_new_str_copy(&mp_type_str, (const byte *)v->buf, v->len) : mp_obj_new_bytes((const byte *)v->buf, v->len));
        vstr_reset(v);
    }
}

typedef struct {
    const re_pattern_t *p;
    mp_obj_t template;
    const uint32_t *chars;
    size_t n, i;
    vstr_t literal;
    mp_obj_t parts;
} template_t;

NORETURN static void template_fail(template_t *t, const char *message, size_t from, size_t to, size_t pos) {
    vstr_t v;
    vstr_init(&v, 32);
    vstr_add_str(&v, message);
    for (; from < to; ++from) {
        vstr_add_char(&v, t->chars[from]);
    }
    re_raise(&v, t->template, MP_OBJ_NEW_SMALL_INT(pos));
}

static void template_char(template_t *t, uint32_t c) {
    if (t->p->text) {
        vstr_add_char(&t->literal, c);
    } else {
        vstr_add_byte(&t->literal, c);
    }
}

static void template_group(template_t *t, uint32_t group, size_t pos) {
    if (group > t->p->n_groups) {
        vstr_t v;
        vstr_init(&v, 32);
        vstr_printf(&v, "invalid group reference %u", (unsigned)group);
        re_raise(&v, t->template, MP_OBJ_NEW_SMALL_INT(pos));
    }
    template_flush(t->parts, &t->literal, t->p->text);
    mp_obj_list_append(t->parts, MP_OBJ_NEW_SMALL_INT(group));
}

NORETURN static void template_fail_name(template_t *t, const mp_obj_type_t *type, const char *message, size_t from, size_t to) {
    vstr_t name;
    vstr_init(&name, 16);
    for (size_t i = from; i < to; ++i) {
        vstr_add_char(&name, t->chars[i]);
    }
    vstr_t v;
    mp_print_t print;
    vstr_init_print(&v, 32, &print);
    mp_print_str(&print, message);
    mp_obj_print_helper(&print, mp_obj_new_str_from_vstr(&name), PRINT_REPR);
    if (type != NULL) {
        nlr_raise(mp_obj_new_exception_arg1(type, mp_obj_new_str_from_vstr(&v)));
    }
    re_raise(&v, t->template, MP_OBJ_NEW_SMALL_INT(from));
}

// \g<...>, at what follows the g
static void template_named(template_t *t) {
    if (t->i >= t->n || t->chars[t->i] != '<') {
        template_fail(t, "missing <", 0, 0, t->i);
    }
    size_t from = ++t->i, to = from;
    while (to < t->n && t->chars[to] != '>') {
        ++to;
    }
    if (to >= t->n) {
        template_fail(t, from == to ? "missing group name" : "missing >, unterminated name", 0, 0, from);
    }
    if (from == to) {
        template_fail(t, "missing group name", 0, 0, from);
    }
    t->i = to + 1;
    bool number = true, identifier = uni_isidstart(t->chars[from]);
    uint32_t group = 0;
    for (size_t i = from; i < to; ++i) {
        int d = uni_decimal(t->chars[i]);
        number = number && d >= 0;
        group = number && group < 0x3fffffff / 10 ? group * 10 + d : 0x3fffffff;
        identifier = identifier && uni_isidcontinue(t->chars[i]);
    }
    if (identifier) {
        vstr_t name;
        vstr_init(&name, 16);
        for (size_t i = from; i < to; ++i) {
            vstr_add_char(&name, t->chars[i]);
        }
        mp_map_elem_t *e = mp_map_lookup(mp_obj_dict_get_map(t->p->names), mp_obj_new_str_from_vstr(&name), MP_MAP_LOOKUP);
        if (e == NULL) {
            template_fail_name(t, &mp_type_IndexError, "unknown group name ", from, to);
        }
        group = MP_OBJ_SMALL_INT_VALUE(e->value);
    } else if (!number) {
        template_fail_name(t, NULL, "bad character in group name ", from, to);
    }
    template_group(t, group, from);
}

static bool template_octal(const template_t *t) {
    return t->i < t->n && t->chars[t->i] >= '0' && t->chars[t->i] <= '7';
}

// A backslash and a digit c; t->i is after it.
static void template_digits(template_t *t, uint32_t c) {
    size_t from = t->i - 2;
    uint32_t value = c - '0';
    if (c == '0') {
        for (int k = 0; k < 2 && template_octal(t); ++k) {
            value = value * 8 + (t->chars[t->i++] - '0');
        }
        template_char(t, value);
        return;
    }
    if (t->i < t->n && t->chars[t->i] >= '0' && t->chars[t->i] <= '9') {
        uint32_t second = t->chars[t->i++];
        if (c <= '7' && second <= '7' && template_octal(t)) {
            value = ((c - '0') * 8 + (second - '0')) * 8 + (t->chars[t->i++] - '0');
            if (value > 0377) {
                vstr_t v;
                vstr_init(&v, 64);
                vstr_printf(&v, "octal escape value \\%c%c%c outside of range 0-0o377", (int)c, (int)second, (int)t->chars[t->i - 1]);
                re_raise(&v, t->template, MP_OBJ_NEW_SMALL_INT(from));
            }
            template_char(t, value);
            return;
        }
        value = value * 10 + (second - '0');
    }
    template_group(t, value, from + 1);
}

static void template_escape(template_t *t) {
    size_t from = t->i - 1;
    if (t->i >= t->n) {
        template_fail(t, "bad escape (end of pattern)", 0, 0, from);
    }
    uint32_t c = t->chars[t->i++];
    static const char escapes[] = "a\ab\bf\fn\nr\rt\tv\v";
    if (c == 'g') {
        template_named(t);
    } else if (c >= '0' && c <= '9') {
        template_digits(t, c);
    } else if (c == '\\') {
        template_char(t, c);
    } else if ((c | 32) >= 'a' && (c | 32) <= 'z' && c < 128) {
        for (const char *e = escapes; *e; e += 2) {
            if ((uint32_t)*e == c) {
                template_char(t, (byte)e[1]);
                return;
            }
        }
        template_fail(t, "bad escape ", from, from + 2, from);
    } else {
        template_char(t, '\\');
        template_char(t, c);
    }
}

// The parts of a template, or MP_OBJ_NULL if it is literal text.
static mp_obj_t template_parse(const re_pattern_t *p, mp_obj_t template) {
    mp_buffer_info_t buf;
    mp_get_buffer_raise(template, &buf, MP_BUFFER_READ);
    if (memchr(buf.buf, '\\', buf.len) == NULL) {
        return MP_OBJ_NULL;
    }
    re_words_t chars = { 0 };
    re_decode_chars(template, p->text, &chars);
    template_t t = { p, template, chars.words, chars.len, 0, { 0 }, mp_obj_new_list(0, NULL) };
    vstr_init(&t.literal, 32);
    while (t.i < t.n) {
        uint32_t c = t.chars[t.i++];
        if (c == '\\') {
            template_escape(&t);
        } else {
            template_char(&t, c);
        }
    }
    template_flush(t.parts, &t.literal, p->text);
    return t.parts;
}

static void add_bytes(vstr_t *v, mp_obj_t str) {
    size_t len;
    const char *s = mp_obj_str_get_data(str, &len);
    vstr_add_strn(v, s, len);
}

// Appends what the template makes of a match, whose groups are the registers.
static void template_expand(vstr_t *v, mp_obj_t parts, const byte *bytes, const int32_t *marks) {
    size_t n;
    mp_obj_t *items;
    mp_obj_list_get(parts, &n, &items);
    for (size_t i = 0; i < n; ++i) {
        if (mp_obj_is_small_int(items[i])) {
            size_t g = MP_OBJ_SMALL_INT_VALUE(items[i]);
            if (marks[2 * g] >= 0 && marks[2 * g + 1] >= 0) {
                vstr_add_strn(v, (const char *)bytes + marks[2 * g], marks[2 * g + 1] - marks[2 * g]);
            }
        } else {
            add_bytes(v, items[i]);
        }
    }
}

static mp_obj_t result_of(vstr_t *v, bool text) {
    return text ? mp_obj_new_str_from_utf8_vstr(v) : mp_obj_new_bytes_from_vstr(v);
}

// A str for a pattern of str, bytes or the like for one of bytes.
static mp_obj_t template_arg(const re_pattern_t *p, mp_obj_t template) {
    mp_obj_t t = plain_str(template);
    if (t == MP_OBJ_NULL) {
        mp_buffer_info_t buf;
        mp_get_buffer_raise(template, &buf, MP_BUFFER_READ);
        t = mp_obj_new_bytes(buf.buf, buf.len);
    }
    if (mp_obj_is_str(t) != p->text) {
        mp_raise_msg_varg(&mp_type_TypeError, p->text ? MP_ERROR_TEXT("expected str instance, %s found") : MP_ERROR_TEXT("expected a bytes-like object, %s found"), mp_obj_get_type_str(template));
    }
    return t;
}

static mp_obj_t match_expand(mp_obj_t self_in, mp_obj_t template) {
    re_match_t *self = MP_OBJ_TO_PTR(self_in);
    const re_pattern_t *p = MP_OBJ_TO_PTR(self->pattern);
    template = template_arg(p, template);
    mp_obj_t parts = template_parse(p, template);
    if (parts == MP_OBJ_NULL) {
        return template;
    }
    size_t len;
    const byte *bytes = (const byte *)mp_obj_str_get_data(self->data, &len);
    vstr_t v;
    vstr_init(&v, 32);
    template_expand(&v, parts, bytes, self->marks);
    return result_of(&v, p->text);
}
static MP_DEFINE_CONST_FUN_OBJ_2(match_expand_obj, match_expand);

static const mp_rom_map_elem_t match_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_group), MP_ROM_PTR(&match_group_obj) },
    { MP_ROM_QSTR(MP_QSTR_groups), MP_ROM_PTR(&match_groups_obj) },
    { MP_ROM_QSTR(MP_QSTR_groupdict), MP_ROM_PTR(&match_groupdict_obj) },
    { MP_ROM_QSTR(MP_QSTR_start), MP_ROM_PTR(&match_start_obj) },
    { MP_ROM_QSTR(MP_QSTR_end), MP_ROM_PTR(&match_end_obj) },
    { MP_ROM_QSTR(MP_QSTR_span), MP_ROM_PTR(&match_span_obj) },
    { MP_ROM_QSTR(MP_QSTR_expand), MP_ROM_PTR(&match_expand_obj) },
    { MP_ROM_QSTR(MP_QSTR___copy__), MP_ROM_PTR(&return_self_obj) },
    { MP_ROM_QSTR(MP_QSTR___deepcopy__), MP_ROM_PTR(&return_self_memo_obj) },
};
static MP_DEFINE_CONST_DICT(match_locals, match_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(
    re_match_type, MP_QSTR_Match, MP_TYPE_FLAG_NONE,
    print, match_print,
    attr, match_attr,
    subscr, match_subscr,
    locals_dict, &match_locals
    );

// -- Iterating over matches -------------------------------------------------------------------------------------

// The position to go on from after a match: not at the same empty match again.
static void after_match(re_matcher_t *m) {
    int32_t end = m->registers[1];
    m->must_advance = end == m->start;
    m->start = end;
}

typedef struct {
    mp_obj_base_t base;
    mp_fun_1_t iternext;
    mp_obj_t pattern;
    subject_t s;
    size_t start;
    bool must_advance, done;
} re_finditer_t;

static mp_obj_t finditer_next(mp_obj_t self_in) {
    re_finditer_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->done) {
        return MP_OBJ_STOP_ITERATION;
    }
    re_matcher_t m;
    re_matcher_init(&m, MP_OBJ_TO_PTR(self->pattern), self->s.data, self->s.bytes, self->start, self->s.to);
    m.must_advance = self->must_advance;
    if (!re_search(&m)) {
        self->done = true;
        return MP_OBJ_STOP_ITERATION;
    }
    mp_obj_t match = match_new(&m, &self->s);
    after_match(&m);
    self->start = m.start;
    self->must_advance = m.must_advance;
    return match;
}

// -- Pattern ----------------------------------------------------------------------------------------------------

typedef struct {
    re_pattern_t *p;
    subject_t s;
    re_matcher_t m;
} search_t;

// string, pos, endpos after self; returns nothing, but sets up the search.
static void search_args(search_t *c, size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_string, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_pos, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_endpos, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
    };
    mp_arg_val_t vals[3];
    mp_arg_parse_all(n_args - 1, args + 1, kw, 3, allowed, vals);
    c->p = MP_OBJ_TO_PTR(args[0]);
    subject_init(&c->s, c->p, vals[0].u_obj, vals[1].u_obj, vals[2].u_obj);
    re_matcher_init(&c->m, c->p, c->s.data, c->s.bytes, c->s.from, c->s.to);
}

static mp_obj_t match_or_none(search_t *c, bool found) {
    return found ? match_new(&c->m, &c->s) : mp_const_none;
}

static mp_obj_t pattern_match(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    search_t c;
    search_args(&c, n_args, args, kw);
    return match_or_none(&c, c.m.start <= c.m.end && re_match_here(&c.m));
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_match_obj, 1, pattern_match);

static mp_obj_t pattern_fullmatch(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    search_t c;
    search_args(&c, n_args, args, kw);
    c.m.match_all = true;
    return match_or_none(&c, c.m.start <= c.m.end && re_match_here(&c.m));
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_fullmatch_obj, 1, pattern_fullmatch);

static mp_obj_t pattern_search(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    search_t c;
    search_args(&c, n_args, args, kw);
    return match_or_none(&c, re_search(&c.m));
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_search_obj, 1, pattern_search);

static mp_obj_t mark_text(const search_t *c, size_t group, mp_obj_t none) {
    return slice_or(c->s.data, c->m.registers[2 * group], c->m.registers[2 * group + 1], none);
}

static mp_obj_t pattern_findall(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    search_t c;
    search_args(&c, n_args, args, kw);
    mp_obj_t list = mp_obj_new_list(0, NULL);
    mp_obj_t empty = empty_of(c.p->text);
    while (re_search(&c.m)) {
        mp_obj_t item;
        if (c.p->n_groups <= 1) {
            item = mark_text(&c, c.p->n_groups, empty);
        } else {
            mp_obj_t t = mp_obj_new_tuple(c.p->n_groups, NULL);
            mp_obj_t *items = ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(t))->items;
            for (size_t g = 1; g <= c.p->n_groups; ++g) {
                items[g - 1] = empty;
            }
            for (size_t g = 1; g <= c.p->n_groups; ++g) {
                items[g - 1] = mark_text(&c, g, empty);
            }
            item = t;
        }
        mp_obj_list_append(list, item);
        after_match(&c.m);
    }
    return list;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_findall_obj, 1, pattern_findall);

static mp_obj_t pattern_finditer(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    search_t c;
    search_args(&c, n_args, args, kw);
    re_finditer_t *o = mp_obj_malloc(re_finditer_t, &mp_type_polymorph_iter);
    o->iternext = finditer_next;
    o->pattern = args[0];
    o->s = c.s;
    o->start = c.s.from;
    o->must_advance = false;
    o->done = false;
    return MP_OBJ_FROM_PTR(o);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_finditer_obj, 1, pattern_finditer);

static mp_obj_t pattern_split(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_string, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_maxsplit, MP_ARG_INT, { .u_int = 0 } },
    };
    mp_arg_val_t vals[2];
    mp_arg_parse_all(n_args - 1, args + 1, kw, 2, allowed, vals);
    mp_obj_t search[2] = { args[0], vals[0].u_obj };
    mp_map_t no_kw = { 0 };
    search_t c;
    search_args(&c, 2, search, &no_kw);
    mp_int_t most = vals[1].u_int;
    mp_obj_t list = mp_obj_new_list(0, NULL);
    size_t last = 0;
    for (mp_int_t n = 0; (most == 0 || n < most) && re_search(&c.m); ++n) {
        mp_obj_list_append(list, slice(c.s.data, last, c.m.registers[0]));
        for (size_t g = 1; g <= c.p->n_groups; ++g) {
            mp_obj_list_append(list, mark_text(&c, g, mp_const_none));
        }
        last = c.m.registers[1];
        after_match(&c.m);
    }
    mp_obj_list_append(list, slice(c.s.data, last, c.s.len));
    return list;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_split_obj, 1, pattern_split);

// Appends what a callable makes of the match.
static void sub_call(search_t *c, mp_obj_t repl, vstr_t *v) {
    mp_obj_t match = match_new(&c->m, &c->s);
    mp_obj_t item = mp_call_function_1(repl, match);
    if (item == mp_const_none) {
        return;
    }
    mp_obj_t str = plain_str(item);
    if (c->p->text) {
        if (str == MP_OBJ_NULL || !mp_obj_is_str(str)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("sequence item %d: expected str instance, %s found"), 0, mp_obj_get_type_str(item));
        }
        add_bytes(v, str);
    } else {
        mp_buffer_info_t buf;
        if ((str != MP_OBJ_NULL && mp_obj_is_str(str)) || !mp_get_buffer(item, &buf, MP_BUFFER_READ)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("sequence item %d: expected a bytes-like object, %s found"), 0, mp_obj_get_type_str(item));
        }
        vstr_add_strn(v, buf.buf, buf.len);
    }
}

static mp_obj_t sub(size_t n_args, const mp_obj_t *args, mp_map_t *kw, mp_int_t *count) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_repl, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_string, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_count, MP_ARG_INT, { .u_int = 0 } },
    };
    mp_arg_val_t vals[3];
    mp_arg_parse_all(n_args - 1, args + 1, kw, 3, allowed, vals);
    mp_obj_t search[2] = { args[0], vals[1].u_obj };
    mp_map_t no_kw = { 0 };
    search_t c;
    search_args(&c, 2, search, &no_kw);
    mp_obj_t repl = vals[0].u_obj, parts = MP_OBJ_NULL;
    bool call = mp_obj_is_callable(repl);
    if (!call) {
        repl = template_arg(c.p, repl);
        parts = template_parse(c.p, repl);
    }
    mp_int_t most = vals[2].u_int, n = 0;
    vstr_t v;
    vstr_init(&v, 16);
    size_t last = 0;
    for (; (most == 0 || n < most) && re_search(&c.m); ++n) {
        vstr_add_strn(&v, (const char *)c.s.bytes + last, c.m.registers[0] - last);
        last = c.m.registers[1];
        if (call) {
            sub_call(&c, repl, &v);
        } else if (parts == MP_OBJ_NULL) {
            add_bytes(&v, repl);
        } else {
            template_expand(&v, parts, c.s.bytes, c.m.registers);
        }
        after_match(&c.m);
    }
    *count = n;
    if (n == 0) {
        return c.s.data;
    }
    vstr_add_strn(&v, (const char *)c.s.bytes + last, c.s.len - last);
    return result_of(&v, c.p->text);
}

static mp_obj_t pattern_sub(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    mp_int_t count;
    return sub(n_args, args, kw, &count);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_sub_obj, 1, pattern_sub);

static mp_obj_t pattern_subn(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    mp_int_t count;
    mp_obj_t result = sub(n_args, args, kw, &count);
    mp_obj_t pair[2] = { result, MP_OBJ_NEW_SMALL_INT(count) };
    return mp_obj_new_tuple(2, pair);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_subn_obj, 1, pattern_subn);

// A scanner goes on from match to match; its methods are those of a pattern without a string.
typedef struct {
    mp_obj_base_t base;
    re_finditer_t it;
} re_scanner_t;

static mp_obj_t scanner_search(mp_obj_t self_in) {
    re_scanner_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t m = finditer_next(MP_OBJ_FROM_PTR(&self->it));
    return m == MP_OBJ_STOP_ITERATION ? mp_const_none : m;
}
static MP_DEFINE_CONST_FUN_OBJ_1(scanner_search_obj, scanner_search);

static mp_obj_t scanner_match(mp_obj_t self_in) {
    re_finditer_t *it = &((re_scanner_t *)MP_OBJ_TO_PTR(self_in))->it;
    re_matcher_t m;
    re_matcher_init(&m, MP_OBJ_TO_PTR(it->pattern), it->s.data, it->s.bytes, it->start, it->s.to);
    m.must_advance = it->must_advance;
    if (it->done || !re_match_here(&m)) {
        it->done = true;
        return mp_const_none;
    }
    mp_obj_t match = match_new(&m, &it->s);
    after_match(&m);
    it->start = m.start;
    it->must_advance = m.must_advance;
    return match;
}
static MP_DEFINE_CONST_FUN_OBJ_1(scanner_match_obj, scanner_match);

static const mp_rom_map_elem_t scanner_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_match), MP_ROM_PTR(&scanner_match_obj) },
    { MP_ROM_QSTR(MP_QSTR_search), MP_ROM_PTR(&scanner_search_obj) },
};
static MP_DEFINE_CONST_DICT(scanner_locals, scanner_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    re_scanner_type, MP_QSTR_SRE_Scanner, MP_TYPE_FLAG_NONE,
    locals_dict, &scanner_locals
    );

static mp_obj_t pattern_scanner(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    re_scanner_t *o = mp_obj_malloc(re_scanner_t, &re_scanner_type);
    o->it = *(re_finditer_t *)MP_OBJ_TO_PTR(pattern_finditer(n_args, args, kw));
    return MP_OBJ_FROM_PTR(o);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_scanner_obj, 1, pattern_scanner);

static void pattern_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    re_pattern_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    switch (attr) {
        case MP_QSTR_pattern:
            dest[0] = self->pattern;
            break;
        case MP_QSTR_flags:
            dest[0] = MP_OBJ_NEW_SMALL_INT(self->flags);
            break;
        case MP_QSTR_groups:
            dest[0] = MP_OBJ_NEW_SMALL_INT(self->n_groups);
            break;
        case MP_QSTR__width: {
            mp_obj_t widths[2] = { mp_obj_new_int_from_uint(self->min), mp_obj_new_int_from_uint(self->max) };
            dest[0] = mp_obj_new_tuple(2, widths);
            break;
        }
        case MP_QSTR_groupindex: {
            // A copy: changing it must not change the pattern.
            mp_obj_t dict = mp_obj_new_dict(0);
            size_t n;
            mp_obj_t *names;
            mp_obj_list_get(names_in_order(self), &n, &names);
            for (size_t i = 0; i < n; ++i) {
                mp_obj_dict_store(dict, names[i], mp_obj_dict_get(self->names, names[i]));
            }
            dest[0] = dict;
            break;
        }
        default:
            dest[1] = MP_OBJ_SENTINEL;
            break;
    }
}

static void pattern_print_flags(const mp_print_t *print, uint32_t flags) {
    static const struct { uint16_t flag; const char *name; } names[] = {
        { RE_IGNORECASE, "re.IGNORECASE" }, { RE_LOCALE, "re.LOCALE" }, { RE_MULTILINE, "re.MULTILINE" },
        { RE_DOTALL, "re.DOTALL" }, { RE_VERBOSE, "re.VERBOSE" }, { RE_DEBUG, "re.DEBUG" }, { RE_ASCII, "re.ASCII" },
    };
    const char *between = ", ";
    for (size_t i = 0; i < MP_ARRAY_SIZE(names); ++i) {
        if (flags & names[i].flag) {
            mp_printf(print, "%s%s", between, names[i].name);
            between = "|";
        }
    }
}

static void pattern_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    re_pattern_t *self = MP_OBJ_TO_PTR(self_in);
    vstr_t v;
    mp_print_t repr;
    vstr_init_print(&v, 64, &repr);
    mp_obj_print_helper(&repr, self->pattern, PRINT_REPR);
    size_t most = 0;
    for (size_t chars = 0; most < v.len && chars < 200; ++chars) {
        do {
            ++most;
        } while (most < v.len && UTF8_IS_CONT(v.buf[most]));
    }
    mp_print_str(print, "re.compile(");
    mp_print_strn(print, v.buf, most, 0, 0, 0);
    pattern_print_flags(print, self->text ? self->flags & ~RE_UNICODE : self->flags);
    mp_print_str(print, ")");
}

static mp_obj_t pattern_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    if (op != MP_BINARY_OP_EQUAL || !mp_obj_is_type(rhs, &re_pattern_type)) {
        return MP_OBJ_NULL;
    }
    re_pattern_t *a = MP_OBJ_TO_PTR(lhs), *b = MP_OBJ_TO_PTR(rhs);
    return mp_obj_new_bool(a->flags == b->flags && a->text == b->text && mp_obj_equal(a->pattern, b->pattern));
}

static mp_obj_t pattern_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    re_pattern_t *self = MP_OBJ_TO_PTR(self_in);
    if (op == MP_UNARY_OP_HASH) {
        mp_obj_t hash = mp_unary_op(MP_UNARY_OP_HASH, self->pattern);
        return MP_OBJ_NEW_SMALL_INT((mp_obj_get_int_truncated(hash) ^ self->flags) & 0x3fffffff);
    }
    return MP_OBJ_NULL;
}

static const mp_rom_map_elem_t pattern_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_match), MP_ROM_PTR(&pattern_match_obj) },
    { MP_ROM_QSTR(MP_QSTR_fullmatch), MP_ROM_PTR(&pattern_fullmatch_obj) },
    { MP_ROM_QSTR(MP_QSTR_search), MP_ROM_PTR(&pattern_search_obj) },
    { MP_ROM_QSTR(MP_QSTR_findall), MP_ROM_PTR(&pattern_findall_obj) },
    { MP_ROM_QSTR(MP_QSTR_finditer), MP_ROM_PTR(&pattern_finditer_obj) },
    { MP_ROM_QSTR(MP_QSTR_split), MP_ROM_PTR(&pattern_split_obj) },
    { MP_ROM_QSTR(MP_QSTR_sub), MP_ROM_PTR(&pattern_sub_obj) },
    { MP_ROM_QSTR(MP_QSTR_subn), MP_ROM_PTR(&pattern_subn_obj) },
    { MP_ROM_QSTR(MP_QSTR_scanner), MP_ROM_PTR(&pattern_scanner_obj) },
    { MP_ROM_QSTR(MP_QSTR___copy__), MP_ROM_PTR(&return_self_obj) },
    { MP_ROM_QSTR(MP_QSTR___deepcopy__), MP_ROM_PTR(&return_self_memo_obj) },
};
static MP_DEFINE_CONST_DICT(pattern_locals, pattern_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(
    re_pattern_type, MP_QSTR_Pattern, MP_TYPE_FLAG_NONE,
    print, pattern_print,
    attr, pattern_attr,
    binary_op, pattern_binary_op,
    unary_op, pattern_unary_op,
    locals_dict, &pattern_locals
    );

// -- Module -----------------------------------------------------------------------------------------------------

static mp_obj_t compile_cached(mp_obj_t pattern, mp_obj_t flags_in) {
    uint32_t flags = flags_in == MP_OBJ_NULL ? 0 : mp_obj_get_int_truncated(flags_in);
    if (mp_obj_is_type(pattern, &re_pattern_type)) {
        if (flags != 0) {
            mp_raise_ValueError(MP_ERROR_TEXT("cannot process flags argument with a compiled pattern"));
        }
        return pattern;
    }
    mp_obj_t plain = plain_str(pattern);
    if (plain == MP_OBJ_NULL) {
        mp_buffer_info_t buf;
        if (!mp_get_buffer(pattern, &buf, MP_BUFFER_READ)) {
            mp_raise_TypeError(MP_ERROR_TEXT("first argument must be string or compiled pattern"));
        }
        plain = mp_obj_new_bytes(buf.buf, buf.len);
    }
    // The key is (pattern, flags): a str and bytes are never equal.
    mp_obj_t key = plain;
    if (flags != 0) {
        mp_obj_t pair[2] = { plain, MP_OBJ_NEW_SMALL_INT(flags) };
        key = mp_obj_new_tuple(2, pair);
    }
    mp_obj_t cache = MP_STATE_VM(re_cache);
    if (cache != MP_OBJ_NULL) {
        mp_map_elem_t *e = mp_map_lookup(mp_obj_dict_get_map(cache), key, MP_MAP_LOOKUP);
        if (e != NULL) {
            return e->value;
        }
    }
    mp_obj_t compiled = MP_OBJ_FROM_PTR(re_compile(plain, flags));
    if (cache == MP_OBJ_NULL || mp_obj_dict_get_map(cache)->used >= CACHE_MAX) {
        cache = mp_obj_new_dict(0);
        MP_STATE_VM(re_cache) = cache;
    }
    mp_obj_dict_store(cache, key, compiled);
    return compiled;
}

static mp_obj_t re_compile_fun(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_pattern, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_flags, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
    };
    mp_arg_val_t vals[2];
    mp_arg_parse_all(n_args, args, kw, 2, allowed, vals);
    return compile_cached(vals[0].u_obj, vals[1].u_obj);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(re_compile_obj, 0, re_compile_fun);

typedef mp_obj_t (*method_t)(size_t n_args, const mp_obj_t *args, mp_map_t *kw);

// function(pattern, string, flags=0)
static mp_obj_t call_string(method_t method, size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_pattern, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_string, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_flags, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
    };
    mp_arg_val_t vals[3];
    mp_arg_parse_all(n_args, args, kw, 3, allowed, vals);
    mp_obj_t call[2] = { compile_cached(vals[0].u_obj, vals[2].u_obj), vals[1].u_obj };
    mp_map_t no_kw = { 0 };
    return method(2, call, &no_kw);
}

#define STRING_FUNCTION(name) \
    static mp_obj_t fun_##name(size_t n_args, const mp_obj_t *args, mp_map_t *kw) { \
        return call_string(pattern_##name, n_args, args, kw); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_KW(re_##name##_obj, 0, fun_##name)

STRING_FUNCTION(match);
STRING_FUNCTION(fullmatch);
STRING_FUNCTION(search);
STRING_FUNCTION(findall);
STRING_FUNCTION(finditer);

static mp_obj_t re_split(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_pattern, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_string, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_maxsplit, MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
        { MP_QSTR_flags, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
    };
    mp_arg_val_t vals[4];
    mp_arg_parse_all(n_args, args, kw, 4, allowed, vals);
    mp_obj_t call[3] = { compile_cached(vals[0].u_obj, vals[3].u_obj), vals[1].u_obj, vals[2].u_obj };
    mp_map_t no_kw = { 0 };
    return pattern_split(3, call, &no_kw);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(re_split_obj, 0, re_split);

static mp_obj_t call_sub(method_t method, size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_pattern, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_repl, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_string, MP_ARG_OBJ | MP_ARG_REQUIRED, { 0 } },
        { MP_QSTR_count, MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
        { MP_QSTR_flags, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
    };
    mp_arg_val_t vals[5];
    mp_arg_parse_all(n_args, args, kw, 5, allowed, vals);
    mp_obj_t call[4] = { compile_cached(vals[0].u_obj, vals[4].u_obj), vals[1].u_obj, vals[2].u_obj, vals[3].u_obj };
    mp_map_t no_kw = { 0 };
    return method(4, call, &no_kw);
}

static mp_obj_t re_sub(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    return call_sub(pattern_sub, n_args, args, kw);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(re_sub_obj, 0, re_sub);

static mp_obj_t re_subn(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    return call_sub(pattern_subn, n_args, args, kw);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(re_subn_obj, 0, re_subn);

static mp_obj_t re_escape(mp_obj_t pattern) {
    mp_buffer_info_t buf;
    mp_obj_t plain = plain_str(pattern);
    mp_get_buffer_raise(plain == MP_OBJ_NULL ? pattern : plain, &buf, MP_BUFFER_READ);
    vstr_t v;
    vstr_init(&v, buf.len + 8);
    for (size_t i = 0; i < buf.len; ++i) {
        byte c = ((const byte *)buf.buf)[i];
        if (c != 0 && strchr("()[]{}?*+-|^$\\.&~# \t\n\r\v\f", c) != NULL) {
            vstr_add_byte(&v, '\\');
        }
        vstr_add_byte(&v, c);
    }
    return result_of(&v, plain != MP_OBJ_NULL && mp_obj_is_str(plain));
}
static MP_DEFINE_CONST_FUN_OBJ_1(re_escape_obj, re_escape);

static mp_obj_t re_purge(void) {
    MP_STATE_VM(re_cache) = MP_OBJ_NULL;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_0(re_purge_obj, re_purge);

static mp_obj_t re_set_error(mp_obj_t error) {
    MP_STATE_VM(re_error_class) = error;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(re_set_error_obj, re_set_error);

#define FLAG(name, letter, value) \
    { MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_INT(value) }, { MP_ROM_QSTR(MP_QSTR_##letter), MP_ROM_INT(value) }

static const mp_rom_map_elem_t re_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__re) },
    { MP_ROM_QSTR(MP_QSTR__set_error), MP_ROM_PTR(&re_set_error_obj) },
    { MP_ROM_QSTR(MP_QSTR_compile), MP_ROM_PTR(&re_compile_obj) },
    { MP_ROM_QSTR(MP_QSTR_match), MP_ROM_PTR(&re_match_obj) },
    { MP_ROM_QSTR(MP_QSTR_fullmatch), MP_ROM_PTR(&re_fullmatch_obj) },
    { MP_ROM_QSTR(MP_QSTR_search), MP_ROM_PTR(&re_search_obj) },
    { MP_ROM_QSTR(MP_QSTR_findall), MP_ROM_PTR(&re_findall_obj) },
    { MP_ROM_QSTR(MP_QSTR_finditer), MP_ROM_PTR(&re_finditer_obj) },
    { MP_ROM_QSTR(MP_QSTR_split), MP_ROM_PTR(&re_split_obj) },
    { MP_ROM_QSTR(MP_QSTR_sub), MP_ROM_PTR(&re_sub_obj) },
    { MP_ROM_QSTR(MP_QSTR_subn), MP_ROM_PTR(&re_subn_obj) },
    { MP_ROM_QSTR(MP_QSTR_escape), MP_ROM_PTR(&re_escape_obj) },
    { MP_ROM_QSTR(MP_QSTR_purge), MP_ROM_PTR(&re_purge_obj) },
    { MP_ROM_QSTR(MP_QSTR_Pattern), MP_ROM_PTR(&re_pattern_type) },
    { MP_ROM_QSTR(MP_QSTR_Match), MP_ROM_PTR(&re_match_type) },
    { MP_ROM_QSTR(MP_QSTR_NOFLAG), MP_ROM_INT(0) },
    FLAG(TEMPLATE, T, RE_TEMPLATE),
    FLAG(IGNORECASE, I, RE_IGNORECASE),
    FLAG(LOCALE, L, RE_LOCALE),
    FLAG(MULTILINE, M, RE_MULTILINE),
    FLAG(DOTALL, S, RE_DOTALL),
    FLAG(UNICODE, U, RE_UNICODE),
    FLAG(VERBOSE, X, RE_VERBOSE),
    FLAG(ASCII, A, RE_ASCII),
    { MP_ROM_QSTR(MP_QSTR_DEBUG), MP_ROM_INT(RE_DEBUG) },
};
static MP_DEFINE_CONST_DICT(re_globals, re_globals_table);

const mp_obj_module_t mp_module__re = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&re_globals,
};
MP_REGISTER_MODULE(MP_QSTR__re, mp_module__re);
MP_REGISTER_ROOT_POINTER(mp_obj_t re_cache);
