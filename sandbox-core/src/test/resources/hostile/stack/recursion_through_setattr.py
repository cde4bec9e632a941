# PYTHON_ERROR RecursionError
class C:
    def __setattr__(self, name, value):
        self.x = value
C().x = 1
