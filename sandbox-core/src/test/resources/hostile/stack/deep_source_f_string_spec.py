# PYTHON_ERROR
eval("f'" + "{1:" * 10_000 + "}" * 10_000 + "'")
