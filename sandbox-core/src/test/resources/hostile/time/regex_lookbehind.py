# TIMEOUT
import re
while True:
    re.sub(r"(?<=a)(?=(a+)+b)", "-", "a" * 300)
