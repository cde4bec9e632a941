# TIMEOUT
x = 1 << 8_000_000
while True:
    hex(x)
