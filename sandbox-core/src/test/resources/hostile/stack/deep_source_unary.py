# PYTHON_ERROR | OK | MEMORY
eval("-" * 20_000 + "1")
