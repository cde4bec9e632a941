# PYTHON_ERROR RecursionError
def f(x):
    return list(filter(f, [x]))
f(1)
