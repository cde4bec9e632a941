// unicodedata, and the properties that str and re need.
//
// All tables are runs: consecutive characters that share a value, or whose mapping lies at the same distance.
// A look-up is a binary search; the tables are small, so that a fresh sandbox stays a small copy.

#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"
#include "modunicodedata.h"
#include "modunicodedata_tables.h"
#include "sandbox.h"

// Index of the last run that begins at or before c; `shift` is where the first character stands in the entry.
static size_t run_of(const uint32_t *runs, size_t n, size_t step, unsigned shift, uint32_t c) {
    size_t lo = 0, hi = n;
    while (hi - lo > 1) {
        size_t mid = (lo + hi) / 2;
        if (runs[mid * step] >> shift <= c) {
            lo = mid;
        } else {
            hi = mid;
        }
    }
    return lo * step;
}

unsigned uni_category(uint32_t c) {
    if (c > 0x10ffff) {
        return UNI_Cn;
    }
    uint32_t kind = uni_category_runs[run_of(uni_category_runs, MP_ARRAY_SIZE(uni_category_runs), 1, 5, c)] & 31;
    if (kind >= 30) {
        kind = (c & 1) == (kind & 1) ? UNI_Lu : UNI_Ll;
    }
    return kind;
}

// Adds the distance of the run that c is in, if it is in one.
static uint32_t mapped(const uint32_t *runs, size_t n, uint32_t c) {
    const uint32_t *run = runs + run_of(runs, n / 2, 2, 11, c);
    uint32_t first = run[0] >> 11;
    if (c < first) {
        return c;
    }
    uint32_t offset = c - first, stride = (run[0] >> 10 & 1) + 1;
    if (offset % stride != 0 || offset / stride > (run[0] & 1023)) {
        return c;
    }
    return c + run[1];
}

uint32_t uni_tolower(uint32_t c) {
    if (c < 128) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return mapped(uni_lower_runs, MP_ARRAY_SIZE(uni_lower_runs), c);
}

uint32_t uni_toupper(uint32_t c) {
    if (c < 128) {
        return c >= 'a' && c <= 'z' ? c - 32 : c;
    }
    return mapped(uni_upper_runs, MP_ARRAY_SIZE(uni_upper_runs), c);
}

unsigned uni_map(uint32_t c, unsigned kind, uint32_t out[3]) {
    if (c >= 128) {
        uint32_t key = kind << 24 | c;
        const uint32_t *s = uni_special + run_of(uni_special, MP_ARRAY_SIZE(uni_special) / 3, 3, 0, key);
        if (s[0] == key) {
            out[0] = s[1] & 0xffff;
            out[1] = s[1] >> 16;
            out[2] = s[2];
            return out[1] == 0 ? 1 : out[2] == 0 ? 2 : 3;
        }
    }
    out[0] = kind == UNI_UPPER || kind == UNI_TITLE ? uni_toupper(c) : uni_tolower(c);
    return 1;
}

static bool in_ranges(const uint32_t *ranges, size_t n, uint32_t c) {
    for (size_t i = 0; i < n; i += 2) {
        if (c >= ranges[i] && c <= ranges[i + 1]) {
            return true;
        }
    }
    return false;
}

#define IN(set, category) (((set) >> (category)) & 1)
#define LETTERS (1u << UNI_Lu | 1u << UNI_Ll | 1u << UNI_Lt | 1u << UNI_Lm | 1u << UNI_Lo)
#define NUMBERS (1u << UNI_Nd | 1u << UNI_Nl | 1u << UNI_No)

bool uni_isalpha(uint32_t c) {
    return IN(LETTERS, uni_category(c));
}

bool uni_isalnum(uint32_t c) {
    return IN(LETTERS | NUMBERS, uni_category(c));
}

bool uni_isdecimal(uint32_t c) {
    return uni_category(c) == UNI_Nd;
}

bool uni_isspace(uint32_t c) {
    return (c >= 9 && c <= 13) || (c >= 28 && c <= 32) || c == 0x85 || (c >= 128 && IN(1u << UNI_Zs | 1u << UNI_Zl | 1u << UNI_Zp, uni_category(c)));
}

bool uni_isupper(uint32_t c) {
    return uni_category(c) == UNI_Lu || in_ranges(uni_other_upper, MP_ARRAY_SIZE(uni_other_upper), c);
}

bool uni_islower(uint32_t c) {
    return uni_category(c) == UNI_Ll || in_ranges(uni_other_lower, MP_ARRAY_SIZE(uni_other_lower), c);
}

bool uni_istitle(uint32_t c) {
    return uni_category(c) == UNI_Lt;
}

