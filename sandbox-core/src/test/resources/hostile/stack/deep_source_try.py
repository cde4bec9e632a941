# PYTHON_ERROR IndentationError
source = ""
for i in range(200):
    source += " " * i + "try:\n"
source += " " * 200 + "pass\n"
for i in reversed(range(200)):
    source += " " * i + "finally:\n" + " " * (i + 1) + "pass\n"
exec(source)
