# status: MEMORY
mine = []
while True:
    mine.append(bytearray(1000000))
