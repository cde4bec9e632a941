# TIMEOUT | PYTHON_ERROR | MEMORY
from decimal import Decimal, getcontext
getcontext().prec = 10 ** 6
x = Decimal(2).sqrt()
while True:
    x = (x + 2 / x) / 2
