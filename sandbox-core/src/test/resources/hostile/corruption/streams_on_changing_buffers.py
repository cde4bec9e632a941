# OK
import io
b = bytearray(b"x" * 100)
f = io.BytesIO(b)
try:
    b.extend(bytes(10_000))
    f.read(50)
    f.write(b"y" * 200)
    f.getvalue()
except BufferError:
    pass
class Source(io.IOBase):
    def readinto(self, buffer):
        buffer[:] = b"x" * len(buffer)
        return 2 ** 31 - 1
    def write(self, data):
        return -5
for action in (lambda: Source().read(10), lambda: Source().readline(), lambda: Source().write(b"x"), lambda: print("x", file=Source()), lambda: list(Source())):
    try:
        action()
    except Exception:
        pass
