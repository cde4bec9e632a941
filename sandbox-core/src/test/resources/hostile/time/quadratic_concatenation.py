# TIMEOUT | MEMORY
text = ""
while True:
    text = "x" + text
