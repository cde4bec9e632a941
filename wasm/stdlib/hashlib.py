# Digests. The algorithms are in C (wasm/guest/modhashlib.c).

import _hashlib

__all__ = [
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac",
    "file_digest",
]

# By the numbers that _hashlib gives them.
_NAMES = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128",
    "shake_256", "blake2b", "blake2s",
)
_NUMBERS = {name: number for number, name in enumerate(_NAMES)}
_ALIASES = {"sha-1": "sha1", "sha-224": "sha224", "sha-256": "sha256", "sha-384": "sha384", "sha-512": "sha512",
            "sha3-224": "sha3_224", "sha3-256": "sha3_256", "sha3-384": "sha3_384", "sha3-512": "sha3_512",
            "shake128": "shake_128", "shake256": "shake_256", "blake2b512": "blake2b", "blake2s256": "blake2s"}

algorithms_guaranteed = set(_NAMES)
algorithms_available = set(_NAMES)


class _Hash:
    def __init__(self, name, state):
        self.name = name
        self._state = state
        self.digest_size = state.digest_size
        self.block_size = state.block_size

    def update(self, data):
        self._state.update(data)

    def digest(self):
        return self._state.digest()

    def hexdigest(self):
        return self._state.digest().hex()

    def copy(self):
        return type(self)(self.name, self._state.copy())

    def __repr__(self):
        return "<%s _hashlib.HASH object @ 0x%x>" % (self.name, id(self))


class _Shake(_Hash):
    def digest(self, length):
        return self._state.digest(length)

    def hexdigest(self, length):
        return self._state.digest(length).hex()


def md5(string=b"", *, usedforsecurity=True):
    return _Hash("md5", _hashlib.new(0, string))


def sha1(string=b"", *, usedforsecurity=True):
    return _Hash("sha1", _hashlib.new(1, string))


def sha224(string=b"", *, usedforsecurity=True):
    return _Hash("sha224", _hashlib.new(2, string))


def sha256(string=b"", *, usedforsecurity=True):
    return _Hash("sha256", _hashlib.new(3, string))


def sha384(string=b"", *, usedforsecurity=True):
    return _Hash("sha384", _hashlib.new(4, string))


def sha512(string=b"", *, usedforsecurity=True):
    return _Hash("sha512", _hashlib.new(5, string))


def sha3_224(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_224", _hashlib.new(6, string))


def sha3_256(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_256", _hashlib.new(7, string))


def sha3_384(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_384", _hashlib.new(8, string))


def sha3_512(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_512", _hashlib.new(9, string))


def shake_128(string=b"", *, usedforsecurity=True):
    return _Shake("shake_128", _hashlib.new(10, string))


def shake_256(string=b"", *, usedforsecurity=True):
    return _Shake("shake_256", _hashlib.new(11, string))


def _blake2(which, size, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth,
            inner_size, last_node):
    # size is that of the largest digest and key; salt and person have a quarter of it.
    if not 1 <= digest_size <= size:
        raise ValueError("digest_size must be between 1 and %d bytes" % size)
    if len(key) > size:
        raise ValueError("maximum key length is %d bytes" % size)
    if len(salt) > size // 4:
        raise ValueError("maximum salt length is %d bytes" % (size // 4))
    if len(person) > size // 4:
        raise ValueError("maximum person length is %d bytes" % (size // 4))
    if (fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node) != (1, 1, 0, 0, 0, 0, False):
        raise NotImplementedError("tree hashing with BLAKE2 is not supported; use its sequential mode (the defaults)")
    parameters = bytes((digest_size, len(key), 1, 1)) + bytes(size // 2 - 4)
    for part in salt, person:
        parameters += bytes(part) + bytes(size // 4 - len(part))
    return _Hash(_NAMES[which], _hashlib.new(which, data, parameters, bytes(key)))


def blake2b(data=b"", *, digest_size=64, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0,
            node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
    return _blake2(12, 64, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth,
                   inner_size, last_node)


def blake2s(data=b"", *, digest_size=32, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0,
            node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
    return _blake2(13, 32, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth,
                   inner_size, last_node)


def new(name, data=b"", **options):
    """Return the hash object of that name."""
    if not isinstance(name, str):
        raise TypeError("new() argument 'name' must be str, not %s" % type(name).__name__)
    lower = name.lower()
    lower = _ALIASES.get(lower, lower)
    if lower not in _NUMBERS:
        raise ValueError("unsupported hash type " + name)
    return globals()[lower](data, **options)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Return the key that PBKDF2 (RFC 8018) with HMAC derives from a password."""
    inner = new(hash_name)
    outer = new(hash_name)
    if dklen is None:
        dklen = outer.digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    password = bytes(password)
    block = inner.block_size
    if len(password) > block:
        password = new(hash_name, password).digest()
    password += bytes(block - len(password))
    inner.update(bytes(b ^ 0x36 for b in password))
    outer.update(bytes(b ^ 0x5C for b in password))
    inner, outer = inner._state, outer._state
    key = b""
    part = 0
    while len(key) < dklen:
        part += 1
        u = bytes(salt) + part.to_bytes(4, "big")
        total = 0
        for _ in range(iterations):
            h = inner.copy()
            h.update(u)
            o = outer.copy()
            o.update(h.digest())
            u = o.digest()
            total ^= int.from_bytes(u, "big")
        key += total.to_bytes(len(u), "big")
    return key[:dklen]


def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64):
    raise NotImplementedError("scrypt is not in this sandbox; use hashlib.pbkdf2_hmac")


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    """Return the hash object of what is left in a binary file."""
    h = new(digest) if isinstance(digest, str) else digest()
    while True:
        data = fileobj.read(_bufsize)
        if not data:
            return h
        h.update(data)
