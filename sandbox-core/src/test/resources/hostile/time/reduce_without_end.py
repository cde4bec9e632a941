# TIMEOUT
import functools
functools.reduce(lambda a, b: a, iter(int, 1))
