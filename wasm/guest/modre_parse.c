// The parser: a regular expression in Python's syntax becomes a tree. It accepts and refuses what CPython 3.11
// does, with its messages and positions, which is why it reads the pattern by tokens of one character or a backslash
// and a character, always one ahead.

#include <string.h>

#include "py/objstr.h"
#include "modre.h"
#include "modunicodedata.h"

#define TOKEN_END (0xffffffffu)
#define MAX_GROUPS (0x3fffffff)

void re_words_add(re_words_t *w, uint32_t word) {
    if (w->len == w->alloc) {
        size_t alloc = w->alloc ? w->alloc * 2 : 16;
        w->words = m_renew(uint32_t, w->words, w->alloc, alloc);
        w->alloc = alloc;
    }
    w->words[w->len++] = word;
}

void re_decode_chars(mp_obj_t str, bool text, re_words_t *out) {
    size_t len;
    const byte *s;
    mp_buffer_info_t buf;
    if (text) {
        s = (const byte *)mp_obj_str_get_data(str, &len);
    } else {
        mp_get_buffer_raise(str, &buf, MP_BUFFER_READ);
        s = buf.buf;
        len = buf.len;
    }
    out->alloc = len + 1;
    out->words = m_new(uint32_t, out->alloc);
    out->len = 0;
    const byte *end = s + len;
    while (s < end) {
        out->words[out->len++] = text ? utf8_get_char(s) : *s;
        s = text ? utf8_next_char(s) : s + 1;
    }
}

// -- Errors -----------------------------------------------------------------------------------------------------

NORETURN void re_raise(vstr_t *message, mp_obj_t pattern, mp_obj_t pos) {
    mp_obj_t args[3] = { mp_obj_new_str_from_vstr(message), pattern, pos };
    mp_obj_t error = MP_STATE_VM(re_error_class);
    if (error == MP_OBJ_NULL) {
        error = MP_OBJ_FROM_PTR(&mp_type_ValueError);
    }
    nlr_raise(mp_call_function_n_kw(error, 3, 0, args));
}

static size_t tell(const re_parser_t *p) {
    return p->index - (p->next == TOKEN_END ? 0 : p->next_escaped ? 2 : 1);
}

static void add_char(const re_parser_t *p, vstr_t *v, uint32_t c) {
    if (!p->text && c >= 128) {
        vstr_printf(v, "\\x%02x", (unsigned)c);
    } else {
        vstr_add_char(v, c);
    }
}

static void add_range(const re_parser_t *p, vstr_t *v, size_t from, size_t to) {
    for (; from < to; ++from) {
        add_char(p, v, p->chars[from]);
    }
}

NORETURN static void fail_vstr(re_parser_t *p, vstr_t *v, size_t offset) {
    re_raise(v, p->pattern, MP_OBJ_NEW_SMALL_INT(tell(p) - offset));
}

NORETURN static void fail(re_parser_t *p, const char *message, size_t offset) {
    vstr_t v;
    vstr_init(&v, 32);
    vstr_add_str(&v, message);
    fail_vstr(p, &v, offset);
}

// message, then the pattern's characters from...to
NORETURN static void fail_range(re_parser_t *p, const char *message, size_t from, size_t to, size_t offset) {
    vstr_t v;
    vstr_init(&v, 32);
    vstr_add_str(&v, message);
    add_range(p, &v, from, to);
    fail_vstr(p, &v, offset);
}

NORETURN static void fail_char(re_parser_t *p, const char *message, uint32_t c, bool escaped, size_t offset) {
    vstr_t v;
    vstr_init(&v, 32);
    vstr_add_str(&v, message);
    if (escaped) {
        vstr_add_byte(&v, '\\');
    }
    add_char(p, &v, c);
    fail_vstr(p, &v, offset);
}

static mp_obj_t range_str(re_parser_t *p, size_t from, size_t to) {
    vstr_t v;
    vstr_init(&v, to - from + 1);
    for (; from < to; ++from) {
        vstr_add_char(&v, p->chars[from]);
    }
    return mp_obj_new_str_from_vstr(&v);
}

// message, then the repr of a name
NORETURN static void fail_name(re_parser_t *p, const char *message, size_t from, size_t to, size_t offset) {
    vstr_t v;
    mp_print_t print;
    vstr_init_print(&v, 32, &print);
    mp_print_str(&print, message);
    mp_obj_print_helper(&print, range_str(p, from, to), PRINT_REPR);
    fail_vstr(p, &v, offset);
}

// -- Tokens -----------------------------------------------------------------------------------------------------

static void advance(re_parser_t *p) {
    if (p->index >= p->n_chars) {
        p->next = TOKEN_END;
        p->next_escaped = false;
        return;
    }
    p->next = p->chars[p->index++];
    p->next_escaped = p->next == '\\';
    if (p->next_escaped) {
        if (p->index >= p->n_chars) {
            vstr_t v;
            vstr_init(&v, 32);
            vstr_add_str(&v, "bad escape (end of pattern)");
            re_raise(&v, p->pattern, MP_OBJ_NEW_SMALL_INT(p->n_chars - 1));
        }
        p->next = p->chars[p->index++];
    }
}

