# PYTHON_ERROR RecursionError
def key(x):
    return min([2, 1], key=key)
min([2, 1], key=key)