bool uni_isprintable(uint32_t c) {
    unsigned cat = uni_category(c);
    return c == ' ' || !IN(1u << UNI_Cn | 1u << UNI_Cc | 1u << UNI_Cf | 1u << UNI_Cs | 1u << UNI_Co | 1u << UNI_Zs | 1u << UNI_Zl | 1u << UNI_Zp, cat);
}

bool uni_isidstart(uint32_t c) {
    return c == '_' || IN(LETTERS | 1u << UNI_Nl, uni_category(c));
}

bool uni_isidcontinue(uint32_t c) {
    return IN(LETTERS | 1u << UNI_Nl | 1u << UNI_Mn | 1u << UNI_Mc | 1u << UNI_Nd | 1u << UNI_Pc, uni_category(c)) || c == 0xb7;
}

int uni_decimal(uint32_t c) {
    if (c < 128) {
        return c >= '0' && c <= '9' ? (int)(c - '0') : -1;
    }
    uint32_t zero = uni_zeros[run_of(uni_zeros, MP_ARRAY_SIZE(uni_zeros), 1, 0, c)];
    return c >= zero && c < zero + 10 ? (int)(c - zero) : -1;
}

// The numeric value of what is not a decimal digit; is_digit says whether it is a digit (superscripts, circled numbers).
static bool other_number(uint32_t c, double *value, bool *is_digit) {
    const uint32_t *n = uni_numeric + run_of(uni_numeric, MP_ARRAY_SIZE(uni_numeric) / 2, 2, 0, c);
    uint32_t offset = c - n[0];
    if (c < n[0] || offset >= (n[1] >> 16 & 0x3fff)) {
        return false;
    }
    *value = uni_numbers[(n[1] & 0xffff) + (n[1] >> 31 ? offset : 0)];
    *is_digit = n[1] >> 30 & 1;
    return true;
}

bool uni_isdigit(uint32_t c) {
    double value;
    bool digit;
    return uni_decimal(c) >= 0 || (other_number(c, &value, &digit) && digit);
}

bool uni_isnumeric(uint32_t c) {
    double value;
    bool digit;
    return uni_decimal(c) >= 0 || other_number(c, &value, &digit);
}

static uint32_t record_of(uint32_t c) {
    return uni_records[uni_record_runs[run_of(uni_record_runs, MP_ARRAY_SIZE(uni_record_runs), 1, 10, c)] & 1023];
}

// -- Module -----------------------------------------------------------------------------------------------------

static uint32_t char_arg(const char *function, mp_obj_t arg) {
    if (!mp_obj_is_str(arg)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s() argument must be a unicode character, not %s"), function, mp_obj_get_type_str(arg));
    }
    GET_STR_DATA_LEN(arg, s, len);
    if (len == 0 || utf8_charlen(s, len) != 1) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s() argument must be a unicode character, not str"), function);
    }
    return utf8_get_char(s);
}

static mp_obj_t new_str(const char *s) {
    return mp_obj_new_str_copy(&mp_type_str, (const byte *)s, strlen(s));
}

static mp_obj_t ud_category(mp_obj_t arg) {
    return mp_obj_new_str_copy(&mp_type_str, (const byte *)uni_category_names + 2 * uni_category(char_arg("category", arg)), 2);
}
static MP_DEFINE_CONST_FUN_OBJ_1(ud_category_obj, ud_category);

static mp_obj_t ud_bidirectional(mp_obj_t arg) {
    return new_str(uni_bidi[record_of(char_arg("bidirectional", arg)) & 31]);
}
static MP_DEFINE_CONST_FUN_OBJ_1(ud_bidirectional_obj, ud_bidirectional);

static mp_obj_t ud_east_asian_width(mp_obj_t arg) {
    return new_str(uni_width[record_of(char_arg("east_asian_width", arg)) >> 5 & 7]);
}
static MP_DEFINE_CONST_FUN_OBJ_1(ud_east_asian_width_obj, ud_east_asian_width);

static mp_obj_t ud_mirrored(mp_obj_t arg) {
    return MP_OBJ_NEW_SMALL_INT(record_of(char_arg("mirrored", arg)) >> 8 & 1);
}
static MP_DEFINE_CONST_FUN_OBJ_1(ud_mirrored_obj, ud_mirrored);

static mp_obj_t ud_combining(mp_obj_t arg) {
    return MP_OBJ_NEW_SMALL_INT(record_of(char_arg("combining", arg)) >> 16);
}
static MP_DEFINE_CONST_FUN_OBJ_1(ud_combining_obj, ud_combining);

