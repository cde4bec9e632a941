# PYTHON_ERROR RecursionError
class C:
    def __enter__(self):
        pass
    def __exit__(self, *details):
        with self:
            pass
with C():
    pass
