# OK | MEMORY | PYTHON_ERROR
def f(*args, **kwargs):
    return len(args) + len(kwargs)
for n in (100, 1000, 10_000, 100_000, 1_000_000):
    try:
        assert f(*range(n)) == n
    except (MemoryError, RecursionError):
        pass
    try:
        assert f(**{"k%d" % i: i for i in range(n // 10)}) == n // 10
    except (MemoryError, RecursionError):
        pass
