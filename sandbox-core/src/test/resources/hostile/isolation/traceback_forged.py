# PYTHON_ERROR
exec(compile("\n\n1/0", "Program.java:1\n\tat java", "exec")) if False else None
raise Exception('\n  File "<program>", line 1\nTraceback (most recent call last):')
