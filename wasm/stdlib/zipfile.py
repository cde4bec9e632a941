# Archives in memory: a file object, such as io.BytesIO, stands for the archive, and members are read and written as bytes.

import io
import struct
import zlib

__all__ = ["BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA", "is_zipfile", "ZipInfo", "ZipFile", "LargeZipFile"]


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    pass


error = BadZipfile = BadZipFile
ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
_METHODS = {0: "store", 8: "deflate", 12: "bzip2", 14: "lzma"}
_LOCAL, _CENTRAL, _END = "<4s5H3I2H", "<4s6H3I5H2I", "<4s4H2IH"


def _check_method(method):
    if method not in (ZIP_STORED, ZIP_DEFLATED):
        if method in _METHODS:
            raise RuntimeError("Compression requires the (missing) %s module" % ("bz2" if method == ZIP_BZIP2 else "lzma"))
        raise NotImplementedError("That compression method is not supported")


def _end_of(data):
    at = data.rfind(b"PK\5\6", max(0, len(data) - 65557))
    if at < 0 or len(data) - at < 22:
        return None
    fields = struct.unpack_from(_END, data, at)
    return (at,) + fields[4:7] + (data[at + 22:at + 22 + fields[7]],)


def is_zipfile(filename):
    try:
        if hasattr(filename, "read"):
            filename.seek(0)
            return _end_of(filename.read()) is not None
        with open(filename, "rb") as file:
            return _end_of(file.read()) is not None
    except OSError:
        return False


