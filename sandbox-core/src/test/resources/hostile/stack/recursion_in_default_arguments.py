# PYTHON_ERROR RecursionError
def f():
    def g(x=f()):
        pass
f()
