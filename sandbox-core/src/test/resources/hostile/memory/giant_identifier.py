# OK | PYTHON_ERROR | MEMORY
exec("x" * 1_000_000 + " = 1")
