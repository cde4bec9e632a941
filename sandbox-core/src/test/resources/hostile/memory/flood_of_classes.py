# MEMORY MemoryError
classes = []
while True:
    classes.append(type("C%d" % len(classes), (), {"x": [1, 2, 3]}))
