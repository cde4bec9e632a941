# OK
exec("\n".join("x%d = 'constant %d'" % (i, i) for i in range(30_000)))
