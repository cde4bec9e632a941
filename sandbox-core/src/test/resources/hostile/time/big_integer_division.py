# TIMEOUT
x = (1 << 4_000_000) - 1
y = (1 << 2_000_000) - 3
while True:
    divmod(x, y)