static void seek(re_parser_t *p, size_t index) {
    p->index = index;
    advance(p);
}

static bool next_is(const re_parser_t *p, uint32_t c) {
    return p->next == c && !p->next_escaped;
}

static bool accept(re_parser_t *p, uint32_t c) {
    if (next_is(p, c)) {
        advance(p);
        return true;
    }
    return false;
}

static bool is_digit(const re_parser_t *p) {
    return !p->next_escaped && p->next >= '0' && p->next <= '9';
}

static bool is_octal(const re_parser_t *p) {
    return !p->next_escaped && p->next >= '0' && p->next <= '7';
}

static bool is_letter(uint32_t c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z' && c < 128;
}

static int hex_value(const re_parser_t *p) {
    uint32_t c = p->next;
    if (p->next_escaped) {
        return -1;
    }
    return c >= '0' && c <= '9' ? (int)c - '0' : c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : c >= 'A' && c <= 'F' ? (int)c - 'A' + 10 : -1;
}

// Reads a name up to the terminator; returns where it begins, and its end in *end.
static size_t until(re_parser_t *p, uint32_t terminator, const char *what, size_t *end) {
    size_t from = tell(p);
    vstr_t v;
    for (;;) {
        size_t here = tell(p);
        if (p->next == TOKEN_END) {
            vstr_init(&v, 32);
            if (here == from) {
                vstr_printf(&v, "missing %s", what);
                fail_vstr(p, &v, 0);
            }
            vstr_printf(&v, "missing %c, unterminated name", (int)terminator);
            fail_vstr(p, &v, here - from);
        }
        bool found = next_is(p, terminator);
        advance(p);
        if (found) {
            if (here == from) {
                vstr_init(&v, 32);
                vstr_printf(&v, "missing %s", what);
                fail_vstr(p, &v, 1);
            }
            *end = here;
            return from;
        }
    }
}

static bool is_identifier(const re_parser_t *p, size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) {
        if (!(i == from ? uni_isidstart(p->chars[i]) : uni_isidcontinue(p->chars[i]))) {
            return false;
        }
    }
    return true;
}

static void check_group_name(re_parser_t *p, size_t from, size_t to) {
    if (!is_identifier(p, from, to)) {
        fail_name(p, "bad character in group name ", from, to, to - from + 1);
    }
}

// -- Nodes ------------------------------------------------------------------------------------------------------

static uint32_t saturate(uint64_t width) {
    return width > RE_INFINITE ? RE_INFINITE : (uint32_t)width;
}

static uint32_t node_new(re_parser_t *p, unsigned type, uint32_t flags) {
    if (p->n_nodes == p->alloc_nodes) {
        size_t alloc = p->alloc_nodes ? p->alloc_nodes * 2 : 16;
        p->nodes = m_renew(re_node_t, p->nodes, p->alloc_nodes, alloc);
        p->alloc_nodes = alloc;
    }
    if (p->n_nodes == 0) {
        p->n_nodes = 1; // index 0 is none
    }
    re_node_t *n = &p->nodes[p->n_nodes];
    memset(n, 0, sizeof(*n));
    n->type = type;
    n->fold = flags & RE_IGNORECASE;
    n->ascii = !p->text || (flags & RE_ASCII);
    n->dotall = flags & RE_DOTALL;
    return p->n_nodes++;
}

static uint32_t node_char(re_parser_t *p, uint32_t c, uint32_t flags) {
    uint32_t n = node_new(p, N_CHAR, flags);
    p->nodes[n].a = c;
    p->nodes[n].min = p->nodes[n].max = 1;
    return n;
}

static uint32_t node_at(re_parser_t *p, unsigned kind, uint32_t flags) {
    uint32_t n = node_new(p, N_AT, flags);
    p->nodes[n].a = kind;
    return n;
}

static uint32_t node_set(re_parser_t *p, size_t from, bool negated, uint32_t flags) {
    uint32_t n = node_new(p, N_SET, flags);
    p->nodes[n].a = from;
    p->nodes[n].b = p->sets.len - from;
    p->nodes[n].negated = negated;
    p->nodes[n].min = p->nodes[n].max = 1;
    return n;
}

static uint32_t node_backref(re_parser_t *p, uint32_t group, uint32_t flags) {
    uint32_t n = node_new(p, N_BACKREF, flags);
    p->nodes[n].a = group;
    p->nodes[n].min = p->groups.words[2 * group];
    p->nodes[n].max = p->groups.words[2 * group + 1];
    return n;
}

// -- Groups -----------------------------------------------------------------------------------------------------

static uint32_t group_count(const re_parser_t *p) {
    return p->groups.len / 2; // with group 0
}

