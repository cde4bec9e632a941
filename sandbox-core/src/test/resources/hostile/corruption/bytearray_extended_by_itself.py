# OK
b = bytearray(b"abcdefgh" * 100)
for _ in range(8):
    b.extend(b)
    b += b[1:3]
    b[0:1] = b
    if len(b) > 1_000_000:
        b = b[:1000]
len(b)
