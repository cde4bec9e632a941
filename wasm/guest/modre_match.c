// The matcher: runs a program with backtracking. It keeps its choices in frames on a stack of its own, which grows on
// the heap: a hostile expression runs out of memory or fuel, never out of the C stack.
//
// Registers (positions of groups, counters of repetitions) are changed in place; each change leaves a frame that puts
// the old value back when the matcher comes back past it.

#include <string.h>

#include "modre.h"
#include "modunicodedata.h"

enum {
    F_ALTERNATIVE, // target; a: position
    F_UNDO, // register; a: value
    F_GREEDY, // OP_ONE; a: position, b: position that it cannot give up
    F_LAZY, // OP_ONE; a: position, b: characters so far
    F_BARRIER, // a: position
    F_NOT, // target after a negative look; a: position
};

static void push(re_matcher_t *m, unsigned kind, uint32_t what, int32_t a, int32_t b) {
    if (m->sp == m->stack_alloc) {
        size_t alloc = m->stack_alloc * 2;
        if (alloc > SIZE_MAX / sizeof(re_frame_t) / 2) {
            m_malloc_fail(SIZE_MAX);
        }
        if (m->stack == m->first_stack) {
            m->stack = m_new(re_frame_t, alloc);
            memcpy(m->stack, m->first_stack, sizeof(m->first_stack));
        } else {
            m->stack = m_renew(re_frame_t, m->stack, m->stack_alloc, alloc);
        }
        m->stack_alloc = alloc;
    }
    re_frame_t *f = &m->stack[m->sp++];
    f->what = kind << 29 | what;
    f->a = a;
    f->b = b;
}

static void set_register(re_matcher_t *m, uint32_t reg, int32_t value) {
    push(m, F_UNDO, reg, m->registers[reg], 0);
    m->registers[reg] = value;
}

// -- Characters -------------------------------------------------------------------------------------------------

// The character at pos, which must not be the end; *next is set to the position after it.
static uint32_t char_at(const re_matcher_t *m, int32_t pos, int32_t *next) {
    const byte *s = m->data + pos;
    uint32_t c = s[0];
    if (c < 0x80 || !m->text) {
        *next = pos + 1;
    } else if (c < 0xe0) {
        c = (c & 0x1f) << 6 | (s[1] & 0x3f);
        *next = pos + 2;
    } else if (c < 0xf0) {
        c = (c & 0x0f) << 12 | (s[1] & 0x3fu) << 6 | (s[2] & 0x3f);
        *next = pos + 3;
    } else {
        c = (c & 0x07) << 18 | (s[1] & 0x3fu) << 12 | (s[2] & 0x3fu) << 6 | (s[3] & 0x3f);
        *next = pos + 4;
    }
    if (*next > m->end) {
        *next = m->end; // only a damaged string ends within a character
    }
    return c;
}

static int32_t back(const re_matcher_t *m, int32_t pos) {
    --pos;
    while (m->text && pos > 0 && (m->data[pos] & 0xc0) == 0x80) {
        --pos;
    }
    return pos;
}

static uint32_t fold(uint32_t c, bool ascii) {
    if (c < 128 || ascii) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return uni_tolower(uni_toupper(c));
}

// Whether the one-character operation at `op` takes c.
static bool takes(const uint32_t *op, uint32_t c) {
    switch (op[0]) {
        case OP_CHAR:
            return c == op[1];
        case OP_SET:
            return c < 256 ? op[SET_BITMAP + c / 32] >> (c & 31) & 1 : re_set_test(op, c);
        case OP_ANY:
            return c != '\n';
        case OP_ALL:
            return true;
        case OP_CHAR_FOLD:
            return fold(c, false) == op[1];
        default:
            return fold(c, true) == op[1];
    }
}

// Takes up to `most` characters; returns how many and moves *pos.
static uint32_t take_many(const re_matcher_t *m, const uint32_t *op, uint32_t most, int32_t *pos) {
    uint32_t n = 0;
    int32_t at = *pos, end = m->end;
    if (op[0] == OP_SET) {
        while (n < most && at < end && (!m->text || m->data[at] < 0x80) && (op[SET_BITMAP + m->data[at] / 32] >> (m->data[at] & 31) & 1)) {
            ++at;
            ++n;
        }
    }
    while (n < most && at < end) {
        int32_t next;
        if (!takes(op, char_at(m, at, &next))) {
            break;
        }
        at = next;
        ++n;
    }
    *pos = at;
    return n;
}

static bool word_at(const re_matcher_t *m, int32_t pos, bool ascii) {
    int32_t next;
    if (pos < 0 || pos >= m->end) {
        return false;
    }
    uint32_t c = char_at(m, pos, &next);
    if (c < 128) {
        return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
    }
    return !ascii && uni_isalnum(c);
}

