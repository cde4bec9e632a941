import json

records = [{"id": i, "name": "customer %d" % i, "total": i * 1.5, "tags": ["a", "b"], "open": i % 2 == 0} for i in range(3000)]
text = json.dumps(records)
assert json.loads(text) == records
