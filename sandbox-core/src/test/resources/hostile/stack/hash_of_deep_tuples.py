# PYTHON_ERROR RecursionError
t = ()
for _ in range(100_000):
    t = (t,)
hash(t)
