# TIMEOUT | MEMORY
class K:
    def __hash__(self):
        return 0
s = set()
while True:
    s.add(K())
