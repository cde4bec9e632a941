# OK
from collections import deque
d = deque(range(100), 1000)
try:
    for i, x in enumerate(d):
        d.append(x)
        d.popleft()
        if i > 1000:
            break
except RuntimeError:
    pass
it = iter(d)
next(it)
d = deque(range(3), 1000)
try:
    list(it)
except RuntimeError:
    pass
for i in range(100):
    d.append(i)
for index in (0, -1, 99, 100, -100, -101, 2 ** 31 - 1, -2 ** 31, 2 ** 32, 2 ** 64):
    try:
        d[index] = d[index]
    except (IndexError, OverflowError, TypeError):
        pass
