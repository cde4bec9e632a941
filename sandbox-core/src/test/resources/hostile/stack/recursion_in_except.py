# PYTHON_ERROR RecursionError | TIMEOUT
def f():
    try:
        f()
    except RecursionError:
        f()
f()
