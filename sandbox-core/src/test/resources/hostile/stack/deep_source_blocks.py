# PYTHON_ERROR | OK
source = ""
for i in range(2000):
    source += " " * i + ("if 1:\n", "while 1:\n", "for x in y:\n", "with x:\n")[i % 4]
source += " " * 2000 + "pass\n"
exec(source)
