# OK
from collections import deque
for n in (10 ** 9, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 64):
    try:
        d = deque([], n)
        for i in range(100):
            d.append(i)
        assert len(d) == 100
    except (MemoryError, OverflowError):
        pass
