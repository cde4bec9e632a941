# PYTHON_ERROR RecursionError
class C:
    def __len__(self):
        return len(self)
len(C())