static bool group_is_open(const re_parser_t *p, uint32_t group) {
    return p->groups.words[2 * group] > p->groups.words[2 * group + 1];
}

static void check_lookbehind_group(re_parser_t *p, uint32_t group) {
    if (p->lookbehind_groups != 0) {
        if (group >= group_count(p) || group_is_open(p, group)) {
            fail(p, "cannot refer to an open group", 0);
        }
        if (group >= p->lookbehind_groups) {
            fail(p, "cannot refer to group defined in the same lookbehind subpattern", 0);
        }
    }
}

static uint32_t group_open(re_parser_t *p, size_t name, size_t name_end) {
    uint32_t group = group_count(p);
    if (group >= MAX_GROUPS) {
        fail(p, "too many groups", 0);
    }
    re_words_add(&p->groups, 1);
    re_words_add(&p->groups, 0);
    if (name != 0) {
        mp_obj_t key = range_str(p, name, name_end);
        mp_map_elem_t *e = mp_map_lookup(mp_obj_dict_get_map(p->names), key, MP_MAP_LOOKUP);
        if (e != NULL) {
            vstr_t v;
            mp_print_t print;
            vstr_init_print(&v, 64, &print);
            mp_print_str(&print, "redefinition of group name ");
            mp_obj_print_helper(&print, key, PRINT_REPR);
            mp_printf(&print, " as group %u; was group %d", (unsigned)group, (int)MP_OBJ_SMALL_INT_VALUE(e->value));
            fail_vstr(p, &v, name_end - name + 1);
        }
        mp_obj_dict_store(p->names, key, MP_OBJ_NEW_SMALL_INT(group));
    }
    return group;
}

// -- Escapes ----------------------------------------------------------------------------------------------------

// A category for d, D, s, S, w, W, or -1.
static int category(uint32_t c) {
    switch (c) {
        case 'd': return CAT_DIGIT;
        case 'D': return CAT_DIGIT | 1;
        case 's': return CAT_SPACE;
        case 'S': return CAT_SPACE | 1;
        case 'w': return CAT_WORD;
        case 'W': return CAT_WORD | 1;
        default: return -1;
    }
}

static int simple_escape(uint32_t c) {
    switch (c) {
        case 'a': return 7;
        case 'b': return 8;
        case 'f': return 12;
        case 'n': return 10;
        case 'r': return 13;
        case 't': return 9;
        case 'v': return 11;
        case '\\': return '\\';
        default: return -1;
    }
}

static uint32_t hex_escape(re_parser_t *p, size_t from, unsigned digits) {
    uint64_t value = 0;
    for (unsigned i = 0; i < digits; ++i) {
        int v = hex_value(p);
        if (v < 0) {
            fail_range(p, "incomplete escape ", from, tell(p), tell(p) - from);
        }
        value = value << 4 | (unsigned)v;
        advance(p);
    }
    if (value > 0x10ffff) {
        fail_range(p, "bad escape ", from, tell(p), tell(p) - from);
    }
    return (uint32_t)value;
}

// What is the same in and out of sets: c came after a backslash at `from`.
// Returns false if it is neither; the caller goes on with digits.
static bool common_escape(re_parser_t *p, uint32_t c, size_t from, uint32_t *value) {
    if (c == 'x') {
        *value = hex_escape(p, from, 2);
    } else if (c == 'u' && p->text) {
        *value = hex_escape(p, from, 4);
    } else if (c == 'U' && p->text) {
        *value = hex_escape(p, from, 8);
    } else if (c == 'N' && p->text) {
        if (!accept(p, '{')) {
            fail(p, "missing {", 0);
        }
        size_t end, name = until(p, '}', "character name", &end);
        fail_name(p, "undefined character name ", name, end, end - name + 4);
    } else if (c >= '0' && c <= '9') {
        return false;
    } else if (is_letter(c)) {
        fail_range(p, "bad escape ", from, from + 2, 2);
    } else {
        *value = c;
    }
    return true;
}

static uint32_t octal_checked(re_parser_t *p, uint32_t value, size_t from) {
    if (value > 0377) {
        vstr_t v;
        vstr_init(&v, 64);
        vstr_add_str(&v, "octal escape value ");
        add_range(p, &v, from, tell(p));
        vstr_add_str(&v, " outside of range 0-0o377");
        fail_vstr(p, &v, tell(p) - from);
    }
    return value;
}

// Up to `most` octal digits that follow.
static uint32_t octal_digits(re_parser_t *p, uint32_t value, unsigned most) {
    for (; most > 0 && is_octal(p); --most) {
        value = value * 8 + (p->next - '0');
        advance(p);
    }
    return value;
}

