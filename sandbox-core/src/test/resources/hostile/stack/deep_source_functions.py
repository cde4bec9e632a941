# PYTHON_ERROR IndentationError
source = ""
for i in range(300):
    source += " " * i + "def f():\n"
source += " " * 300 + "pass\n"
exec(source)
