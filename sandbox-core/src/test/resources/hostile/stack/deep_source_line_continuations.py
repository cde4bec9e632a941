# OK | PYTHON_ERROR | MEMORY
exec("x = 1" + " \\\n" * 100_000)
