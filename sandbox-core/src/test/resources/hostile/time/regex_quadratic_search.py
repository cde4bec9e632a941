# TIMEOUT
import re
re.search(r"\s+$", " " * 100_000 + "x")
while True:
    re.search(r".*x.*y", "x" * 50_000)
