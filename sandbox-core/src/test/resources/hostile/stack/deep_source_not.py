# PYTHON_ERROR | OK | MEMORY
eval("not " * 20_000 + "1")
