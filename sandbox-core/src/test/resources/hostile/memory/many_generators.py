# MEMORY | PYTHON_ERROR
def g():
    yield 1
keep = []
while True:
    x = g()
    next(x)
    keep.append(x)
