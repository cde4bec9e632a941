# PYTHON_ERROR RecursionError
import json
json.loads('{"a":' * 50_000 + "1" + "}" * 50_000, object_hook=lambda d: d)
