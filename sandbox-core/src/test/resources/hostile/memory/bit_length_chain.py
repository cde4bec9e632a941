# MEMORY | TIMEOUT | PYTHON_ERROR
x = 2
while True:
    x = 1 << x.bit_length() * x.bit_length()
