# OUTPUT_LIMIT | MEMORY
[[] for _ in range(900_000)]
