# OK
class A:
    def f(self):
        return 1
class B(A):
    def f(self):
        return super().f()
for make in (lambda: super(), lambda: super(B), lambda: super(B, 5), lambda: super(5, 5), lambda: super(B, A()), lambda: super(int, 5), lambda: super(B, B), lambda: super(None, None), lambda: super(A, B()), lambda: super(B, B()), lambda: super(list, []), lambda: super(dict, [])):
    try:
        s = make()
    except Exception:
        continue
    for action in (lambda: s.f(), lambda: s.append(1), lambda: s.__init__(), lambda: s.__new__(B), lambda: s.x, lambda: repr(s), lambda: s.keys(), lambda: setattr(s, "x", 1), lambda: len(s), lambda: s[0], lambda: s.__getitem__(0)):
        try:
            action()
        except Exception:
            pass
