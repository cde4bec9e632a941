# PYTHON_ERROR PermissionError
raise PermissionError("forged: the policy does not grant this function")
