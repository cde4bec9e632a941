# PYTHON_ERROR
("{0" + "[0]" * 100_000 + "}").format([1])
