# status: TIMEOUT or FUEL
def key(x):
    return sum(range(10**9))
sorted(range(1000), key=key)
