# PYTHON_ERROR
exec("from " + "." * 20_000 + " import x")
