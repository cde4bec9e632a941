# OK
class Short:
    def __len__(self):
        return 1
    def __iter__(self):
        return iter([65] * 50_000)
class Long:
    def __len__(self):
        return 1_000_000
    def __iter__(self):
        return iter([65])
class Negative:
    def __len__(self):
        return -1
    def __iter__(self):
        return iter([65])
class Huge:
    def __len__(self):
        return 2 ** 62
    def __iter__(self):
        return iter([65])
for kind in (bytes, bytearray, list, tuple, set, frozenset, sorted, "".join):
    for source in (Short(), Long(), Negative(), Huge()):
        try:
            len(kind(source))
        except (ValueError, OverflowError, TypeError, MemoryError):
            pass
