# TIMEOUT
while True:
    "{:>{}}".format(1, 100_000)
