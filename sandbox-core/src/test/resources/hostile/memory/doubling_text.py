# MEMORY MemoryError
text = "x"
while True:
    text += text
