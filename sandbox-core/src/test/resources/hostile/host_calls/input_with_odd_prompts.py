# OK
class C:
    def __str__(self):
        raise KeyError
for prompt in (None, 5, [], "x" * 1000, "\ud800", C()):
    try:
        input(prompt)
    except (EOFError, KeyError, TypeError, UnicodeError):
        pass