// A backslash and a digit: an octal escape or a reference to a group.
static MP_NOINLINE uint32_t digit_escape(re_parser_t *p, uint32_t c, size_t from, uint32_t flags) {
    if (c == '0') {
        return node_char(p, octal_digits(p, 0, 2), flags);
    }
    uint32_t group = c - '0';
    if (is_digit(p)) {
        uint32_t second = p->next;
        group = group * 10 + (second - '0');
        advance(p);
        if (c <= '7' && second <= '7' && is_octal(p)) {
            uint32_t value = ((c - '0') * 8 + (second - '0')) * 8 + (p->next - '0');
            advance(p);
            return node_char(p, octal_checked(p, value, from), flags);
        }
    }
    if (group < group_count(p)) {
        if (group_is_open(p, group)) {
            fail(p, "cannot refer to an open group", tell(p) - from);
        }
        check_lookbehind_group(p, group);
        return node_backref(p, group, flags);
    }
    vstr_t v;
    vstr_init(&v, 32);
    vstr_printf(&v, "invalid group reference %u", (unsigned)group);
    fail_vstr(p, &v, tell(p) - from - 1);
}

static MP_NOINLINE uint32_t parse_escape(re_parser_t *p, uint32_t c, size_t from, uint32_t flags) {
    int cat = category(c);
    if (cat >= 0) {
        size_t at = p->sets.len;
        re_words_add(&p->sets, RE_CATEGORY | cat);
        re_words_add(&p->sets, 0);
        return node_set(p, at, false, flags);
    }
    switch (c) {
        case 'A': return node_at(p, AT_START, flags);
        case 'Z': return node_at(p, AT_STRING_END, flags);
        case 'b': return node_at(p, AT_WORD, flags);
        case 'B': return node_at(p, AT_NOT_WORD, flags);
        default: break;
    }
    int simple = simple_escape(c);
    if (simple >= 0) {
        return node_char(p, simple, flags);
    }
    uint32_t value = 0;
    if (!common_escape(p, c, from, &value)) {
        return digit_escape(p, c, from, flags);
    }
    return node_char(p, value, flags);
}

// -- Sets -------------------------------------------------------------------------------------------------------

// One member of a set after its token was taken; RE_CATEGORY | category or a character.
static MP_NOINLINE uint32_t set_member(re_parser_t *p, uint32_t c, bool escaped, size_t from) {
    if (!escaped) {
        return c;
    }
    int cat = category(c);
    if (cat >= 0) {
        return RE_CATEGORY | cat;
    }
    int simple = simple_escape(c);
    if (simple >= 0) {
        return simple;
    }
    uint32_t value = 0;
    if (!common_escape(p, c, from, &value)) {
        if (c > '7') {
            fail_range(p, "bad escape ", from, from + 2, 2);
        }
        value = octal_checked(p, octal_digits(p, c - '0', 2), from);
    }
    return value;
}

static void set_add(re_parser_t *p, uint32_t lo, uint32_t hi) {
    re_words_add(&p->sets, lo);
    re_words_add(&p->sets, lo & RE_CATEGORY ? 0 : hi);
}

NORETURN static void fail_range_order(re_parser_t *p, uint32_t a, bool a_escaped, uint32_t b, bool b_escaped) {
    vstr_t v;
    vstr_init(&v, 32);
    vstr_add_str(&v, "bad character range ");
    if (a_escaped) {
        vstr_add_byte(&v, '\\');
    }
    add_char(p, &v, a);
    vstr_add_byte(&v, '-');
    if (b_escaped) {
        vstr_add_byte(&v, '\\');
    }
    add_char(p, &v, b);
    fail_vstr(p, &v, 3 + a_escaped + b_escaped);
}

static MP_NOINLINE uint32_t parse_set(re_parser_t *p, uint32_t flags) {
    size_t here = tell(p) - 1;
    size_t at = p->sets.len;
    bool negated = accept(p, '^');
    for (;;) {
        uint32_t c = p->next;
        bool escaped = p->next_escaped;
        size_t from = tell(p);
        if (c == TOKEN_END) {
            fail(p, "unterminated character set", tell(p) - here);
        }
        advance(p);
        if (c == ']' && !escaped && p->sets.len != at) {
            break;
        }
        uint32_t lo = set_member(p, c, escaped, from);
        if (!accept(p, '-')) {
            set_add(p, lo, lo);
            continue;
        }
        uint32_t d = p->next;
        bool d_escaped = p->next_escaped;
        from = tell(p);
        if (d == TOKEN_END) {
            fail(p, "unterminated character set", tell(p) - here);
        }
        advance(p);
        if (d == ']' && !d_escaped) {
            set_add(p, lo, lo);
            set_add(p, '-', '-');
            break;
        }
        uint32_t hi = set_member(p, d, d_escaped, from);
        if ((lo | hi) & RE_CATEGORY || hi < lo) {
            fail_range_order(p, c, escaped, d, d_escaped);
        }
        set_add(p, lo, hi);
    }
    return node_set(p, at, negated, flags);
}

// -- Repetition -------------------------------------------------------------------------------------------------

