# PYTHON_ERROR
eval("f(" + "*" * 100_000 + "x)")
