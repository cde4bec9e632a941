# MEMORY MemoryError
from collections import deque
def numbers():
    while True:
        yield object()
deque(numbers())
