# OK
import io
try:
    import deflate
except ImportError:
    deflate = None
import random
random.seed(5)
if deflate:
    for i in range(300):
        data = bytes(random.getrandbits(8) for _ in range(random.randrange(60)))
        for form in (deflate.RAW, deflate.ZLIB, deflate.GZIP, 99, -1):
            for bits in (0, 5, 15, 16, 31, -1):
                try:
                    deflate.DeflateIO(io.BytesIO(data), form, bits).read()
                except (OSError, EOFError, ValueError, TypeError, MemoryError):
                    pass
    for wrong in (None, 5, [], "x", io.StringIO("x"), object()):
        try:
            deflate.DeflateIO(wrong).read()
        except Exception:
            pass
