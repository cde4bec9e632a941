# TIMEOUT
text = "a," * 100_000
while True:
    ",".join(text.split(","))
