// The compiler: the tree of a regular expression becomes the matcher's program.

#include <string.h>

#include "py/objstr.h"
#include "modre.h"
#include "modunicodedata.h"

typedef struct {
    re_parser_t p;
    re_words_t code;
    uint32_t registers; // how many are in use
} re_compiler_t;

extern const mp_obj_type_t re_pattern_type;

static void compile_node(re_compiler_t *c, uint32_t index);

static size_t emit(re_compiler_t *c, uint32_t word) {
    re_words_add(&c->code, word);
    return c->code.len - 1;
}

static void patch(re_compiler_t *c, size_t at) {
    c->code.words[at] = c->code.len;
}

// -- Characters -------------------------------------------------------------------------------------------------

// Characters that are equal without case have the same lower case of their upper case: the sigmas, dotless i, long s.
static uint32_t folded(uint32_t ch) {
    return uni_tolower(uni_toupper(ch));
}

static bool has_category(unsigned cat, uint32_t ch, bool ascii) {
    bool is;
    if (ascii) {
        switch (cat & ~1u) {
            case CAT_DIGIT: is = ch >= '0' && ch <= '9'; break;
            case CAT_SPACE: is = ch == ' ' || (ch >= 9 && ch <= 13); break;
            default: is = ch < 128 && (ch == '_' || uni_isalnum(ch)); break;
        }
    } else {
        switch (cat & ~1u) {
            case CAT_DIGIT: is = uni_isdecimal(ch); break;
            case CAT_SPACE: is = uni_isspace(ch); break;
            default: is = ch == '_' || uni_isalnum(ch); break;
        }
    }
    return is != (cat & 1);
}

static bool in_pairs(const uint32_t *set, uint32_t ch) {
    const uint32_t *end = set + set[1];
    for (const uint32_t *pair = set + SET_PAIRS; pair < end; pair += 2) {
        if (pair[0] & RE_CATEGORY) {
            if (has_category(pair[0] & 7, ch, set[2] & SET_ASCII)) {
                return true;
            }
        } else if (ch >= pair[0] && ch <= pair[1]) {
            return true;
        }
    }
    return false;
}

bool re_set_test(const uint32_t *set, uint32_t ch) {
    bool in = in_pairs(set, ch);
    if (!in && (set[2] & SET_FOLD)) {
        if (set[2] & SET_ASCII) {
            uint32_t lower = ch | 32;
            in = lower >= 'a' && lower <= 'z' && ch < 128 && in_pairs(set, ch ^ 32);
        } else {
            in = in_pairs(set, uni_tolower(ch)) || in_pairs(set, uni_toupper(ch)) || in_pairs(set, folded(ch));
        }
    }
    return in != (set[2] & SET_NEGATED);
}

static void compile_set(re_compiler_t *c, const re_node_t *n) {
    size_t at = emit(c, OP_SET);
    emit(c, SET_PAIRS + n->b);
    emit(c, (n->negated ? SET_NEGATED : 0) | (n->fold ? SET_FOLD : 0) | (n->ascii ? SET_ASCII : 0));
    for (int i = 0; i < 8; ++i) {
        emit(c, 0);
    }
    for (uint32_t i = 0; i < n->b; ++i) {
        emit(c, c->p.sets.words[n->a + i]);
    }
    uint32_t *set = c->code.words + at;
    for (uint32_t ch = 0; ch < 256; ++ch) {
        if (re_set_test(set, ch)) {
            set[SET_BITMAP + ch / 32] |= 1u << (ch & 31);
        }
    }
}

static void compile_char(re_compiler_t *c, const re_node_t *n) {
    uint32_t ch = n->a;
    unsigned op = OP_CHAR;
    if (n->fold) {
        if (n->ascii) {
            uint32_t lower = ch | 32;
            if (ch < 128 && lower >= 'a' && lower <= 'z') {
                op = OP_CHAR_FOLD_ASCII;
                ch = lower;
            }
        } else if (uni_tolower(ch) != ch || uni_toupper(ch) != ch) {
            op = OP_CHAR_FOLD;
            ch = folded(ch);
        }
    }
    emit(c, op);
    emit(c, ch);
}

