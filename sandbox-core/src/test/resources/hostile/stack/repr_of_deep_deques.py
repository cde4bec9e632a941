# PYTHON_ERROR RecursionError | OK
from collections import deque
x = deque([], 1)
for _ in range(50_000):
    x = deque([x], 1)
repr(x)
x == x
