# MEMORY MemoryError
import io
f = io.StringIO()
while True:
    f.write("x" * 100_000)
