# Binary data as text. Base 64, hexadecimal and checksums are in C (wasm/guest/mod_binascii.c).

import _binascii
from _binascii import crc_hqx
from _zlib import crc32


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _data(data):
    if isinstance(data, (bytes, bytearray, memoryview)) or hasattr(data, "typecode"):
        return data
    raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)


def _text(data):
    """Text to be decoded: ASCII str or bytes."""
    if isinstance(data, str):
        for c in data:
            if ord(c) > 127:
                raise ValueError("string argument should contain only ASCII characters")
        return data
    if isinstance(data, (bytes, bytearray, memoryview)) or hasattr(data, "typecode"):
        return data
    raise TypeError("argument should be bytes, buffer or ASCII string, not '%s'" % type(data).__name__)


def b2a_base64(data, *, newline=True):
    return _binascii.b2a_base64(_data(data), newline)


def a2b_base64(data, *, strict_mode=False):
    result = _binascii.a2b_base64(_text(data), strict_mode)
    if isinstance(result, bytes):
        return result
    if isinstance(result, int):
        raise Error("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4" % result)
    raise Error(result)


def hexlify(data, sep=None, bytes_per_sep=1):
    text = _binascii.hexlify(_data(data))
    if sep is None or not bytes_per_sep or not text:
        return text
    if len(sep) != 1:
        raise ValueError("sep must be length 1.")
    sep = sep.encode() if isinstance(sep, str) else bytes(sep)
    if sep[0] > 127:
        raise ValueError("sep must be ASCII.")
    step = 2 * abs(bytes_per_sep)
    # a positive number counts from the right
    first = len(text) % step if bytes_per_sep > 0 else 0
    parts = [text[:first]] if first else []
    return sep.join(parts + [text[i:i + step] for i in range(first, len(text), step)])


def unhexlify(hexstr):
    text = _text(hexstr)
    if len(text) % 2:
        raise Error("Odd-length string")
    result = _binascii.unhexlify(text)
    if result is None:
        raise Error("Non-hexadecimal digit found")
    return result


b2a_hex = hexlify
a2b_hex = unhexlify


def b2a_uu(data, *, backtick=False):
    data = _data(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    zero = 96 if backtick else 32
    out = [len(data) + 32 if len(data) else zero]
    padded = bytes(data) + bytes(-len(data) % 3)
    for i in range(0, len(padded), 3):
        v = int.from_bytes(padded[i:i + 3], "big")
        for shift in 18, 12, 6, 0:
            out.append((v >> shift & 63) + 32 if v >> shift & 63 else zero)
    return bytes(out) + b"\n"


def a2b_uu(data):
    text = _text(data)
    text = text.encode() if isinstance(text, str) else bytes(text)
    if not text:
        return bytes(32)
    size = (text[0] - 32) & 63
    out = bytearray()
    left = bits = 0
    at = 1
    while len(out) < size:
        c = text[at] if at < len(text) else 32
        at += 1
        if c in (10, 13):
            c = 32
            at = len(text)
        elif not 32 <= c <= 96:
            raise Error("Illegal char")
        left = (left << 6 | (c - 32) & 63) & 0xFFFFFF
        bits += 6
        if bits >= 8:
            bits -= 8
            out.append(left >> bits & 255)
    for c in text[at:]:
        if c not in (32, 96, 10, 13):
            raise Error("Trailing garbage")
    return bytes(out)


def a2b_qp(data, header=False):
    text = _text(data)
    text = text.encode() if isinstance(text, str) else bytes(text)
    out = bytearray()
    i = 0
    while i < len(text):
        c = text[i]
        i += 1
        if c == 61:
            if i >= len(text):
                break
            if text[i] in (10, 13):
                # a soft line break
                while i < len(text) and text[i] != 10:
                    i += 1
                i += 1
            elif text[i] == 61:
                out.append(61)
                i += 1
            else:
                digits = _binascii.unhexlify(text[i:i + 2]) if i + 1 < len(text) else None
                if digits is None:
                    out.append(61)
                else:
                    out += digits
                    i += 2
        elif header and c == 95:
            out.append(32)
        else:
            out.append(c)
    return bytes(out)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = bytes(_data(data))
    crlf = data.find(b"\n") > 0 and data[data.find(b"\n") - 1] == 13
    out = bytearray()
    line = 0
    i = 0
    n = len(data)
    while i < n:
        c = data[i]
        last = i + 1 == n
        ends = last or data[i + 1] == 10 or (data[i + 1] == 13 and i + 2 < n and data[i + 2] == 10)
        if (c > 126 or c == 61 or (header and c == 95) or (c == 46 and line == 0 and (last or data[i + 1] in (10, 13, 0)))
                or (not istext and c in (10, 13)) or (c in (9, 32) and last) or (c < 33 and c not in (9, 10, 13, 32))
                or (c < 33 and c not in (10, 13) and (quotetabs or (not quotetabs and c not in (9, 32))))):
            if line + 3 >= 76:
                out += b"=\r\n" if crlf else b"=\n"
                line = 0
            out += b"=%02X" % c
            line += 3
            i += 1
        elif istext and (c == 10 or (c == 13 and i + 1 < n and data[i + 1] == 10)):
            line = 0
            if out and out[-1] in (9, 32):
                blank = out[-1]
                out = out[:-1] + b"=%02X" % blank
            out += b"\r\n" if crlf else b"\n"
            i += 2 if c == 13 else 1
        else:
            if not last and data[i + 1] != 10 and line + 1 >= 76:
                out += b"=\r\n" if crlf else b"=\n"
                line = 0
            line += 1
            out.append(95 if header and c == 32 else c)
            i += 1
    return bytes(out)
