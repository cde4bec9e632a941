# status: MEMORY
mine = []
while True:
    mine.append(b"x" * 1000000)
