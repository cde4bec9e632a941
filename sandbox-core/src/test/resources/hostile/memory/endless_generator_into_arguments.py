# MEMORY MemoryError | TIMEOUT | PYTHON_ERROR
def numbers():
    while True:
        yield 1
print(*numbers())
