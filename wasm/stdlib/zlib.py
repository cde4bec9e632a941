# Compression. The algorithms are in C (wasm/guest/mod_zlib.c).

import _zlib
from _zlib import adler32, crc32

DEFLATED = 8
DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.3.1"
Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_HUFFMAN_ONLY = 2
Z_RLE = 3
Z_FIXED = 4
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_SYNC_FLUSH = 2
Z_FULL_FLUSH = 3
Z_FINISH = 4
Z_BLOCK = 5
Z_TREES = 6


class error(Exception):
    pass


_zlib._set_error(error)


def _data(data):
    if isinstance(data, (bytes, bytearray, memoryview)) or hasattr(data, "typecode"):
        return data
    raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)


def compress(data, /, level=-1, wbits=MAX_WBITS):
    data = _data(data)
    try:
        deflater = _zlib.Deflater(level, wbits, DEF_MEM_LEVEL, 0, None)
    except ValueError:
        raise error("Bad compression level") from None
    return deflater.run(data, Z_FINISH)


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    if bufsize <= 0:
        raise ValueError("bufsize must be greater than zero") if bufsize < 0 else error("Error -5 while decompressing data: incomplete or truncated stream")
    try:
        inflater = _zlib.Inflater(wbits, None)
    except ValueError:
        raise error("Error -2 while preparing to decompress data: inconsistent stream state") from None
    result, _ = inflater.run(_data(data), 0)
    if not inflater.eof:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return result


class Compress:
    def __init__(self, deflater):
        self._deflater = deflater

    def compress(self, data, /):
        if self._deflater is None:
            raise error("Error -2 while compressing data: inconsistent stream state")
        return self._deflater.run(_data(data), Z_NO_FLUSH)

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b""
        if self._deflater is None:
            raise error("Error -2 while flushing: inconsistent stream state")
        result = self._deflater.run(b"", mode)
        if mode == Z_FINISH:
            self._deflater = None
        return result

    def copy(self):
        if self._deflater is None:
            raise ValueError("Inconsistent stream state")
        return Compress(self._deflater.copy())

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()


class Decompress:
    def __init__(self, inflater):
        self._inflater = inflater
        self.unused_data = b""
        self.unconsumed_tail = b""

    @property
    def eof(self):
        return self._inflater.eof

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        data = _data(data)
        if self.eof:
            self.unused_data += bytes(data)
            return b""
        result, rest = self._inflater.run(data, max_length)
        if self.eof:
            self.unused_data += rest
            rest = b""
        self.unconsumed_tail = rest
        return result

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError("length must be greater than zero")
        tail, self.unconsumed_tail = self.unconsumed_tail, b""
        return self.decompress(tail)

    def copy(self):
        other = Decompress(self._inflater.copy())
        other.unused_data, other.unconsumed_tail = self.unused_data, self.unconsumed_tail
        return other

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    if method != DEFLATED:
        raise ValueError("Invalid initialization option")
    return Compress(_zlib.Deflater(level, wbits, memLevel, strategy, zdict))


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    return Decompress(_zlib.Inflater(wbits, zdict or None))
