# PYTHON_ERROR | OK | MEMORY
exec("x: " + "list[" * 10_000 + "int" + "]" * 10_000 + " = 1")
