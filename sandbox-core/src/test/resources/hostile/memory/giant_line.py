# OK | MEMORY
exec("x = [" + "1, " * 500_000 + "]")
