# TIMEOUT | OK
class Odd:
    def __lt__(self, other):
        return True
for _ in range(1000):
    sorted([Odd() for _ in range(2000)])
