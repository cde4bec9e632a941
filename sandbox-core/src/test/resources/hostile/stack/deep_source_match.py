# PYTHON_ERROR | OK
exec("match x:\n case " + "[" * 5_000 + "]" * 5_000 + ": pass", {"x": 1})
