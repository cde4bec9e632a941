# TIMEOUT
import re
re.match(r"(.*)(.*)(.*)(.*)(.*)\1\2\3\4\5x$", "ab" * 200)
