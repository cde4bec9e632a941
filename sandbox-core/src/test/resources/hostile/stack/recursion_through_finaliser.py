# OK | PYTHON_ERROR | TIMEOUT | MEMORY
import gc
class C:
    def __del__(self):
        c = C()
        del c
        gc.collect()
for _ in range(10):
    C()
    gc.collect()
