# OK
import re
b = bytearray(b"abcabcabc" * 1000)
def replace(match):
    del b[:]
    b.extend(b"x" * 10)
    return b"-"
try:
    re.sub(b"a", replace, b)
except (TypeError, BufferError):
    pass
b = bytearray(b"abc" * 1000)
try:
    for m in re.finditer(b"b", b):
        del b[10:]
        m.group(), m.span()
except (TypeError, BufferError):
    pass
b = bytearray(b"abc" * 1000)
try:
    m = re.match(b"(abc)+", b)
    b[:] = b""
    m.group(), m.group(1), m.start()
except (TypeError, BufferError):
    pass
