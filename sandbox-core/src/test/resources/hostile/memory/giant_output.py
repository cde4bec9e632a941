# OUTPUT_LIMIT
print("\u20ac" * 2_000_000)
