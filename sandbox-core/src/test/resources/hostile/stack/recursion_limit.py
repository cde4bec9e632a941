# OK | PYTHON_ERROR
import sys
try:
    sys.setrecursionlimit(10 ** 9)
except (AttributeError, OverflowError, ValueError):
    pass
def f():
    f()
try:
    f()
    raise AssertionError
except RecursionError:
    pass
