# PYTHON_ERROR IndentationError
source = ""
for i in range(300):
    source += " " * i + "class C:\n"
source += " " * 300 + "pass\n"
exec(source)
