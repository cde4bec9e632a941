# MEMORY MemoryError
{str(i): [i] for i in range(10 ** 9)}