static bool at(const re_matcher_t *m, uint32_t kind, int32_t pos) {
    bool ascii = kind >> 8;
    switch (kind & 255) {
        case AT_START:
            return pos == 0;
        case AT_LINE_START:
            return pos == 0 || m->data[pos - 1] == '\n';
        case AT_END:
            return pos == m->end || (pos + 1 == m->end && m->data[pos] == '\n');
        case AT_LINE_END:
            return pos == m->end || m->data[pos] == '\n';
        case AT_STRING_END:
            return pos == m->end;
        default: {
            if (m->end == 0) {
                return false; // CPython finds neither kind of boundary in an empty string
            }
            bool before = pos > 0 && word_at(m, back(m, pos), ascii);
            return (before != word_at(m, pos, ascii)) == ((kind & 255) == AT_WORD);
        }
    }
}

// -- Groups, looks ----------------------------------------------------------------------------------------------

static bool backref(const re_matcher_t *m, uint32_t what, int32_t *pos) {
    uint32_t group = what & 0x3fffffff;
    int32_t from = m->registers[2 * group], to = m->registers[2 * group + 1];
    if (from < 0 || to < from) {
        return false;
    }
    int32_t here = *pos;
    if (!(what & 1u << 30)) {
        if (to - from > m->end - here || memcmp(m->data + from, m->data + here, to - from) != 0) {
            return false;
        }
        *pos = here + (to - from);
        return true;
    }
    while (from < to) {
        if (here >= m->end) {
            return false;
        }
        uint32_t a = char_at(m, from, &from), b = char_at(m, here, &here);
        if (fold(a, what >> 31) != fold(b, what >> 31)) {
            return false;
        }
    }
    *pos = here;
    return true;
}

// Begins a look around; returns false if the string has no room to step back.
static bool look(re_matcher_t *m, const uint32_t *op, int32_t *pos) {
    int32_t from = *pos;
    for (uint32_t i = 0; i < op[2]; ++i) {
        if (from == 0) {
            return false;
        }
        from = back(m, from);
    }
    set_register(m, op[1], (int32_t)m->sp + 1);
    push(m, op[3] ? F_NOT : F_BARRIER, op[3], *pos, 0);
    *pos = from;
    return true;
}

// Forgets the choices since the barrier that the register names, but keeps the undo frames; returns its position.
static int32_t commit(re_matcher_t *m, uint32_t reg) {
    size_t base = m->registers[reg];
    int32_t pos = m->stack[base].a;
    size_t out = base;
    for (size_t i = base + 1; i < m->sp; ++i) {
        if (m->stack[i].what >> 29 == F_UNDO) {
            m->stack[out++] = m->stack[i];
        }
    }
    m->sp = out;
    return pos;
}

// Drops everything down to and with the barrier that the register names.
static void unwind(re_matcher_t *m, uint32_t reg) {
    size_t base = m->registers[reg];
    while (m->sp > base) {
        re_frame_t *f = &m->stack[--m->sp];
        if (f->what >> 29 == F_UNDO) {
            m->registers[f->what & 0x1fffffff] = f->a;
        }
    }
}

// -- Repetition -------------------------------------------------------------------------------------------------

// Whether matching can go on with the operation at pc, as far as one look at the next character tells.
static bool can_begin(const re_matcher_t *m, uint32_t pc, int32_t pos) {
    const uint32_t *op = m->program + pc;
    while (op[0] == OP_OPEN || op[0] == OP_CLOSE) {
        op += 2;
    }
    if (op[0] == OP_CHAR) {
        int32_t next;
        return pos < m->end && char_at(m, pos, &next) == op[1];
    }
    return true;
}

// One character over and over. Returns false if there are not enough.
static bool one(re_matcher_t *m, uint32_t pc, int32_t *pos) {
    const uint32_t *op = m->program + pc;
    uint32_t least = op[2], most = op[3];
    int32_t p = *pos;
    if (take_many(m, op + 5, least, &p) < least) {
        return false;
    }
    if (most > least) {
        if (op[1] == LAZY) {
            push(m, F_LAZY, pc, p, (int32_t)least);
        } else {
            int32_t keep = p;
            take_many(m, op + 5, most - least, &p);
            if (op[1] == GREEDY && p > keep) {
                push(m, F_GREEDY, pc, p, keep);
            }
        }
    }
    *pos = p;
    return true;
}

// Gives one character back; the frame is on top of the stack.
static bool give_back(re_matcher_t *m, uint32_t pc, int32_t *pos) {
    re_frame_t *f = &m->stack[m->sp - 1];
    uint32_t after = m->program[pc + 4];
    while (f->a > f->b) {
        f->a = back(m, f->a);
        if (can_begin(m, after, f->a)) {
            *pos = f->a;
            if (f->a == f->b) {
                --m->sp;
            }
            return true;
        }
    }
    --m->sp;
    return false;
}

