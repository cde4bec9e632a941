# OK
import io

class Lying(io.IOBase):
    def __init__(self, n):
        self.n = n
        self.calls = 0

    def answer(self, argument):
        self.calls += 1
        if self.calls > 20:
            raise OSError("enough")
        return self.n

    def readinto(self, buffer):
        return self.answer(buffer)

    def ioctl(self, request, argument):
        return self.answer(argument)

    def write(self, data):
        return self.answer(data)

for n in (2 ** 31 - 1, -1, -2 ** 31, 100_000, None, "x", 2 ** 64, 0):
    for use in (lambda s: s.read(10), lambda s: s.read(), lambda s: s.readline(), lambda s: io.TextIOWrapper(s).read(), lambda s: s.seek(5),
                lambda s: s.tell(), lambda s: s.flush(), lambda s: s.readlines(), lambda s: io.BytesIO(s), lambda s: print("x" * 100, file=s),
                lambda s: s.readinto(bytearray(5)), lambda s: next(s)):
        try:
            use(Lying(n))
        except Exception:
            pass
