// _hashlib: the digests of MD5 (RFC 1321), SHA-1, SHA-2 (FIPS 180-4), SHA-3 (FIPS 202) and BLAKE2 (RFC 7693).
// hashlib.py gives them CPython's interface.
//
// One object holds the state of any of them; blocks are taken from a buffer of its own, never from the caller's.

#include <string.h>

#include "py/objstr.h"
#include "py/runtime.h"

typedef struct _hash_t hash_t;

typedef struct {
    uint8_t block; // bytes
    uint8_t digest; // bytes
    void (*compress)(hash_t *h, const uint8_t *block);
    void (*finish)(hash_t *h); // leaves the digest in h->buffer
    const void *init; // the state to begin with
    uint8_t init_size;
} algorithm_t;

struct _hash_t {
    mp_obj_base_t base;
    const algorithm_t *a;
    uint8_t digest_size; // what was asked for, of BLAKE2 and SHAKE
    uint8_t used; // bytes in the buffer
    bool last; // BLAKE2: this is the last block
    uint64_t length; // bytes so far
    union {
        uint32_t w[8];
        uint64_t d[8];
        uint64_t lanes[25];
    } s;
    uint8_t buffer[200];
};

static uint32_t rol(uint32_t x, unsigned n) {
    return x << n | x >> (32 - n);
}

static uint32_t ror(uint32_t x, unsigned n) {
    return x >> n | x << (32 - n);
}

static uint64_t ror64(uint64_t x, unsigned n) {
    return x >> n | x << (64 - n);
}

