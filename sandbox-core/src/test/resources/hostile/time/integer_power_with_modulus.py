# TIMEOUT
n = (1 << 4000) - 1
while True:
    pow(3, n, n - 2)
