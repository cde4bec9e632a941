# MEMORY MemoryError
class C:
    @property
    def x(self):
        return [self.x0, self.x0]
    x0 = [0] * 1000
keep = []
c = C()
while True:
    keep.append(c.x * 100)
