# OK
for change in (lambda d: d.clear(), lambda d: d.update({i: i for i in range(1000)}), lambda d: d.pop(1, None),
               lambda d: d.setdefault("new", 1)):
    for view in (lambda d: d, lambda d: d.items(), lambda d: d.values(), lambda d: d.keys()):
        d = {i: [i] for i in range(100)}
        try:
            for x in view(d):
                change(d)
        except RuntimeError:
            pass
        len(d), repr(d)[:10]
