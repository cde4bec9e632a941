# OUTPUT_LIMIT
print([list(range(1000))] * 1000)
