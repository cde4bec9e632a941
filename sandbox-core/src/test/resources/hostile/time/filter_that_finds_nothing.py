# TIMEOUT
def ones():
    while True:
        yield 1
next(filter(lambda x: False, ones()))
