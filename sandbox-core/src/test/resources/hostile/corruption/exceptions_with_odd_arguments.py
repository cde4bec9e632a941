# OK
for kind in (OSError, UnicodeDecodeError, UnicodeEncodeError, SystemExit, StopIteration, KeyError, ImportError, SyntaxError, Exception, BaseException):
    for arguments in ((), (1,), ("x",), (1, 2), (1, 2, 3), ("utf-8", b"x", 0, 1, "r"), ("utf-8", b"x", -5, 2 ** 31, "r"), ("utf-8", 5, [], {}, ()),
                      (None,) * 20, ([],), ("x", (1, 2, 3, 4)), ("x", (None, -1, 2 ** 64, object()))):
        try:
            e = kind(*arguments)
            str(e), repr(e), e.args, getattr(e, "start", 0), getattr(e, "errno", 0), getattr(e, "value", 0)
            raise e
        except BaseException as caught:
            repr(caught)
