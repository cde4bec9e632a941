# TIMEOUT
text = "a" * 400_000
while True:
    text.count("a" * 100_000 + "b" + "a")
