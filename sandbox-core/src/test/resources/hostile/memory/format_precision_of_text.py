# OK | MEMORY | PYTHON_ERROR
"%.1000000000s" % "x"
for spec in (".1000000000f", ".2147483647e", ".2147483648g", "2147483648", ".4294967296f", "99999999999999999999d",
             ".99999999999999999999f", "0>4294967295", ",.1000000000f", "^1000000000", "=1000000000"):
    try:
        format(1.5, spec)
    except (ValueError, OverflowError, MemoryError):
        pass
    try:
        format(10 ** 30, spec)
    except (ValueError, OverflowError, MemoryError):
        pass
