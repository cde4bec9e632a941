# TIMEOUT
while True:
    repr(1e308), "%.300f" % 1e-300, float("9" * 300)
