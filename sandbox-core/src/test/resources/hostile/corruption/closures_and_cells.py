# OK
def outer():
    try:
        inner()
    except NameError:
        pass
    def inner():
        return late
    try:
        inner()
    except NameError:
        pass
    late = 1
    del late
    try:
        inner()
    except NameError:
        pass
    return inner
f = outer()
try:
    f()
except NameError:
    pass
for action in (lambda: f.__closure__, lambda: f.__closure__[0].cell_contents, lambda: setattr(f.__closure__[0], "cell_contents", 5), lambda: type(f)(f), lambda: type(f).__call__(5)):
    try:
        action()
    except Exception:
        pass
