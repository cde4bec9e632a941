# PYTHON_ERROR RecursionError | OK
class C:
    def __repr__(self):
        return repr(self.m)
    def m(self):
        pass
repr(C())
