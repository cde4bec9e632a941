# OK
from array import array
class Short:
    def __len__(self):
        return 2
    def __iter__(self):
        return iter(range(3000))
class Long:
    def __len__(self):
        return 1_000_000
    def __iter__(self):
        return iter(range(2))
class Negative:
    def __len__(self):
        return -5
    def __iter__(self):
        return iter([1])
for code in "bBhHiIlLqQfd":
    for source in (Short(), Long(), Negative()):
        try:
            a = array(code, source)
            list(a), repr(a), len(a)
        except (ValueError, OverflowError, TypeError, MemoryError):
            pass
