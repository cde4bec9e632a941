import _io
from builtins import open

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


class BlockingIOError(OSError):
    pass


class IOBase:
    closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def seek(self, offset, whence=0):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None):
        self._unsupported("truncate")

    def fileno(self):
        self._unsupported("fileno")

    def detach(self):
        self._unsupported("detach")

    def flush(self):
        self._check_open()

    def close(self):
        if not self.closed:
            self.flush()
            self.closed = True

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._check_open()
        return False

    def _checkReadable(self):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable.")

    def _checkWritable(self):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable.")

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1):
        if size is None:
            size = -1
        line = bytearray()
        while size < 0 or len(line) < size:
            byte = self.read(1)
            if not byte:
                break
            line += byte
            if byte == b"\n":
                break
        return bytes(line)

    def readlines(self, hint=None):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint < total:
                break
        return lines

    def writelines(self, lines):
        self._check_open()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        data = bytearray()
        while True:
            part = self.read(DEFAULT_BUFFER_SIZE)
            if not part:
                return bytes(data) if data or part is not None else None
            data += part

    def readinto(self, buffer):
        self._unsupported("readinto")

    def write(self, data):
        self._unsupported("write")


class BufferedIOBase(IOBase):
    def read(self, size=-1):
        self._unsupported("read")

    def read1(self, size=-1):
        self._unsupported("read1")

    def write(self, data):
        self._unsupported("write")

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readinto1(self, buffer):
        return self.readinto(buffer)


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1):
        self._unsupported("read")

    def readline(self, size=-1):
        self._unsupported("readline")

    def write(self, text):
        self._unsupported("write")


class StringIO(_io.Text, TextIOBase):
    __module__ = "_io"
    line_buffering = False

    @property
    def closed(self):
        return self._closed()

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def writelines(self, lines):
        self._check_open()
        for line in lines:
            self.write(line)


class BytesIO(_io.Bytes, BufferedIOBase):
    __module__ = "_io"

    @property
    def closed(self):
        return self._closed()

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def writelines(self, lines):
        self._check_open()
        for line in lines:
            self.write(line)


