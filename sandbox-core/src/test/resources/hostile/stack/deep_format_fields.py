# PYTHON_ERROR
("{0" + ".x" * 100_000 + "}").format(1)
