# TIMEOUT | PYTHON_ERROR | MEMORY
import re
re.match(r"(?:(?:(?:a{1,1000}){1,1000}){1,1000}){1,1000}b", "a" * 5000)
