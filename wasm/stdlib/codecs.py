BOM_UTF8 = b"\xef\xbb\xbf"
BOM_UTF16_LE = BOM_LE = b"\xff\xfe"
BOM_UTF16_BE = BOM_BE = b"\xfe\xff"
BOM_UTF16 = BOM = BOM_UTF16_LE
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"

_ALIASES = {
    "utf8": "utf-8", "u8": "utf-8", "ascii": "ascii", "us_ascii": "ascii", "646": "ascii", "latin_1": "iso8859-1", "latin1": "iso8859-1", "latin": "iso8859-1",
    "l1": "iso8859-1", "iso8859_1": "iso8859-1", "iso_8859_1": "iso8859-1", "utf_8": "utf-8", "utf_16": "utf-16", "utf16": "utf-16", "utf_16_le": "utf-16-le",
    "utf_16_be": "utf-16-be", "utf_32": "utf-32", "utf32": "utf-32", "utf_32_le": "utf-32-le", "utf_32_be": "utf-32-be", "cp1252": "cp1252", "windows_1252": "cp1252",
    "utf_8_sig": "utf-8-sig", "rot13": "rot13", "rot_13": "rot13", "hex": "hex", "hex_codec": "hex", "base64": "base64", "base64_codec": "base64", "zlib": "zlib", "zlib_codec": "zlib",
}


class CodecInfo:
    def __init__(self, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None):
        self.encode = encode
        self.decode = decode
        self.name = name
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder

    def __getitem__(self, index):
        return (self.encode, self.decode)[index]

    def __repr__(self):
        return "<codecs.CodecInfo object for encoding %s at %#x>" % (self.name, id(self))


def _rot13(text, errors="strict"):
    out = []
    for char in text:
        if "a" <= char <= "z":
            char = chr((ord(char) - 84) % 26 + 97)
        elif "A" <= char <= "Z":
            char = chr((ord(char) - 52) % 26 + 65)
        out.append(char)
    return "".join(out), len(text)


def _hex_encode(data, errors="strict"):
    return bytes(data).hex().encode("ascii"), len(data)


def _hex_decode(data, errors="strict"):
    import binascii

    return binascii.unhexlify(data), len(data)


def _base64_encode(data, errors="strict"):
    import base64

    return base64.encodebytes(data), len(data)


def _base64_decode(data, errors="strict"):
    import base64

    return base64.decodebytes(data), len(data)


def _zlib_encode(data, errors="strict"):
    import zlib

    return zlib.compress(data), len(data)


def _zlib_decode(data, errors="strict"):
    import zlib

    return zlib.decompress(data), len(data)


_OTHERS = {"rot13": (_rot13, _rot13), "hex": (_hex_encode, _hex_decode), "base64": (_base64_encode, _base64_decode), "zlib": (_zlib_encode, _zlib_decode)}


def _escaped(data, errors="strict"):
    # may be text
    return (data.encode() if isinstance(data, str) else bytes(data)).decode("unicode_escape", errors), len(data)


def lookup(encoding):
    key = encoding.lower().replace("-", "_").replace(" ", "_")
    name = _ALIASES.get(key)
    if name in _OTHERS:
        return CodecInfo(_OTHERS[name][0], _OTHERS[name][1], name=name)
    if name is None:
        for function in _search:
            info = function(key)
            if info is not None:
                return info
        "".encode(encoding)  # says that it is unknown
        name = encoding.lower()
    if name in ("unicode_escape", "unicode-escape"):
        return CodecInfo(lambda text, errors="strict": (text.encode(name, errors), len(text)), _escaped, name=name)
    if name == "utf-8-sig":
        return CodecInfo(
            lambda text, errors="strict": (BOM_UTF8 + text.encode("utf-8", errors), len(text)),
            lambda data, errors="strict": (bytes(data[3:] if bytes(data[:3]) == BOM_UTF8 else data).decode("utf-8", errors), len(data)),
            name=name,
        )
    return CodecInfo(
        lambda text, errors="strict": (text.encode(name, errors), len(text)), lambda data, errors="strict": (bytes(data).decode(name, errors), len(data)), name=name
    )


def encode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding).decode(obj, errors)[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


class IncrementalDecoder:
    """Decodes bytes that come in parts: what may be the beginning of a character waits."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self._waiting = b""

    def decode(self, input, final=False):
        data = self._waiting + bytes(input)
        self._waiting = b""
        if not final:
            for cut in range(1, 4):
                tail = data[-cut:]
                if len(tail) == cut and self.encoding == "utf-8" and tail[0] >= 0xC0:
                    if cut < (2 if tail[0] < 0xE0 else 3 if tail[0] < 0xF0 else 4):
                        data, self._waiting = data[:-cut], tail
                    break
        return data.decode(self.encoding, self.errors)

    def reset(self):
        self._waiting = b""


def getincrementaldecoder(encoding):
    name = lookup(encoding).name

    class Decoder(IncrementalDecoder):
        encoding = name

    return Decoder


class IncrementalEncoder:
    def __init__(self, errors="strict"):
        self.errors = errors

    def encode(self, input, final=False):
        return input.encode(self.encoding, self.errors)

    def reset(self):
        pass


def getincrementalencoder(encoding):
    name = lookup(encoding).name

    class Encoder(IncrementalEncoder):
        encoding = name

    return Encoder


def iterencode(iterator, encoding, errors="strict"):
    for text in iterator:
        yield encode(text, encoding, errors)


def iterdecode(iterator, encoding, errors="strict"):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text
    text = decoder.decode(b"", True)
    if text:
        yield text


def _wrapped(encoding):
    import io

    return lambda stream, errors="strict": io.TextIOWrapper(stream, encoding, errors, "")


def getreader(encoding):
    lookup(encoding)
    return _wrapped(encoding)


getwriter = getreader


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    import builtins

    return builtins.open(filename, mode, encoding=encoding)


def register_error(name, handler):
    raise NotImplementedError("codecs.register_error() is not there; use errors='replace', 'ignore' or 'backslashreplace'")


# Asked by the functions of this module, not by str.encode() and bytes.decode().
_search = []


def register(search_function):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _search.append(search_function)


def unregister(search_function):
    if search_function in _search:
        _search.remove(search_function)
