# TIMEOUT | PYTHON_ERROR ValueError
x = 1 << 20_000_000
while True:
    len(str(x))
