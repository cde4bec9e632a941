# OK | PYTHON_ERROR
import io
try:
    import deflate
except ImportError:
    raise SystemExit
# A block of fixed codes that copies from before its beginning.
keep = [bytes([65]) * 64 for _ in range(1000)]
for first in range(256):
    for second in (0, 1, 2, 3, 127, 128, 255):
        try:
            out = deflate.DeflateIO(io.BytesIO(bytes([3 | first & 0xf8, first, second, 255, 255, 255])), deflate.RAW, 5).read(300)
        except (OSError, EOFError, ValueError):
            pass
assert all(k == b"A" * 64 for k in keep)
