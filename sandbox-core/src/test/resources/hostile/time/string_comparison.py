# TIMEOUT
a = "x" * 4_000_000 + "a"
b = "x" * 4_000_000 + "b"
while True:
    a < b