// Takes one character more; the frame is on top of the stack.
static bool take_more(re_matcher_t *m, uint32_t pc, int32_t *pos) {
    re_frame_t *f = &m->stack[m->sp - 1];
    const uint32_t *op = m->program + pc;
    uint32_t after = op[4];
    while ((uint32_t)f->b < op[3] && f->a < m->end) {
        int32_t next;
        if (!takes(op + 5, char_at(m, f->a, &next))) {
            break;
        }
        f->a = next;
        if (op[3] != RE_INFINITE) {
            ++f->b;
        }
        if (can_begin(m, after, next)) {
            *pos = next;
            return true;
        }
    }
    --m->sp;
    return false;
}

static void next_round(re_matcher_t *m, uint32_t reg, int32_t count, int32_t pos) {
    set_register(m, reg, count);
    set_register(m, reg + 1, pos);
}

// At the end of a round of a counted repetition, and before the first; returns where to go on.
static uint32_t repeat(re_matcher_t *m, uint32_t pc, int32_t pos) {
    const uint32_t *op = m->program + pc;
    uint32_t reg = op[1];
    uint32_t count = (uint32_t)m->registers[reg] + 1;
    if (count < op[2]) {
        set_register(m, reg, count);
        return op[4];
    }
    bool lazy = op[0] == OP_REPEAT_LAZY;
    uint32_t after = lazy ? op[5] : pc + 5;
    if (lazy) {
        push(m, F_ALTERNATIVE, pc + 6, pos, 0);
        return after;
    }
    if ((count < op[3] || op[3] == RE_INFINITE) && pos != m->registers[reg + 1]) {
        push(m, F_ALTERNATIVE, after, pos, 0);
        next_round(m, reg, count, pos);
        return op[4];
    }
    return after;
}

// Another round of a lazy repetition, after going on without it failed; returns where to go on, 0 for nowhere.
static uint32_t repeat_more(re_matcher_t *m, const uint32_t *op, int32_t pos) {
    uint32_t reg = op[1];
    uint32_t count = (uint32_t)m->registers[reg] + 1;
    if ((count >= op[2] && op[2] != RE_INFINITE) || pos == m->registers[reg + 1]) {
        return 0;
    }
    next_round(m, reg, count, pos);
    return op[3];
}

// -- The loop ---------------------------------------------------------------------------------------------------

#define FAILED (0xffffffffu)

// Goes back to the last choice; returns where to go on, FAILED if there is none.
static uint32_t backtrack(re_matcher_t *m, int32_t *pos) {
    while (m->sp > 0) {
        re_frame_t *f = &m->stack[m->sp - 1];
        uint32_t what = f->what & 0x1fffffff;
        switch (f->what >> 29) {
            case F_UNDO:
                m->registers[what] = f->a;
                break;
            case F_ALTERNATIVE:
            case F_NOT:
                *pos = f->a;
                --m->sp;
                return what;
            case F_GREEDY:
                if (give_back(m, what, pos)) {
                    return m->program[what + 4];
                }
                continue;
            case F_LAZY:
                if (take_more(m, what, pos)) {
                    return m->program[what + 4];
                }
                continue;
            default:
                break;
        }
        --m->sp;
    }
    return FAILED;
}

// Operations that do not take a character. Returns where to go on, FAILED to go back.
static uint32_t other_op(re_matcher_t *m, uint32_t pc, int32_t *pos) {
    const uint32_t *op = m->program + pc;
    switch (op[0]) {
        case OP_AT:
            return at(m, op[1], *pos) ? pc + 2 : FAILED;
        case OP_CLOSE:
            set_register(m, 2 * op[1] + 1, *pos);
            set_register(m, 2 * (m->pattern->n_groups + 1), op[1]);
            return pc + 2;
        case OP_REPEAT_INIT:
            set_register(m, op[1], -1);
            set_register(m, op[1] + 1, -1);
            return pc + 2;
        case OP_REPEAT:
        case OP_REPEAT_LAZY:
            return repeat(m, pc, *pos);
        case OP_REPEAT_MORE: {
            uint32_t next = repeat_more(m, op, *pos);
            return next ? next : FAILED;
        }
        case OP_LOOK:
            if (look(m, op, pos)) {
                return pc + 4;
            }
            return op[3] ? op[3] : FAILED;
        case OP_LOOK_END:
            *pos = commit(m, op[1]);
            return pc + 2;
        case OP_LOOK_NOT_END:
            unwind(m, op[1]);
            return FAILED;
        case OP_ATOMIC:
            set_register(m, op[1], (int32_t)m->sp + 1);
            push(m, F_BARRIER, 0, *pos, 0);
            return pc + 2;
        case OP_ATOMIC_END:
            commit(m, op[1]);
            return pc + 2;
        case OP_BACKREF:
            return backref(m, op[1], pos) ? pc + 2 : FAILED;
        case OP_COND:
            return m->registers[2 * op[1]] >= 0 && m->registers[2 * op[1] + 1] >= 0 ? pc + 3 : op[2];
        default:
            return FAILED;
    }
}

