# PYTHON_ERROR
eval("f(" * 20_000 + ")" * 20_000)
