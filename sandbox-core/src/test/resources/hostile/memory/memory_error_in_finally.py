# MEMORY | TIMEOUT
def fill():
    keep = []
    try:
        while True:
            keep.append([0] * 1000)
    finally:
        while True:
            keep.append([0] * 1000)
fill()
