# MEMORY | OK
import re
re.findall(r"", "a" * 3_000_000)
