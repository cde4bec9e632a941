# PYTHON_ERROR
eval("(" * 20_000 + "1" + ")" * 20_000)
