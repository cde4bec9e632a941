#### digests
import hashlib
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512"):
    for n in (0, 1, 3, 55, 56, 63, 64, 65, 71, 72, 103, 104, 111, 112, 119, 120, 127, 128, 129, 135, 136, 137, 143, 144, 145, 200, 1000):
        data = bytes(i * 7 & 255 for i in range(n))
        print(name, n, hashlib.new(name, data).hexdigest())
#### parts_and_copies
import hashlib
for name in ("md5", "sha1", "sha256", "sha512", "blake2b", "blake2s", "sha3_256"):
    h = hashlib.new(name)
    for n in (1, 10, 60, 64, 100, 128, 200):
        h.update(b"x" * n)
        c = h.copy()
        c.update(b"y")
        print(name, n, h.hexdigest()[:16], c.hexdigest()[:16], h.digest()[:4])
    print(h.name, h.digest_size, h.block_size)
#### shake
import hashlib
print(hashlib.shake_128(b"abc").hexdigest(400))
print(hashlib.shake_256(b"abc").digest(10), hashlib.shake_256().hexdigest(0), hashlib.shake_128(b"").digest_size)
#### blake2_options
import hashlib
print(hashlib.blake2b(b"data", digest_size=20, key=b"secret", salt=b"salt", person=b"me").hexdigest())
print(hashlib.blake2s(b"data", digest_size=8, key=b"k" * 32).hexdigest(), hashlib.blake2b(key=b"x").hexdigest())
for f in (lambda: hashlib.blake2b(digest_size=0), lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2s(key=b"x" * 33), lambda: hashlib.blake2b(salt=b"x" * 17), lambda: hashlib.blake2s(person=b"x" * 9)):
    try:
        print(f())
    except ValueError as e:
        print(e)
#### errors
import hashlib
for f in (lambda: hashlib.md5("text"), lambda: hashlib.sha256(1), lambda: hashlib.new("nope"), lambda: hashlib.sha256().update("x"), lambda: hashlib.sha256(None)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#### buffers
import hashlib
print(hashlib.md5(bytearray(b"abc")).hexdigest(), hashlib.sha1(memoryview(b"xabcx")[1:4]).hexdigest(), hashlib.md5(usedforsecurity=False).hexdigest())
#### names
import hashlib
print(sorted(n for n in hashlib.algorithms_guaranteed), hashlib.new("SHA256", b"a").name, hashlib.new("sha-256", b"a").hexdigest() == hashlib.sha256(b"a").hexdigest() if "sha-256" in hashlib.algorithms_available else True)
#### pbkdf2
import hashlib
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10).hex(), hashlib.pbkdf2_hmac("sha1", b"p" * 100, b"salt", 2, 50).hex())
#### file_digest
import hashlib, io
print(hashlib.file_digest(io.BytesIO(b"hello"), "sha256").hexdigest())
