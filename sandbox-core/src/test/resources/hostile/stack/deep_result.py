# PYTHON_ERROR
x = []
for _ in range(100_000):
    x = [x]
x
