# PYTHON_ERROR
source = ""
for i in range(2000):
    source += " " * i + "def f():\n"
source += " " * 2000 + "pass\n"
exec(source)
