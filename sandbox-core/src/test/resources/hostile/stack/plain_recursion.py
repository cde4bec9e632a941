# PYTHON_ERROR RecursionError
def f():
    f()
f()
