# OUTPUT_LIMIT
while True:
    try:
        print("x" * 1000)
    except BaseException:
        pass
