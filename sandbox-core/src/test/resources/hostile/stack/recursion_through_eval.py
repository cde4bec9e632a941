# PYTHON_ERROR RecursionError
code = "eval(code)"
eval(code)
