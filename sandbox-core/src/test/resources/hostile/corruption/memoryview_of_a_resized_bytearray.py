# OK
b = bytearray(b"x" * 64)
m = memoryview(b)
for i in range(200):
    try:
        b.extend(bytes(4096))
    except BufferError:
        break
keep = [bytes([65]) * 48 for _ in range(1000)]
try:
    bytes(m)
    m[0] = 1
    m[63] = 255
    m[10:20] = bytes(10)
except (IndexError, ValueError, BufferError):
    pass
assert all(k == b"A" * 48 for k in keep)
