# TIMEOUT | PYTHON_ERROR TypeError | PYTHON_ERROR ModuleNotFoundError | PYTHON_ERROR AttributeError
import functools
functools.reduce(lambda a, b: a, iter(int, 1))
