# OUTPUT_LIMIT | PYTHON_ERROR ValueError | OK | MEMORY
[[] for _ in range(900_000)]
