# PYTHON_ERROR ValueError
x = ValueError("inner")
for _ in range(100_000):
    x = ValueError(x)
raise x
