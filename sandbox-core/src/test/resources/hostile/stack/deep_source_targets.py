# PYTHON_ERROR
exec("(" * 10_000 + "x" + ",)" * 10_000 + " = y")
