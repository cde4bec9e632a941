# OK
class Odd(Exception):
    def __new__(cls, *args):
        return 5
class Lying(Exception):
    def __init__(self):
        pass
class Meta(type):
    pass
for thing in (1, None, "x", int, object(), object, [], (ValueError, 1), Odd, Lying, lambda: 1, type, NotImplemented, getattr(Exception, "__init__", 5)):
    try:
        raise thing
    except BaseException:
        pass
    try:
        raise ValueError from thing
    except BaseException:
        pass
    try:
        try:
            1 / 0
        except thing:
            pass
    except BaseException:
        pass
