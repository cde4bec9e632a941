# PYTHON_ERROR RecursionError
class C:
    def __str__(self):
        return f"{self}"
str(C())
