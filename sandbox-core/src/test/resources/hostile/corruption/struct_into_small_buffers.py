# OK
import struct
buffer = bytearray(8)
keep = [bytes([65]) * 16 for _ in range(100)]
for form in ("i", "q", "4q", "100s", "8s", "9s", "@i", "<i", ">q", "!d", "=H", "x", "8x", "9x", "0s", "p", "20p", "?", "n", "P", "e", "c", "O", "S", "\0", "i\0i", "\ud800"):
    for offset in (0, 1, 7, 8, 9, -1, -8, -9, 2 ** 31 - 1, -2 ** 31, 2 ** 32, 2 ** 32 - 4, 2 ** 64):
        for arguments in ((), (1,), (1, 2, 3, 4), (b"x" * 200,), (-1,), (1.5,), (2 ** 64,), ("x",), (None,), ([],)):
            try:
                struct.pack_into(form, buffer, offset, *arguments)
            except Exception:
                pass
        try:
            struct.unpack_from(form, buffer, offset)
        except Exception:
            pass
assert all(k == b"A" * 16 for k in keep)
