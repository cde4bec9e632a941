#### b64
data = [b'', b'a', b'ab', b'abc', bytes(range(256)), b'hello world', b'\0' * 9, b'\xff' * 7, b'    ']
import base64 as B
for d in data:
    e = B.b64encode(d)
    print(e, B.b64decode(e) == d, B.urlsafe_b64encode(d), B.urlsafe_b64decode(B.urlsafe_b64encode(d)) == d, B.standard_b64encode(d), B.b64encode(d, altchars=b"-:"), B.b64decode(B.b64encode(d, b"-:"), b"-:") == d)
#### b32_b16
data = [b'', b'a', b'ab', b'abc', bytes(range(256)), b'hello world', b'\0' * 9, b'\xff' * 7, b'    ']
import base64 as B
for d in data:
    print(B.b32encode(d), B.b32decode(B.b32encode(d)) == d, B.b16encode(d), B.b16decode(B.b16encode(d)) == d, B.b32hexencode(d), B.b32hexdecode(B.b32hexencode(d)) == d)
print(B.b32decode("mfrgg===", casefold=True), B.b16decode("ab", casefold=True), B.b32decode(b"MZXW6YTB", map01=b"I"), B.b32decode("MFRGG0==" .replace("0", "="), map01="L"))
#### b85
data = [b'', b'a', b'ab', b'abc', bytes(range(256)), b'hello world', b'\0' * 9, b'\xff' * 7, b'    ']
import base64 as B
for d in data:
    print(B.b85encode(d), B.b85decode(B.b85encode(d)) == d, B.a85encode(d), B.a85decode(B.a85encode(d)) == d, B.b85encode(d, pad=True), B.a85encode(d, foldspaces=True, adobe=True), B.a85decode(B.a85encode(d, adobe=True), adobe=True) == d)
print(B.a85encode(bytes(range(60)), wrapcol=20), B.a85encode(bytes(60), wrapcol=7, adobe=True))
#### mime
data = [b'', b'a', b'ab', b'abc', bytes(range(256)), b'hello world', b'\0' * 9, b'\xff' * 7, b'    ']
import base64 as B
for d in data:
    e = B.encodebytes(d * 20)
    print(e, B.decodebytes(e) == d * 20)
#### errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import base64 as B
for x in ("a", "ab", "abc", "abcd=", "ab=c", "====", "a===", "é", b"\xff", 5, None, "ab\ncd", "YWJj!", "YQ==YQ==", "YQ="):
    t(B.b64decode, x); t(B.b64decode, x, validate=True)
for x in ("A", "MFRGG===x", "1234567=", "MFRGG=="):
    t(B.b32decode, x)
t(B.b16decode, "0g"); t(B.b16decode, "abc"); t(B.b16decode, "ABC"); t(B.b85decode, "a b"); t(B.b85decode, "~~~~~"); t(B.a85decode, "zz~"); t(B.a85decode, "abz"); t(B.a85decode, "x", adobe=True); t(B.b64encode, "text"); t(B.b85encode, "text"); t(B.encodebytes, "x"); t(B.a85decode, "s8W-\"")
#### streams
import base64 as B, io
a, b, c = io.BytesIO(b"some data " * 20), io.BytesIO(), io.BytesIO()
B.encode(a, b)
b.seek(0)
B.decode(b, c)
print(b.getvalue(), c.getvalue() == b"some data " * 20)
#### typical_uses
import base64, json
token = base64.urlsafe_b64encode(json.dumps({"user": "ann", "id": 7}).encode()).decode().rstrip("=")
print(token, json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))))
print(base64.b64encode("héllo ✓".encode("utf-8")).decode("ascii"), base64.b64decode("aMOpbGxvIOKckw==").decode("utf-8"))
print(base64.b64encode(b"user:pass").decode(), base64.b64decode(bytearray(b"dXNlcg==")), base64.b64encode(memoryview(b"abc")))
#### hex
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import binascii as B
print(B.hexlify(b"\x00\xffab"), B.hexlify(b"abcdef", ":"), B.hexlify(b"abcdefg", b"-", 2), B.hexlify(b"abcdefg", "_", -3), B.hexlify(b"", ":"), B.unhexlify("00FFab"), B.a2b_hex(b"6162"), B.b2a_hex(bytearray(b"xy")))
t(B.unhexlify, "abc"); t(B.unhexlify, "zz"); t(B.hexlify, "text"); t(B.hexlify, b"ab", "::"); t(B.unhexlify, "é1"); t(B.unhexlify, 5)
#### checksums
import binascii as B
print(B.crc32(b"hello"), B.crc32(b"world", B.crc32(b"hello ")), B.crc_hqx(b"hello", 0), B.crc_hqx(b"123456789", 0xffff), hex(B.crc32(bytes(1000))))
#### uu
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import binascii as B
for d in (b"", b"a", b"abc", b"hello world", bytes(45)):
    print(B.b2a_uu(d), B.b2a_uu(d, backtick=True), B.a2b_uu(B.b2a_uu(d)) == d)
