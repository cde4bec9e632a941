# TIMEOUT | MEMORY | PYTHON_ERROR OverflowError
import math
math.factorial(10 ** 6)
math.factorial(10 ** 9)
