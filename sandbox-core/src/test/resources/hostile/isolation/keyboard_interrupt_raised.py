# PYTHON_ERROR KeyboardInterrupt
raise KeyboardInterrupt
