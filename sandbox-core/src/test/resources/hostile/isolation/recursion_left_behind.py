# PYTHON_ERROR RecursionError
def f():
    try:
        f()
    finally:
        pass
f()
