# PYTHON_ERROR | OK | MEMORY
eval("1" + "+1" * 20_000)
