# PYTHON_ERROR
source = "1"
for i in range(30):
    source = "f'{" + source + "}'" if i % 2 else 'f"{' + source + '}"'
exec("x = " + source)
