# OK
import hashlib
h = hashlib.sha256()
kind = type(h)
for make in (lambda: kind(), lambda: kind.__new__(kind), lambda: object.__new__(kind), lambda: type("X", (kind,), {})()):
    try:
        x = make()
        x.update(b"x")
        x.digest(), x.hexdigest(), x.copy()
    except Exception:
        pass
for data in (None, 5, "x", [1], bytearray(5), memoryview(b"x" * 100), b"x" * 100_000):
    for name in ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b", "blake2s", "shake_128"):
        try:
            h = getattr(hashlib, name)(data)
            h.update(data)
            h.digest()
            h.digest(10)
        except Exception:
            pass
for size in (-1, 0, 2 ** 31, 2 ** 32, 10 ** 9, 2 ** 64):
    try:
        hashlib.shake_128(b"x").digest(size)
    except (ValueError, OverflowError, MemoryError, TypeError):
        pass
for arguments in ({"digest_size": 100}, {"digest_size": -1}, {"key": b"x" * 1000}, {"salt": b"x" * 100}, {"person": b"x" * 100}, {"digest_size": 2 ** 32 + 1}, {"key": None}):
    try:
        hashlib.blake2b(b"x", **arguments).digest()
    except (ValueError, OverflowError, TypeError):
        pass
