# PYTHON_ERROR
exec("import a" + ".a" * 20_000)