// -- Repetition -------------------------------------------------------------------------------------------------

static const re_node_t *node(const re_compiler_t *c, uint32_t index) {
    return &c->p.nodes[index];
}

// The node that a repeated item comes down to, if that is one character without a group; or 0.
static uint32_t single_character(const re_compiler_t *c, uint32_t index) {
    for (;;) {
        const re_node_t *n = node(c, index);
        if (n->type == N_CHAR || n->type == N_ANY || n->type == N_SET) {
            return index;
        }
        bool through = (n->type == N_GROUP && n->a == 0) || (n->type == N_SEQ && n->child != 0 && node(c, n->child)->next == 0);
        if (!through) {
            return 0;
        }
        index = n->child;
    }
}

static void compile_one(re_compiler_t *c, uint32_t single, unsigned mode, uint32_t min, uint32_t max) {
    emit(c, OP_ONE);
    emit(c, mode);
    emit(c, min);
    emit(c, max);
    size_t after = emit(c, 0);
    compile_node(c, single);
    patch(c, after);
}

// (x)? and loops whose body cannot be empty need no counter.
static bool compile_plain_loop(re_compiler_t *c, uint32_t child, bool lazy, uint32_t min, uint32_t max) {
    unsigned op = lazy ? OP_SPLIT_AWAY : OP_SPLIT;
    if (min == 0 && max == 1) {
        emit(c, op);
        size_t after = emit(c, 0);
        compile_node(c, child);
        patch(c, after);
        return true;
    }
    if (max != RE_INFINITE || min > 1 || node(c, child)->min == 0) {
        return false;
    }
    if (min == 1) {
        size_t body = c->code.len;
        compile_node(c, child);
        emit(c, lazy ? OP_SPLIT : OP_SPLIT_AWAY);
        emit(c, body);
        return true;
    }
    size_t loop = emit(c, op);
    size_t after = emit(c, 0);
    compile_node(c, child);
    emit(c, OP_JUMP);
    emit(c, loop);
    patch(c, after);
    return true;
}

static void compile_counted(re_compiler_t *c, uint32_t child, bool lazy, uint32_t min, uint32_t max) {
    uint32_t reg = c->registers;
    c->registers += 2;
    emit(c, OP_REPEAT_INIT);
    emit(c, reg);
    emit(c, OP_JUMP);
    size_t first = emit(c, 0);
    size_t body = c->code.len;
    compile_node(c, child);
    patch(c, first);
    emit(c, lazy ? OP_REPEAT_LAZY : OP_REPEAT);
    emit(c, reg);
    emit(c, min);
    emit(c, max);
    emit(c, body);
    if (lazy) {
        size_t after = emit(c, 0);
        emit(c, OP_REPEAT_MORE);
        emit(c, reg);
        emit(c, max);
        emit(c, body);
        patch(c, after);
    }
}

static void compile_repeat(re_compiler_t *c, uint32_t index) {
    uint32_t child = node(c, index)->child, min = node(c, index)->a, max = node(c, index)->b;
    unsigned mode = node(c, index)->mode;
    uint32_t single = single_character(c, child);
    if (single) {
        compile_one(c, single, mode, min, max);
        return;
    }
    if (max == 0) {
        return;
    }
    uint32_t reg = 0;
    if (mode == POSSESSIVE) {
        reg = c->registers++;
        emit(c, OP_ATOMIC);
        emit(c, reg);
    }
    if (min == 1 && max == 1) {
        compile_node(c, child);
    } else if (!compile_plain_loop(c, child, mode == LAZY, min, max)) {
        compile_counted(c, child, mode == LAZY, min, max);
    }
    if (mode == POSSESSIVE) {
        emit(c, OP_ATOMIC_END);
        emit(c, reg);
    }
}

// -- The rest ---------------------------------------------------------------------------------------------------

static void compile_alternatives(re_compiler_t *c, uint32_t item) {
    size_t chain = 0; // the jumps to the end, each holding the one before
    while (node(c, item)->next) {
        emit(c, OP_SPLIT);
        size_t other = emit(c, 0);
        compile_node(c, item);
        emit(c, OP_JUMP);
        chain = emit(c, chain);
        patch(c, other);
        item = node(c, item)->next;
    }
    compile_node(c, item);
    while (chain) {
        size_t before = c->code.words[chain];
        patch(c, chain);
        chain = before;
    }
}

