# TIMEOUT
def again():
    try:
        while True:
            pass
    finally:
        again()
again()
