# TIMEOUT
class K:
    def __eq__(self, other):
        while True:
            pass
[K()] == [K()]
