# TIMEOUT
def slow(x):
    while True:
        pass
sorted([3, 1, 2], key=slow)
