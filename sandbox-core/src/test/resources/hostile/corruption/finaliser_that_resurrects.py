# OK
import gc
kept = []
class C:
    def __del__(self):
        kept.append(self)
        self.x = [1] * 100
for _ in range(100):
    C().y = bytearray(100)
gc.collect()
for c in kept:
    c.x = "new"
kept.clear()
gc.collect()
gc.collect()
[bytearray(100) for _ in range(1000)]
