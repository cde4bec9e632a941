# PYTHON_ERROR | OK | MEMORY
exec("match x:\n case " + " | ".join("%d" % i for i in range(3_000)) + ": pass", {"x": -1})
