# OK | MEMORY | PYTHON_ERROR ValueError | PYTHON_ERROR SyntaxError
exec("x = " + "9" * 4000)
exec("x = '" + "a" * 3_000_000 + "'")
