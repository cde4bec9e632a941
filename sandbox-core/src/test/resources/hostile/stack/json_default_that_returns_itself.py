# PYTHON_ERROR | TIMEOUT
import json
json.dumps(object(), default=lambda x: [x])
