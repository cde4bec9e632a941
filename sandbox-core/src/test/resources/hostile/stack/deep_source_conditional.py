# PYTHON_ERROR | OK | MEMORY
eval("1 if 1 else " * 5_000 + "1")
