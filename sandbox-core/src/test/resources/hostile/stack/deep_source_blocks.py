# PYTHON_ERROR IndentationError
source = ""
for i in range(300):
    source += " " * i + ("if 1:\n", "while 1:\n", "for x in y:\n", "with x:\n")[i % 4]
source += " " * 300 + "pass\n"
exec(source)
