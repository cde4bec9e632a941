# PYTHON_ERROR RecursionError
class C:
    def __add__(self, other):
        return self + other
    __radd__ = __add__
C() + 1
