# PYTHON_ERROR | OK | MEMORY
eval("x or " * 10_000 + "1", {"x": 0})
