# OUTPUT_LIMIT | PYTHON_ERROR ValueError | OK
[[] for _ in range(900_000)]
