# PYTHON_ERROR RecursionError | PYTHON_ERROR TypeError
class C:
    def __iter__(self):
        return iter(self)
list(C())
