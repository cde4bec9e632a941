# PYTHON_ERROR | OK
eval("f'{" + "(" * 10_000 + "1" + ")" * 10_000 + "}'")
