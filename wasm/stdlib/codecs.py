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
    _is_text_encoding = True

    def __init__(self, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self.encode = encode
        self.decode = decode
        self.name = name
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder

    def __getitem__(self, index):
        return (self.encode, self.decode, self.streamreader, self.streamwriter)[index]

    def __iter__(self):
        return iter(self[:])

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
        info = _found(encoding)
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


class Codec:
    """What a codec of a program's own inherits from."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    decode = encode


class IncrementalDecoder:
    """Decodes bytes that come in parts: what may be the beginning of a character waits."""

    encoding = None

    def __init__(self, errors="strict"):
        self.errors = errors
        self.reset()

    def decode(self, input, final=False):
        if self.encoding is None:
            raise NotImplementedError
        data = self._waiting + bytes(input)
        keep = 0 if final else self._incomplete(data)
        self._waiting = data[len(data) - keep:]
        data = data[:len(data) - keep]
        if data and self.encoding in ("utf-16", "utf-32") and self._order is None:
            size = 2 if self.encoding == "utf-16" else 4
            mark = data[:size]
            self._order = "-be" if mark == (BOM_UTF16_BE if size == 2 else BOM_UTF32_BE) else "-le"
            if mark in (BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE):
                data = data[size:]
        elif data and self.encoding == "utf-8-sig":
            if self._order is None and data[:3] == BOM_UTF8:
                data = data[3:]
            self._order = ""
            return data.decode("utf-8", self.errors)
        return data.decode(self.encoding + (self._order or ""), self.errors)

    # How many bytes at the end may begin a character.
    def _incomplete(self, data):
        encoding = self.encoding
        if encoding[:6] == "utf-16":
            odd = len(data) % 2
            high = data[len(data) - odd - (2 if "be" in encoding or self._order == "-be" else 1):][:1]
            return odd + (2 if high and 0xD8 <= high[0] <= 0xDB else 0)
        if encoding[:6] == "utf-32":
            return len(data) % 4
        if encoding[:5] == "utf-8":
            if encoding == "utf-8-sig" and self._order is None and len(data) < 3 and BOM_UTF8[:len(data)] == data:
                return len(data)
            for cut in range(1, 4):
                tail = data[-cut:]
                if len(tail) == cut and tail[0] >= 0xC0:
                    return cut if cut < (2 if tail[0] < 0xE0 else 3 if tail[0] < 0xF0 else 4) else 0
        return 0

    def reset(self):
        self._waiting = b""
        self._order = None

    def getstate(self):
        return self._waiting, 0

    def setstate(self, state):
        self._waiting = state[0]


class BufferedIncrementalDecoder(IncrementalDecoder):
    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def decode(self, input, final=False):
        data = self.buffer + input
        text, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return text


def getincrementaldecoder(encoding):
    name = lookup(encoding).name

    class Decoder(IncrementalDecoder):
        encoding = name

    return Decoder


class IncrementalEncoder:
    encoding = None

    def __init__(self, errors="strict"):
        self.errors = errors
        self.reset()

    def encode(self, input, final=False):
        if self.encoding is None:
            raise NotImplementedError
        data = input.encode(self.encoding if self._first else _UNMARKED.get(self.encoding, self.encoding), self.errors)
        self._first = False
        return data

    def reset(self):
        self._first = True

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class StreamWriter(Codec):
    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.stream.close()


class StreamReader(Codec):
    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def read(self, size=-1, chars=-1, firstline=False):
        return self.decode(self.stream.read(size), self.errors)[0]

    def readline(self, size=None, keepends=True):
        line = self.decode(self.stream.readline(), self.errors)[0]
        return line if keepends else line.rstrip("\r\n")

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    reset = StreamWriter.reset
    __getattr__ = StreamWriter.__getattr__
    __enter__ = StreamWriter.__enter__
    __exit__ = StreamWriter.__exit__


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


# -- What the interpreter asks for -------------------------------------------------------------------------------------

# str.encode() and bytes.decode() know the common encodings and ways to treat errors, and ask here for all others.
_search = []
_handlers = {}
_UNMARKED = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}


def register(search_function):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _search.append(search_function)


def unregister(search_function):
    if search_function in _search:
        _search.remove(search_function)


def _found(encoding):
    key = encoding.lower().replace("-", "_").replace(" ", "_")
    if _ALIASES.get(key) in _OTHERS:
        return None
    for function in _search:
        info = function(key)
        if info is not None:
            if not isinstance(info, (tuple, CodecInfo)):
                raise TypeError("codec search functions must return 4-tuples")
            return info
    from _charmaps import find

    table = find(key)
    if table is not None:
        return CodecInfo(
            lambda text, errors="strict": charmap_encode(text, errors, charmap_build(table)),
            lambda data, errors="strict": charmap_decode(data, errors, table), name=key,
        )


def _text_codec(encoding, way):
    info = _found(encoding)
    if info is not None:
        return info[way == "decode"]
    if _ALIASES.get(encoding.lower().replace("-", "_")) in _OTHERS:
        raise LookupError("'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs" % (encoding, way))
    raise LookupError("unknown encoding: " + encoding)


def _encode_by(text, encoding, errors):
    data = _text_codec(encoding, "encode")(text, errors or "strict")[0]
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError("'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary types" % (encoding, type(data).__name__))
    return bytes(data)


def _decode_by(data, encoding, errors):
    text = _text_codec(encoding, "decode")(data, errors or "strict")[0]
    if not isinstance(text, str):
        raise TypeError("'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary types" % (encoding, type(text).__name__))
    return text


def _replacement(error, handler, kinds):
    answer = handler(error)
    if not isinstance(answer, tuple) or len(answer) != 2 or not isinstance(answer[0], kinds) or not isinstance(answer[1], int):
        if str not in kinds or len(kinds) == 2:
            raise TypeError("encoding error handler must return (str/bytes, int) tuple")
        raise TypeError("decoding error handler must return (str, int) tuple")
    new, at = answer
    size = len(error.object)
    if at < 0:
        at += size
    if not 0 <= at <= size:
        raise IndexError("position %d from error handler out of bounds" % answer[1])
    return new, at


def _encode_handled(text, encoding, errors):
    handler = lookup_error(errors)
    encoding = encoding or "utf-8"
    out = []
    at = 0
    while True:
        try:
            out.append(text[at:].encode(encoding))
            return b"".join(out)
        except UnicodeEncodeError as e:
            error = UnicodeEncodeError(e.encoding, text, at + e.start, at + e.end, e.reason)
        if error.start > at or encoding in _UNMARKED:
            out.append(text[at:error.start].encode(encoding))
            encoding = _UNMARKED.get(encoding, encoding)
        new, at = _replacement(error, handler, (str, bytes))
        if isinstance(new, str):
            try:
                new = new.encode(encoding)
            except UnicodeEncodeError:
                raise error from None
        out.append(new)


def _decode_handled(data, encoding, errors):
    handler = lookup_error(errors)
    encoding = encoding or "utf-8"
    out = []
    at = 0
    while True:
        try:
            out.append(data[at:].decode(encoding))
            return "".join(out)
        except UnicodeDecodeError as e:
            error = UnicodeDecodeError(e.encoding, data, at + e.start, at + e.end, e.reason)
        if error.start > at:
            out.append(data[at:error.start].decode(encoding))
        new, at = _replacement(error, handler, (str,))
        data = error.object
        encoding = _UNMARKED.get(encoding, encoding)
        out.append(new)


def register_error(errors, handler):
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name):
    if name in _handlers:
        return _handlers[name]
    if name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass"):
        return _errors_function(name)
    raise LookupError("unknown error handler name '%s'" % name)


def _errors_function(name):
    def handle(exception):
        if not isinstance(exception, UnicodeError):
            raise TypeError("codec must pass exception instance" if not isinstance(exception, BaseException) else "don't know how to handle %s in error callback" % type(exception).__name__)
        if name == "strict":
            raise exception
        end = exception.end
        part = exception.object[exception.start:end]
        if name == "ignore":
            return "", end
        if isinstance(exception, UnicodeTranslateError):
            return "\ufffd" * len(part), end
        if isinstance(part, str):
            if name == "surrogateescape":
                return part.encode("ascii", name), end
            if name == "surrogatepass":
                return part.encode(exception.encoding, name), end
            return part.encode("ascii", name).decode("ascii"), end
        if name == "replace":
            return "\ufffd", end
        return part.decode("ascii", name), end

    return handle


# -- Names that are rarely asked for -----------------------------------------------------------------------------------


def charmap_build(table):
    return {ord(char): code for code, char in enumerate(table) if char != "\ufffe"}


def charmap_encode(text, errors="strict", mapping=None):
    if mapping is None:
        return text.encode("latin-1", errors), len(text)
    out = []
    at = 0
    while at < len(text):
        try:
            code = mapping[ord(text[at])]
        except LookupError:
            code = None
        if code is not None:
            out.append(code if isinstance(code, bytes) else bytes([code]))
            at += 1
            continue
        end = at + 1
        error = UnicodeEncodeError("charmap", text, at, end, "character maps to <undefined>")
        new, at = lookup_error(errors)(error)
        out.append(new if isinstance(new, bytes) else charmap_encode(new, "strict", mapping)[0])
    return b"".join(out), len(text)


def charmap_decode(data, errors="strict", mapping=None):
    if mapping is None:
        return bytes(data).decode("latin-1", errors), len(data)
    out = []
    at = 0
    while at < len(data):
        try:
            char = mapping[data[at]]
        except LookupError:
            char = None
        if char is not None and char != "\ufffe":
            out.append(chr(char) if isinstance(char, int) else char)
            at += 1
            continue
        new, at = lookup_error(errors)(UnicodeDecodeError("charmap", bytes(data), at, at + 1, "character maps to <undefined>"))
        out.append(new)
    return "".join(out), len(data)


def escape_encode(data, errors="strict"):
    return repr(data)[2:-1].replace('\\"', '"').encode(), len(data)


def escape_decode(data, errors="strict"):
    if isinstance(data, str):
        data = data.encode()
    import re

    # what only text has stays as it is
    plain = re.sub(rb"\\(?=[uUN])", rb"\\\\", data)
    return plain.decode("unicode_escape").encode("latin-1"), len(data)


def make_identity_dict(rng):
    return {i: i for i in rng}


BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE


def __getattr__(name):
    if name[-7:] == "_errors" and name[0] != "_":
        return lookup_error(name[:-7])
    if name[-7:] in ("_encode", "_decode") and name[0] != "_":
        encoding = name[:-7]
        if encoding == "raw_unicode_escape":
            return lambda text, errors="strict": (text.encode("latin-1", "backslashreplace"), len(text))
        if encoding in ("utf_8", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "ascii", "latin_1", "unicode_escape"):
            return lookup(encoding).encode if name[-7:] == "_encode" else lambda data, errors="strict", final=False: (bytes(data).decode(encoding, errors or "strict"), len(data))
    if name in ("StreamReaderWriter", "EncodedFile"):
        import io

        if name == "StreamReaderWriter":
            return io.TextIOWrapper
        return lambda file, data_encoding, file_encoding=None, errors="strict": io.TextIOWrapper(file, file_encoding or data_encoding, errors)
    raise AttributeError("module 'codecs' has no attribute '%s'" % name)