static uint32_t repeat_number(re_parser_t *p, uint32_t none) {
    if (!is_digit(p)) {
        return none;
    }
    uint64_t n = 0;
    for (; is_digit(p); advance(p)) {
        n = n * 10 + (p->next - '0');
        if (n > RE_INFINITE) {
            n = RE_INFINITE;
        }
    }
    if (n >= RE_INFINITE) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("the repetition number is too large"));
    }
    return (uint32_t)n;
}

// Reads {m,n} after its brace; false if it is no such thing, but the character itself.
static bool repeat_braces(re_parser_t *p, size_t here, uint32_t *min, uint32_t *max) {
    if (next_is(p, '}')) {
        return false;
    }
    // Look whether it is complete before the numbers can be too large.
    bool comma = false, low = is_digit(p);
    while (is_digit(p)) {
        advance(p);
    }
    if (accept(p, ',')) {
        comma = true;
        while (is_digit(p)) {
            advance(p);
        }
    }
    bool complete = next_is(p, '}');
    seek(p, here);
    if (!complete) {
        return false;
    }
    *min = repeat_number(p, 0);
    *max = !comma ? (low ? *min : RE_INFINITE) : RE_INFINITE;
    if (accept(p, ',')) {
        *max = repeat_number(p, RE_INFINITE);
    }
    advance(p);
    if (*max < *min) {
        fail(p, "min repeat greater than max repeat", tell(p) - here);
    }
    return true;
}

static uint32_t node_repeat(re_parser_t *p, uint32_t item, uint32_t min, uint32_t max) {
    uint32_t n = node_new(p, N_REPEAT, 0);
    re_node_t *node = &p->nodes[n], *child = &p->nodes[item];
    node->a = min;
    node->b = max;
    node->child = item;
    node->min = saturate((uint64_t)child->min * min);
    node->max = max == RE_INFINITE ? (child->max ? RE_INFINITE : 0) : saturate((uint64_t)child->max * max);
    if (accept(p, '?')) {
        node->mode = LAZY;
    } else if (accept(p, '+')) {
        node->mode = POSSESSIVE;
    }
    return n;
}

// -- Groups and their extensions --------------------------------------------------------------------------------

typedef struct {
    uint32_t flags;
    bool first; // nothing but global flags stands before, so that global flags may stand here
} re_scope_t;

static uint32_t parse_alternatives(re_parser_t *p, uint32_t flags, bool nested);
static uint32_t parse_sequence(re_parser_t *p, re_scope_t *scope);

static unsigned flag_of(uint32_t c) {
    switch (c) {
        case 'i': return RE_IGNORECASE;
        case 'L': return RE_LOCALE;
        case 'm': return RE_MULTILINE;
        case 's': return RE_DOTALL;
        case 'x': return RE_VERBOSE;
        case 'a': return RE_ASCII;
        case 't': return RE_TEMPLATE;
        case 'u': return RE_UNICODE;
        default: return 0;
    }
}

#define TYPE_FLAGS (RE_ASCII | RE_LOCALE | RE_UNICODE)

static uint32_t take(re_parser_t *p, const char *missing) {
    if (p->next == TOKEN_END) {
        fail(p, missing, 0);
    }
    uint32_t c = p->next_escaped ? '\\' : p->next;
    advance(p);
    return c;
}

NORETURN static void fail_flag(re_parser_t *p, uint32_t c, const char *message) {
    fail(p, uni_isalpha(c) ? "unknown flag" : message, 1);
}

