# PYTHON_ERROR
print("\nWARN everything is fine\r\x1b[2K\u202egnihtyna")
raise Exception("\nERROR forged\r\x1b[31m\u202e")