static uint32_t be32(const uint8_t *p) {
    return (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

static uint32_t le32(const uint8_t *p) {
    return (uint32_t)p[3] << 24 | p[2] << 16 | p[1] << 8 | p[0];
}

static uint64_t be64(const uint8_t *p) {
    return (uint64_t)be32(p) << 32 | be32(p + 4);
}

static uint64_t le64(const uint8_t *p) {
    return (uint64_t)le32(p + 4) << 32 | le32(p);
}

static void put_be(uint8_t *p, uint64_t x, unsigned bytes) {
    for (unsigned i = 0; i < bytes; ++i) {
        p[i] = x >> (8 * (bytes - 1 - i));
    }
}

static void put_le(uint8_t *p, uint64_t x, unsigned bytes) {
    for (unsigned i = 0; i < bytes; ++i) {
        p[i] = x >> (8 * i);
    }
}

// Pads as MD5, SHA-1 and SHA-2 do and takes the last blocks.
static void pad(hash_t *h, bool big_endian) {
    unsigned block = h->a->block, tail = block / 8; // the length has 64 bits, or 128 for blocks of 128 bytes
    uint64_t bits = h->length * 8;
    h->buffer[h->used++] = 0x80;
    if (h->used > block - tail) {
        memset(h->buffer + h->used, 0, block - h->used);
        h->a->compress(h, h->buffer);
        h->used = 0;
    }
    memset(h->buffer + h->used, 0, block - h->used);
    if (big_endian) {
        put_be(h->buffer + block - 8, bits, 8);
    } else {
        put_le(h->buffer + block - 8, bits, 8);
    }
    h->a->compress(h, h->buffer);
}

// -- MD5 --------------------------------------------------------------------------------------------------------

static const uint32_t md5_k[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};

static void md5_compress(hash_t *h, const uint8_t *block) {
    static const uint8_t shifts[16] = { 7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21 };
    uint32_t *s = h->s.w;
    uint32_t a = s[0], b = s[1], c = s[2], d = s[3];
    for (unsigned i = 0; i < 64; ++i) {
        uint32_t f;
        unsigned g;
        switch (i >> 4) {
            case 0: f = (b & c) | (~b & d); g = i; break;
            case 1: f = (d & b) | (~d & c); g = 5 * i + 1; break;
            case 2: f = b ^ c ^ d; g = 3 * i + 5; break;
            default: f = c ^ (b | ~d); g = 7 * i; break;
        }
        f += a + md5_k[i] + le32(block + 4 * (g & 15));
        a = d;
        d = c;
        c = b;
        b += rol(f, shifts[(i >> 4) * 4 + (i & 3)]);
    }
    s[0] += a;
    s[1] += b;
    s[2] += c;
    s[3] += d;
}

static void md5_finish(hash_t *h) {
    pad(h, false);
    for (int i = 0; i < 4; ++i) {
        put_le(h->buffer + 4 * i, h->s.w[i], 4);
    }
}

// -- SHA-1 ------------------------------------------------------------------------------------------------------

static void sha1_compress(hash_t *h, const uint8_t *block) {
    uint32_t w[80];
    for (int i = 0; i < 16; ++i) {
        w[i] = be32(block + 4 * i);
    }
    for (int i = 16; i < 80; ++i) {
        w[i] = rol(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    }
    uint32_t *s = h->s.w;
    uint32_t a = s[0], b = s[1], c = s[2], d = s[3], e = s[4];
    for (int i = 0; i < 80; ++i) {
        uint32_t f, k;
        if (i < 20) {
            f = (b & c) | (~b & d);
            k = 0x5a827999;
        } else if (i < 40) {
            f = b ^ c ^ d;
            k = 0x6ed9eba1;
        } else if (i < 60) {
            f = (b & c) | (b & d) | (c & d);
            k = 0x8f1bbcdc;
        } else {
            f = b ^ c ^ d;
            k = 0xca62c1d6;
        }
        uint32_t t = rol(a, 5) + f + e + k + w[i];
        e = d;
        d = c;
        c = rol(b, 30);
        b = a;
        a = t;
    }
    s[0] += a;
    s[1] += b;
    s[2] += c;
    s[3] += d;
    s[4] += e;
}

static void words_finish(hash_t *h) {
    pad(h, true);
    for (int i = 0; i < 8; ++i) {
        put_be(h->buffer + 4 * i, h->s.w[i], 4);
    }
}

// -- SHA-2 ------------------------------------------------------------------------------------------------------

static const uint64_t sha2_k[80] = {
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc, 0x3956c25bf348b538, 0x59f111f1b605d019,
    0x923f82a4af194f9b, 0xab1c5ed5da6d8118, 0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
    0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694, 0xe49b69c19ef14ad2, 0xefbe4786384f25e3,
    0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65, 0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
    0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4, 0xc6e00bf33da88fc2, 0xd5a79147930aa725,
    0x06ca6351e003826f, 0x142929670a0e6e70, 0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
    0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b, 0xa2bfe8a14cf10364, 0xa81a664bbc423001,
    0xc24b8b70d0f89791, 0xc76c51a30654be30, 0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
    0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8, 0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb,
    0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3, 0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b, 0xca273eceea26619c, 0xd186b8c721c0c207,
    0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178, 0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
    0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c, 0x4cc5d4becb3e42b6, 0x597f299cfc657e2a,
    0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
};

static void sha256_compress(hash_t *h, const uint8_t *block) {
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; ++i) {
        w[i] = be32(block + 4 * i);
    }
    for (int i = 16; i < 64; ++i) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (ror(a, 7) ^ ror(a, 18) ^ (a >> 3)) + w[i - 7] + (ror(b, 17) ^ ror(b, 19) ^ (b >> 10));
    }
    memcpy(v, h->s.w, sizeof(v));
    for (int i = 0; i < 64; ++i) {
        uint32_t a = v[0], e = v[4];
        // The constants of SHA-256 are the first halves of those of SHA-512.
        uint32_t t = v[7] + (ror(e, 6) ^ ror(e, 11) ^ ror(e, 25)) + ((e & v[5]) ^ (~e & v[6])) + (uint32_t)(sha2_k[i] >> 32) + w[i];
        uint32_t u = (ror(a, 2) ^ ror(a, 13) ^ ror(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof(v[0]));
        v[4] += t;
        v[0] = t + u;
    }
    for (int i = 0; i < 8; ++i) {
        h->s.w[i] += v[i];
    }
}

static void sha512_compress(hash_t *h, const uint8_t *block) {
    uint64_t w[80], v[8];
    for (int i = 0; i < 16; ++i) {
        w[i] = be64(block + 8 * i);
    }
    for (int i = 16; i < 80; ++i) {
        uint64_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (ror64(a, 1) ^ ror64(a, 8) ^ (a >> 7)) + w[i - 7] + (ror64(b, 19) ^ ror64(b, 61) ^ (b >> 6));
    }
    memcpy(v, h->s.d, sizeof(v));
    for (int i = 0; i < 80; ++i) {
        uint64_t a = v[0], e = v[4];
        uint64_t t = v[7] + (ror64(e, 14) ^ ror64(e, 18) ^ ror64(e, 41)) + ((e & v[5]) ^ (~e & v[6])) + sha2_k[i] + w[i];
        uint64_t u = (ror64(a, 28) ^ ror64(a, 34) ^ ror64(a, 39)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof(v[0]));
        v[4] += t;
        v[0] = t + u;
    }
    for (int i = 0; i < 8; ++i) {
        h->s.d[i] += v[i];
    }
}

static void doubles_finish(hash_t *h) {
    pad(h, true);
    for (int i = 0; i < 8; ++i) {
        put_be(h->buffer + 8 * i, h->s.d[i], 8);
    }
}

// -- SHA-3 ------------------------------------------------------------------------------------------------------

static uint64_t rol64(uint64_t x, unsigned n) {
    return n ? x << n | x >> (64 - n) : x;
}

static void keccak(uint64_t *a) {
    static const uint8_t rotations[24] = { 1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44 };
    static const uint8_t lanes[24] = { 10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1 };
    uint8_t lfsr = 1;
    for (int round = 0; round < 24; ++round) {
        uint64_t c[5];
        for (int x = 0; x < 5; ++x) {
            c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        }
        for (int x = 0; x < 5; ++x) {
            uint64_t d = c[(x + 4) % 5] ^ rol64(c[(x + 1) % 5], 1);
            for (int y = 0; y < 25; y += 5) {
                a[x + y] ^= d;
            }
        }
        uint64_t t = a[1];
        for (int i = 0; i < 24; ++i) {
            uint64_t next = a[lanes[i]];
            a[lanes[i]] = rol64(t, rotations[i]);
            t = next;
        }
        for (int y = 0; y < 25; y += 5) {
            memcpy(c, a + y, sizeof(c));
            for (int x = 0; x < 5; ++x) {
                a[x + y] = c[x] ^ (~c[(x + 1) % 5] & c[(x + 2) % 5]);
            }
        }
        // The round constant, one bit at a time from its shift register.
        for (int j = 0; j < 7; ++j) {
            if (lfsr & 1) {
                a[0] ^= (uint64_t)1 << ((1 << j) - 1);
            }
            lfsr = lfsr & 0x80 ? lfsr << 1 ^ 0x71 : lfsr << 1;
        }
    }
}

static void sha3_compress(hash_t *h, const uint8_t *block) {
    for (unsigned i = 0; i < h->a->block / 8u; ++i) {
        h->s.lanes[i] ^= le64(block + 8 * i);
    }
    keccak(h->s.lanes);
}

static void sha3_pad(hash_t *h, uint8_t suffix) {
    memset(h->buffer + h->used, 0, h->a->block - h->used);
    h->buffer[h->used] = suffix;
    h->buffer[h->a->block - 1] |= 0x80;
    sha3_compress(h, h->buffer);
}

static void sha3_finish(hash_t *h) {
    sha3_pad(h, 0x06);
    for (int i = 0; i < 25; ++i) {
        put_le(h->buffer + 8 * i, h->s.lanes[i], 8);
    }
}

static void shake_finish(hash_t *h) {
    sha3_pad(h, 0x1f);
}

// -- BLAKE2 -----------------------------------------------------------------------------------------------------

static const uint8_t blake2_sigma[10][16] = {
    { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 }, { 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3 },
    { 11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4 }, { 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8 },
    { 9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13 }, { 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9 },
    { 12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11 }, { 13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10 },
    { 6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5 }, { 10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0 },
};

static const uint8_t blake2_quarters[8][4] = {
    { 0, 4, 8, 12 }, { 1, 5, 9, 13 }, { 2, 6, 10, 14 }, { 3, 7, 11, 15 }, { 0, 5, 10, 15 }, { 1, 6, 11, 12 }, { 2, 7, 8, 13 }, { 3, 4, 9, 14 },
};

static const uint64_t sha512_init[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};

static const uint32_t sha256_init[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

static void blake2b_compress(hash_t *h, const uint8_t *block) {
    uint64_t v[16], m[16];
    for (int i = 0; i < 16; ++i) {
        m[i] = le64(block + 8 * i);
    }
    memcpy(v, h->s.d, 64);
    memcpy(v + 8, sha512_init, 64);
    v[12] ^= h->length;
    v[14] ^= h->last ? ~(uint64_t)0 : 0;
    for (int round = 0; round < 12; ++round) {
        for (int q = 0; q < 8; ++q) {
            const uint8_t *i = blake2_quarters[q], *s = blake2_sigma[round % 10] + 2 * q;
            uint64_t a = v[i[0]], b = v[i[1]], c = v[i[2]], d = v[i[3]];
            a += b + m[s[0]];
            d = ror64(d ^ a, 32);
            c += d;
            b = ror64(b ^ c, 24);
            a += b + m[s[1]];
            d = ror64(d ^ a, 16);
            c += d;
            b = ror64(b ^ c, 63);
            v[i[0]] = a;
            v[i[1]] = b;
            v[i[2]] = c;
            v[i[3]] = d;
        }
    }
    for (int i = 0; i < 8; ++i) {
        h->s.d[i] ^= v[i] ^ v[i + 8];
    }
}

static void blake2s_compress(hash_t *h, const uint8_t *block) {
    uint32_t v[16], m[16];
    for (int i = 0; i < 16; ++i) {
        m[i] = le32(block + 4 * i);
    }
    memcpy(v, h->s.w, 32);
    memcpy(v + 8, sha256_init, 32);
    v[12] ^= (uint32_t)h->length;
    v[13] ^= (uint32_t)(h->length >> 32);
    v[14] ^= h->last ? ~(uint32_t)0 : 0;
    for (int round = 0; round < 10; ++round) {
        for (int q = 0; q < 8; ++q) {
            const uint8_t *i = blake2_quarters[q], *s = blake2_sigma[round] + 2 * q;
            uint32_t a = v[i[0]], b = v[i[1]], c = v[i[2]], d = v[i[3]];
            a += b + m[s[0]];
            d = ror(d ^ a, 16);
            c += d;
            b = ror(b ^ c, 12);
            a += b + m[s[1]];
            d = ror(d ^ a, 8);
            c += d;
            b = ror(b ^ c, 7);
            v[i[0]] = a;
            v[i[1]] = b;
            v[i[2]] = c;
            v[i[3]] = d;
        }
    }
    for (int i = 0; i < 8; ++i) {
        h->s.w[i] ^= v[i] ^ v[i + 8];
    }
}

static void blake2_finish(hash_t *h) {
    memset(h->buffer + h->used, 0, h->a->block - h->used);
    h->last = true;
    h->a->compress(h, h->buffer);
    for (int i = 0; i < 8; ++i) {
        if (h->a->block == 128) {
            put_le(h->buffer + 8 * i, h->s.d[i], 8);
        } else {
            put_le(h->buffer + 4 * i, h->s.w[i], 4);
        }
    }
}

// -- Objects ----------------------------------------------------------------------------------------------------

static const uint32_t md5_init[4] = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476 };
static const uint32_t sha1_init[5] = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0 };
static const uint32_t sha224_init[8] = { 0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4 };
static const uint64_t sha384_init[8] = {
    0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
    0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
};

enum { MD5, SHA1, SHA224, SHA256, SHA384, SHA512, SHA3_224, SHA3_256, SHA3_384, SHA3_512, SHAKE_128, SHAKE_256, BLAKE2B, BLAKE2S };

static const algorithm_t algorithms[] = {
    [MD5] = { 64, 16, md5_compress, md5_finish, md5_init, sizeof(md5_init) },
    [SHA1] = { 64, 20, sha1_compress, words_finish, sha1_init, sizeof(sha1_init) },
    [SHA224] = { 64, 28, sha256_compress, words_finish, sha224_init, sizeof(sha224_init) },
    [SHA256] = { 64, 32, sha256_compress, words_finish, sha256_init, sizeof(sha256_init) },
    [SHA384] = { 128, 48, sha512_compress, doubles_finish, sha384_init, sizeof(sha384_init) },
    [SHA512] = { 128, 64, sha512_compress, doubles_finish, sha512_init, sizeof(sha512_init) },
    [SHA3_224] = { 144, 28, sha3_compress, sha3_finish, NULL, 0 },
    [SHA3_256] = { 136, 32, sha3_compress, sha3_finish, NULL, 0 },
    [SHA3_384] = { 104, 48, sha3_compress, sha3_finish, NULL, 0 },
    [SHA3_512] = { 72, 64, sha3_compress, sha3_finish, NULL, 0 },
    [SHAKE_128] = { 168, 0, sha3_compress, shake_finish, NULL, 0 },
    [SHAKE_256] = { 136, 0, sha3_compress, shake_finish, NULL, 0 },
    [BLAKE2B] = { 128, 64, blake2b_compress, blake2_finish, sha512_init, sizeof(sha512_init) },
    [BLAKE2S] = { 64, 32, blake2s_compress, blake2_finish, sha256_init, sizeof(sha256_init) },
};

static void hash_update(hash_t *h, const uint8_t *p, size_t len) {
    unsigned block = h->a->block;
    bool keep_last = h->a->finish == blake2_finish; // its last block is told apart, even if it is full
    while (len > 0) {
        if (h->used == block) {
            h->a->compress(h, h->buffer);
            h->used = 0;
        }
        size_t n = MIN(len, block - h->used);
        memcpy(h->buffer + h->used, p, n);
        h->used += n;
        h->length += n;
        p += n;
        len -= n;
        if (h->used == block && !keep_last) {
            h->a->compress(h, h->buffer);
            h->used = 0;
        }
    }
}

static void data_arg(mp_obj_t o, mp_buffer_info_t *buf) {
    if (mp_obj_is_str(o)) {
        mp_raise_TypeError(MP_ERROR_TEXT("Strings must be encoded before hashing"));
    }
    if (!mp_get_buffer(o, buf, MP_BUFFER_READ)) {
        mp_raise_TypeError(MP_ERROR_TEXT("object supporting the buffer API required"));
    }
}

extern const mp_obj_type_t hash_type;

// new(algorithm, data), and for BLAKE2 its parameter block and the key
static mp_obj_t hashlib_new(size_t n_args, const mp_obj_t *args) {
    mp_int_t which = mp_obj_get_int(args[0]);
    if (which < 0 || (size_t)which >= MP_ARRAY_SIZE(algorithms)) {
        mp_raise_ValueError(MP_ERROR_TEXT("unsupported hash type"));
    }
    mp_buffer_info_t buf;
    data_arg(args[1], &buf);
    hash_t *h = mp_obj_malloc(hash_t, &hash_type);
    memset((byte *)h + sizeof(h->base), 0, sizeof(*h) - sizeof(h->base));
    h->a = &algorithms[which];
    h->digest_size = h->a->digest;
    if (h->a->init != NULL) {
        memcpy(&h->s, h->a->init, h->a->init_size);
    }
    if (n_args == 4 && which >= BLAKE2B) {
        mp_buffer_info_t parameters, key;
        data_arg(args[2], &parameters);
        data_arg(args[3], &key);
        const uint8_t *p = parameters.buf;
        if (parameters.len != h->a->block / 2u || p[0] < 1 || p[0] > h->a->digest || key.len > h->a->digest) {
            mp_raise_ValueError(MP_ERROR_TEXT("bad parameters"));
        }
        h->digest_size = p[0];
        for (int i = 0; i < 8; ++i) {
            if (which == BLAKE2B) {
                h->s.d[i] ^= le64(p + 8 * i);
            } else {
                h->s.w[i] ^= le32(p + 4 * i);
            }
        }
        if (key.len > 0) {
            uint8_t block[128] = { 0 };
            memcpy(block, key.buf, key.len);
            hash_update(h, block, h->a->block);
        }
        data_arg(args[1], &buf);
    }
    hash_update(h, buf.buf, buf.len);
    return MP_OBJ_FROM_PTR(h);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(hashlib_new_obj, 2, 4, hashlib_new);

static mp_obj_t hash_update_method(mp_obj_t self, mp_obj_t data) {
    mp_buffer_info_t buf;
    data_arg(data, &buf);
    hash_update(MP_OBJ_TO_PTR(self), buf.buf, buf.len);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(hash_update_obj, hash_update_method);

static mp_obj_t hash_copy(mp_obj_t self) {
    hash_t *h = mp_obj_malloc(hash_t, &hash_type);
    *h = *(hash_t *)MP_OBJ_TO_PTR(self);
    return MP_OBJ_FROM_PTR(h);
}
static MP_DEFINE_CONST_FUN_OBJ_1(hash_copy_obj, hash_copy);

// digest(), or digest(length) of SHAKE; the object can go on
static mp_obj_t hash_digest(size_t n_args, const mp_obj_t *args) {
    hash_t h = *(hash_t *)MP_OBJ_TO_PTR(args[0]);
    size_t len = h.digest_size;
    if (h.a->finish == shake_finish) {
        mp_int_t n = n_args > 1 ? mp_obj_get_int(args[1]) : 0;
        if (n < 0 || n > 0x1fffffff) {
            mp_raise_ValueError(MP_ERROR_TEXT("value must be positive"));
        }
        len = n;
    }
    vstr_t v;
    vstr_init_len(&v, len);
    h.a->finish(&h);
    if (h.a->finish != shake_finish) {
        memcpy(v.buf, h.buffer, len);
        return mp_obj_new_bytes_from_vstr(&v);
    }
    for (size_t i = 0; i < len; ++i) {
        size_t at = i % h.a->block;
        if (i > 0 && at == 0) {
            keccak(h.s.lanes);
        }
        v.buf[i] = h.s.lanes[at / 8] >> (8 * (at % 8));
    }
    return mp_obj_new_bytes_from_vstr(&v);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(hash_digest_obj, 1, 2, hash_digest);

static void hash_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    hash_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR_digest_size) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(self->digest_size);
    } else if (attr == MP_QSTR_block_size) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(self->a->block);
    } else {
        dest[1] = MP_OBJ_SENTINEL;
    }
}

static const mp_rom_map_elem_t hash_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_update), MP_ROM_PTR(&hash_update_obj) },
    { MP_ROM_QSTR(MP_QSTR_digest), MP_ROM_PTR(&hash_digest_obj) },
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&hash_copy_obj) },
};
static MP_DEFINE_CONST_DICT(hash_locals, hash_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(
    hash_type, MP_QSTR_HASH, MP_TYPE_FLAG_NONE,
    attr, hash_attr,
    locals_dict, &hash_locals
    );

static const mp_rom_map_elem_t hashlib_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__hashlib) },
    { MP_ROM_QSTR(MP_QSTR_new), MP_ROM_PTR(&hashlib_new_obj) },
};
static MP_DEFINE_CONST_DICT(hashlib_globals, hashlib_globals_table);

const mp_obj_module_t mp_module__hashlib = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&hashlib_globals,
};
MP_REGISTER_MODULE(MP_QSTR__hashlib, mp_module__hashlib);
