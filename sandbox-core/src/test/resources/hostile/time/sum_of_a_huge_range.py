# TIMEOUT
sum(range(10 ** 9))
