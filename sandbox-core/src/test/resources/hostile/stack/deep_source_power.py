# PYTHON_ERROR | OK | MEMORY
eval("1" + "**1" * 10_000)
