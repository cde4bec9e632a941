# status: TIMEOUT or FUEL or MEMORY
x = 3 ** (10 ** 8)
