# OK | PYTHON_ERROR
import re
try:
    m = re.match("(a)" * 5000, "a" * 5000)
    assert len(m.groups()) == 5000
except (re.error, MemoryError):
    pass
