# PYTHON_ERROR RecursionError
class C:
    def __enter__(self):
        with self:
            pass
    def __exit__(self, *details):
        pass
with C():
    pass
