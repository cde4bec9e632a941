# PYTHON_ERROR
source = ""
for i in range(2000):
    source += " " * i + "class C:\n"
source += " " * 2000 + "pass\n"
exec(source)
