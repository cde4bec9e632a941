# PYTHON_ERROR EOFError
input("name? ")
