# Files in the format of gzip (RFC 1952), over files that are open already, and whole.

import io
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = 1, 2


class BadGzipFile(OSError):
    pass


def _header(mtime, level, name=b""):
    """The header of a member, as CPython writes it."""
    flags = 2 if level == 9 else 4 if level == 1 else 0
    return struct.pack("<BBBBLBB", 0x1F, 0x8B, 8, FNAME if name else 0, int(mtime), flags, 255) + (name + b"\0" if name else b"")


def compress(data, compresslevel=9, *, mtime=None):
    if mtime == 0:
        # zlib's own header: without a time, and with the system in it
        return zlib.compress(data, level=compresslevel, wbits=31)
    if mtime is None:
        mtime = time.time()
    deflated = zlib.compress(data, level=compresslevel, wbits=-15)
    return _header(mtime, compresslevel) + deflated + struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def _skip_header(data, at):
    """Where the compressed data of the member begins, or None if there is no other member."""
    magic = data[at:at + 2]
    if not magic:
        return None
    if magic != b"\x1f\x8b":
        raise BadGzipFile("Not a gzipped file (%r)" % magic)
    if at + 10 > len(data):
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    method, flags = data[at + 2], data[at + 3]
    if method != 8:
        raise BadGzipFile("Unknown compression method")
    at += 10
    if flags & FEXTRA:
        at += 2 + int.from_bytes(data[at:at + 2], "little")
    for flag in FNAME, FCOMMENT:
        if flags & flag:
            end = data.find(b"\0", at)
            if end < 0:
                raise EOFError("Compressed file ended before the end-of-stream marker was reached")
            at = end + 1
    if flags & FHCRC:
        at += 2
    return at


def decompress(data):
    data = bytes(data)
    out = []
    at = 0
    while True:
        start = _skip_header(data, at)
        if start is None:
            return b"".join(out)
        inflater = zlib.decompressobj(wbits=-15)
        part = inflater.decompress(data[start:])
        if not inflater.eof or len(inflater.unused_data) < 8:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        crc, length = struct.unpack("<II", inflater.unused_data[:8])
        if crc != zlib.crc32(part):
            raise BadGzipFile("CRC check failed")
        if length != len(part) & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")
        out.append(part)
        at = len(data) - len(inflater.unused_data) + 8
        # zeros may follow
        while at < len(data) and data[at] == 0:
            at += 1


class GzipFile:
    """A file object that compresses what is written, or decompresses what is read, in another."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError("Invalid mode: %r" % mode)
        if mode and "b" not in mode:
            mode += "b"
        self._own = None
        if fileobj is None:
            import builtins
            fileobj = self._own = builtins.open(filename, mode or "rb")
        if filename is None:
            filename = getattr(fileobj, "name", "")
            if not isinstance(filename, (str, bytes)):
                filename = ""
        mode = mode or getattr(fileobj, "mode", "rb")
        if mode.startswith("r"):
            self.mode = READ
            self._buffer = None
        elif mode[0] in "wax":
            self.mode = WRITE
            self._parts = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
            self._crc = zlib.crc32(b"")
            self._size = 0
            name = filename.encode("latin-1") if isinstance(filename, str) else filename
            name = name.rpartition(b"/")[2]
            if name.endswith(b".gz"):
                name = name[:-3]
            fileobj.write(_header(time.time() if mtime is None else mtime, compresslevel, name))
        else:
            raise ValueError("Invalid mode: %r" % mode)
        self.name = filename
        self.fileobj = fileobj
        self.closed = False

    def _check(self, mode):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if self.mode != mode:
            raise OSError(9, "read() on write-only GzipFile object" if mode == READ else "write() on read-only GzipFile object")
        if mode == READ and self._buffer is None:
            self._buffer = io.BytesIO(decompress(self.fileobj.read()))

    def write(self, data):
        self._check(WRITE)
        data = bytes(data)
        if data:
            self.fileobj.write(self._parts.compress(data))
            self._size += len(data)
            self._crc = zlib.crc32(data, self._crc)
        return len(data)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def read(self, size=-1):
        self._check(READ)
        return self._buffer.read(-1 if size is None else size)

    read1 = read

    def peek(self, n):
        self._check(READ)
        at = self._buffer.tell()
        data = self._buffer.read(n)
        self._buffer.seek(at)
        return data

    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        self._check(READ)
        return self._buffer.readline() if size is None or size < 0 else self._buffer.readline(size)

    def readlines(self, hint=-1):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def seek(self, offset, whence=0):
        if self.mode == WRITE:
            if whence == 1:
                offset += self._size
            elif whence:
                raise ValueError("Seek from end not supported")
            if offset < self._size:
                raise OSError("Negative seek in write mode")
            self.write(bytes(offset - self._size))
            return self._size
        self._check(READ)
        return self._buffer.seek(offset, whence)

    def tell(self):
        if self.mode == WRITE:
            return self._size
        self._check(READ)
        return self._buffer.tell()

    def rewind(self):
        self.seek(0)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if self.mode == WRITE:
            self.fileobj.write(self._parts.flush(zlib_mode))

    def close(self):
        if self.closed:
            return
        self.closed = True
        if self.mode == WRITE:
            self.fileobj.write(self._parts.flush())
            self.fileobj.write(struct.pack("<LL", self._crc, self._size & 0xFFFFFFFF))
        self.fileobj = None
        if self._own is not None:
            self._own.close()

    def __enter__(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return self

    def __exit__(self, *error):
        self.close()

    def __repr__(self):
        return "<gzip %r 0x%x>" % (self.name, id(self))


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    if "t" in mode:
        if "b" in mode:
            raise ValueError("Invalid mode: %r" % mode)
    elif encoding is not None:
        raise ValueError("Argument 'encoding' not supported in binary mode")
    binary = mode.replace("t", "")
    if isinstance(filename, str) or isinstance(filename, bytes) or hasattr(filename, "__fspath__"):
        file = GzipFile(filename, binary, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, binary, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(file, encoding, errors, newline) if "t" in mode else file
