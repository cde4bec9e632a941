# TIMEOUT | MEMORY
x = 7 ** (7 ** 8)
while True:
    x = x * x
