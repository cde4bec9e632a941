// _zlib: compression by zlib's own deflate(), so that the bytes are CPython's. Decompression is ours: zlib's inflate() is one
// function of several times the size up to which HotSpot compiles a method. The module zlib is Python on top of it.
//
// What zlib allocates lies in collected memory. The collector finds it from the z_stream, which is part of the object.

#include <stdarg.h>
#include <string.h>

#include "py/objstr.h"
#include "py/runtime.h"

#include "zlib.h"

uLong adler32(uLong adler, const Bytef *data, uInt len) {
    uint32_t a = adler & 0xffff, b = adler >> 16 & 0xffff;
    if (data == Z_NULL) {
        return 1;
    }
    while (len > 0) {
        // the most that cannot overflow
        uInt n = len < 5552 ? len : 5552;
        len -= n;
        for (; n > 0; n--) {
            a += *data++;
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    return b << 16 | a;
}

uLong crc32(uLong start, const Bytef *data, uInt len) {
    // half a byte at a time
    static const uint32_t TABLE[16] = {
        0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
        0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
    };
    if (data == Z_NULL) {
        return 0;
    }
    uint32_t crc = ~(uint32_t)start;
    for (; len > 0; len--) {
        crc ^= *data++;
        crc = crc >> 4 ^ TABLE[crc & 15];
        crc = crc >> 4 ^ TABLE[crc & 15];
    }
    return ~crc;
}

MP_REGISTER_ROOT_POINTER(mp_obj_t zlib_error_class);

static mp_obj_t zlib_set_error(mp_obj_t error) {
    MP_STATE_VM(zlib_error_class) = error;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(zlib_set_error_obj, zlib_set_error);

static NORETURN void fail(const char *format, ...) {
    va_list args;
    va_start(args, format);
    vstr_t text;
    vstr_init(&text, 80);
    vstr_vprintf(&text, format, args);
    va_end(args);
    mp_obj_t message = mp_obj_new_str_from_utf8_vstr(&text);
    nlr_raise(mp_call_function_1(MP_STATE_VM(zlib_error_class), message));
}

// -- Compression ---------------------------------------------------------------------------------------------------------

typedef struct {
    mp_obj_base_t base;
    z_stream stream;
} deflater_t;

static void *allocate(void *opaque, uInt items, uInt size) {
    return m_malloc0((size_t)items * size);
}

static void release(void *opaque, void *memory) {
    // the collector's
}

extern const mp_obj_type_t deflater_type;

static mp_obj_t deflater_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 5, 5, false);
    deflater_t *self = mp_obj_malloc(deflater_t, type);
    memset(&self->stream, 0, sizeof(self->stream));
    self->stream.zalloc = allocate;
    self->stream.zfree = release;
    int status = deflateInit2(&self->stream, mp_obj_get_int(args[0]), Z_DEFLATED, mp_obj_get_int(args[1]), mp_obj_get_int(args[2]),
        mp_obj_get_int(args[3]));
    if (status == Z_STREAM_ERROR) {
        mp_raise_ValueError(MP_ERROR_TEXT("Invalid initialization option"));
    }
    if (args[4] != mp_const_none) {
        mp_buffer_info_t dictionary;
        mp_get_buffer_raise(args[4], &dictionary, MP_BUFFER_READ);
        deflateSetDictionary(&self->stream, dictionary.buf, dictionary.len);
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t deflater_run(mp_obj_t self_in, mp_obj_t data, mp_obj_t flush_in) {
    deflater_t *self = MP_OBJ_TO_PTR(self_in);
    mp_buffer_info_t from;
    mp_get_buffer_raise(data, &from, MP_BUFFER_READ);
    int flush = mp_obj_get_int(flush_in), status;
    vstr_t to;
    vstr_init(&to, 256 + from.len / 4);
    self->stream.next_in = from.buf;
    self->stream.avail_in = from.len;
    do {
        byte chunk[1024];
        self->stream.next_out = chunk;
        self->stream.avail_out = sizeof(chunk);
        status = deflate(&self->stream, flush);
        if (status == Z_STREAM_ERROR) {
            fail("Error -2 while compressing data: inconsistent stream state");
        }
        vstr_add_strn(&to, (const char *)chunk, sizeof(chunk) - self->stream.avail_out);
    } while (self->stream.avail_out == 0);
    self->stream.next_in = NULL;
    return mp_obj_new_bytes_from_vstr(&to);
}
static MP_DEFINE_CONST_FUN_OBJ_3(deflater_run_obj, deflater_run);

static mp_obj_t deflater_copy(mp_obj_t self_in) {
    deflater_t *self = MP_OBJ_TO_PTR(self_in);
    deflater_t *other = mp_obj_malloc(deflater_t, &deflater_type);
    memset(&other->stream, 0, sizeof(other->stream));
    if (deflateCopy(&other->stream, &self->stream) != Z_OK) {
        mp_raise_ValueError(MP_ERROR_TEXT("Inconsistent stream state"));
    }
    return MP_OBJ_FROM_PTR(other);
}
static MP_DEFINE_CONST_FUN_OBJ_1(deflater_copy_obj, deflater_copy);

static const mp_rom_map_elem_t deflater_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_run), MP_ROM_PTR(&deflater_run_obj) },
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&deflater_copy_obj) },
};
static MP_DEFINE_CONST_DICT(deflater_locals, deflater_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(deflater_type, MP_QSTR_Deflater, MP_TYPE_FLAG_NONE, make_new, deflater_make_new, locals_dict, &deflater_locals);

// -- Decompression (RFC 1950 to 1952) --------------------------------------------------------------------------------------

enum { WINDOW = 32768 };

// A canonical code: how many symbols have each length, and the symbols in order of their codes; and for the codes of up to
// nine bits a table by the next nine bits, with length << 9 | symbol.
typedef struct {
    uint16_t count[16], symbol[288], fast[512];
} code_t;

typedef enum { HEAD, BLOCK, STORED, CODES, TRAILER, DONE } phase_t;
typedef enum { WRAP_NONE, WRAP_ZLIB, WRAP_GZIP, WRAP_ANY } wrap_t;
typedef enum { GO_ON, NEED_INPUT, OUTPUT_FULL } outcome_t;

// The bits that are next, the lowest first.
typedef struct {
    const byte *p, *end;
    uint32_t hold;
    int bits;
} input_t;

typedef struct {
    mp_obj_base_t base;
    phase_t phase;
    wrap_t wrap;
    int max_bits;
    bool last;
    uint32_t hold;
    int bits;
    mp_obj_t pending; // input that waits for more
    mp_obj_t dictionary; // or None
    byte *window; // the last of the output of earlier calls
    size_t filled;
    size_t stored; // what is left of a stored block
    size_t match, distance; // what is left of a match that the output had no room for
    uint32_t check, total;
    code_t *lengths, *distances;
} inflater_t;

typedef struct {
    inflater_t *self;
    input_t in;
    vstr_t out;
    size_t limit, checked;
} run_t;

// Inlined into each other these would be one method too large for HotSpot.
#define NOINLINE __attribute__((noinline))

static NORETURN void bad_data(const char *what) {
    fail("Error -3 while decompressing data: %s", what);
}

// Makes n bits available, n up to 24, if the input has them.
static bool want(input_t *in, int n) {
    while (in->bits < n) {
        if (in->p == in->end) {
            return false;
        }
        in->hold |= (uint32_t)*in->p++ << in->bits;
        in->bits += 8;
    }
    return true;
}

static uint32_t take(input_t *in, int n) {
    uint32_t value = in->hold & ((1u << n) - 1);
    in->hold >>= n;
    in->bits -= n;
    return value;
}

static int get(input_t *in, int n) {
    return want(in, n) ? (int)take(in, n) : -1;
}

static bool get_32(input_t *in, uint32_t *value) {
    int low = get(in, 16), high = low < 0 ? -1 : get(in, 16);
    *value = (uint32_t)low | (uint32_t)high << 16;
    return high >= 0;
}

// What the lengths leave of the codes: 0 if they use all, negative if they are too many.
static NOINLINE int make_code(code_t *code, const byte *lengths, size_t n) {
    memset(code, 0, sizeof(*code));
    for (size_t i = 0; i < n; i++) {
        code->count[lengths[i]]++;
    }
    int left = 1;
    uint16_t at[16], next[16];
    at[1] = next[1] = 0;
    for (int len = 1; len < 16; len++) {
        left = 2 * left - code->count[len];
        if (left < 0) {
            return left;
        }
        if (len < 15) {
            at[len + 1] = at[len] + code->count[len];
            next[len + 1] = (next[len] + code->count[len]) << 1;
        }
    }
    for (size_t i = 0; i < n; i++) {
        int len = lengths[i];
        if (len == 0) {
            continue;
        }
        code->symbol[at[len]++] = i;
        uint32_t bits = next[len]++, reversed = 0;
        for (int b = 0; b < len; b++, bits >>= 1) {
            reversed = reversed << 1 | (bits & 1);
        }
        for (; len <= 9 && reversed < 512; reversed += 1u << len) {
            code->fast[reversed] = len << 9 | i;
        }
    }
    if (code->count[0] == n) {
        return 0;
    }
    return left;
}

// The next symbol, -1 if the input ends before, -2 if no symbol has these bits.
static int decode(input_t *in, const code_t *code) {
    want(in, 15);
    int entry = code->fast[in->hold & 511];
    if (entry != 0) {
        if (entry >> 9 > in->bits) {
            return -1;
        }
        take(in, entry >> 9);
        return entry & 511;
    }
    int bits = 0, first = 0, index = 0;
    for (int len = 1; len < 16; len++) {
        if (len > in->bits) {
            return -1;
        }
        bits |= in->hold >> (len - 1) & 1;
        int count = code->count[len];
        if (bits - count < first) {
            take(in, len);
            return code->symbol[index + bits - first];
        }
        index += count;
        first = (first + count) << 1;
        bits <<= 1;
    }
    return -2;
}

static NOINLINE outcome_t gzip_header(run_t *r) {
    input_t in = r->in;
    int id = get(&in, 16), method = get(&in, 8), flags = get(&in, 8);
    if (id >= 0 && id != 0x8b1f) {
        bad_data("incorrect header check");
    }
    if (flags < 0) {
        return NEED_INPUT;
    }
    if (method != 8) {
        bad_data("unknown compression method");
    }
    if (flags & 0xe0) {
        bad_data("unknown header flags set");
    }
    uint32_t time;
    if (!get_32(&in, &time) || get(&in, 16) < 0) {
        return NEED_INPUT;
    }
    if (flags & 4) {
        for (int n = get(&in, 16); n != 0; n--) {
            if (n < 0 || get(&in, 8) < 0) {
                return NEED_INPUT;
            }
        }
    }
    for (int text = flags >> 3 & 3; text != 0; text &= text - 1) {
        int c;
        do {
            c = get(&in, 8);
        } while (c > 0);
        if (c < 0) {
            return NEED_INPUT;
        }
    }
    if (flags & 2 && get(&in, 16) < 0) {
        return NEED_INPUT;
    }
    r->in = in;
    r->self->wrap = WRAP_GZIP;
    r->self->check = 0;
    r->self->phase = BLOCK;
    return GO_ON;
}

static void use_dictionary(inflater_t *self) {
    mp_buffer_info_t from;
    mp_get_buffer_raise(self->dictionary, &from, MP_BUFFER_READ);
    size_t n = from.len < WINDOW ? from.len : WINDOW;
    self->window = m_new(byte, WINDOW);
    memcpy(self->window, (const byte *)from.buf + from.len - n, n);
    self->filled = n;
}

static NOINLINE outcome_t zlib_header(run_t *r) {
    inflater_t *self = r->self;
    input_t in = r->in;
    int method = get(&in, 8), flags = get(&in, 8);
    if (flags < 0) {
        return NEED_INPUT;
    }
    if ((method << 8 | flags) % 31 != 0) {
        bad_data("incorrect header check");
    }
    if ((method & 15) != 8) {
        bad_data("unknown compression method");
    }
    int bits = (method >> 4) + 8;
    if (bits > 15 || (self->max_bits != 0 && bits > self->max_bits)) {
        bad_data("invalid window size");
    }
    if (flags & 0x20) {
        uint32_t id;
        if (!get_32(&in, &id)) {
            return NEED_INPUT;
        }
        if (self->dictionary == mp_const_none) {
            fail("Error 2 while decompressing data");
        }
        mp_buffer_info_t from;
        mp_get_buffer_raise(self->dictionary, &from, MP_BUFFER_READ);
        if (adler32(1, from.buf, from.len) != __builtin_bswap32(id)) {
            fail("Error -3 while setting zdict: invalid input data");
        }
        use_dictionary(self);
    }
    r->in = in;
    self->wrap = WRAP_ZLIB;
    self->check = 1;
    self->phase = BLOCK;
    return GO_ON;
}

static NOINLINE outcome_t header(run_t *r) {
    inflater_t *self = r->self;
    if (self->wrap == WRAP_NONE) {
        if (self->dictionary != mp_const_none) {
            use_dictionary(self);
        }
        self->phase = BLOCK;
        return GO_ON;
    }
    input_t in = r->in;
    bool gzip = self->wrap == WRAP_GZIP || (self->wrap == WRAP_ANY && get(&in, 16) == 0x8b1f);
    return gzip ? gzip_header(r) : zlib_header(r);
}

static void fixed_codes(inflater_t *self) {
    byte lengths[288];
    for (int i = 0; i < 288; i++) {
        lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    }
    make_code(self->lengths, lengths, 288);
    memset(lengths, 5, 30);
    make_code(self->distances, lengths, 30);
}

// The lengths of the codes of a dynamic block, themselves in a code; false if the input ends before.
static bool read_lengths(input_t *in, const code_t *code, byte *lengths, int n) {
    for (int i = 0; i < n;) {
        int symbol = decode(in, code), repeat = 1;
        byte value = symbol;
        if (symbol == -1) {
            return false;
        }
        if (symbol < 0) {
            bad_data("invalid bit length repeat");
        }
        if (symbol > 15) {
            int extra = get(in, symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
            if (extra < 0) {
                return false;
            }
            repeat = extra + (symbol == 18 ? 11 : 3);
            if (i + repeat > n || (symbol == 16 && i == 0)) {
                bad_data("invalid bit length repeat");
            }
            value = symbol == 16 ? lengths[i - 1] : 0;
        }
        while (repeat-- > 0) {
            lengths[i++] = value;
        }
    }
    return true;
}

static NOINLINE bool dynamic_codes(inflater_t *self, input_t *in) {
    static const byte ORDER[] = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };
    byte lengths[320] = { 0 };
    int n_lengths = get(in, 5) + 257, n_distances = get(in, 5) + 1, n_codes = get(in, 4) + 4;
    if (n_codes < 4) {
        return false;
    }
    if (n_lengths > 286 || n_distances > 30) {
        bad_data("too many length or distance symbols");
    }
    for (int i = 0; i < n_codes; i++) {
        int length = get(in, 3);
        if (length < 0) {
            return false;
        }
        lengths[ORDER[i]] = length;
    }
    if (make_code(self->lengths, lengths, 19) != 0) {
        bad_data("invalid code lengths set");
    }
    if (!read_lengths(in, self->lengths, lengths, n_lengths + n_distances)) {
        return false;
    }
    if (lengths[256] == 0) {
        bad_data("invalid code -- missing end-of-block");
    }
    // an incomplete code is right only if it has a single symbol of one bit
    int left = make_code(self->lengths, lengths, n_lengths);
    if (left < 0 || (left > 0 && n_lengths - self->lengths->count[0] != self->lengths->count[1])) {
        bad_data("invalid literal/lengths set");
    }
    left = make_code(self->distances, lengths + n_lengths, n_distances);
    if (left < 0 || (left > 0 && n_distances - self->distances->count[0] != self->distances->count[1])) {
        bad_data("invalid distances set");
    }
    return true;
}

static NOINLINE outcome_t block(run_t *r) {
    inflater_t *self = r->self;
    if (self->last) {
        self->phase = TRAILER;
        return GO_ON;
    }
    input_t in = r->in;
    int last = get(&in, 1), type = get(&in, 2);
    if (type < 0) {
        return NEED_INPUT;
    }
    if (type == 0) {
        take(&in, in.bits & 7);
        int length = get(&in, 16), inverse = get(&in, 16);
        if (inverse < 0) {
            return NEED_INPUT;
        }
        if (length != (inverse ^ 0xffff)) {
            bad_data("invalid stored block lengths");
        }
        self->stored = length;
        self->phase = STORED;
    } else if (type == 3) {
        bad_data("invalid block type");
    } else {
        if (self->lengths == NULL) {
            self->lengths = m_new(code_t, 1);
            self->distances = m_new(code_t, 1);
        }
        if (type == 1) {
            fixed_codes(self);
        } else if (!dynamic_codes(self, &in)) {
            return NEED_INPUT;
        }
        self->phase = CODES;
    }
    self->last = last;
    r->in = in;
    return GO_ON;
}

static NOINLINE outcome_t stored(run_t *r) {
    while (r->self->stored > 0) {
        if (r->out.len >= r->limit) {
            return OUTPUT_FULL;
        }
        int c = get(&r->in, 8);
        if (c < 0) {
            return NEED_INPUT;
        }
        vstr_add_byte(&r->out, c);
        r->self->stored--;
    }
    r->self->phase = BLOCK;
    return GO_ON;
}

// Copies what is left of a match as far as there is room.
static void copy_match(run_t *r) {
    inflater_t *self = r->self;
    size_t n = r->limit - r->out.len < self->match ? r->limit - r->out.len : self->match;
    self->match -= n;
    char *to = vstr_add_len(&r->out, n);
    size_t at = to - r->out.buf;
    for (; n > 0; n--, at++) {
        r->out.buf[at] = at >= self->distance ? r->out.buf[at - self->distance] : (char)self->window[self->filled + at - self->distance];
    }
}

// Reads the rest of a match whose length has the symbol given; false if the input ends before.
static NOINLINE bool read_match(run_t *r, input_t *in, int symbol) {
    static const uint16_t LENGTHS[] = { 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
                                        163, 195, 227, 258 };
    static const uint16_t DISTANCES[] = { 1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
                                          2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577 };
    int i = symbol - 257;
    if (i > 28) {
        bad_data("invalid literal/length code");
    }
    int extra = get(in, i < 8 || i == 28 ? 0 : i / 4 - 1);
    if (extra < 0) {
        return false;
    }
    int d = decode(in, r->self->distances);
    if (d == -1) {
        return false;
    }
    if (d < 0 || d > 29) {
        bad_data("invalid distance code");
    }
    int more = get(in, d < 4 ? 0 : d / 2 - 1);
    if (more < 0) {
        return false;
    }
    r->self->match = LENGTHS[i] + extra;
    r->self->distance = DISTANCES[d] + more;
    if (r->self->distance > r->self->filled + r->out.len) {
        bad_data("invalid distance too far back");
    }
    return true;
}

static NOINLINE outcome_t codes(run_t *r) {
    inflater_t *self = r->self;
    for (;;) {
        if (self->match > 0) {
            copy_match(r);
            if (self->match > 0) {
                return OUTPUT_FULL;
            }
        }
        input_t in = r->in;
        int symbol = decode(&in, self->lengths);
        if (symbol == 256) {
            self->phase = BLOCK;
            r->in = in;
            return GO_ON;
        }
        if (r->out.len >= r->limit) {
            return OUTPUT_FULL;
        }
        if (symbol == -1) {
            return NEED_INPUT;
        }
        if (symbol < 0) {
            bad_data("invalid literal/length code");
        }
        if (symbol < 256) {
            vstr_add_byte(&r->out, symbol);
        } else if (!read_match(r, &in, symbol)) {
            return NEED_INPUT;
        }
        r->in = in;
    }
}

// Takes what was put out since the last time into the checksum.
static void update_check(run_t *r) {
    inflater_t *self = r->self;
    const byte *from = (const byte *)r->out.buf + r->checked;
    size_t n = r->out.len - r->checked;
    r->checked = r->out.len;
    self->total += n;
    if (self->wrap == WRAP_ZLIB) {
        self->check = adler32(self->check, from, n);
    } else if (self->wrap == WRAP_GZIP) {
        self->check = crc32(self->check, from, n);
    }
}

static NOINLINE outcome_t trailer(run_t *r) {
    inflater_t *self = r->self;
    input_t in = r->in;
    uint32_t check, length;
    take(&in, in.bits & 7);
    if (self->wrap != WRAP_NONE) {
        update_check(r);
        if (!get_32(&in, &check)) {
            return NEED_INPUT;
        }
        if (self->check != (self->wrap == WRAP_ZLIB ? __builtin_bswap32(check) : check)) {
            bad_data("incorrect data check");
        }
        if (self->wrap == WRAP_GZIP) {
            if (!get_32(&in, &length)) {
                return NEED_INPUT;
            }
            if (length != self->total) {
                bad_data("incorrect length check");
            }
        }
    }
    r->in = in;
    self->phase = DONE;
    return GO_ON;
}

static outcome_t step(run_t *r) {
    switch (r->self->phase) {
        case HEAD:
            return header(r);
        case BLOCK:
            return block(r);
        case STORED:
            return stored(r);
        case CODES:
            return codes(r);
        default:
            return trailer(r);
    }
}

static void keep_window(inflater_t *self, const vstr_t *out) {
    if (self->window == NULL) {
        self->window = m_new(byte, WINDOW);
    }
    size_t n = out->len < WINDOW ? out->len : WINDOW;
    size_t kept = self->filled < WINDOW - n ? self->filled : WINDOW - n;
    memmove(self->window, self->window + self->filled - kept, kept);
    memcpy(self->window + kept, out->buf + out->len - n, n);
    self->filled = kept + n;
}

// run(data, limit): (output, what of the input is left over); limit 0 is none.
static mp_obj_t inflater_run(mp_obj_t self_in, mp_obj_t data, mp_obj_t limit_in) {
    inflater_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->pending != mp_const_empty_bytes) {
        data = mp_binary_op(MP_BINARY_OP_ADD, self->pending, data);
        self->pending = mp_const_empty_bytes;
    }
    mp_buffer_info_t from;
    mp_get_buffer_raise(data, &from, MP_BUFFER_READ);
    mp_int_t limit = mp_obj_get_int(limit_in);
    run_t r = { self, { from.buf, (const byte *)from.buf + from.len, self->hold, self->bits }, { 0 }, limit > 0 ? limit : SIZE_MAX, 0 };
    vstr_init(&r.out, 256 + (from.len < 65536 ? 2 * from.len : 131072));
    outcome_t outcome = GO_ON;
    while (outcome == GO_ON && self->phase != DONE) {
        outcome = step(&r);
    }
    update_check(&r);
    // whole bytes that were read ahead go back
    r.in.p -= r.in.bits / 8;
    self->bits = r.in.bits & 7;
    self->hold = r.in.hold & ((1u << self->bits) - 1);
    if (self->phase != DONE) {
        keep_window(self, &r.out);
    }
    mp_obj_t rest = mp_obj_new_bytes(r.in.p, r.in.end - r.in.p);
    if (outcome == NEED_INPUT) {
        self->pending = rest;
        rest = mp_const_empty_bytes;
    }
    mp_obj_t items[] = { mp_obj_new_bytes_from_vstr(&r.out), rest };
    return mp_obj_new_tuple(2, items);
}
static MP_DEFINE_CONST_FUN_OBJ_3(inflater_run_obj, inflater_run);

