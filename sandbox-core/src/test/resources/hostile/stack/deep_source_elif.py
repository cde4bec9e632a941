# OK | PYTHON_ERROR | MEMORY
source = "if x == 0: pass\n" + "".join("elif x == %d: pass\n" % i for i in range(3_000))
exec(source, {"x": -1})
