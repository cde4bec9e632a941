# PYTHON_ERROR RecursionError
def f():
    exec(compile("f()", "x", "exec"))
f()
