# PYTHON_ERROR RecursionError
class C:
    def __getitem__(self, index):
        return self[index]
C()[0]
