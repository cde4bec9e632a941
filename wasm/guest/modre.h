// The parts of the regular expression engine: a parser (modre_parse.c) makes a tree, a compiler (modre_compile.c)
// makes a program of 32-bit words, a matcher (modre_match.c) runs it with a stack of its own on the heap.
// modre.c is the module's objects.
//
// Everything but the objects is arrays of integers that refer to each other by index, so that the collector has
// nothing to trace in them and growing them cannot leave a stale pointer.
#ifndef SANDBOX_MODRE_H
#define SANDBOX_MODRE_H

#include "py/runtime.h"

// The values of re's flags.
enum {
    RE_TEMPLATE = 1, RE_IGNORECASE = 2, RE_LOCALE = 4, RE_MULTILINE = 8, RE_DOTALL = 16, RE_UNICODE = 32, RE_VERBOSE = 64,
    RE_DEBUG = 128, RE_ASCII = 256,
};

#define RE_INFINITE (0xffffffffu)

// -- Tree -------------------------------------------------------------------------------------------------------

enum {
    N_EMPTY, // matches nothing, successfully
    N_CHAR, // a: the character
    N_ANY,
    N_SET, // a: index of the items in sets, b: how many words
    N_AT, // a: one of AT_...
    N_SEQ, // children in order
    N_ALT, // children by preference
    N_GROUP, // a: number, 0 if it does not capture; child
    N_REPEAT, // a: least, b: most, mode; child
    N_LOOK, // a: 1 to look behind, b: 1 for a negative one; child
    N_ATOMIC, // child
    N_BACKREF, // a: group
    N_COND, // a: group; two children, the second may be missing
};

enum { GREEDY, LAZY, POSSESSIVE };

enum { AT_START, AT_LINE_START, AT_END, AT_LINE_END, AT_STRING_END, AT_WORD, AT_NOT_WORD };

// Categories in sets, marked by RE_CATEGORY; the lowest bit negates.
enum { CAT_DIGIT = 0, CAT_SPACE = 2, CAT_WORD = 4 };
#define RE_CATEGORY (0x80000000u)

typedef struct {
    uint8_t type;
    uint8_t mode; // of a repetition
    bool negated; // of a set
    bool fold; // compare without case
    bool ascii; // categories and case by ASCII only
    bool dotall;
    uint32_t a, b;
    uint32_t child, next; // indices of nodes, 0 for none
    uint32_t min, max; // width in characters, at most RE_INFINITE
} re_node_t;

typedef struct {
    uint32_t *words;
    size_t len, alloc;
} re_words_t;

typedef struct {
    mp_obj_t pattern;
    bool text; // str, not bytes
    const uint32_t *chars; // the pattern's characters
    size_t n_chars;
    size_t index; // after the next token
    uint32_t next; // the next token's character, TOKEN_END at the end
    bool next_escaped; // it stands after a backslash

    uint32_t flags;
    re_node_t *nodes;
    size_t n_nodes, alloc_nodes;
    re_words_t sets; // pairs: first and last character, or RE_CATEGORY | category and 0
    re_words_t groups; // pairs for each group: least and most width; 1, 0 while it is open
    re_words_t refs; // pairs: group and position of a condition on a group that does not exist yet
    mp_obj_t names; // dict of group names
    uint32_t lookbehind_groups; // number of groups before the outermost look-behind, 0 outside of one
} re_parser_t;

void re_words_add(re_words_t *w, uint32_t word);
NORETURN void re_raise(vstr_t *message, mp_obj_t pattern, mp_obj_t pos);
// Parses; returns the root of the tree. The parser must be zeroed, with pattern and flags set.
uint32_t re_parse(re_parser_t *p);
void re_decode_chars(mp_obj_t str, bool text, re_words_t *out);

// -- Program ----------------------------------------------------------------------------------------------------

enum {
    OP_MATCH,
    OP_CHAR, // c
    OP_CHAR_FOLD, // c, in lower case
    OP_CHAR_FOLD_ASCII, // c, in lower case
    OP_ANY,
    OP_ALL,
    OP_SET, // words in all, flags, bitmap of the first 256 characters (8 words), pairs
    OP_AT, // kind | ascii << 8
    OP_JUMP, // target
    OP_SPLIT, // target to try if what follows fails
    OP_SPLIT_AWAY, // target to try first
    OP_OPEN, // register
    OP_CLOSE, // group
    OP_ONE, // mode, least, most, target after; then the operation that matches one character
    OP_REPEAT_INIT, // register
    OP_REPEAT, // register, least, most, target of the body
    OP_REPEAT_LAZY, // register, least, most, target of the body, target after; then OP_REPEAT_MORE
    OP_REPEAT_MORE, // register, most, target of the body
    OP_LOOK, // register, width to step back, target after a negative one or 0
    OP_LOOK_END, // register
    OP_LOOK_NOT_END, // register
    OP_ATOMIC, // register
    OP_ATOMIC_END, // register
    OP_BACKREF, // group | fold << 30 | ascii << 31
    OP_COND, // group, target if it did not match
};

enum { SET_NEGATED = 1, SET_FOLD = 2, SET_ASCII = 4 };
#define SET_BITMAP (3)
#define SET_PAIRS (11)

typedef struct {
    mp_obj_base_t base;
    mp_obj_t pattern;
    mp_obj_t names; // dict of group names
    uint32_t flags;
    uint32_t n_groups; // without group 0
    uint32_t n_registers;
    bool text;
    bool anchored; // can match at the beginning of the string only
    bool has_first; // first is of use
    uint32_t min, max; // width of a match
    uint32_t first[8]; // bitmap of the bytes a match can begin with
    size_t n_program;
    uint32_t *program;
} re_pattern_t;

re_pattern_t *re_compile(mp_obj_t pattern, uint32_t flags);
bool re_set_test(const uint32_t *set, uint32_t c);

// -- Matcher ----------------------------------------------------------------------------------------------------

typedef struct {
    uint32_t what; // kind << 29 | target or register
    int32_t a, b;
} re_frame_t;

typedef struct {
    const re_pattern_t *pattern;
    const uint32_t *program;
    const byte *data; // the string's bytes; positions are offsets of bytes in it
    int32_t start; // where the match shall begin
    int32_t end;
    bool text;
    bool match_all; // the match must end at the end
    bool must_advance; // the match must not be empty at start
    int32_t *registers; // [2g], [2g + 1]: of group g; then the last group closed; then those of the program
    re_frame_t *stack;
    size_t sp, stack_alloc;
    mp_obj_t string; // whose data it is
    int32_t first_registers[40];
    re_frame_t first_stack[40];
} re_matcher_t;

void re_matcher_init(re_matcher_t *m, const re_pattern_t *p, mp_obj_t string, const byte *data, size_t start, size_t end);
// Matches at m->start only.
bool re_match_here(re_matcher_t *m);
// Finds the first match at or after m->start.
bool re_search(re_matcher_t *m);

#endif
