# PYTHON_ERROR | OK
"{:{:{:{:{:{:{:{:}}}}}}}}".format(*[1] * 8)
