# PYTHON_ERROR | OK | MEMORY
eval("x" + ".x" * 20_000, {"x": 1})
