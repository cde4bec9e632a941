# TIMEOUT
def ones():
    while True:
        yield 1
2 in map(lambda x: x, filter(None, zip(ones(), ones())))
