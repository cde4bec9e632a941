# OK
def g():
    while True:
        try:
            yield 1
        except Exception:
            pass
for thrown in (1, None, "x", int, object(), ValueError, ValueError(1), [ValueError], (ValueError,), type, StopIteration, GeneratorExit):
    x = g()
    next(x)
    try:
        x.throw(thrown)
    except BaseException:
        pass
    try:
        x.throw(ValueError, thrown, thrown)
    except BaseException:
        pass
    try:
        x.close()
    except RuntimeError:
        pass
