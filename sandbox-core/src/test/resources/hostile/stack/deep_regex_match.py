# OK | PYTHON_ERROR | MEMORY | TIMEOUT
import re
re.match(r"(?:a|b)*c", "ab" * 500_000)
