# PYTHON_ERROR
import json
x = {}
for _ in range(50_000):
    x = {"a": x}
json.dumps(x, indent=2, sort_keys=True)
