# TIMEOUT | MEMORY
n = 0
while True:
    getattr(n, "attribute_with_a_long_name_%d" % n, None)
    n += 1
