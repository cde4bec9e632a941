# TIMEOUT
def stubborn():
    while True:
        try:
            yield
        except BaseException:
            while True:
                pass
g = stubborn()
next(g)
g.close()
