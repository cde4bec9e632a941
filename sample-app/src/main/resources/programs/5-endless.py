# policy: sealed
"""A program that does not want to end."""
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
