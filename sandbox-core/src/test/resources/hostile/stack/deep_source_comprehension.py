# PYTHON_ERROR
eval("[" * 5_000 + "1" + " for x in y]" * 5_000)
