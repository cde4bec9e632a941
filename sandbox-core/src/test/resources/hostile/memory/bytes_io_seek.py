# OK | MEMORY | PYTHON_ERROR
import io
for position in (10 ** 9, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 64, -1, -2 ** 31):
    f = io.BytesIO(b"abc")
    try:
        f.seek(position)
        f.write(b"x")
    except (MemoryError, OverflowError, ValueError, OSError):
        pass
