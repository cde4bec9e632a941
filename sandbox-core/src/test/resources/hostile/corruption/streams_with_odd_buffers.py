# OK
import io
f = io.BytesIO(b"abc" * 100)
keep = [bytes([65]) * 16 for _ in range(100)]
for buffer in (bytearray(5), bytearray(1000), memoryview(bytearray(5)), b"x", "x", None, 5, [], bytearray()):
    for action in (lambda: f.readinto(buffer), lambda: f.readinto(buffer, 2 ** 31 - 1), lambda: f.write(buffer), lambda: f.write(buffer, 2 ** 31 - 1), lambda: f.write(buffer, 1, 2 ** 31 - 1),
                   lambda: f.write(buffer, -5, 100), lambda: f.readinto(buffer, -1), lambda: f.seek(-1), lambda: f.seek(2 ** 31, 5), lambda: f.seek(0), lambda: f.read(-5), lambda: f.read(2 ** 31 - 1),
                   lambda: f.read(None), lambda: f.readline(-1), lambda: f.truncate(5), lambda: f.tell()):
        try:
            action()
        except Exception:
            pass
f.close()
for action in (lambda: f.read(), lambda: f.write(b"x"), lambda: f.getvalue(), lambda: f.seek(0), lambda: f.tell(), lambda: f.close(), lambda: f.readinto(bytearray(5))):
    try:
        action()
    except ValueError:
        pass
assert all(k == b"A" * 16 for k in keep)
