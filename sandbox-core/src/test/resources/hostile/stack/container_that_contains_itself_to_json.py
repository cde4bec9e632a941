# PYTHON_ERROR
import json
a = []
a.append(a)
json.dumps(a)
