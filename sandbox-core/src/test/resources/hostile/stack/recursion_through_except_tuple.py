# PYTHON_ERROR
t = (KeyError,)
for _ in range(100_000):
    t = (t,)
try:
    1 / 0
except t:
    pass