class _Wrapper(BufferedIOBase):
    """What stands before a raw stream: nothing is held back, so that there is nothing to lose."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self.raw = raw
        self._ahead = b""

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    def close(self):
        if self.raw is not None and not self.raw.closed:
            self.flush()
            self.raw.close()

    def detach(self):
        raw, self.raw = self.raw, None
        return raw

    def flush(self):
        self._check_open()
        self.raw.flush()

    def seekable(self):
        return self.raw.seekable()

    def seek(self, offset, whence=0):
        if whence == 1:
            offset -= len(self._ahead)
        self._ahead = b""
        return self.raw.seek(offset, whence)

    def tell(self):
        return self.raw.tell() - len(self._ahead)

    def truncate(self, size=None):
        return self.raw.truncate(self.tell() if size is None else size)


class BufferedReader(_Wrapper):
    def readable(self):
        return self.raw.readable()

    def _fill(self, size):
        while size < 0 or len(self._ahead) < size:
            part = self.raw.read(DEFAULT_BUFFER_SIZE)
            if not part:
                break
            self._ahead += part

    def peek(self, size=0):
        self._fill(1)
        return self._ahead

    def read(self, size=-1):
        if size is None:
            size = -1
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._check_open()
        self._fill(size)
        if size < 0:
            size = len(self._ahead)
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def read1(self, size=-1):
        self._fill(1)
        return self.read(len(self._ahead) if size < 0 else min(size, len(self._ahead)))

    def readline(self, size=-1):
        end = -1
        while end < 0:
            end = self._ahead.find(b"\n") + 1 or -1
            before = len(self._ahead)
            if end < 0:
                self._fill(before + 1)
                if len(self._ahead) == before:
                    end = before
        return self.read(end if size is None or size < 0 else min(size, end))


class BufferedWriter(_Wrapper):
    def writable(self):
        return self.raw.writable()

    def write(self, data):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._check_open()
        self.raw.write(data)
        return len(data)


class BufferedRandom(BufferedReader):
    def writable(self):
        return self.raw.writable()

    def write(self, data):
        if self._ahead:
            self.seek(0, 1)
        return BufferedWriter.write(self, data)


class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader = BufferedReader(reader)
        self.writer = BufferedWriter(writer)

    def read(self, size=-1):
        return self.reader.read(size)

    def write(self, data):
        return self.writer.write(data)

    def readable(self):
        return True

    def writable(self):
        return True

    def flush(self):
        self.writer.flush()

    def close(self):
        self.writer.close()
        self.reader.close()


class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes: writes go through at once, what is read is decoded as a whole."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError("illegal newline value: %r" % (newline,))
        self.buffer = buffer
        self.encoding = encoding or "UTF-8"
        self.errors = errors or "strict"
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        self._text = None
        self._written = 0
        "".encode(self.encoding)

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    def __repr__(self):
        return "<_io.TextIOWrapper encoding=%r>" % self.encoding

    def reconfigure(self, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.encoding = encoding or self.encoding
        self.errors = errors or self.errors
        if newline is not None:
            self._newline = newline

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def isatty(self):
        return self.buffer.isatty()

    def fileno(self):
        return self.buffer.fileno()

    def flush(self):
        if self.buffer is None:
            raise ValueError("underlying buffer has been detached")
        self._check_open()
        self.buffer.flush()

    def close(self):
        if self.buffer is not None and not self.closed:
            self.flush()
            self.buffer.close()

    def detach(self):
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not %s" % type(text).__name__)
        self._check_open()
        if not self.buffer.writable():
            raise UnsupportedOperation("not writable")
        self._text = None
        size = len(text)
        if self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        self.buffer.write(text.encode(self.encoding, self.errors))
        return size

    def _reader(self):
        self._check_open()
        if self._text is None:
            if not self.buffer.readable():
                raise UnsupportedOperation("not readable")
            text = self.buffer.read().decode(self.encoding, self.errors)
            if self._newline in ("\r", "\r\n"):
                self._text = StringIO(newline=self._newline)
                self._text.write(text.replace(self._newline, "\n"))
                self._text.seek(0)
            else:
                self._text = StringIO(text, self._newline)
        return self._text

    def read(self, size=-1):
        return self._reader().read(size)

    def readline(self, size=-1):
        return self._reader().readline(size)

    def __next__(self):
        return self._reader().__next__()

    def seek(self, offset, whence=0):
        self._check_open()
        if whence == 1 and offset or whence == 2 and offset:
            raise UnsupportedOperation("can't do nonzero %s-relative seeks" % ("cur" if whence == 1 else "end"))
        if whence == 1:
            return self.tell()
        if whence == 0 and offset < 0:
            raise ValueError("negative seek position %r" % (offset,))
        self._text = None
        return self.buffer.seek(offset, whence)

    def tell(self):
        self._check_open()
        if self._text is None:
            return self.buffer.tell()
        # what is unread, back from the end of the bytes
        at = self._text.tell()
        rest = self._text.read()
        self._text.seek(at)
        return self.buffer.tell() - len(rest.encode(self.encoding, self.errors))

    def truncate(self, size=None):
        return self.buffer.truncate(self.tell() if size is None else size)


class IncrementalNewlineDecoder:
    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translate = translate
        self._seen = [False, False, False]
        self._waiting = False

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if self._waiting and (text or final):
            text = "\r" + text
            self._waiting = False
        if text[-1:] == "\r" and not final:
            text = text[:-1]
            self._waiting = True
        both = text.count("\r\n")
        for i, n in enumerate((text.count("\r") - both, text.count("\n") - both, both)):
            if n:
                self._seen[i] = True
        if self._translate:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        data, flag = (b"", 0) if self._decoder is None else self._decoder.getstate()
        return data, flag << 1 | self._waiting

    def setstate(self, state):
        data, flag = state
        self._waiting = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen = [False, False, False]
        self._waiting = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        found = tuple([text for text, seen in zip(("\r", "\n", "\r\n"), self._seen) if seen])
        return found[0] if len(found) == 1 else found or None


class FileIO(RawIOBase):
    def __init__(self, file, mode="r", closefd=True, opener=None):
        open(file, mode)


def open_code(path):
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2):
    return "utf-8" if encoding is None else encoding
