# OK
class Hint:
    def __iter__(self):
        return self
    def __next__(self):
        raise StopIteration
    def __length_hint__(self):
        return -2 ** 31
for kind in (bytes, bytearray, list, tuple):
    kind(Hint())
