# PYTHON_ERROR
a = []
a.append(a)
a
