# MEMORY | PYTHON_ERROR | TIMEOUT
C = object
while True:
    C = type("C", (C,), {})
