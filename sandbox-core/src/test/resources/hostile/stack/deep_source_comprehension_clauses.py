# PYTHON_ERROR | OK | MEMORY
eval("[1" + " for x in [1]" * 1_000 + "]")
