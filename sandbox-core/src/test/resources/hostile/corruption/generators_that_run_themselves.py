# OK
def g():
    try:
        next(me)
    except ValueError:
        pass
    try:
        me.close()
    except (ValueError, RuntimeError):
        pass
    try:
        me.throw(KeyError)
    except (ValueError, KeyError):
        pass
    yield 1
    yield from me
me = g()
next(me)
try:
    next(me)
except ValueError:
    pass
def h():
    yield from (x for x in self)
self = h()
try:
    next(self)
except ValueError:
    pass
