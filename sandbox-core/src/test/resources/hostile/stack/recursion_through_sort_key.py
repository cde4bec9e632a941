# PYTHON_ERROR RecursionError
def key(x):
    return sorted([2, 1], key=key)
sorted([2, 1], key=key)
