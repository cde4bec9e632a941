// _binascii: base 64, hexadecimal and a checksum. The module binascii is Python on top of it.

#include <string.h>

#include "py/runtime.h"

static const char DIGITS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Text may be str or bytes, data only bytes-like.
static void get_text(mp_obj_t x, mp_buffer_info_t *buffer) {
    mp_get_buffer_raise(x, buffer, MP_BUFFER_READ);
}

static mp_obj_t binascii_b2a_base64(mp_obj_t data, mp_obj_t newline) {
    mp_buffer_info_t from;
    get_text(data, &from);
    vstr_t to;
    vstr_init(&to, from.len / 3 * 4 + 6);
    const byte *p = from.buf;
    for (size_t i = 0; i < from.len; i += 3) {
        size_t n = from.len - i < 3 ? from.len - i : 3;
        uint32_t v = p[i] << 16 | (n > 1 ? p[i + 1] << 8 : 0) | (n > 2 ? p[i + 2] : 0);
        for (size_t j = 0; j < 4; j++) {
            vstr_add_byte(&to, j <= n ? DIGITS[v >> (18 - 6 * j) & 63] : '=');
        }
    }
    if (mp_obj_is_true(newline)) {
        vstr_add_byte(&to, '\n');
    }
    return mp_obj_new_bytes_from_vstr(&to);
}
static MP_DEFINE_CONST_FUN_OBJ_2(binascii_b2a_base64_obj, binascii_b2a_base64);

static int digit_of(byte c) {
    return c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' + 26 : c >= '0' && c <= '9' ? c - '0' + 52
        : c == '+' ? 62 : c == '/' ? 63 : -1;
}

// The bytes, or what is wrong as a str. Like CPython's, which skips what is no digit unless it is to be strict.
static mp_obj_t binascii_a2b_base64(mp_obj_t text, mp_obj_t strict_in) {
    mp_buffer_info_t from;
    get_text(text, &from);
    bool strict = mp_obj_is_true(strict_in);
    const byte *p = from.buf;
    vstr_t to;
    vstr_init(&to, from.len / 4 * 3 + 4);
    const char *error = NULL;
    size_t quad = 0, pads = 0, digits = 0;
    uint32_t left = 0;
    bool padded = false;
    if (strict && from.len > 0 && p[0] == '=') {
        error = "Leading padding not allowed";
    }
    for (size_t i = 0; i < from.len && !error; i++) {
        if (p[i] == '=') {
            padded = true;
            if (quad >= 2 && quad + ++pads >= 4) {
                // the last group is complete: the rest does not count
                if (strict && i + 1 < from.len) {
                    error = "Excess data after padding";
                    break;
                }
                return mp_obj_new_bytes_from_vstr(&to);
            }
            continue;
        }
        int v = digit_of(p[i]);
        if (v < 0) {
            error = strict ? "Only base64 data is allowed" : NULL;
            continue;
        }
        if (strict && padded) {
            error = "Discontinuous padding not allowed";
            break;
        }
        pads = 0;
        digits++;
        if (quad > 0) {
            vstr_add_byte(&to, left << (2 * quad) | v >> (6 - 2 * quad));
        }
        left = quad == 3 ? 0 : v & ((1 << (6 - 2 * quad)) - 1);
        quad = (quad + 1) & 3;
    }
    if (!error && quad == 1) {
        return mp_obj_new_int_from_uint(digits);
    }
    if (!error && quad != 0) {
        error = "Incorrect padding";
    }
    return error ? mp_obj_new_str_from_cstr(error) : mp_obj_new_bytes_from_vstr(&to);
}
static MP_DEFINE_CONST_FUN_OBJ_2(binascii_a2b_base64_obj, binascii_a2b_base64);

static mp_obj_t binascii_crc_hqx(mp_obj_t data, mp_obj_t start) {
    mp_buffer_info_t from;
    get_text(data, &from);
    uint32_t crc = mp_obj_get_int_truncated(start) & 0xffff;
    const byte *p = from.buf;
    for (size_t i = 0; i < from.len; i++) {
        crc ^= p[i] << 8;
        for (int j = 0; j < 8; j++) {
            crc = (crc << 1 ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
        }
    }
    return MP_OBJ_NEW_SMALL_INT(crc);
}
static MP_DEFINE_CONST_FUN_OBJ_2(binascii_crc_hqx_obj, binascii_crc_hqx);

static mp_obj_t binascii_hexlify(mp_obj_t data) {
    mp_buffer_info_t from;
    get_text(data, &from);
    vstr_t to;
    vstr_init(&to, 2 * from.len + 1);
    for (size_t i = 0; i < from.len; i++) {
        byte b = ((const byte *)from.buf)[i];
        vstr_add_byte(&to, "0123456789abcdef"[b >> 4]);
        vstr_add_byte(&to, "0123456789abcdef"[b & 15]);
    }
    return mp_obj_new_bytes_from_vstr(&to);
}
static MP_DEFINE_CONST_FUN_OBJ_1(binascii_hexlify_obj, binascii_hexlify);

// The bytes, or None if there is something else than digits.
static mp_obj_t binascii_unhexlify(mp_obj_t text) {
    mp_buffer_info_t from;
    get_text(text, &from);
    vstr_t to;
    vstr_init(&to, from.len / 2 + 1);
    for (size_t i = 0; i + 1 < from.len; i += 2) {
        const byte *p = (const byte *)from.buf + i;
        if (!unichar_isxdigit(p[0]) || !unichar_isxdigit(p[1])) {
            return mp_const_none;
        }
        vstr_add_byte(&to, unichar_xdigit_value(p[0]) << 4 | unichar_xdigit_value(p[1]));
    }
    return mp_obj_new_bytes_from_vstr(&to);
}
static MP_DEFINE_CONST_FUN_OBJ_1(binascii_unhexlify_obj, binascii_unhexlify);

static const mp_rom_map_elem_t binascii_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__binascii) },
    { MP_ROM_QSTR(MP_QSTR_b2a_base64), MP_ROM_PTR(&binascii_b2a_base64_obj) },
    { MP_ROM_QSTR(MP_QSTR_a2b_base64), MP_ROM_PTR(&binascii_a2b_base64_obj) },
    { MP_ROM_QSTR(MP_QSTR_crc_hqx), MP_ROM_PTR(&binascii_crc_hqx_obj) },
    { MP_ROM_QSTR(MP_QSTR_hexlify), MP_ROM_PTR(&binascii_hexlify_obj) },
    { MP_ROM_QSTR(MP_QSTR_unhexlify), MP_ROM_PTR(&binascii_unhexlify_obj) },
};
static MP_DEFINE_CONST_DICT(binascii_globals, binascii_globals_table);

const mp_obj_module_t sandbox_binascii_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&binascii_globals,
};

MP_REGISTER_MODULE(MP_QSTR__binascii, sandbox_binascii_module);
