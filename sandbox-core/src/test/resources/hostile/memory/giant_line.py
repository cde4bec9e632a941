# OK | MEMORY | PYTHON_ERROR
exec("x = [" + "1, " * 500_000 + "]")