t(B.b2a_uu, bytes(46)); t(B.a2b_uu, b"#\x01\x02"); t(B.a2b_uu, "!!!!xyz")
#### quoted_printable
import binascii as B
for d in (b"plain", b"caf\xc3\xa9 = x", b"trailing \n", b"tab\t", b"a" * 100, b"line1\r\nline2 \r\n", b".dot", b"_x y"):
    print(B.b2a_qp(d), B.a2b_qp(B.b2a_qp(d)), B.b2a_qp(d, quotetabs=True), B.b2a_qp(d, header=True), B.b2a_qp(d, istext=False))
print(B.a2b_qp(b"a=3Db=\nc=XY=41"), B.a2b_qp("a_b", header=True))
#### strict
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import binascii as B
for x in (b"YQ==", b"YQ==\n", b"=YQ=", b"YQ=a", b"Y Q==", b"YWI", b"YWJjZ", b"YWI=YWI="):
    t(B.a2b_base64, x); t(B.a2b_base64, x, strict_mode=True)
print(B.b2a_base64(b"abc"), B.b2a_base64(b"abc", newline=False), issubclass(B.Error, ValueError))
#### hmac
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import hmac, hashlib
print(hmac.new(b"key", b"message", hashlib.sha256).hexdigest(), hmac.new(b"key", b"message", "md5").hexdigest(), hmac.new(b"k" * 200, b"m", "sha1").hexdigest(), hmac.digest(b"key", b"msg", "sha512")[:8])
h = hmac.new(b"key", digestmod="sha256")
h.update(b"mess")
g = h.copy()
h.update(b"age")
print(h.hexdigest(), g.hexdigest(), h.name, h.digest_size, h.block_size)
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"), hmac.compare_digest(b"a", b"ab"))
t(hmac.new, b"k", b"m"); t(hmac.new, "k", b"m", "md5"); t(hmac.compare_digest, "a", b"a"); t(hmac.compare_digest, "é", "é"); t(hmac.new, b"k", b"m", "nope")
#### secrets
import secrets
print(len(secrets.token_bytes(10)), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)), 0 <= secrets.randbelow(10) < 10, secrets.choice([3]), secrets.randbits(8) < 256, secrets.compare_digest("a", "a"), len(secrets.token_hex()), secrets.SystemRandom is not None)
try:
    secrets.randbelow(0)
except ValueError as e:
    print(e)
#### colorsys
import colorsys as C
for rgb in ((0, 0, 0), (1, 1, 1), (0.2, 0.4, 0.4), (1, 0, 0), (0.1, 0.9, 0.5), (0.5, 0.5, 0.5), (0.3, 0.2, 0.8)):
    print(C.rgb_to_hsv(*rgb), C.rgb_to_hls(*rgb), C.rgb_to_yiq(*rgb), C.hsv_to_rgb(*C.rgb_to_hsv(*rgb)), C.hls_to_rgb(*C.rgb_to_hls(*rgb)), C.yiq_to_rgb(*C.rgb_to_yiq(*rgb)))
#### alphabets of a wrong size
import base64
for f in (lambda: base64.b64encode(b"a", b"abc"), lambda: base64.b64decode(b"YQ==", b"abc"), lambda: base64.b32decode(b"ME======", map01=b"ab")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
