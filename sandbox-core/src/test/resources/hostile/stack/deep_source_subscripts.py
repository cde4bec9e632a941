# PYTHON_ERROR
eval("x" + "[0" * 20_000 + "]" * 20_000)
