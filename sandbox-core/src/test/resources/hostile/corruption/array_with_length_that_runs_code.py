# OK
from array import array
class Odd:
    def __init__(self):
        self.items = [1.5] * 10
    def __len__(self):
        self.items.extend([2.5] * 10_000)
        return 10
    def __iter__(self):
        return iter(self.items)
for code in "bhiqfd":
    try:
        array(code, Odd())
    except (TypeError, ValueError, OverflowError):
        pass
