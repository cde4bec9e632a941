# OK
import gc
log = []
class C:
    def __init__(self, d):
        self.d = d
    def __del__(self):
        self.d.clear()
        self.d.update({i: [i] for i in range(100)})
        log.append(self)
        gc.collect()
for _ in range(20):
    d = {}
    d[1] = C(d)
    d = None
    gc.collect()
len([object() for _ in range(10_000)])
