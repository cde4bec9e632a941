# PYTHON_ERROR | OK
source = ""
for i in range(1000):
    source += " " * i + "try:\n"
source += " " * 1000 + "pass\n"
for i in reversed(range(1000)):
    source += " " * i + "finally:\n" + " " * (i + 1) + "pass\n"
exec(source)
