# OK
from array import array
class Index:
    def __index__(self):
        del b[:]
        return 900
def get(i): return b[i]
def put(i): b[i] = 5
def part(i): return b[i:990]
def fill(i): b[i:990] = b[0:0]
def grow(i): b[i:990] = make()[:100]
def shrink(i): del b[i:990]
for make in (lambda: bytearray(b"x" * 4000), lambda: array("i", [7] * 1000), lambda: array("d", [7.5] * 1000)):
    for action in (get, put, part, fill, grow, shrink):
        b = make()
        try:
            result = action(Index())
            assert action is not part or len(result) == 0
        except IndexError:
            pass
        assert len(b) == len(list(b))
