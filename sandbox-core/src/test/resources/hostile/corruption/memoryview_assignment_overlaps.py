# OK
b = bytearray(range(256))
m = memoryview(b)
m[1:] = m[:-1]
m[:-1] = m[1:]
m[10:20] = m[15:25]
try:
    m[0:10] = m[0:9]
except ValueError:
    pass
