# OK
class A(list):
    pass
class B(dict):
    pass
a = A([1, 2, 3])
for action in (lambda: setattr(a, "__class__", B), lambda: setattr(A, "__bases__", (B,)), lambda: setattr(A, "__bases__", ()),
               lambda: setattr(A, "__dict__", {}), lambda: setattr(A, "__mro__", ()), lambda: setattr(A, "__name__", 5),
               lambda: setattr(list, "append", None), lambda: setattr(int, "__add__", None), lambda: delattr(str, "join"),
               lambda: A.__bases__[0].clear(), lambda: type.__init__(A, "A", (), {})):
    try:
        action()
    except (TypeError, AttributeError):
        pass
    try:
        a.append(1), len(a), repr(a), a.keys()
    except (TypeError, AttributeError):
        pass
