# OK | PYTHON_ERROR | CRASHED | MEMORY
import host
from array import array
class Lying:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return 1
    def __iter__(self):
        return iter(range(self.n))
for code in "dqiI":
    for n in (10, 1000, 100_000, 1_000_000):
        try:
            a = array(code, Lying(n))
            host.echo(list(range(10)))
            host.add(1, 2)
            host.echo({"a": [1, 2, 3]})
        except (TypeError, ValueError, MemoryError, OverflowError, PermissionError):
            pass
