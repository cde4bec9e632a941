# OK | MEMORY | PYTHON_ERROR
exec("def d(f): return f\n" + "@d\n" * 5000 + "def f(): pass")
