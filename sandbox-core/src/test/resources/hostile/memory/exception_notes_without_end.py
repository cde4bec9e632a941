# PYTHON_ERROR ValueError | PYTHON_ERROR AttributeError | MEMORY
e = ValueError("x")
for i in range(100_000):
    e.add_note("note " * 10)
raise e
