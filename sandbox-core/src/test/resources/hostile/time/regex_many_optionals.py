# TIMEOUT
import re
re.match("a?" * 30 + "a" * 30 + "b", "a" * 30)
