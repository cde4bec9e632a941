# OK
for arguments in ((), (5,), (None, 5), (len,), (lambda self: self.x,), (1, 2, 3, 4), (property(),)):
    try:
        p = property(*arguments)
        class C:
            x = p
        c = C()
    except Exception:
        continue
    for action in (lambda: c.x, lambda: setattr(c, "x", 1), lambda: delattr(c, "x"), lambda: p.getter(5), lambda: p.fget(1), lambda: p.__get__(1, 2), lambda: p.__get__(), lambda: p.__set__(c, 1), lambda: p.deleter(None)):
        try:
            action()
        except (AttributeError, TypeError, RecursionError):
            pass
