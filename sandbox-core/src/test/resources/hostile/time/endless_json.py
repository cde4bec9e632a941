# TIMEOUT
import json
document = json.dumps([list(range(1000))] * 100)
while True:
    json.loads(document)