static void compile_look(re_compiler_t *c, uint32_t index) {
    const re_node_t *n = node(c, index);
    bool negative = n->b;
    uint32_t child = n->child, width = 0;
    if (n->a) {
        width = node(c, child)->min;
        if (width != node(c, child)->max) {
            vstr_t v;
            vstr_init(&v, 64);
            vstr_add_str(&v, "look-behind requires fixed-width pattern");
            re_raise(&v, mp_const_none, mp_const_none);
        }
    }
    uint32_t reg = c->registers++;
    emit(c, OP_LOOK);
    emit(c, reg);
    emit(c, width);
    size_t after = emit(c, 0);
    compile_node(c, child);
    emit(c, negative ? OP_LOOK_NOT_END : OP_LOOK_END);
    emit(c, reg);
    if (negative) {
        patch(c, after);
    }
}

static void compile_group(re_compiler_t *c, uint32_t index) {
    uint32_t group = node(c, index)->a;
    if (group) {
        emit(c, OP_OPEN);
        emit(c, 2 * group);
    }
    compile_node(c, node(c, index)->child);
    if (group) {
        emit(c, OP_CLOSE);
        emit(c, group);
    }
}

static void compile_condition(re_compiler_t *c, uint32_t index) {
    uint32_t yes = node(c, index)->child, no = node(c, yes)->next;
    emit(c, OP_COND);
    emit(c, node(c, index)->a);
    size_t otherwise = emit(c, 0);
    compile_node(c, yes);
    if (no) {
        emit(c, OP_JUMP);
        size_t after = emit(c, 0);
        patch(c, otherwise);
        compile_node(c, no);
        patch(c, after);
    } else {
        patch(c, otherwise);
    }
}

static void compile_atomic(re_compiler_t *c, uint32_t index) {
    uint32_t reg = c->registers++;
    emit(c, OP_ATOMIC);
    emit(c, reg);
    compile_node(c, node(c, index)->child);
    emit(c, OP_ATOMIC_END);
    emit(c, reg);
}

static void compile_node(re_compiler_t *c, uint32_t index) {
    mp_cstack_check();
    const re_node_t *n = node(c, index);
    switch (n->type) {
        case N_CHAR:
            compile_char(c, n);
            break;
        case N_ANY:
            emit(c, n->dotall ? OP_ALL : OP_ANY);
            break;
        case N_SET:
            compile_set(c, n);
            break;
        case N_AT:
            emit(c, OP_AT);
            emit(c, n->a | (uint32_t)n->ascii << 8);
            break;
        case N_SEQ:
            for (uint32_t i = n->child; i; i = node(c, i)->next) {
                compile_node(c, i);
            }
            break;
        case N_ALT:
            compile_alternatives(c, n->child);
            break;
        case N_GROUP:
            compile_group(c, index);
            break;
        case N_REPEAT:
            compile_repeat(c, index);
            break;
        case N_LOOK:
            compile_look(c, index);
            break;
        case N_ATOMIC:
            compile_atomic(c, index);
            break;
        case N_BACKREF:
            emit(c, OP_BACKREF);
            emit(c, n->a | (uint32_t)n->fold << 30 | (uint32_t)n->ascii << 31);
            break;
        case N_COND:
            compile_condition(c, index);
            break;
        default:
            break;
    }
}

// -- What a match can begin with --------------------------------------------------------------------------------

static void first_add(uint32_t *first, uint32_t byte) {
    first[byte / 32] |= 1u << (byte & 31);
}

static void first_add_range(uint32_t *first, uint32_t lo, uint32_t hi) {
    for (; lo <= hi; ++lo) {
        first_add(first, lo);
    }
}

