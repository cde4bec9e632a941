# MEMORY MemoryError
data = bytearray(b"x")
while True:
    data.extend(data)
