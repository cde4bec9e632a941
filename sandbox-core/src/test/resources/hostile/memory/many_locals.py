# OK | MEMORY | PYTHON_ERROR
source = "def f():\n" + "".join(" v%d = %d\n" % (i, i) for i in range(5_000)) + " return v4999"
exec(source)
f()
