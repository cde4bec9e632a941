# Base 16, 32, 64 and 85.

import binascii
import struct

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode",
    "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "standard_b64encode",
    "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]

_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _bytes(s):
    if isinstance(s, str):
        for c in s:
            if ord(c) > 127:
                raise ValueError("string argument should contain only ASCII characters")
        return s.encode()
    if isinstance(s, (bytes, bytearray)):
        return s
    if isinstance(s, memoryview) or hasattr(s, "typecode"):
        return bytes(s)
    raise TypeError("argument should be a bytes-like object or ASCII string, not %r" % type(s).__name__)


def _swap(data, a, b):
    """data with the bytes of a in the place of those of b."""
    table = {c: a[i] for i, c in enumerate(b)}
    return bytes([table.get(c, c) for c in data])


def _values(alphabet):
    return {c: i for i, c in enumerate(alphabet)}


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        return encoded.replace(b"+", b"\0").replace(b"/", altchars[1:2]).replace(b"\0", altchars[:1])
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        s = _swap(s, b"+/", altchars)
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).replace(b"+", b"-").replace(b"/", b"_")


def urlsafe_b64decode(s):
    return binascii.a2b_base64(_swap(_bytes(s), b"+/", b"-_"))


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _b32encode(alphabet, s):
    s = s if isinstance(s, bytes) else bytes(memoryview(s))
    left = len(s) % 5
    padded = s + bytes(-len(s) % 5)
    out = bytearray()
    for i in range(0, len(padded), 5):
        v = int.from_bytes(padded[i:i + 5], "big")
        for shift in range(35, -1, -5):
            out.append(alphabet[v >> shift & 31])
    pads = (0, 6, 4, 3, 1)[left]
    return bytes(out[:len(out) - pads]) + b"=" * pads


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes(map01)
        if len(map01) != 1:
            raise AssertionError(repr(map01))
        s = bytes(s).replace(b"0", b"O").replace(b"1", map01)
    if casefold:
        s = bytes(s).upper()
    size = len(s)
    s = bytes(s).rstrip(b"=")
    pads = size - len(s)
    values = _values(alphabet)
    out = bytearray()
    for i in range(0, len(s), 8):
        v = 0
        group = s[i:i + 8]
        for c in group:
            if c not in values:
                raise binascii.Error("Non-base32 digit found")
            v = v << 5 | values[c]
        out += (v << 5 * (8 - len(group))).to_bytes(5, "big")
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    return bytes(out[:len(out) - (0, 1, 0, 2, 3, 0, 4)[pads]])


def b32encode(s):
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_B32_HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_B32_HEX, s, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = bytes(_bytes(s))
    if casefold:
        s = s.upper()
    for c in s:
        if c not in b"0123456789ABCDEF":
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def _encode_85(b, alphabet, pad, fold_zeros=False, fold_spaces=False):
    b = b if isinstance(b, bytes) else bytes(b)
    padding = -len(b) % 4
    out = bytearray()
    for (word,) in struct.iter_unpack(">I", b + bytes(padding)):
        if fold_zeros and word == 0:
            out.append(122)
        elif fold_spaces and word == 0x20202020:
            out.append(121)
        else:
            for unit in 52200625, 614125, 7225, 85, 1:
                out.append(alphabet[word // unit % 85])
    out = bytes(out)
    if padding and not pad:
        if fold_zeros and out[-1] == 122:
            out = out[:-1] + bytes((alphabet[0],)) * 5
        out = out[:len(out) - padding]
    return out


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    if isinstance(b, str):
        raise TypeError("memoryview: a bytes-like object is required, not 'str'")
    result = _encode_85(b, bytes(range(33, 118)), pad, True, foldspaces)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        chunks = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(chunks[-1]) + 2 > wrapcol:
            chunks.append(b"")
        result = b"\n".join(chunks)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = bytes(_bytes(b))
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out = bytearray()
    group = []
    for c in b + b"uuuu":
        if 33 <= c <= 117:
            group.append(c - 33)
            if len(group) == 5:
                word = 0
                for digit in group:
                    word = word * 85 + digit
                if word >= 2 ** 32:
                    raise ValueError("Ascii85 overflow")
                out += word.to_bytes(4, "big")
                group.clear()
        elif c == 122:
            if group:
                raise ValueError("z inside Ascii85 5-tuple")
            out += bytes(4)
        elif foldspaces and c == 121:
            if group:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    padding = 4 - len(group)
    return bytes(out[:-padding]) if padding else bytes(out)


def b85encode(b, pad=False):
    if isinstance(b, str):
        raise TypeError("memoryview: a bytes-like object is required, not 'str'")
    return _encode_85(b, _B85, pad)


def b85decode(b):
    b = bytes(_bytes(b))
    padding = -len(b) % 5
    b += b"~" * padding
    values = _values(_B85)
    out = bytearray()
    for i in range(0, len(b), 5):
        word = 0
        for j, c in enumerate(b[i:i + 5]):
            if c not in values:
                raise ValueError("bad base85 character at position %d" % (i + j))
            word = word * 85 + values[c]
        if word >= 2 ** 32:
            raise ValueError("base85 overflow in hunk starting at byte %d" % i)
        out += word.to_bytes(4, "big")
    return bytes(out[:-padding]) if padding else bytes(out)


def _check_bytes(s):
    if isinstance(s, str) or not isinstance(s, (bytes, bytearray, memoryview)):
        raise TypeError("expected bytes-like object, not " + type(s).__name__)


def encodebytes(s):
    """Return the data in lines of base 64."""
    _check_bytes(s)
    return b"".join([binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57)])


def decodebytes(s):
    _check_bytes(s)
    return binascii.a2b_base64(s)


def encode(input, output):
    while True:
        s = input.read(57)
        if not s:
            break
        while len(s) < 57:
            more = input.read(57 - len(s))
            if not more:
                break
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    while True:
        line = input.readline()
        if not line:
            break
        output.write(binascii.a2b_base64(line))
