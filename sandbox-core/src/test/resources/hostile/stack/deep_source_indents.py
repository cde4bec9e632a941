# PYTHON_ERROR IndentationError
exec("if 1:\n" + "".join(" " * i + "if 1:\n" for i in range(1, 300)))
