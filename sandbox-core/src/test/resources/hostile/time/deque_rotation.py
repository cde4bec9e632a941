# TIMEOUT | PYTHON_ERROR AttributeError
from collections import deque
d = deque(range(100_000), 100_000)
while True:
    d.rotate(50_000)
