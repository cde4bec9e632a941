# TIMEOUT
import math
a, b = 1, 1
for _ in range(30000):
    a, b = b, a + b
while True:
    math.gcd(a, b)
