# PYTHON_ERROR
def f():
    import nowhere
def g():
    try:
        f()
    except ImportError:
        g()
g()
