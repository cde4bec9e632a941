# PYTHON_ERROR RecursionError
f = lambda x: f(f(x))
f(1)