class ZipInfo:
    create_version = extract_version = 20
    create_system = 3
    reserved = flag_bits = volume = internal_attr = external_attr = header_offset = CRC = compress_size = file_size = 0
    compress_type = ZIP_STORED
    comment = extra = b""
    _compresslevel = None

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = filename.split("\0")[0]
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")

    def is_dir(self):
        return self.filename[-1:] == "/"

    def __repr__(self):
        parts = ["<ZipInfo filename=%r" % self.filename]
        if self.compress_type != ZIP_STORED:
            parts.append("compress_type=%s" % _METHODS.get(self.compress_type, self.compress_type))
        if self.external_attr >> 16:
            import stat

            parts.append("filemode=%r" % stat.filemode(self.external_attr >> 16))
        if self.external_attr & 0xFFFF:
            parts.append("external_attr=%#x" % (self.external_attr & 0xFFFF))
        if not self.is_dir() or self.file_size:
            parts.append("file_size=%r" % self.file_size)
        if (not self.is_dir() or self.compress_size) and (self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            parts.append("compress_size=%r" % self.compress_size)
        return " ".join(parts) + ">"

    def _head(self):
        y, m, d, hour, minute, second = self.date_time
        return (self.flag_bits, self.compress_type, hour << 11 | minute << 5 | second // 2, (y - 1980) << 9 | m << 5 | d,
                self.CRC, self.compress_size, self.file_size)

    def _name(self):
        try:
            return self.filename.encode("ascii")
        except UnicodeEncodeError:
            self.flag_bits |= 0x800
            return self.filename.encode()


class _Reader(io.BytesIO):
    mode = "r"


class _Writer(io.BytesIO):
    def __init__(self, archive, info, level):
        super().__init__()
        self._end = lambda: archive._add(info, self.getvalue(), level)

    def close(self):
        if not self.closed:
            self._end()
        super().close()


class ZipFile:
    fp = None

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True, metadata_encoding=None):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_method(compression)
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.debug = 0
        self.pwd = None
        self._comment = b""
        self._changed = mode in ("w", "x")
        self.filelist = []
        self.NameToInfo = {}
        if hasattr(file, "read") or hasattr(file, "write"):
            self._opened = False
            self.filename = getattr(file, "name", None)
        else:
            self._opened = True
            self.filename = str(file)
            file = open(file, {"r": "rb", "w": "w+b", "x": "x+b", "a": "r+b"}[mode])
        self.fp = file
        self.start_dir = 0
        try:
            if mode in ("r", "a"):
                self._read_directory()
            else:
                self.start_dir = file.tell() if hasattr(file, "tell") else 0
        except BaseException:
            self.fp = None
            raise

    def _read_directory(self):
        self.fp.seek(0)
        data = self.fp.read()
        end = _end_of(data)
        if end is None:
            if self.mode == "a":
                self._changed = True
                self.start_dir = len(data)
                return
            raise BadZipFile("File is not a zip file")
        place, count, size, offset, self._comment = end
        before = place - size - offset  # what stands in front of the archive
        if before < 0:
            raise BadZipFile("Bad offset for central directory")
        at = self.start_dir = offset + before
        while at < place:
            if place - at < 46 or data[at:at + 4] != b"PK\1\2":
                raise BadZipFile("Bad magic number for central directory")
            f = struct.unpack_from(_CENTRAL, data, at)
            raw = data[at + 46:at + 46 + f[10]]
            info = ZipInfo(raw.decode("utf-8" if f[3] & 0x800 else "cp437"))
            info.create_version, info.create_system = f[1] & 255, f[1] >> 8
            info.extract_version, info.flag_bits, info.compress_type = f[2] & 255, f[3], f[4]
            info.date_time = ((f[6] >> 9) + 1980, f[6] >> 5 & 15, f[6] & 31, f[5] >> 11, f[5] >> 5 & 63, (f[5] & 31) * 2)
            info.CRC, info.compress_size, info.file_size = f[7:10]
            info.volume, info.internal_attr, info.external_attr = f[13:16]
            info.header_offset = f[16] + before
            at += 46 + f[10]
            info.extra = data[at:at + f[11]]
            info.comment = data[at + f[11]:at + f[11] + f[12]]
            at += f[11] + f[12]
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def __repr__(self):
        if self.fp is None:
            return "<zipfile.ZipFile [closed]>"
        return "<zipfile.ZipFile %s mode=%r>" % ("file=%r" % self.fp if not self._opened else "filename=%r" % self.filename, self.mode)

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError("comment: expected bytes, got %s" % type(comment))
        self._comment = comment[:65535]
        self._changed = True

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError("There is no item named %r in the archive" % name)
        return info

    def printdir(self, file=None):
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            print("%-46s %s %12d" % (info.filename, "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6], info.file_size), file=file)

    def testzip(self):
        for info in self.filelist:
            try:
                self.read(info.filename)
            except BadZipFile:
                return info.filename

    def setpassword(self, pwd):
        self.pwd = pwd

    def read(self, name, pwd=None):
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        if self.fp is None:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        self.fp.seek(info.header_offset)
        head = self.fp.read(30)
        if len(head) < 30:
            raise BadZipFile("Truncated file header")
        if head[:4] != b"PK\3\4":
            raise BadZipFile("Bad magic number for file header")
        f = struct.unpack(_LOCAL, head)
        raw = self.fp.read(f[9])
        self.fp.read(f[10])
        if raw.decode("utf-8" if f[2] & 0x800 else "cp437") != info.orig_filename:
            raise BadZipFile("File name in directory %r and header %r differ." % (info.orig_filename, raw))
        if info.flag_bits & 1:
            raise RuntimeError("File %r is encrypted, password required for extraction" % info.filename)
        _check_method(info.compress_type)
        data = self.fp.read(info.compress_size)
        if info.compress_type == ZIP_DEFLATED:
            data = zlib.decompressobj(-15).decompress(data, info.file_size + 1)
        if zlib.crc32(data) != info.CRC or len(data) != info.file_size:
            raise BadZipFile("Bad CRC-32 for file %r" % info.filename)
        return data

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        if mode not in ("r", "w"):
            raise ValueError('open() requires mode "r" or "w"')
        if self.fp is None:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if mode == "r":
            info = name if isinstance(name, ZipInfo) else self.getinfo(name)
            stream = _Reader(self.read(info))
            stream.name = info.filename
            return stream
        return _Writer(self, self._new(name, None), None)

    def _new(self, name, compress_type):
        if isinstance(name, ZipInfo):
            info = name
        else:
            import time

            info = ZipInfo(name, time.localtime()[:6])
            info.compress_type = self.compression
            info._compresslevel = self.compresslevel
            info.external_attr = 0o40775 << 16 | 0x10 if info.is_dir() else 0o600 << 16
        if compress_type is not None:
            info.compress_type = compress_type
        return info

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        if isinstance(data, str):
            data = data.encode()
        info = self._new(zinfo_or_arcname, compress_type)
        if self.fp is None:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        self._add(info, bytes(data), compresslevel)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        name = zinfo_or_directory_name
        if isinstance(name, str):
            info = ZipInfo(name if name[-1:] == "/" else name + "/")
            info.external_attr = (0o40000 | mode) << 16 | 0x10
            name = info
        self._add(name, b"", None)

    def _add(self, info, data, level):
        if self.mode == "r":
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if info.filename in self.NameToInfo:
            import warnings

            warnings.warn("Duplicate name: %r" % info.filename, stacklevel=3)
        _check_method(info.compress_type)
        info.external_attr = info.external_attr or 0o600 << 16
        info.CRC = zlib.crc32(data)
        info.file_size = len(data)
        if info.compress_type == ZIP_DEFLATED:
            level = info._compresslevel if level is None else level
            compressor = zlib.compressobj(-1 if level is None else level, zlib.DEFLATED, -15)
            data = compressor.compress(data) + compressor.flush()
        info.compress_size = len(data)
        if self.mode == "a" or hasattr(self.fp, "seekable") and self.fp.seekable():
            self.fp.seek(self.start_dir)
        info.header_offset = self.start_dir
        name = info._name()
        head = struct.pack(_LOCAL, b"PK\3\4", info.extract_version, *info._head(), len(name), len(info.extra))
        self.fp.write(head + name + info.extra + data)
        self.start_dir += len(head) + len(name) + len(info.extra) + len(data)
        self._changed = True
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def close(self):
        if self.fp is None:
            return
        try:
            if self._changed and self.mode != "r":
                self._write_directory()
        finally:
            file = self.fp
            self.fp = None
            if self._opened:
                file.close()

    def _write_directory(self):
        parts = []
        for info in self.filelist:
            name = info._name()
            parts.append(struct.pack(
                _CENTRAL, b"PK\1\2", info.create_version | info.create_system << 8, info.extract_version, *info._head(), len(name), len(info.extra),
                len(info.comment), 0, info.internal_attr, info.external_attr, info.header_offset) + name + info.extra + info.comment)
        data = b"".join(parts)
        count = len(self.filelist)
        if self.mode == "a" or hasattr(self.fp, "seekable") and self.fp.seekable():
            self.fp.seek(self.start_dir)
        self.fp.write(data + struct.pack(_END, b"PK\5\6", 0, 0, count, count, len(data), self.start_dir, len(self._comment)) + self._comment)
        if self.mode == "a":
            self.fp.truncate()
        self.fp.flush()

    def _no_files(self, *args, **kwargs):
        raise OSError("no files are granted to this program; use writestr() and read()")

    write = extract = extractall = _no_files
