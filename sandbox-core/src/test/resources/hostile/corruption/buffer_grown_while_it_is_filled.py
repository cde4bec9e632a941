# OK
target = bytearray(4)
class Grow:
    def __iter__(self):
        for i in range(100):
            target.extend(bytes(1000))
            yield i & 255
try:
    target[:] = Grow()
except (TypeError, NotImplementedError):
    pass
try:
    target[0:2] = bytearray(Grow())
except (TypeError, NotImplementedError):
    pass
try:
    target.extend(Grow())
except TypeError:
    pass
len(target)
