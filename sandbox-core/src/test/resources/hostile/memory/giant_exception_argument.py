# PYTHON_ERROR ValueError
raise ValueError("x" * 10_000_000)
