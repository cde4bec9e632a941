# PYTHON_ERROR | OK
x = []
for _ in range(100_000):
    x = [x]
try:
    import copy
except ImportError:
    raise RecursionError
copy.deepcopy(x)
