# PYTHON_ERROR RecursionError | OK | PYTHON_ERROR ImportError
import functools
f = lambda: 1
for _ in range(50_000):
    f = functools.partial(f)
f()
