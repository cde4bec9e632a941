# MEMORY MemoryError | PYTHON_ERROR TypeError
from collections import deque
def numbers():
    while True:
        yield object()
deque(numbers())
