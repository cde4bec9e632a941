# TIMEOUT | PYTHON_ERROR ValueError
text = "9" * 3_000_000
while True:
    int(text)
