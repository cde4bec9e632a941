# PYTHON_ERROR RecursionError | MEMORY
def f(*args, **kwargs):
    return f(*args, 1, **kwargs)
f(*range(50), **{"k%d" % i: i for i in range(50)})
