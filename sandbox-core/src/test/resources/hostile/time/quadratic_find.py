# TIMEOUT
text = "a" * 200_000
while True:
    text.find("a" * 50_000 + "b")
