# OK | PYTHON_ERROR | MEMORY
eval("'a' " * 10_000)
