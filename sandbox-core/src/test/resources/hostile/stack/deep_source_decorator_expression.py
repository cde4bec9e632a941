# PYTHON_ERROR
exec("@" + "(" * 20_000 + "x" + ")" * 20_000 + "\ndef f(): pass")
