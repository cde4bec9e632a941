# MEMORY MemoryError
raise MemoryError("forged")
