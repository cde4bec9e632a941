# MEMORY MemoryError
data = b"x"
while True:
    data += data
