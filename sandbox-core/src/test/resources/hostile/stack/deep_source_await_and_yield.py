# PYTHON_ERROR
exec("def f():\n x = " + "(yield " * 20_000 + ")" * 20_000)
