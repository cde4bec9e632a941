# PYTHON_ERROR ValueError | MEMORY
raise ValueError([[i, "abc"] for i in range(100_000)])
