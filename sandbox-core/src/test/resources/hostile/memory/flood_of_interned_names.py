# MEMORY MemoryError
class Bag:
    pass
bag = Bag()
n = 0
while True:
    setattr(bag, "name_%d" % n, n)
    n += 1
