# PYTHON_ERROR RecursionError
class D:
    def __get__(self, obj, cls):
        return obj.d
class C:
    d = D()
C().d