extern const mp_obj_type_t inflater_type;

static mp_obj_t inflater_copy(mp_obj_t self_in) {
    inflater_t *self = MP_OBJ_TO_PTR(self_in), *other = mp_obj_malloc(inflater_t, &inflater_type);
    *other = *self;
    if (self->window) {
        other->window = m_new(byte, WINDOW);
        memcpy(other->window, self->window, WINDOW);
    }
    if (self->lengths) {
        other->lengths = m_new(code_t, 1);
        *other->lengths = *self->lengths;
        other->distances = m_new(code_t, 1);
        *other->distances = *self->distances;
    }
    return MP_OBJ_FROM_PTR(other);
}
static MP_DEFINE_CONST_FUN_OBJ_1(inflater_copy_obj, inflater_copy);

static void inflater_attr(mp_obj_t self_in, qstr name, mp_obj_t *dest) {
    inflater_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] == MP_OBJ_NULL) {
        if (name == MP_QSTR_eof) {
            dest[0] = mp_obj_new_bool(self->phase == DONE);
        } else {
            dest[1] = MP_OBJ_SENTINEL;
        }
    }
}

static mp_obj_t inflater_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 2, 2, false);
    int bits = mp_obj_get_int(args[0]);
    inflater_t *self = mp_obj_malloc(inflater_t, type);
    memset((byte *)self + sizeof(self->base), 0, sizeof(*self) - sizeof(self->base));
    self->wrap = bits < 0 ? WRAP_NONE : bits < 16 ? WRAP_ZLIB : bits < 32 ? WRAP_GZIP : WRAP_ANY;
    self->max_bits = bits < 0 ? -bits : bits & 15;
    self->pending = mp_const_empty_bytes;
    self->dictionary = args[1];
    if (bits > 47 || (self->max_bits != 0 && self->max_bits < 8) || bits < -15) {
        mp_raise_ValueError(MP_ERROR_TEXT("Invalid initialization option"));
    }
    return MP_OBJ_FROM_PTR(self);
}

