# OK
for n in (10 ** 9, 2 ** 31 - 1):
    try:
        "\t\t\t".expandtabs(n)
    except (MemoryError, OverflowError, AttributeError):
        pass
