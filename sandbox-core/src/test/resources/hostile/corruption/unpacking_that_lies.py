# OK
class Lying:
    def __len__(self):
        return 2
    def __iter__(self):
        return iter(range(100))
    def __getitem__(self, i):
        return i
class Once:
    def __iter__(self):
        return self
    def __next__(self):
        self.n = getattr(self, "n", 0) + 1
        if self.n > 3:
            raise StopIteration
        return self
for source in (Lying(), Once(), {1: 2}, "ab", 5, None, [1] * 1000, (1,), range(3)):
    for action in ("a, b = s", "a, b, *c = s", "*a, = s", "(a, (b, c)) = s", "[a, *b, c] = s", "a, b = s, *s", "f(*s)", "f(*s, *s, **s)", "{**s}", "{*s}", "for a, b in s: pass", "print(*s)"):
        try:
            exec(action, {"s": source, "f": lambda *a, **k: None, "print": lambda *a: None})
        except Exception:
            pass
