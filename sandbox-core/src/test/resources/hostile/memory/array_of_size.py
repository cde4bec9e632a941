# OK | MEMORY | PYTHON_ERROR
from array import array
for code in "bBhHiIlLqQfd":
    a = array(code, [1, 2, 3])
    for n in (2 ** 28, 2 ** 29, 2 ** 30, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1):
        try:
            b = a * n
            raise AssertionError((code, n, len(b)))
        except (MemoryError, OverflowError, TypeError):
            pass