static const mp_rom_map_elem_t inflater_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_run), MP_ROM_PTR(&inflater_run_obj) },
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&inflater_copy_obj) },
};
static MP_DEFINE_CONST_DICT(inflater_locals, inflater_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(inflater_type, MP_QSTR_Inflater, MP_TYPE_FLAG_NONE, make_new, inflater_make_new, attr, inflater_attr,
    locals_dict, &inflater_locals);

// -- The module --------------------------------------------------------------------------------------------------------

static mp_obj_t checksum(size_t n, const mp_obj_t *args, uint32_t start, uLong (*f)(uLong, const Bytef *, uInt)) {
    mp_buffer_info_t from;
    mp_get_buffer_raise(args[0], &from, MP_BUFFER_READ);
    return mp_obj_new_int_from_uint(f(n > 1 ? (uint32_t)mp_obj_get_int_truncated(args[1]) : start, from.buf ? from.buf : (void *)"", from.len));
}

static mp_obj_t zlib_crc32(size_t n, const mp_obj_t *args) {
    return checksum(n, args, 0, crc32);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(zlib_crc32_obj, 1, 2, zlib_crc32);

static mp_obj_t zlib_adler32(size_t n, const mp_obj_t *args) {
    return checksum(n, args, 1, adler32);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(zlib_adler32_obj, 1, 2, zlib_adler32);

static const mp_rom_map_elem_t zlib_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__zlib) },
    { MP_ROM_QSTR(MP_QSTR__set_error), MP_ROM_PTR(&zlib_set_error_obj) },
    { MP_ROM_QSTR(MP_QSTR_Deflater), MP_ROM_PTR(&deflater_type) },
    { MP_ROM_QSTR(MP_QSTR_Inflater), MP_ROM_PTR(&inflater_type) },
    { MP_ROM_QSTR(MP_QSTR_crc32), MP_ROM_PTR(&zlib_crc32_obj) },
    { MP_ROM_QSTR(MP_QSTR_adler32), MP_ROM_PTR(&zlib_adler32_obj) },
};
static MP_DEFINE_CONST_DICT(zlib_globals, zlib_globals_table);

const mp_obj_module_t sandbox_zlib_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&zlib_globals,
};

MP_REGISTER_MODULE(MP_QSTR__zlib, sandbox_zlib_module);
