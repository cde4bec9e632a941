# PYTHON_ERROR RecursionError
class C:
    def __iter__(self):
        return self
    def __next__(self):
        return next(self)
list(C())
