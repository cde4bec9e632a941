# TIMEOUT | OK
import gc
class K:
    def __del__(self):
        while True:
            pass
K()
gc.collect()
gc.collect()