static mp_obj_t no_number(size_t n_args, const mp_obj_t *args, mp_rom_error_text_t message) {
    if (n_args > 1) {
        return args[1];
    }
    mp_raise_ValueError(message);
}

static mp_obj_t ud_decimal(size_t n_args, const mp_obj_t *args) {
    int d = uni_decimal(char_arg("decimal", args[0]));
    return d >= 0 ? MP_OBJ_NEW_SMALL_INT(d) : no_number(n_args, args, MP_ERROR_TEXT("not a decimal"));
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(ud_decimal_obj, 1, 2, ud_decimal);

static mp_obj_t ud_digit(size_t n_args, const mp_obj_t *args) {
    uint32_t c = char_arg("digit", args[0]);
    int d = uni_decimal(c);
    double value;
    bool is_digit;
    if (d < 0 && other_number(c, &value, &is_digit) && is_digit) {
        d = (int)value;
    }
    return d >= 0 ? MP_OBJ_NEW_SMALL_INT(d) : no_number(n_args, args, MP_ERROR_TEXT("not a digit"));
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(ud_digit_obj, 1, 2, ud_digit);

static mp_obj_t ud_numeric(size_t n_args, const mp_obj_t *args) {
    uint32_t c = char_arg("numeric", args[0]);
    int d = uni_decimal(c);
    double value = d;
    bool is_digit;
    if (d < 0 && !other_number(c, &value, &is_digit)) {
        return no_number(n_args, args, MP_ERROR_TEXT("not a numeric character"));
    }
    return mp_obj_new_float(value);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(ud_numeric_obj, 1, 2, ud_numeric);

// -- Decomposition and normal forms -----------------------------------------------------------------------------

enum { HANGUL = 0xac00, HANGUL_L = 0x1100, HANGUL_V = 0x1161, HANGUL_T = 0x11a7, HANGUL_COUNT = 11172 };

// The decomposition of c one step down: its tag, and up to 18 characters into out. Returns how many, 0 for none.
static unsigned decompose(uint32_t c, unsigned *tag, uint32_t *out) {
    const uint32_t *run = uni_single + run_of(uni_single, MP_ARRAY_SIZE(uni_single) / 2, 2, 11, c);
    uint32_t first = run[0] >> 11, stride = (run[0] >> 10 & 1) + 1;
    // Two runs with stride 2 can interleave: the one before may hold c, too.
    for (int back = 0; back < 3 && run >= uni_single; ++back, run -= 2) {
        first = run[0] >> 11;
        stride = (run[0] >> 10 & 1) + 1;
        if (c >= first && (c - first) % stride == 0 && (c - first) / stride <= (run[0] & 1023)) {
            *tag = run[1] >> 27;
            out[0] = c + (run[1] & 0x7ffffff) - 0x4000000;
            return 1;
        }
    }
    size_t i = run_of(uni_several, MP_ARRAY_SIZE(uni_several), 1, 8, c);
    if (uni_several[i] >> 8 != c) {
        return 0;
    }
    *tag = uni_several[i] >> 3 & 31;
    unsigned n = 0;
    for (size_t at = uni_several_at[i]; at < uni_several_at[i + 1]; ++at) {
        uint32_t x = uni_pool[at];
        if (x >= 0xd800 && x < 0xdc00) {
            x = 0x10000 + ((x - 0xd800) << 10) + (uni_pool[++at] - 0xdc00);
        }
        out[n++] = x;
    }
    return n;
}

static mp_obj_t ud_decomposition(mp_obj_t arg) {
    uint32_t out[18];
    unsigned tag = 0;
    unsigned n = decompose(char_arg("decomposition", arg), &tag, out);
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 16, &print);
    if (n > 0 && tag != 0) {
        mp_printf(&print, "%s ", uni_tags[tag]);
    }
    for (unsigned i = 0; i < n; ++i) {
        mp_printf(&print, i ? " %04X" : "%04X", (unsigned)out[i]);
    }
    return mp_obj_new_str_from_vstr(&vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_1(ud_decomposition_obj, ud_decomposition);

typedef struct {
    uint32_t *chars;
    size_t len, alloc;
} chars_t;

static void chars_add(chars_t *t, uint32_t c) {
    if (t->len == t->alloc) {
        size_t alloc = t->alloc * 2;
        t->chars = m_renew(uint32_t, t->chars, t->alloc, alloc);
        t->alloc = alloc;
    }
    t->chars[t->len++] = c;
}

static void add_decomposed(chars_t *t, uint32_t c, bool compat) {
    if (c < 128) {
        chars_add(t, c);
        return;
    }
    if (c >= HANGUL && c < HANGUL + HANGUL_COUNT) {
        uint32_t s = c - HANGUL;
        chars_add(t, HANGUL_L + s / 588);
        chars_add(t, HANGUL_V + s % 588 / 28);
        if (s % 28) {
            chars_add(t, HANGUL_T + s % 28);
        }
        return;
    }
    uint32_t out[18];
    unsigned tag = 0;
    unsigned n = decompose(c, &tag, out);
    if (n == 0 || (tag != 0 && !compat)) {
        chars_add(t, c);
        return;
    }
    for (unsigned i = 0; i < n; ++i) {
        add_decomposed(t, out[i], compat); // at most five deep, by the data
    }
}

// Puts combining characters into their canonical order (stable).
static void reorder(chars_t *t) {
    for (size_t i = 1; i < t->len; ++i) {
        uint32_t c = t->chars[i];
        unsigned combining = c < 0x300 ? 0 : record_of(c) >> 16;
        if (combining == 0) {
            continue;
        }
        size_t j = i;
        for (; j > 0 && t->chars[j - 1] >= 0x300 && record_of(t->chars[j - 1]) >> 16 > combining; --j) {
            t->chars[j] = t->chars[j - 1];
        }
        t->chars[j] = c;
    }
}

// The character that a and b compose, or 0.
static uint32_t compose_pair(uint32_t a, uint32_t b) {
    if (a >= HANGUL_L && a < HANGUL_L + 19 && b >= HANGUL_V && b < HANGUL_V + 21) {
        return HANGUL + ((a - HANGUL_L) * 21 + (b - HANGUL_V)) * 28;
    }
    if (a >= HANGUL && a < HANGUL + HANGUL_COUNT && (a - HANGUL) % 28 == 0 && b > HANGUL_T && b < HANGUL_T + 28) {
        return a + (b - HANGUL_T);
    }
    size_t lo = 0, hi = MP_ARRAY_SIZE(uni_composed);
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        uint32_t pair[18];
        unsigned tag;
        uint32_t c = uni_several[uni_composed[mid]] >> 8;
        decompose(c, &tag, pair);
        if (pair[0] == a && pair[1] == b) {
            return c;
        }
        if (pair[0] < a || (pair[0] == a && pair[1] < b)) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    return 0;
}

static void compose(chars_t *t) {
    size_t out = 0;
    size_t starter = (size_t)-1;
    unsigned last = 0; // combining class of what stands before, 0 right after the starter
    for (size_t i = 0; i < t->len; ++i) {
        uint32_t c = t->chars[i];
        unsigned combining = c < 0x300 ? 0 : record_of(c) >> 16;
        if (starter != (size_t)-1 && (out == starter + 1 || (last != 0 && last < combining))) {
            uint32_t composed = compose_pair(t->chars[starter], c);
            if (composed != 0) {
                t->chars[starter] = composed;
                continue;
            }
        }
        if (combining == 0) {
            starter = out;
        }
        last = combining;
        t->chars[out++] = c;
    }
    t->len = out;
}

static mp_obj_t normalize(mp_obj_t form_in, mp_obj_t str_in) {
    const char *form = mp_obj_str_get_str(form_in);
    bool compat = form[0] == 'N' && form[1] == 'F' && form[2] == 'K';
    const char *kind = form + (compat ? 3 : 2);
    if (strlen(form) < 3 || form[0] != 'N' || form[1] != 'F' || (strcmp(kind, "C") != 0 && strcmp(kind, "D") != 0)) {
        mp_raise_ValueError(MP_ERROR_TEXT("invalid normalization form"));
    }
    if (!mp_obj_is_str(str_in)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("normalize() argument 2 must be str, not %s"), mp_obj_get_type_str(str_in));
    }
    GET_STR_DATA_LEN(str_in, s, len);
    chars_t t = { m_new(uint32_t, 16), 0, 16 };
    bool ascii = true;
    for (const byte *p = s; p < s + len; p = utf8_next_char(p)) {
        ascii = ascii && *p < 128;
        add_decomposed(&t, utf8_get_char(p), compat);
    }
    if (ascii) {
        return str_in;
    }
    reorder(&t);
    if (*kind == 'C') {
        compose(&t);
    }
    vstr_t vstr;
    vstr_init(&vstr, len + 1);
    for (size_t i = 0; i < t.len; ++i) {
        vstr_add_char(&vstr, t.chars[i]);
    }
    return mp_obj_new_str_from_vstr(&vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_2(normalize_obj, normalize);

static mp_obj_t is_normalized(mp_obj_t form, mp_obj_t str) {
    return mp_obj_new_bool(mp_obj_equal(normalize(form, str), str));
}
static MP_DEFINE_CONST_FUN_OBJ_2(is_normalized_obj, is_normalized);

// Control characters have aliases that Java takes for names; the rest has none.
#define NAMELESS (1u << UNI_Cn | 1u << UNI_Cc | 1u << UNI_Cs | 1u << UNI_Co)

static mp_obj_t name_of(uint32_t c) {
    return IN(NAMELESS, uni_category(c)) ? mp_const_none : hostcall_character_name(c);
}

uint32_t uni_named(const char *name, size_t len) {
    mp_obj_t found = hostcall_named_character(name, len);
    if (found == mp_const_none) {
        return UNI_NONE;
    }
    uint32_t c = mp_obj_get_int(found);
    // the platform may know a later version of Unicode than the tables here
    return c > 0x10ffff || uni_category(c) == UNI_Cn ? UNI_NONE : c;
}

void uni_add_name(vstr_t *out, uint32_t c) {
    mp_obj_t name = name_of(c);
    if (name != mp_const_none) {
        size_t len;
        const char *text = mp_obj_str_get_data(name, &len);
        vstr_add_strn(out, text, len);
    }
}

static mp_obj_t ud_name(size_t n_args, const mp_obj_t *args) {
    mp_obj_t name = name_of(char_arg("name", args[0]));
    if (name == mp_const_none) {
        if (n_args == 1) {
            mp_raise_ValueError(MP_ERROR_TEXT("no such name"));
        }
        return args[1];
    }
    return name;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(ud_name_obj, 1, 2, ud_name);

static mp_obj_t ud_lookup(mp_obj_t name) {
    size_t len;
    const char *text = mp_obj_str_get_data(name, &len);
    if (len > 256) {
        mp_raise_msg(&mp_type_KeyError, MP_ERROR_TEXT("name too long"));
    }
    uint32_t c = uni_named(text, len);
    if (c == UNI_NONE) {
        mp_raise_msg_varg(&mp_type_KeyError, MP_ERROR_TEXT("undefined character name '%s'"), text);
    }
    vstr_t vstr;
    vstr_init(&vstr, 4);
    vstr_add_char(&vstr, c);
    return mp_obj_new_str_from_vstr(&vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_1(ud_lookup_obj, ud_lookup);

static const MP_DEFINE_STR_OBJ(version_obj, UNI_VERSION);

static const mp_rom_map_elem_t unicodedata_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_unicodedata) },
    { MP_ROM_QSTR(MP_QSTR_unidata_version), MP_ROM_PTR(&version_obj) },
    { MP_ROM_QSTR(MP_QSTR_category), MP_ROM_PTR(&ud_category_obj) },
    { MP_ROM_QSTR(MP_QSTR_bidirectional), MP_ROM_PTR(&ud_bidirectional_obj) },
    { MP_ROM_QSTR(MP_QSTR_east_asian_width), MP_ROM_PTR(&ud_east_asian_width_obj) },
    { MP_ROM_QSTR(MP_QSTR_mirrored), MP_ROM_PTR(&ud_mirrored_obj) },
    { MP_ROM_QSTR(MP_QSTR_combining), MP_ROM_PTR(&ud_combining_obj) },
    { MP_ROM_QSTR(MP_QSTR_decimal), MP_ROM_PTR(&ud_decimal_obj) },
    { MP_ROM_QSTR(MP_QSTR_digit), MP_ROM_PTR(&ud_digit_obj) },
    { MP_ROM_QSTR(MP_QSTR_numeric), MP_ROM_PTR(&ud_numeric_obj) },
    { MP_ROM_QSTR(MP_QSTR_decomposition), MP_ROM_PTR(&ud_decomposition_obj) },
    { MP_ROM_QSTR(MP_QSTR_normalize), MP_ROM_PTR(&normalize_obj) },
    { MP_ROM_QSTR(MP_QSTR_is_normalized), MP_ROM_PTR(&is_normalized_obj) },
    { MP_ROM_QSTR(MP_QSTR_name), MP_ROM_PTR(&ud_name_obj) },
    { MP_ROM_QSTR(MP_QSTR_lookup), MP_ROM_PTR(&ud_lookup_obj) },
};
static MP_DEFINE_CONST_DICT(unicodedata_globals, unicodedata_table);

const mp_obj_module_t mp_module_unicodedata = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&unicodedata_globals,
};
MP_REGISTER_MODULE(MP_QSTR_unicodedata, mp_module_unicodedata);
