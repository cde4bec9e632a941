# TIMEOUT
max(range(10 ** 9))
