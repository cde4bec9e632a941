# PYTHON_ERROR SyntaxError | MEMORY | PYTHON_ERROR RecursionError
exec("x = " + "(" * 1_000_000)
