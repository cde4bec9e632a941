# PYTHON_ERROR | OK
import re
re.match("(?=" * 2000 + "a" + ")" * 2000, "a")