static uint32_t flags_to_add(re_parser_t *p, uint32_t *c) {
    uint32_t add = 0;
    for (;;) {
        unsigned flag = flag_of(*c);
        if (p->text && *c == 'L') {
            fail(p, "bad inline flags: cannot use 'L' flag with a str pattern", 0);
        }
        if (!p->text && *c == 'u') {
            fail(p, "bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
        }
        add |= flag;
        if ((flag & TYPE_FLAGS) && (add & TYPE_FLAGS) != flag) {
            fail(p, "bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0);
        }
        *c = take(p, "missing -, : or )");
        if (*c == ')' || *c == '-' || *c == ':') {
            return add;
        }
        if (flag_of(*c) == 0) {
            fail_flag(p, *c, "missing -, : or )");
        }
    }
}

static uint32_t flags_to_remove(re_parser_t *p) {
    uint32_t c = take(p, "missing flag");
    if (flag_of(c) == 0) {
        fail_flag(p, c, "missing flag");
    }
    uint32_t del = 0;
    for (;;) {
        unsigned flag = flag_of(c);
        if (flag & TYPE_FLAGS) {
            fail(p, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0);
        }
        del |= flag;
        c = take(p, "missing :");
        if (c == ':') {
            return del;
        }
        if (flag_of(c) == 0) {
            fail_flag(p, c, "missing :");
        }
    }
}

// (?flags) or (?flags:...), after its first character; returns false for the former.
static MP_NOINLINE bool parse_flags(re_parser_t *p, uint32_t c, uint32_t *flags) {
    uint32_t add = 0, del = 0;
    if (c != '-') {
        add = flags_to_add(p, &c);
    }
    if (c == ')') {
        p->flags |= add;
        return false;
    }
    if (add & RE_TEMPLATE) {
        fail(p, "bad inline flags: cannot turn on global flag", 1);
    }
    if (c == '-') {
        del = flags_to_remove(p);
    }
    if (del & RE_TEMPLATE) {
        fail(p, "bad inline flags: cannot turn off global flag", 1);
    }
    if (add & del) {
        fail(p, "bad inline flags: flag turned on and off", 1);
    }
    if (add & TYPE_FLAGS) {
        *flags &= ~TYPE_FLAGS;
    }
    *flags = (*flags | add) & ~del;
    return true;
}

static void expect_close(re_parser_t *p, size_t start) {
    if (!accept(p, ')')) {
        fail(p, "missing ), unterminated subpattern", tell(p) - start);
    }
}

static uint32_t lookup_group(re_parser_t *p, size_t from, size_t to) {
    mp_map_elem_t *e = mp_map_lookup(mp_obj_dict_get_map(p->names), range_str(p, from, to), MP_MAP_LOOKUP);
    if (e == NULL) {
        fail_name(p, "unknown group name ", from, to, to - from + 1);
    }
    return MP_OBJ_SMALL_INT_VALUE(e->value);
}

static uint32_t parse_named_backref(re_parser_t *p, uint32_t flags) {
    size_t end, name = until(p, ')', "group name", &end);
    check_group_name(p, name, end);
    uint32_t group = lookup_group(p, name, end);
    if (group_is_open(p, group)) {
        fail(p, "cannot refer to an open group", end - name + 1);
    }
    check_lookbehind_group(p, group);
    return node_backref(p, group, flags);
}

static MP_NOINLINE uint32_t parse_look(re_parser_t *p, uint32_t c, size_t start, uint32_t flags) {
    bool behind = c == '<';
    uint32_t before = p->lookbehind_groups;
    if (behind) {
        if (p->next == TOKEN_END) {
            fail(p, "unexpected end of pattern", 0);
        }
        c = p->next;
        bool escaped = p->next_escaped;
        advance(p);
        if (escaped || (c != '=' && c != '!')) {
            fail_char(p, "unknown extension ?<", c, escaped, 3 + escaped);
        }
        if (before == 0) {
            p->lookbehind_groups = group_count(p);
        }
    }
    uint32_t child = parse_alternatives(p, flags, true);
    p->lookbehind_groups = before;
    expect_close(p, start);
    uint32_t n = node_new(p, N_LOOK, flags);
    p->nodes[n].a = behind;
    p->nodes[n].b = c == '!';
    p->nodes[n].child = child;
    return n;
}

// The number in (?(number)...).
static MP_NOINLINE uint32_t condition_number(re_parser_t *p, size_t name, size_t end) {
    uint32_t group = 0;
    for (size_t i = name; i < end; ++i) {
        int d = uni_decimal(p->chars[i]);
        if (d < 0) {
            fail_name(p, "bad character in group name ", name, end, end - name + 1);
        }
        group = group * 10 + d;
        if (group >= MAX_GROUPS) {
            fail_range(p, "invalid group reference ", name, end, end - name + 1);
        }
    }
    if (group == 0) {
        fail(p, "bad group number", end - name + 1);
    }
    re_words_add(&p->refs, group);
    re_words_add(&p->refs, tell(p) - (end - name) - 1);
    return group;
}

static MP_NOINLINE uint32_t parse_condition(re_parser_t *p, size_t start, uint32_t flags) {
    size_t end, name = until(p, ')', "group name", &end);
    uint32_t group = is_identifier(p, name, end) ? lookup_group(p, name, end) : condition_number(p, name, end);
    check_lookbehind_group(p, group);
    re_scope_t scope = { flags, false };
    uint32_t yes = parse_sequence(p, &scope), no = 0;
    if (accept(p, '|')) {
        no = parse_sequence(p, &scope);
        if (next_is(p, '|')) {
            fail(p, "conditional backref with more than two branches", 0);
        }
    }
    expect_close(p, start);
    uint32_t n = node_new(p, N_COND, flags);
    re_node_t *node = &p->nodes[n];
    node->a = group;
    node->child = yes;
    p->nodes[yes].next = no;
    node->min = no ? MIN(p->nodes[yes].min, p->nodes[no].min) : 0;
    node->max = no ? MAX(p->nodes[yes].max, p->nodes[no].max) : p->nodes[yes].max;
    return n;
}

static void skip_comment(re_parser_t *p, size_t start) {
    for (;;) {
        if (p->next == TOKEN_END) {
            fail(p, "missing ), unterminated comment", tell(p) - start);
        }
        bool end = next_is(p, ')');
        advance(p);
        if (end) {
            return;
        }
    }
}

static uint32_t node_wrap(re_parser_t *p, unsigned type, uint32_t number, uint32_t child) {
    uint32_t n = node_new(p, type, 0);
    p->nodes[n].a = number;
    p->nodes[n].child = child;
    p->nodes[n].min = p->nodes[child].min;
    p->nodes[n].max = p->nodes[child].max;
    return n;
}

// The inside of a group that captures, from its name or first character on.
static MP_NOINLINE uint32_t parse_capture(re_parser_t *p, size_t name, size_t name_end, size_t start, uint32_t flags) {
    uint32_t group = group_open(p, name, name_end);
    uint32_t child = parse_alternatives(p, flags, true);
    expect_close(p, start);
    p->groups.words[2 * group] = p->nodes[child].min;
    p->groups.words[2 * group + 1] = p->nodes[child].max;
    return node_wrap(p, N_GROUP, group, child);
}

static MP_NOINLINE uint32_t parse_inside(re_parser_t *p, unsigned type, size_t start, uint32_t flags) {
    uint32_t child = parse_alternatives(p, flags, true);
    expect_close(p, start);
    return node_wrap(p, type, 0, child);
}

static MP_NOINLINE uint32_t parse_python_extension(re_parser_t *p, size_t start, uint32_t flags) {
    if (accept(p, '<')) {
        size_t end, name = until(p, '>', "group name", &end);
        check_group_name(p, name, end);
        return parse_capture(p, name, end, start, flags);
    }
    if (accept(p, '=')) {
        return parse_named_backref(p, flags);
    }
    if (p->next == TOKEN_END) {
        fail(p, "unexpected end of pattern", 0);
    }
    uint32_t c = p->next;
    bool escaped = p->next_escaped;
    advance(p);
    fail_char(p, "unknown extension ?P", c, escaped, 3 + escaped);
}

// After an opening parenthesis; returns 0 for what leaves nothing in the tree.
static MP_NOINLINE uint32_t parse_group(re_parser_t *p, re_scope_t *scope, bool empty) {
    size_t start = tell(p) - 1;
    if (!accept(p, '?')) {
        return parse_capture(p, 0, 0, start, scope->flags);
    }
    if (p->next == TOKEN_END) {
        fail(p, "unexpected end of pattern", 0);
    }
    uint32_t c = p->next;
    bool escaped = p->next_escaped;
    advance(p);
    if (escaped) {
        fail_char(p, "unknown extension ?", c, true, 3);
    }
    switch (c) {
        case 'P':
            return parse_python_extension(p, start, scope->flags);
        case ':':
            return parse_inside(p, N_GROUP, start, scope->flags);
        case '#':
            skip_comment(p, start);
            return 0;
        case '=':
        case '!':
        case '<':
            return parse_look(p, c, start, scope->flags);
        case '(':
            return parse_condition(p, start, scope->flags);
        case '>':
            return parse_inside(p, N_ATOMIC, start, scope->flags);
        default:
            break;
    }
    if (flag_of(c) == 0 && c != '-') {
        fail_char(p, "unknown extension ?", c, false, 2);
    }
    uint32_t flags = scope->flags;
    if (!parse_flags(p, c, &flags)) {
        if (!scope->first || !empty) {
            fail(p, "global flags not at the start of the expression", tell(p) - start);
        }
        scope->flags |= p->flags;
        return 0;
    }
    return parse_inside(p, N_GROUP, start, flags);
}

// -- Sequences and alternatives ---------------------------------------------------------------------------------

static void skip_line(re_parser_t *p) {
    for (;;) {
        bool end = p->next == TOKEN_END || next_is(p, '\n');
        advance(p);
        if (end) {
            return;
        }
    }
}

// Wraps the last item in a repetition; returns the new item.
static MP_NOINLINE uint32_t parse_repeat(re_parser_t *p, uint32_t c, uint32_t item, uint32_t flags, bool *literal) {
    size_t here = tell(p);
    uint32_t min = c == '+' ? 1 : 0, max = c == '?' ? 1 : RE_INFINITE;
    *literal = false;
    if (c == '{' && !repeat_braces(p, here, &min, &max)) {
        *literal = true;
        return node_char(p, '{', flags);
    }
    if (item == 0 || p->nodes[item].type == N_AT) {
        fail(p, "nothing to repeat", tell(p) - here + 1);
    }
    if (p->nodes[item].type == N_REPEAT) {
        fail(p, "multiple repeat", tell(p) - here + 1);
    }
    return node_repeat(p, item, min, max);
}

// What one token that is not a repetition begins.
static MP_NOINLINE uint32_t parse_item(re_parser_t *p, uint32_t c, bool escaped, size_t from, re_scope_t *scope, bool empty) {
    uint32_t flags = scope->flags;
    if (escaped) {
        return parse_escape(p, c, from, flags);
    }
    switch (c) {
        case '[':
            return parse_set(p, flags);
        case '(':
            return parse_group(p, scope, empty);
        case '^':
            return node_at(p, flags & RE_MULTILINE ? AT_LINE_START : AT_START, flags);
        case '$':
            return node_at(p, flags & RE_MULTILINE ? AT_LINE_END : AT_END, flags);
        case '.': {
            uint32_t n = node_new(p, N_ANY, flags);
            p->nodes[n].min = p->nodes[n].max = 1;
            return n;
        }
        default:
            return node_char(p, c, flags);
    }
}

static uint32_t parse_sequence(re_parser_t *p, re_scope_t *scope) {
    mp_cstack_check();
    uint32_t seq = node_new(p, N_SEQ, 0);
    uint32_t last = 0, before = 0; // the last item and the one before it
    uint64_t min = 0, max = 0; // of all but the last item
    while (p->next != TOKEN_END && !next_is(p, '|') && !next_is(p, ')')) {
        uint32_t c = p->next;
        bool escaped = p->next_escaped;
        size_t from = tell(p);
        advance(p);
        if ((scope->flags & RE_VERBOSE) && !escaped) {
            if (c == ' ' || (c >= 9 && c <= 13)) {
                continue;
            }
            if (c == '#') {
                skip_line(p);
                continue;
            }
        }
        uint32_t item;
        if (!escaped && (c == '*' || c == '+' || c == '?' || c == '{')) {
            bool literal;
            item = parse_repeat(p, c, last, scope->flags, &literal);
            if (!literal) {
                *(before ? &p->nodes[before].next : &p->nodes[seq].child) = item;
                last = item;
                continue;
            }
        } else {
            item = parse_item(p, c, escaped, from, scope, last == 0);
            if (item == 0) {
                continue;
            }
        }
        if (last) {
            min += p->nodes[last].min;
            max += p->nodes[last].max;
        }
        *(last ? &p->nodes[last].next : &p->nodes[seq].child) = item;
        before = last;
        last = item;
    }
    if (last) {
        min += p->nodes[last].min;
        max += p->nodes[last].max;
    }
    p->nodes[seq].min = saturate(min);
    p->nodes[seq].max = saturate(max);
    return seq;
}

static uint32_t parse_alternatives(re_parser_t *p, uint32_t flags, bool nested) {
    re_scope_t scope = { flags, !nested };
    uint32_t first = parse_sequence(p, &scope);
    if (!next_is(p, '|')) {
        return first;
    }
    uint32_t alt = node_new(p, N_ALT, 0);
    uint32_t min = p->nodes[first].min, max = p->nodes[first].max;
    p->nodes[alt].child = first;
    scope.first = false;
    for (uint32_t last = first; accept(p, '|');) {
        uint32_t item = parse_sequence(p, &scope);
        p->nodes[last].next = item;
        last = item;
        min = MIN(min, p->nodes[item].min);
        max = MAX(max, p->nodes[item].max);
    }
    p->nodes[alt].min = min;
    p->nodes[alt].max = max;
    return alt;
}

static void fix_flags(re_parser_t *p) {
    if (p->text) {
        if (p->flags & RE_LOCALE) {
            mp_raise_ValueError(MP_ERROR_TEXT("cannot use LOCALE flag with a str pattern"));
        }
        if (!(p->flags & RE_ASCII)) {
            p->flags |= RE_UNICODE;
        } else if (p->flags & RE_UNICODE) {
            mp_raise_ValueError(MP_ERROR_TEXT("ASCII and UNICODE flags are incompatible"));
        }
    } else {
        if (p->flags & RE_UNICODE) {
            mp_raise_ValueError(MP_ERROR_TEXT("cannot use UNICODE flag with a bytes pattern"));
        }
        if ((p->flags & RE_LOCALE) && (p->flags & RE_ASCII)) {
            mp_raise_ValueError(MP_ERROR_TEXT("ASCII and LOCALE flags are incompatible"));
        }
    }
}

uint32_t re_parse(re_parser_t *p) {
    re_words_t chars = { 0 };
    re_decode_chars(p->pattern, p->text, &chars);
    p->chars = chars.words;
    p->n_chars = chars.len;
    p->names = mp_obj_new_dict(0);
    re_words_add(&p->groups, 1);
    re_words_add(&p->groups, 0);
    advance(p);
    uint32_t root = parse_alternatives(p, p->flags, false);
    fix_flags(p);
    if (p->next != TOKEN_END) {
        fail(p, "unbalanced parenthesis", 0);
    }
    for (size_t i = 0; i < p->refs.len; i += 2) {
        if (p->refs.words[i] >= group_count(p)) {
            vstr_t v;
            vstr_init(&v, 32);
            vstr_printf(&v, "invalid group reference %u", (unsigned)p->refs.words[i]);
            re_raise(&v, p->pattern, MP_OBJ_NEW_SMALL_INT(p->refs.words[i + 1]));
        }
    }
    return root;
}

MP_REGISTER_ROOT_POINTER(mp_obj_t re_error_class);
