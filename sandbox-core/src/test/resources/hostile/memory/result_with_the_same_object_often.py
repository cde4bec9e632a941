# OUTPUT_LIMIT | MEMORY
text = "x" * 100_000
[text] * 10_000
