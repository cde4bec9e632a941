# TIMEOUT
all(iter(lambda: 1, 0))
