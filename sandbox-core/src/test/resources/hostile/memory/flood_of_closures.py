# MEMORY MemoryError
functions = []
while True:
    def f(n=len(functions)):
        return lambda: (n, f)
    functions.append(f)
