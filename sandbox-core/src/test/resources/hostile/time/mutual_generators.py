# TIMEOUT
def ping(n):
    while True:
        yield n
def pong(g):
    yield from g
for x in pong(pong(pong(ping(1)))):
    pass
