# OK
def f(a=1, *, b=2, **kwargs):
    return a, b, kwargs
class Odd:
    def keys(self):
        return [1, None, "a", "a", "\ud800", ("x",), S("b")]
    def __getitem__(self, key):
        return key
class S(str):
    pass
class Keys:
    def keys(self):
        return 5
for source in (Odd(), Keys(), {1: 2}, {"a": 1}, {None: 1}, {"": 1}, {S("a"): 1}, {"x" * 100_000: 1}, [("a", 1)], None):
    for target in (f, len, dict, print, sorted, int, max, "".join, "{a}".format, open, type, object, property, enumerate):
        for arguments in ((), ([1],), (1, 2)):
            try:
                target(*arguments, **source)
            except Exception:
                pass
