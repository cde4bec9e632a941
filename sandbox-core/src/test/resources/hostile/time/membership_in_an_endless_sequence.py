# TIMEOUT
class Endless:
    def __getitem__(self, index):
        return 0
1 in Endless()
