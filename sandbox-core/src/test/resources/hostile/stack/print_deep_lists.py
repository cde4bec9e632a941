# PYTHON_ERROR RecursionError | OUTPUT_LIMIT
x = []
for _ in range(100_000):
    x = [x]
print(x)
