# TIMEOUT
x = 3 ** 6000
while True:
    str(x)
