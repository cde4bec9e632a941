# OK | MEMORY | PYTHON_ERROR
names = ", ".join("p%d" % i for i in range(1000))
exec("def f(" + names + "): return p999")
f(*range(1000))
