# MEMORY MemoryError
keep = []
while True:
    keep.append(eval("lambda a, b, c: [a, b, c, %d]" % len(keep)))
