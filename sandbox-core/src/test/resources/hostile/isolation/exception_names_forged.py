# PYTHON_ERROR
raise type("Forged\nERROR x\x1b[31m", (Exception,), {})("\n\n")
