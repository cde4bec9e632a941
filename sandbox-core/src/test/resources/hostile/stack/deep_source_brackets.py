# PYTHON_ERROR
eval("[" * 20_000 + "]" * 20_000)
