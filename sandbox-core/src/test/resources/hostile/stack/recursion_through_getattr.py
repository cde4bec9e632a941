# PYTHON_ERROR RecursionError
class C:
    def __getattr__(self, name):
        return self.missing
C().x
