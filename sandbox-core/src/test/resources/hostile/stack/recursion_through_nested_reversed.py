# PYTHON_ERROR | OK
class R:
    def __init__(self, inner):
        self.inner = inner
    def __reversed__(self):
        return reversed(self.inner)
r = [1]
for _ in range(20_000):
    r = R(r)
list(reversed(r))
