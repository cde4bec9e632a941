# TIMEOUT
text = "ab" * 100_000
while True:
    text.replace("a", "aa").replace("aa", "a")
