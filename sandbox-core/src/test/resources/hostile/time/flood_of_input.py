# TIMEOUT
while True:
    try:
        input()
    except EOFError:
        pass
