# PYTHON_ERROR RecursionError
import json
def default(x):
    return json.dumps(x, default=default)
json.dumps(object(), default=default)
