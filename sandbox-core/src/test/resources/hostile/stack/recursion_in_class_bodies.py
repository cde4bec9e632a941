# PYTHON_ERROR RecursionError
def f():
    class C:
        x = f()
f()
