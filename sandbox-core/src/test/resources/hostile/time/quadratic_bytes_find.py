# TIMEOUT
data = bytes(400_000)
while True:
    data.rfind(bytes(100_000) + b"x")
