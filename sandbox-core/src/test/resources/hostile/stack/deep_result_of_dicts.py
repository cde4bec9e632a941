# PYTHON_ERROR
x = {}
for _ in range(201):
    x = {1: x}
x
