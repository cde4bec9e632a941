# PYTHON_ERROR
eval("lambda: " * 20_000 + "1")
