# PYTHON_ERROR RecursionError
code = "exec(code)"
exec(code)
