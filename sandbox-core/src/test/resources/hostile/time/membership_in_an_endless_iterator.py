# TIMEOUT
def zeros():
    while True:
        yield 0
1 in zeros()
