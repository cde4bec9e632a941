# TIMEOUT | PYTHON_ERROR ModuleNotFoundError
import itertools
for p in itertools.permutations(range(20)):
    pass
