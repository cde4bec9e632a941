# TIMEOUT | PYTHON_ERROR | MEMORY
import random
while True:
    random.getrandbits(30_000_000)
