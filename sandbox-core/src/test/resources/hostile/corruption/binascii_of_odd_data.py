# OK
import binascii
for data in (b"", b"x", b"xyz", b"====", b"a===", b"\xff" * 100, "x", None, 5, bytearray(b"61"), memoryview(b"6162"), b"6", b"zz", b"AAAA" * 10_000, b"A" * 10_001):
    for name in ("unhexlify", "hexlify", "a2b_base64", "b2a_base64", "crc32"):
        for arguments in ((), (b"",), (b"--",), (":",), (2 ** 32,), (-1,), (None,)):
            try:
                getattr(binascii, name)(data, *arguments)
            except (ValueError, TypeError, AttributeError, OverflowError):
                pass
