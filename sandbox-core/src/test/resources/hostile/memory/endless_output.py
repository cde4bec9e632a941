# OUTPUT_LIMIT
while True:
    print("x" * 100)
