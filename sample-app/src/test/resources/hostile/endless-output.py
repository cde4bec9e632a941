# status: OUTPUT_LIMIT
while True:
    print("mine" * 1000)
