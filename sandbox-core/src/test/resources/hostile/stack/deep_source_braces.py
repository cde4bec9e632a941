# PYTHON_ERROR
eval("{1:" * 20_000 + "1" + "}" * 20_000)
