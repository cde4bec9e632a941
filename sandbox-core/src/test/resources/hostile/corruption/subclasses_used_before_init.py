# OK
class L(list):
    def __init__(self):
        self.append(1)
        self.extend([2])
        len(self), repr(self), self[0], sorted(self)
        super().__init__([1, 2, 3])
class D(dict):
    def __init__(self):
        self[1] = 2
        self.update({3: 4})
        super().__init__()
class B(bytearray):
    def __init__(self):
        self.append(1)
        self.extend(b"abc")
class S(set):
    def __init__(self):
        self.add(1)
class E(Exception):
    def __init__(self):
        self.args, str(self), repr(self)
class O(OSError):
    def __init__(self):
        self.errno, str(self)
for kind in (L, D, B, S, E, O):
    try:
        x = kind()
        repr(x), len(x)
    except (AttributeError, TypeError):
        pass
