# PYTHON_ERROR RecursionError | TIMEOUT
def f():
    try:
        f()
    finally:
        f()
f()
