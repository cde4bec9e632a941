# OK
names = ["__init__", "__new__", "__repr__", "__str__", "__hash__", "__eq__", "__lt__", "__len__", "__iter__", "__next__", "__getitem__",
         "__setitem__", "__contains__", "__call__", "__enter__", "__exit__", "__getattr__", "__setattr__", "__bool__", "__add__", "__index__",
         "__del__", "__get__", "__set_name__", "__init_subclass__", "__class_getitem__", "__format__", "__int__", "__float__", "__bytes__"]
values = [None, 5, "text", [], int, object(), len, property(), staticmethod(len), classmethod(len)]
for name in names:
    for value in values:
        try:
            class C:
                pass
            setattr(C, name, value)
            c = C()
        except Exception:
            continue
        for use in (repr, str, hash, len, iter, next, bool, list, int, float, lambda c: c == c, lambda c: c < c, lambda c: c[0], lambda c: c(),
                    lambda c: c.x, lambda c: c + c, lambda c: [1][c], lambda c: f"{c}", lambda c: {c}, lambda c: 1 in c, lambda c: C[int]):
            try:
                use(c)
            except Exception:
                pass
        try:
            with c:
                pass
        except Exception:
            pass
