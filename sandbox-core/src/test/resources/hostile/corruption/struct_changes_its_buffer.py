# OK
import struct
buffer = bytearray(64)
class Odd:
    def __index__(self):
        buffer[:] = b""
        buffer.extend(bytes(10))
        return 1
    __int__ = __index__
    def __float__(self):
        buffer[:] = b""
        return 1.0
keep = [bytes([65]) * 16 for _ in range(100)]
for form in ("16i", "8q", "8d", "64B"):
    buffer[:] = bytes(64)
    try:
        struct.pack_into(form, buffer, 0, *[Odd() for _ in range(int(form[:-1]))])
    except Exception:
        pass
assert all(k == b"A" * 16 for k in keep)
