# OK | PYTHON_ERROR | MEMORY
exec("x = " * 5_000 + "1")
