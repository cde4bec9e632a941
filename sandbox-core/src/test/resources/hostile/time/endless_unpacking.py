# TIMEOUT | MEMORY
def ones():
    while True:
        yield 1
a, *b = ones()
