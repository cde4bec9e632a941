# TIMEOUT | OK
import gc
class Again:
    def __del__(self):
        Again()
        gc.collect()
Again()
gc.collect()
while True:
    gc.collect()
