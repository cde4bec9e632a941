# OK | MEMORY | PYTHON_ERROR
import struct
for count in ("1000000000", "2147483647", "2147483648", "4294967295", "4294967296", "99999999999999999999"):
    for code in "xbBhHiIlLqQfdsp":
        for operation in (lambda f: struct.calcsize(f), lambda f: struct.pack(f), lambda f: struct.pack(f, b"x"),
                          lambda f: struct.pack(f, 1), lambda f: struct.unpack(f, b"x" * 16),
                          lambda f: struct.unpack_from(f, b"x" * 16, 8)):
            try:
                operation(count + code)
            except Exception:
                pass
