# OUTPUT_LIMIT | MEMORY | PYTHON_ERROR
x = [0] * 10
for _ in range(9):
    x = [x] * 10
x
