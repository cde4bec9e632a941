# MEMORY MemoryError
from array import array
a = array("d", [1.0])
while True:
    a.extend(a)
