# TIMEOUT
class Endless(dict):
    def items(self):
        while True:
            pass
    def keys(self):
        while True:
            pass
    def __iter__(self):
        while True:
            pass
class K:
    def __repr__(self):
        while True:
            pass
raise ValueError(K())
