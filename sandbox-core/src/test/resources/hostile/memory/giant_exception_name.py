# PYTHON_ERROR | MEMORY
raise type("E" * 1_000_000, (Exception,), {})("message")