static void first_of_char(const re_compiler_t *c, const re_node_t *n, uint32_t *first) {
    uint32_t ch = n->a;
    if (!c->p.text) {
        if (ch < 256) {
            first_add(first, ch);
        }
    } else if (ch < 128) {
        first_add(first, ch);
    } else {
        first_add(first, ch < 0x800 ? 0xc0 | ch >> 6 : ch < 0x10000 ? 0xe0 | ch >> 12 : 0xf0 | ch >> 18);
    }
    if (n->fold) {
        uint32_t lower = ch | 32;
        if (lower >= 'a' && lower <= 'z' && ch < 128) {
            first_add(first, ch ^ 32);
        }
        if (!n->ascii) {
            // Some letters beyond ASCII are k, s and i without case.
            first_add_range(first, 0xc2, 0xf4);
            if (ch >= 128) {
                first_add_range(first, 'A', 'z');
            }
        }
    }
}

static void first_of_set(const re_compiler_t *c, const re_node_t *n, uint32_t *first) {
    // The same test as the program's, on a copy that has no bitmap yet.
    uint32_t *set = m_new0(uint32_t, SET_PAIRS + n->b);
    set[1] = SET_PAIRS + n->b;
    set[2] = (n->negated ? SET_NEGATED : 0) | (n->fold ? SET_FOLD : 0) | (n->ascii ? SET_ASCII : 0);
    memcpy(set + SET_PAIRS, c->p.sets.words + n->a, n->b * sizeof(uint32_t));
    for (uint32_t ch = 0; ch < (c->p.text ? 128u : 256u); ++ch) {
        if (re_set_test(set, ch)) {
            first_add(first, ch);
        }
    }
    if (c->p.text) {
        first_add_range(first, 0xc2, 0xf4);
    }
    m_del(uint32_t, set, SET_PAIRS + n->b);
}

// Adds the bytes that a match of the node can begin with; returns whether it can be empty.
static bool first_of(const re_compiler_t *c, uint32_t index, uint32_t *first) {
    mp_cstack_check();
    const re_node_t *n = node(c, index);
    bool empty;
    switch (n->type) {
        case N_CHAR:
            first_of_char(c, n, first);
            return false;
        case N_SET:
            first_of_set(c, n, first);
            return false;
        case N_SEQ:
            for (uint32_t i = n->child; i; i = node(c, i)->next) {
                if (!first_of(c, i, first)) {
                    return false;
                }
            }
            return true;
        case N_ALT:
            empty = false;
            for (uint32_t i = n->child; i; i = node(c, i)->next) {
                empty = first_of(c, i, first) || empty;
            }
            return empty;
        case N_GROUP:
        case N_ATOMIC:
            return first_of(c, n->child, first);
        case N_REPEAT:
            return n->b == 0 || first_of(c, n->child, first) || n->a == 0;
        case N_COND:
            empty = first_of(c, n->child, first);
            return node(c, n->child)->next == 0 || first_of(c, node(c, n->child)->next, first) || empty;
        case N_ANY:
        case N_BACKREF:
            first_add_range(first, 0, 255);
            return n->type == N_BACKREF;
        default:
            return true; // assertions look, but take nothing
    }
}

re_pattern_t *re_compile(mp_obj_t pattern, uint32_t flags) {
    re_compiler_t c;
    memset(&c, 0, sizeof(c));
    c.p.pattern = pattern;
    c.p.text = mp_obj_is_str(pattern);
    c.p.flags = flags;
    uint32_t root = re_parse(&c.p);
    uint32_t groups = c.p.groups.len / 2 - 1;
    c.registers = 2 * groups + 3;
    compile_node(&c, root);
    emit(&c, OP_MATCH);
    if (c.code.len >= 1u << 29) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("regular expression code size limit exceeded"));
    }
    re_pattern_t *o = mp_obj_malloc(re_pattern_t, &re_pattern_type);
    o->pattern = pattern;
    o->names = c.p.names;
    o->flags = c.p.flags;
    o->n_groups = groups;
    o->n_registers = c.registers;
    o->text = c.p.text;
    o->min = node(&c, root)->min;
    o->max = node(&c, root)->max;
    o->program = c.code.words;
    o->n_program = c.code.len;
    o->anchored = c.code.words[0] == OP_AT && (c.code.words[1] & 255) == AT_START;
    memset(o->first, 0, sizeof(o->first));
    o->has_first = !first_of(&c, root, o->first);
    return o;
}
