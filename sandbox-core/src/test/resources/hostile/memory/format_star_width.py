# OK | MEMORY | PYTHON_ERROR
for w in (10 ** 9, 2 ** 31 - 1, 2 ** 31, -2 ** 31, 2 ** 32, 2 ** 64, -10 ** 9):
    for conversion in ("%*d", "%.*f", "%*s", "%-*x"):
        try:
            conversion % (w, 1)
        except (ValueError, OverflowError, MemoryError):
            pass
