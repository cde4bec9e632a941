# OK
import host
class S(str):
    pass
for keywords in ({1: 2}, {None: 1}, {("a",): 1}, {"": 1}, {"a" * 100_000: 1}, {S("a"): 1}, {"a\0": 1}, {"\ud800": 1}, {"a": 1, S("b"): 2}):
    try:
        host.add(**keywords)
    except (TypeError, ValueError, UnicodeError, RuntimeError):
        pass
