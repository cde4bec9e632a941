# PYTHON_ERROR RecursionError
import json
json.loads("[" * 100_000 + "]" * 100_000)
