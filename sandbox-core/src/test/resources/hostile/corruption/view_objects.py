# OK
d = {i: i for i in range(10)}
views = [d.keys(), d.values(), d.items()]
for view in views:
    kind = type(view)
    for make in (lambda: kind(), lambda: kind({}), lambda: kind.__new__(kind), lambda: object.__new__(kind)):
        try:
            x = make()
            list(x), len(x), repr(x), 1 in x
        except (TypeError, AttributeError):
            pass
    for action in (lambda: view | {1}, lambda: view & view, lambda: view - {1}, lambda: view == view, lambda: view < view, lambda: hash(view), lambda: (1, 1) in view, lambda: 5 in view, lambda: [] in view, lambda: iter(view), lambda: reversed(view)):
        try:
            action()
        except TypeError:
            pass
d.clear()
for view in views:
    len(view), list(view), repr(view)
