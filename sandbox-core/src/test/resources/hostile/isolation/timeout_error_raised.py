# PYTHON_ERROR TimeoutError
raise TimeoutError("forged")
