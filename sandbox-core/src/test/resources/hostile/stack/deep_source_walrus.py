# PYTHON_ERROR
eval("(x := " * 10_000 + "1" + ")" * 10_000)
