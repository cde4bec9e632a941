# PYTHON_ERROR RecursionError | OK | PYTHON_ERROR ImportError | PYTHON_ERROR ModuleNotFoundError | PYTHON_ERROR AttributeError
import functools
f = lambda: 1
for _ in range(50_000):
    f = functools.partial(f)
f()