// Whether the match may end at pos.
static bool accepts(re_matcher_t *m, int32_t pos) {
    if ((m->match_all && pos != m->end) || (m->must_advance && pos == m->start)) {
        return false;
    }
    m->registers[0] = m->start;
    m->registers[1] = pos;
    return true;
}

bool re_match_here(re_matcher_t *m) {
    const uint32_t *program = m->program;
    uint32_t pc = 0;
    int32_t pos = m->start, next;
    for (;;) {
        const uint32_t *op = program + pc;
        switch (op[0]) {
            case OP_CHAR:
                if (pos < m->end && char_at(m, pos, &next) == op[1]) {
                    pos = next;
                    pc += 2;
                    continue;
                }
                break;
            case OP_CHAR_FOLD:
            case OP_CHAR_FOLD_ASCII:
                if (pos < m->end && takes(op, char_at(m, pos, &next))) {
                    pos = next;
                    pc += 2;
                    continue;
                }
                break;
            case OP_ANY:
            case OP_ALL:
                if (pos < m->end && (char_at(m, pos, &next) != '\n' || op[0] == OP_ALL)) {
                    pos = next;
                    pc += 1;
                    continue;
                }
                break;
            case OP_SET:
                if (pos < m->end && takes(op, char_at(m, pos, &next))) {
                    pos = next;
                    pc += op[1];
                    continue;
                }
                break;
            case OP_JUMP:
                pc = op[1];
                continue;
            case OP_SPLIT:
                if (can_begin(m, pc + 2, pos)) {
                    push(m, F_ALTERNATIVE, op[1], pos, 0);
                    pc += 2;
                } else {
                    pc = op[1];
                }
                continue;
            case OP_SPLIT_AWAY:
                if (can_begin(m, op[1], pos)) {
                    push(m, F_ALTERNATIVE, pc + 2, pos, 0);
                    pc = op[1];
                } else {
                    pc += 2;
                }
                continue;
            case OP_OPEN:
                set_register(m, op[1], pos);
                pc += 2;
                continue;
            case OP_ONE:
                if (one(m, pc, &pos)) {
                    pc = op[4];
                    continue;
                }
                break;
            case OP_MATCH:
                if (accepts(m, pos)) {
                    m->sp = 0;
                    return true;
                }
                break;
            default: {
                uint32_t to = other_op(m, pc, &pos);
                if (to != FAILED) {
                    pc = to;
                    continue;
                }
                break;
            }
        }
        pc = backtrack(m, &pos);
        if (pc == FAILED) {
            return false;
        }
    }
}

// -- Search -----------------------------------------------------------------------------------------------------

static void clear_registers(re_matcher_t *m) {
    memset(m->registers, 0xff, m->pattern->n_registers * sizeof(int32_t));
}

void re_matcher_init(re_matcher_t *m, const re_pattern_t *p, mp_obj_t string, const byte *data, size_t start, size_t end) {
    m->pattern = p;
    m->program = p->program;
    m->data = data;
    m->start = start;
    m->end = end;
    m->text = p->text;
    m->match_all = false;
    m->must_advance = false;
    m->string = string;
    m->sp = 0;
    m->stack = m->first_stack;
    m->stack_alloc = MP_ARRAY_SIZE(m->first_stack);
    m->registers = m->first_registers;
    if (p->n_registers > MP_ARRAY_SIZE(m->first_registers)) {
        m->registers = m_new(int32_t, p->n_registers);
    }
    clear_registers(m);
}

bool re_search(re_matcher_t *m) {
    const re_pattern_t *p = m->pattern;
    clear_registers(m);
    if (m->start > m->end) {
        return false;
    }
    if (p->anchored) {
        return m->start == 0 && re_match_here(m);
    }
    for (;;) {
        if (p->has_first) {
            int32_t pos = m->start;
            while (pos < m->end && !(p->first[m->data[pos] / 32] >> (m->data[pos] & 31) & 1)) {
                ++pos;
            }
            if (pos >= m->end) {
                return false;
            }
            if (pos > m->start) {
                m->must_advance = false;
                m->start = pos;
            }
        }
        if (re_match_here(m)) {
            return true;
        }
        m->must_advance = false;
        if (m->start >= m->end) {
            return false;
        }
        int32_t next;
        char_at(m, m->start, &next);
        m->start = next;
    }
}
