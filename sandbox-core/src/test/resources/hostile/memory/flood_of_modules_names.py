# TIMEOUT | MEMORY
n = 0
while True:
    try:
        __import__("module_%d" % n)
    except ImportError:
        n += 1
